import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[why: string, text: string, said: Said[], names: (string | null)[]]>([
  // who
  [
    'who comes from a place',
    'Senator Tilda Quorley of Ohio, who called it “never” again, left.',
    [['never', 'who']],
    ['Tilda Quorley'],
  ],
  [
    'who works in a place',
    'Tilda Quorley, a lawyer at the University of Halden in South Africa, who called it “never” again, left.',
    [['never', 'who']],
    ['Tilda Quorley'],
  ],
  [
    'a body right before',
    'They met the Larkmoor Miners Union, who called it “never” again.',
    [['never', 'who']],
    ['Larkmoor Miners Union'],
  ],
  ['a people', 'They met the Canadians, who called it “never” again.', [['never', 'who']], ['Canadians']],
  [
    'those whom nobody names',
    'The Larkmoor Union gave a voice to those who called it “never” again.',
    [['never', 'who']],
    [null],
  ],
  // he and she
  [
    'as for somebody',
    'Edna Quorley spoke of a ban. “One,” Quorley said. As for Carla Oxley, she laughed. “Two,” she said.',
    [
      ['One', 'Quorley'],
      ['Two', 'she'],
    ],
    ['Edna Quorley', 'Carla Oxley'],
  ],
  [
    'for somebody else',
    'Edna Quorley spoke of a ban. “One,” Quorley said. It was for Carla Oxley. “Two,” she said.',
    [
      ['One', 'Quorley'],
      ['Two', 'she'],
    ],
    ['Edna Quorley', 'Edna Quorley'],
  ],
  [
    'an adverb before the verb',
    'Carla Oxley came. As Oxley sang, Edna Quorley quietly left Oxley at the mill. “One,” she said.',
    [['One', 'she']],
    ['Edna Quorley'],
  ],
  [
    'her campaign is not she',
    'Tilda Quorley took the tram. It rained for hours. It was late. Her campaign said “One.” “Two,” she said.',
    [
      ['One', 'Her campaign'],
      ['Two', 'she'],
    ],
    ['Tilda Quorley’s campaign', 'Tilda Quorley'],
  ],
  [
    'a thing is not she',
    'Tilda Quorley took the tram. It rained for hours. It was late. The ballot question said “One.” “Two,” she said.',
    [
      ['One', 'The ballot question'],
      ['Two', 'she'],
    ],
    ['the ballot question', 'Tilda Quorley'],
  ],
  [
    'a reporter may be',
    'Tilda Quorley took the tram. A reporter asked: “One?” “Two,” he said.',
    [
      ['One?', 'A reporter'],
      ['Two', 'he'],
    ],
    ['a reporter', 'a reporter'],
  ],
  [
    'one of several may be',
    'Tilda Quorley took the tram. One of the volunteers said “One.” “Two,” he said.',
    [
      ['One', 'One of the volunteers'],
      ['Two', 'he'],
    ],
    ['one of the volunteers', 'one of the volunteers'],
  ],
])('%s', (_, text, said, names) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(names))
