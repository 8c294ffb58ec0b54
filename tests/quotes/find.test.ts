import { expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/find.js'
import { analyse } from '../../src/text/analyse.js'

/** The words, their kind, mention and cue, and which quote they go on from. */
type Found = [words: string, kind: string, mention: string | null, cue: string | null, continues?: number]

const read = (text: string): Found[] => {
  const wordsOf = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return findQuotes(analyse(text)).map((quote) => {
    const [words, mention, cue] = [wordsOf(quote)!, wordsOf(quote.mention), wordsOf(quote.cue)]
    return quote.continues === null
      ? [words, quote.kind, mention, cue]
      : [words, quote.kind, mention, cue, quote.continues]
  })
}

const late = 'The ferry is late,'

test.each<[string, Found[]]>([
  // verbs behind, inverted, before, split by asides
  ['“The ferry is late,” Tilda Quill said.', [[late, 'direct', 'Tilda Quill', 'said']]],
  ['“The ferry is late,” said Tilda Quill.', [[late, 'direct', 'Tilda Quill', 'said']]],
  ['Tilda Quill said, “The ferry is late.”', [['The ferry is late.', 'direct', 'Tilda Quill', 'said']]],
  ['“The ferry is late,” Quill, who took over from Bo Ostler in May, said.', [[late, 'direct', 'Quill', 'said']]],
  [
    '“The ferry is late,” Tilda Quill, a pilot from Quay, told reporters on Monday.',
    [[late, 'direct', 'Tilda Quill', 'told']],
  ],
  ['“Who paid for it?” he asked.', [['Who paid for it?', 'direct', 'he', 'asked']]],
  ['“Stop!” she shouted.', [['Stop!', 'direct', 'she', 'shouted']]],
  ['The union’s secretary said: “We stay.”', [['We stay.', 'direct', 'The union’s secretary', 'said']]],
  ['“We stay,” the company said in a statement.', [['We stay,', 'direct', 'the company', 'said']]],
  ['“We stay,” read a statement from the harbour office.', [['We stay,', 'direct', 'a statement', 'read']]],
  // no verb: according to, a colon, a dash on the next line
  [
    'According to Tilda Quill, the ferry is “late and full of holes.”',
    [['late and full of holes.', 'mixed', 'Tilda Quill', 'According to']],
  ],
  [
    'The ferry is “late and full of holes,” according to Tilda Quill.',
    [['late and full of holes,', 'mixed', 'Tilda Quill', 'according to']],
  ],
  [
    'Tilda Quill: “The ferry is late and nobody cares.”',
    [['The ferry is late and nobody cares.', 'direct', 'Tilda Quill', ':']],
  ],
  [
    '“The ferry is late and nobody cares about it.”\n– Tilda Quill, harbour pilot',
    [['The ferry is late and nobody cares about it.', 'direct', 'Tilda Quill', '–']],
  ],
  // other marks
  ['"The ferry is late," said Tilda Quill.', [[late, 'direct', 'Tilda Quill', 'said']]],
  ['«The ferry is late», said Tilda Quill.', [['The ferry is late', 'direct', 'Tilda Quill', 'said']]],
  [
    '‘The ferry is late,’ said Quill. ‘It’s old,’ she added.',
    [
      [late, 'direct', 'Quill', 'said'],
      ['It’s old,', 'direct', 'she', 'added'],
    ],
  ],
  ['â€œThe ferry is late,â€\u009d said Tilda Quill.', [[late, 'direct', 'Tilda Quill', 'said']]],
  // parts set into a clause
  ['Quill said the ferry was “a wreck.”', [['a wreck.', 'mixed', 'Quill', 'said']]],
  ['Quill called the plan “a gift to the lenders.”', [['a gift to the lenders.', 'mixed', 'Quill', 'called']]],
  [
    'She described it as “a wreck” and said it “should be sunk at once.”',
    [
      ['a wreck', 'mixed', 'She', 'described'],
      ['should be sunk at once.', 'mixed', 'She', 'described'],
    ],
  ],
  [
    'Asked about it, Quill said no, adding that the boat was “very, very old.”',
    [['very, very old.', 'mixed', 'Quill', 'said']],
  ],
  // quotes that go on
  [
    '“The ferry,” Tilda Quill said, “is late.”',
    [
      ['The ferry,', 'direct', 'Tilda Quill', 'said'],
      ['is late.', 'direct', 'Tilda Quill', 'said', 0],
    ],
  ],
  [
    '“We are late,” said Quill. “We know it.”',
    [
      ['We are late,', 'direct', 'Quill', 'said'],
      ['We know it.', 'direct', 'Quill', 'said', 0],
    ],
  ],
  [
    '“The ferry is late,” said Quill, “and it stays late.”\n“And we shall not mend it,” Ostler said.',
    [
      [late, 'direct', 'Quill', 'said'],
      ['and it stays late.', 'direct', 'Quill', 'said', 0],
      ['And we shall not mend it,', 'direct', 'Ostler', 'said'],
    ],
  ],
  [
    '“The ferry is late and has been since May.\n“We shall not mend it,” Tilda Quill said.',
    [
      ['The ferry is late and has been since May.', 'direct', 'Tilda Quill', 'said'],
      ['We shall not mend it,', 'direct', 'Tilda Quill', 'said', 0],
    ],
  ],
])('quotes of %j', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  // titles and works
  ['The novel “A Long Way Home” won.'],
  ['They met to see the film “Night Ferry” in Quay.'],
  // terms
  ['The so-called “night ferry” left.'],
  ['The term “night ferry” is old.'],
  ['An effort, nicknamed “the long night,” failed.'],
  ['What traders call “a dead boat” is one that leaks.'],
  ['The law defines a tower as “a high house.”'],
  ['He asked whether a “ferry” is a boat.'],
  ['“Ferry” is an old word.'],
  // scare quotes, slogans, what “you” will say
  ['The “experts” were late again.'],
  ['Words such as “hopes,” “plans” and “may” mark what is not certain.'],
  ['Terms like “a soft start” or “a long look” mean little.'],
  ['The motto on its gate, “Better late than never,” is old.'],
  ['The slogan “Boats for all” hung on the wall.'],
  ['You will say, “The ferry is late.”'],
  // names and signs of other kinds
  ['They danced to “Slow River” until two.'],
  ['The hill, which locals call “the Loaf”, is for sale.'],
  ['A sign on the gate says “Private”.'],
  ['Next week: “The Man Who Sold Rain”'],
  ['Economists speak of “stickiness”.'],
  ['They described a moss that glows and have named it “Luma ridicula”.'],
  ['Herders have long known of the “lamp stones” of the high hills.'],
  ['She said that talk of a “pivot” was wrong.'],
  // no marks, feet and inches
  ["The farmers' union and the bakers' guild met in the '90s."],
  ['A 12" pipe and a 10" one broke.'],
])('nobody is quoted in %j', (text) => expect(read(text).filter(([, kind]) => kind !== 'indirect')).toEqual([]))

test.each([
  ['It is too soon to say how bad the night was.'],
  ['It was hard to say whether the boat would float.'],
  ["It's not easy to explain why the ferry was late."],
])('an “it” that stands for nobody says nothing: %j', (text) => expect(read(text)).toEqual([]))

test.each<[string, Found[]]>([
  [
    'Tilda Quill said that the working title was “One Boat”.',
    [['the working title was “One Boat”', 'indirect', 'Tilda Quill', 'said']],
  ],
  // what is nearly all of it belongs to the marks
  ['Tilda Quill said “ferry” is an old word.', [['ferry', 'mixed', 'Tilda Quill', 'said']]],
])('reported speech may hold a term: %j', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  ['Her deputy, Bo Ostler, described the vote as “sad”.', 'sad'],
  ['The firm blamed “a worldwide lack of hinges”.', 'a worldwide lack of hinges'],
  ['Ostler complained of “noise at all hours”.', 'noise at all hours'],
])('a few words with somebody who says them are a quote: %j', (text, words) =>
  expect(read(text).map(([found]) => found)).toContain(words),
)
