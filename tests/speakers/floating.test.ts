import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[string, string, readonly Said[], readonly (string | null)[]]>([
  [
    'a quote that goes on',
    '“One,” said Tilda Quorley. “Two.”',
    [
      ['One', 'Tilda Quorley'],
      ['Two', null, { continues: 0 }],
    ],
    ['Tilda Quorley', 'Tilda Quorley'],
  ],
  [
    'the subject of the sentence before',
    'Edna Oxley left. Tilda Quorley disagreed. “One.”',
    [['One', null]],
    ['Tilda Quorley'],
  ],
  [
    'a new subject behind the last quote',
    '“One,” said Edna Oxley. Tilda Quorley disagreed. “Two.”',
    [
      ['One', 'Edna Oxley'],
      ['Two', null],
    ],
    ['Edna Oxley', 'Tilda Quorley'],
  ],
  [
    'a measure that names nobody',
    'Tilda Quorley has a plan. It costs 50 crowns per bushel, “good when you grind.”',
    [['good when you grind.', 'bushel']],
    ['Tilda Quorley'],
  ],
  [
    'a block after a colon',
    'Edna Oxley met Tilda Quorley. Quorley put it this way:\nMills are for people.',
    [['Mills are for people', null, { kind: 'block' }]],
    ['Tilda Quorley'],
  ],
  [
    'an interview',
    'Tilda Quorley has run the mill for years. We spoke by phone.\nIs it hard?\nIt is hard enough.\nAnd the pay?\nThe pay is bad.',
    [
      ['It is hard enough', null, { kind: 'block' }],
      ['The pay is bad', null, { kind: 'block' }],
    ],
    ['Tilda Quorley', 'Tilda Quorley'],
  ],
  ['nobody at all', '“One.”', [['One', null]], [null]],
])('%s', (_, text, said, names) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(names))
