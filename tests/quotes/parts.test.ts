import { expect, test } from 'vitest'
import { rubrics } from '../../seeds/quotes/rubrics.js'
import { findQuotes } from '../../src/quotes/find.js'
import { isHeading } from '../../src/quotes/labels.js'
import { nameSpeakers } from '../../src/speakers/name.js'
import { analyse } from '../../src/text/analyse.js'

/** Words and names of what is found in lines of text. */
function read(...lines: string[]): [words: string, name: string | null][] {
  const text = lines.join('\n\n')
  const a = analyse(text)
  const quotes = findQuotes(a)
  const names = nameSpeakers(a, quotes, { title: null, author: null, publisher: null })
  return quotes.map(({ start, end }, i) => [text.slice(start, end), names[i]!.name])
}

test('rubrics are in lower case, each once', () => {
  expect(rubrics.filter((one) => one !== one.toLowerCase() || one === '')).toEqual([])
  expect(rubrics.filter((one, i) => rubrics.indexOf(one) !== i)).toEqual([])
})

test.each([
  ['Interview', true],
  ['EDITOR’S NOTE', true],
  ['Our rating', true],
  ['Ada Quill', false],
  ['The Board', false],
])('%s names a part of the page: %s', (label, expected) => expect(isHeading(label)).toBe(expected))

test.each<[string, string[], [string, string | null][]]>([
  [
    'words from the middle of an answer, printed above it',
    [
      'Interview: “The map has no room for a ferry”',
      'Tilda Quill draws maps for the county.',
      'Quill: I tried twice. The map has no room for a ferry, I said.',
      'And what did they say?',
      'Quill: Nothing at all.',
      'Who was it?',
      'Quill: I promised.',
    ],
    [
      ['The map has no room for a ferry', 'Tilda Quill'],
      ['I tried twice. The map has no room for a ferry, I said.', 'Tilda Quill'],
      ['Nothing at all.', 'Tilda Quill'],
      ['I promised.', 'Tilda Quill'],
    ],
  ],
  [
    'a claim, and below it whose',
    ['Claim: “Not one of the nine ferries floats.”', 'Who said it: Bo Ostler, on Monday.', 'Verdict: False. Eight do.'],
    [['Not one of the nine ferries floats.', 'Bo Ostler']],
  ],
  [
    'a claim by somebody, in a line of his own',
    ['The quote: “Not one of the nine ferries floats.”', 'Said by: Bo Ostler, a pilot.'],
    [['Not one of the nine ferries floats.', 'Bo Ostler']],
  ],
  [
    'what somebody calls it',
    ['The pilot, Bo Ostler, will leave, in what the county calls “an orderly transition” of ferries.'],
    [['an orderly transition', 'the county']],
  ],
  ['what it is called by all', ['The ferry lies in what is called “the wet dock” there.'], []],
  [
    'who is named behind what is told of him',
    ['Tilda Quill met them. The county’s engineer, a soft-spoken man named Bo Ostler, said that the map was old.'],
    [['the map was old', 'Bo Ostler']],
  ],
  [
    'a time before the name',
    ['20:15 The Vale Police say that a pilot has come forward.'],
    [['a pilot has come forward', 'Vale Police']],
  ],
  [
    'what somebody is head of, before the name',
    ['“It was no attack,” Tarnnet’s head of operations, Bo Ostler, told reporters.'],
    [['It was no attack,', 'Bo Ostler']],
  ],
  [
    'a firm, and a show that is named between marks alone',
    [
      'Holme Storage, the developer, was pleased. “We listen,” it said. The firm added that a hedge would be planted.',
      'The growers’ “Biggest Marrow” show goes on.',
    ],
    [
      ['We listen,', 'Holme Storage'],
      ['a hedge would be planted', 'Holme Storage'],
    ],
  ],
  [
    'whose inspector it is according to',
    ['Tilda Quill met them. The pump was broken, according to the city’s inspector of works, and old.'],
    [['The pump was broken', 'the city’s inspector']],
  ],
  ['what pilots know as', ['The ferry needs what pilots know as “the wet dance” at night.'], []],
  [
    'words of their own between two who report',
    ['Pellworth said it would comply. “We respect the court.” The firm’s lawyer, Bo Ostler, added that it was late.'],
    [
      ['it would comply', 'Pellworth'],
      ['We respect the court.', 'Pellworth'],
      ['it was late', 'Bo Ostler'],
    ],
  ],
  [
    'an adjective that looks like a verb',
    ['The Quay Institute met. Its lead author, Bo Ostler, warned that the map was old.'],
    [['the map was old', 'Bo Ostler']],
  ],
  [
    'a name that begins with the family’s',
    ['Baek Seung-jae runs the ferry. “It floats,” Baek said. “Mostly,” he added.'],
    [
      ['It floats,', 'Baek Seung-jae'],
      ['Mostly,', 'Baek Seung-jae'],
    ],
  ],
])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
