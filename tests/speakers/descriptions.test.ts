import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[why: string, text: string, said: Said[], names: (string | null)[]]>([
  [
    'a name from somewhere behind the comma',
    'It rained. Another pollster, Bo Ostler of Quay College, called it “late”.',
    [['late', 'Another pollster']],
    ['Bo Ostler'],
  ],
  [
    'a place behind the comma',
    'It rained. Another pollster, in Quay of all places, called it “late”.',
    [['late', 'Another pollster']],
    ['another pollster'],
  ],
  [
    'an aide without a name, heard last',
    'Ada Quill, an adviser to the mayor, spoke first. It rained for hours. It was late. A council aide said: “One.” “Two,” the aide said.',
    [
      ['One', 'A council aide'],
      ['Two', 'the aide'],
    ],
    ['a council aide', 'a council aide'],
  ],
  [
    'an aide with a name, heard last',
    'A council aide said: “One.” It rained for hours. Ada Quill, an aide to the mayor, laughed. “Two,” the aide said.',
    [
      ['One', 'A council aide'],
      ['Two', 'the aide'],
    ],
    ['a council aide', 'Ada Quill'],
  ],
  [
    'whom a text is about, rather than whoever has another office',
    'Abel Quorley spoke at noon. Quorley praised the police. Quorley asked Mayor Bo Ostler to act. Ostler closed the unit. “No,” the presidential candidate said.',
    [['No,', 'the presidential candidate']],
    ['Abel Quorley'],
  ],
  [
    'a poll is nobody’s whom it asks about',
    'Ada Quill is ahead by far. Quill leads in Quay, the poll found. It rained.',
    [['Quill leads in Quay', 'the poll']],
    ['the poll'],
  ],
  [
    'a poll by somebody',
    'It rained. Ostler leads in Quay, a poll by Ada Quill found.',
    [['Ostler leads in Quay', 'a poll by Ada Quill']],
    ['Ada Quill'],
  ],
  [
    'a pollster’s poll',
    'Ada Quill, a pollster, came. Ostler leads in Quay, her poll found. It rained.',
    [['Ostler leads in Quay', 'her poll']],
    ['Ada Quill'],
  ],
])('%s', (_, text, said, names) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(names))
