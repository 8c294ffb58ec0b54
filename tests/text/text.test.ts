import { describe, expect, test } from 'vitest'
import { singular } from '../../src/text/inflect.js'
import { paragraphsOf } from '../../src/text/paragraphs.js'
import { indexAt, overlap, spanAt, within } from '../../src/text/spans.js'
import { tokenise } from '../../src/text/tokens.js'

const at = (start: number, end: number) => ({ start, end })

describe('tokens', () => {
  test.each<[string, [string, number][]]>([
    [
      'Go now.',
      [
        ['Go', 0],
        ['now', 3],
        ['.', 6],
      ],
    ],
    [
      'don’t',
      [
        ['do', 0],
        ['n’t', 2],
      ],
    ],
    [
      'Quill’s “go”',
      [
        ['Quill', 0],
        ['’s', 5],
        ['“', 8],
        ['go', 9],
        ['”', 11],
      ],
    ],
    [
      '😀 Go 😀',
      [
        ['😀', 0],
        ['Go', 3],
        ['😀', 6],
      ],
    ],
    [
      'a\ud83d b',
      [
        ['a', 0],
        ['\ud83d', 1],
        ['b', 3],
      ],
    ],
    ['', []],
    [' \n\t ', []],
  ])('of %j with their places', (text, expected) =>
    expect(tokenise(text).map(({ text, start }) => [text, start])).toEqual(expected),
  )

  test('carry tags and lower case', () =>
    expect(tokenise('Tilda Quill said it rained.').map(({ lower, pos }) => `${lower}/${pos}`)).toEqual([
      'tilda/PROPN',
      'quill/PROPN',
      'said/VERB',
      'it/PRON',
      'rained/VERB',
      './PUNCT',
    ]))

  test('runs without white space are cut every 120 units', () =>
    expect(tokenise(`go ${'x'.repeat(250)} on`).map(({ start, end }) => end - start)).toEqual([2, 120, 120, 10, 2]))
})

const wrapped = [
  'The council of Quay met on Monday evening in the old hall beside the',
  'harbour, where some forty people waited for an answer. “We shall keep',
  'the ferry for as long as it floats and the people of the far bank want',
  'to come across,” said Tilda Ostler, who runs the line and has done so',
  'for nineteen years without a day of rest, as she told the people there.',
  '',
  'The mayor did not speak, and neither did anybody of the party that had',
  'asked for the meeting, although the paper had said before that it would',
  'have an answer ready by the end of the month of May at the very latest.',
]

test.each<[string, string[]]>([
  ['a\nb\r\nc\u2028d\u2029e\rf', ['a', 'b', 'c', 'd', 'e', 'f']],
  [' a \n\n \tb ', ['a', 'b']],
  ['\n \n', []],
  [wrapped.join('\n'), [wrapped.slice(0, 5).join('\n'), wrapped.slice(6).join('\n')]],
  [wrapped.join('\r\n'), [wrapped.slice(0, 5).join('\r\n'), wrapped.slice(6).join('\r\n')]],
  ['One line.\nAnother one.\nA third.', ['One line.', 'Another one.', 'A third.']],
])('paragraphs of %j', (text, expected) =>
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
)

const spans = [at(2, 4), at(4, 5), at(8, 12)]

test.each([
  [0, 0, undefined],
  [2, 0, spans[0]],
  [4, 1, spans[1]],
  [5, 2, undefined],
  [11, 2, spans[2]],
  [12, 3, undefined],
])('the span at %i', (offset, index, span) => {
  expect([indexAt(spans, offset), spanAt(spans, offset)]).toEqual([index, span])
})

test.each([
  [at(0, 20), [0, 1, 2]],
  [at(3, 12), [1, 2]],
  [at(2, 11), [0, 1]],
  [at(5, 8), []],
])('those within %j', (range, expected) =>
  expect(within(spans, range).map((span) => spans.indexOf(span))).toEqual(expected),
)

test.each([
  [at(0, 5), at(3, 9), 2],
  [at(0, 5), at(5, 9), 0],
  [at(0, 9), at(3, 4), 1],
  [at(0, 1), at(8, 9), 0],
])('%j and %j share', (a, b, shared) => expect([overlap(a, b), overlap(b, a)]).toEqual([shared, shared]))

test.each([
  ['companies', 'company'],
  ['women', 'woman'],
  ['children', 'child'],
  ['ministries', 'ministry'],
  ['boss', 'boss'],
  ['news', 'news'],
  ['is', 'is'],
  ['__proto__', '__proto__'],
  ['', ''],
  [`${'a'.repeat(41)}s`, `${'a'.repeat(41)}s`],
])('singular of %s', (word, expected) => expect([singular(word), singular(word)]).toEqual([expected, expected]))
