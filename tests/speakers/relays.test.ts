import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[string, string, readonly Said[], readonly (readonly string[])[]]>([
  ['told an outlet', '“One,” Tilda Quorley told Radio Halden.', [['One', 'Tilda Quorley']], [['Radio Halden']]],
  [
    'what is said next in the same breath',
    'Tilda Quorley told the Halden Ledger that mills are “one.” “Two,” she said.',
    [
      ['one', 'Tilda Quorley'],
      ['Two', 'she'],
    ],
    [['Halden Ledger'], ['Halden Ledger']],
  ],
  [
    'told the paper',
    'Tilda Quorley expects rain, the Halden Ledger reports. “One,” she told the paper.',
    [['One', 'she']],
    [['Halden Ledger']],
  ],
  ['told a foreign paper', '“One,” Tilda Quorley told the Halden Bote.', [['One', 'Tilda Quorley']], [['Halden Bote']]],
  ['told a committee', '“One,” Tilda Quorley told the Senate Committee on Mills.', [['One', 'Tilda Quorley']], [[]]],
  ['told somebody', '“One,” Tilda Quorley told Bram Oxley.', [['One', 'Tilda Quorley']], [[]]],
  ['told the publisher itself', '“One,” Tilda Quorley told the Halden Post.', [['One', 'Tilda Quorley']], [[]]],
  [
    'quoted her as saying',
    'Tilda Quorley spoke to the Halden Ledger. “One,” the newspaper quoted her as saying.',
    [['One', 'her']],
    [['Halden Ledger']],
  ],
  [
    'a chain of two',
    '“One,” Tilda Quorley told Radio Halden (as quoted by the Harbour Gazette).',
    [['One', 'Tilda Quorley']],
    [['Radio Halden', 'Harbour Gazette']],
  ],
  [
    'pointed to a speech',
    'Edna Oxley objected. She pointed to a recent speech by Bram Stell, in which he called it “one.”',
    [['one', 'he']],
    [['Edna Oxley']],
  ],
  [
    'reported of another, then a speech',
    'Edna Oxley objected. She added that Bram Stell, the mayor, had backed mills. In a recent speech, he called them “one.”',
    [['one', 'he']],
    [['Edna Oxley']],
  ],
  [
    'according to somebody else',
    'Tilda Quorley, according to Bram Stell, had promised “one.”',
    [['one', 'Tilda Quorley']],
    [['Bram Stell']],
  ],
  ['according to the speaker', 'Mills are “one,” according to Tilda Quorley.', [['one', 'Tilda Quorley']], [[]]],
  [
    'a memo seen by an outlet',
    'The memo, which was seen by the Halden Ledger, was written by Tilda Quorley. “One,” it reads.',
    [['One', 'it']],
    [['Halden Ledger']],
  ],
])('%s', (_, text, said, via) =>
  expect(namesIn(text, said, { publisher: 'Halden Post' }).map((got) => got.via)).toEqual(via),
)
