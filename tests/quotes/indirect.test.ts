import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIndirect } from '../../src/quotes/indirect.js'
import { sceneOf } from '../../src/quotes/indirect-scene.js'
import { analyse } from '../../src/text/analyse.js'
import { cpuMilliseconds } from '../cpu.js'

type Found = [clause: string, cue: string, mention: string | null]

const read = (text: string): Found[] =>
  findIndirect(sceneOf(analyse(text))).map(({ start, end, cue, mention }) => [
    text.slice(start, end),
    text.slice(cue!.start, cue!.end),
    mention && text.slice(mention.start, mention.end),
  ])

test.each<[string, Found[]]>([
  ['Ada Example said that the bridge would open in May.', [['the bridge would open in May', 'said', 'Ada Example']]],
  ['Ada Example said the bridge would open in May.', [['the bridge would open in May', 'said', 'Ada Example']]],
  ['The bridge would open in May, Ada Example said.', [['The bridge would open in May', 'said', 'Ada Example']]],
  [
    'The bridge would open in May, according to the ministry.',
    [['The bridge would open in May', 'according to', 'the ministry']],
  ],
  [
    'According to the ministry, the bridge will open in May.',
    [['the bridge will open in May', 'According to', 'the ministry']],
  ],
  [
    'Rep. Cory Example (R-Ohio) said the plan had failed.',
    [['the plan had failed', 'said', 'Rep. Cory Example (R-Ohio)']],
  ],
  [
    'Cory Example, who replaced Bo Sample, said the plan had failed.',
    [['the plan had failed', 'said', 'Cory Example']],
  ],
  [
    'Ada Quill told Radio Sample (as quoted by the Example Post) that the bridge would open in May.',
    [['the bridge would open in May', 'told', 'Ada Quill']],
  ],
  // what papers set before a headline
  ['The Latest: Ada Quill to give away boats.', []],
  ['Exclusive: Bo Ostler leaves the harbour.', []],
  // sources and clauses that end where a sentence or a word only seems to end
  [
    'The bridge could open in May if the rivers fall, Rep. Cory Example (R-S.C.) told a local paper on Monday.',
    [['The bridge could open in May if the rivers fall', 'told', 'Rep. Cory Example (R-S.C.)']],
  ],
  [
    'According to police, officers saw the man leave the car and ordered him to stop.',
    [['officers saw the man leave the car and ordered him to stop', 'According to', 'police']],
  ],
  [
    'In Quay, guards added two hundred beds to the hall, up from ninety last year, the Quay-Telegraph reported.',
    [
      [
        'In Quay, guards added two hundred beds to the hall, up from ninety last year',
        'reported',
        'the Quay-Telegraph',
      ],
    ],
  ],
  [
    'The two will meet next week, Bo Sample said, adding, “They need a good talk.”',
    [['The two will meet next week', 'said', 'Bo Sample']],
  ],
  [
    'The ferry left as soon as the fog rose, Example said, and added: “It was late.”',
    [['The ferry left as soon as the fog rose', 'said', 'Example']],
  ],
  ['He told reporters that the plan had failed.', [['the plan had failed', 'told', 'He']]],
  [
    'Critics warned that trading partners would retaliate.',
    [['trading partners would retaliate', 'warned', 'Critics']],
  ],
  [
    'The company denied that it had dumped waste in the river.',
    [['it had dumped waste in the river', 'denied', 'The company']],
  ],
  [
    'The company refused to say whether the bridge was safe.',
    [['whether the bridge was safe', 'refused to say', 'The company']],
  ],
  [
    'The ferry line admitted that its boats had run late all winter but denied that it had sold too many tickets.',
    [
      ['its boats had run late all winter', 'admitted', 'The ferry line'],
      ['it had sold too many tickets', 'denied', 'The ferry line'],
    ],
  ],
  [
    'According to the newspaper, the minister said that the bridge would close.',
    [['the bridge would close', 'said', 'the minister']],
  ],
  [
    'Ada Example said the ministry had claimed that the bridge was safe.',
    [['the ministry had claimed that the bridge was safe', 'said', 'Ada Example']],
  ],
  [
    'QUILL, 4 March – Nordhaven Robotics announced that it would build nine tugs.',
    [['it would build nine tugs', 'announced', 'Nordhaven Robotics']],
  ],
  // of a clause in a clause the outer one, unless “according to” only passes it on
  [
    'The mayor of Quay has denied that he promised a bridge, the Quay Courier reported on Friday.',
    [['The mayor of Quay has denied that he promised a bridge', 'reported', 'the Quay Courier']],
  ],
  [
    'More than half of the sailors said that the ferry was late, according to the Quay Courier.',
    [['More than half of the sailors said that the ferry was late', 'according to', 'the Quay Courier']],
  ],
  ['She pointed to a speech by Bo Sample, in which he said “the plan has failed.”', []],
  ['Ada Example posted a thread on Monday:', []],
  ['The weather was fine and the bridge was empty.', []],
  ['He said: “The plan has failed.”', []],
  ['She said the plan was “a gift” to the lenders.', []],
])('findIndirect(%s)', (text, expected) => expect(read(text)).toEqual(expected))

const pieces = fc.constantFrom(
  'said',
  'says',
  'that',
  'according to',
  'Ada',
  'he',
  'the plan',
  '“',
  '”',
  '"',
  "''",
  '(',
  ')',
  ',',
  '.',
  ':',
  '\n',
  ' ',
  '—',
  '\ud83d',
  'é',
  'claims',
  'toString',
  'constructor',
  'was',
  'to',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' ')),
)

test('any text is read: spans lie in the text, in order, and confidences between 0 and 1', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end, cue, mention, confidence } of findIndirect(sceneOf(analyse(text)))) {
        for (const span of [{ start, end }, cue!, ...(mention ? [mention] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        expect(start).toBeGreaterThanOrEqual(last)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        last = start
      }
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['one sentence without end', 'Ada said that the plan '],
  ['claims without marks', 'claims claims '],
  ['commas and dashes', 'he said, she said — '],
  ['doubled apostrophes', "''he said, "],
  ['names', 'Ada Bo Cory '],
])('reading takes time linear in the text: %s', (_, piece) => {
  const time = (times: number): number => {
    const analysis = analyse(piece.repeat(times))
    const start = cpuMilliseconds()
    findIndirect(sceneOf(analysis))
    return cpuMilliseconds() - start
  }
  time(200)
  const short = time(400)
  expect(time(3200)).toBeLessThan(8 * 4 * short + 200)
})
