import { expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/find.js'
import { analyse } from '../../src/text/analyse.js'

/** The mention of every quoted passage of a text, in reading order. */
const mentionsIn = (text: string): (string | null)[] =>
  findQuotes(analyse(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention }) => mention && text.slice(mention.start, mention.end))

test.each<[string, string, (string | null)[]]>([
  [
    'the subject of the clause that reports, not of the clause reported',
    'Tilda Quill said that the ferry is late and that Bo Ostler left the office “in a sorry state.”',
    ['Tilda Quill'],
  ],
  [
    'the subject of a chain of participles',
    'Tilda Quill dismissed a complaint from the harbour union on Monday, saying it was “full of holes” and calling the pilot “a fool.”',
    ['Tilda Quill', 'Tilda Quill'],
  ],
  [
    'the subject that two verbs share',
    'Tilda Quill met Bo Ostler in Quay on Monday and said the ferry was “full of holes.”',
    ['Tilda Quill'],
  ],
  [
    'a label inside the marks',
    'The talk went on.\n"QUILL: I think the ferry is late again, and nobody in the office cares.\n"OSTLER: We care about the ferry as much as you do."',
    ['QUILL', 'OSTLER'],
  ],
  [
    'whoever signs a paragraph, although others signed those before',
    '“The ferry is late and nobody cares about it.” ― Tilda Quill\n“We deserve better boats than these.” ― Bo Ostler, pilot\n“It has been like this for years.” ― Ada Weir',
    ['Tilda Quill', 'Bo Ostler', 'Ada Weir'],
  ],
  ['a sign or letter that says', 'Outside stood a man with a sign that said, “We want our ferry back now.”', ['that']],
  [
    'who speaks behind the next paragraph of a quotation that no mark closes',
    '“The ferry is late and nobody in this town cares about it.\n“It has been like this for years,” Tilda Quill said.',
    ['Tilda Quill', 'Tilda Quill'],
  ],
  [
    'who speaks behind a paragraph that no mark closes, and nobody from the paragraph before',
    '“I have seen it,” she said of Bo Ostler’s boat.\n“The ferry has always been late.\n“It has never been mended,” Ms. Quill added.',
    ['she', 'Ms. Quill', 'Ms. Quill'],
  ],
  [
    'who wrote what a colon brings in, not whoever is quoted in its last paragraph',
    'Ada Weir writes in the Halden Post:\n"The ferry is late and nobody in town cares about it.\n"The harbour office, for its part, has no boats.\n“It will be late for years,” Tilda Quill said.',
    ['Ada Weir', 'Ada Weir', 'Tilda Quill'],
  ],
  [
    'whoever is quoted as saying something',
    'According to the Halden Courier, the boat is lost. The paper quoted a pilot from the office as saying, “We read page four.”',
    ['a pilot'],
  ],
  [
    'whoever is quoted as saying that something is so',
    'That release, put out at dawn, had quoted Mr Ostler as saying that four boats would “empower families”.',
    ['Mr Ostler'],
  ],
  [
    'the subject of what somebody tells of',
    'In the letter, according to the Halden Courier, she called the offer “a museum of old boats”.',
    ['she'],
  ],
  [
    'the subject of an inner clause without “that”',
    'Constable Ida Moss said Bo Ostler had answered “no comment” to every question.',
    ['Bo Ostler'],
  ],
])('%s', (_, text, expected) => expect(mentionsIn(text)).toEqual(expected))

test('one or two words that nobody near could have said are terms', () =>
  expect(
    mentionsIn(
      'The harbour opens in June. Results are expected in May.\nForward-looking statements: words such as “expects,” “intends” and “believes” identify such statements.',
    ),
  ).toEqual([]))

test('a word whose meaning a sentence tells is nobody’s', () =>
  expect(mentionsIn('“We want the harbour,” Tilda Quill said. To “win” means to hold the harbour for a year.')).toEqual(
    ['Tilda Quill'],
  ))
