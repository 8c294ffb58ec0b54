import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

const shop = 'Ruth Marsh and her daughter, Paula Marsh, run the shop. '

test.each<[string, string, Said[], (string | null)[]]>([
  ['the mother of a daughter', `${shop}“Late,” the mother said.`, [['Late,', 'the mother']], ['Ruth Marsh']],
  ['the daughter', `${shop}“Late,” the daughter said.`, [['Late,', 'the daughter']], ['Paula Marsh']],
  [
    'a wife who is no mother',
    'Bo Ostler left. His wife, Ida Moss, stayed. “Late,” said the mother.',
    [['Late,', 'the mother']],
    ['the mother'],
  ],
  [
    'the brother of somebody’s sister',
    'Otto Quill’s sister, Ida Moss, laughed. “Late,” said the brother.',
    [['Late,', 'the brother']],
    ['Otto Quill'],
  ],
  [
    'two who are called by title alone',
    'Mrs Tate, the landlady, said it was late. Mr Tate disagreed. “I go,” he said. “Good,” Mrs Tate said.',
    [
      ['it was late', 'Mrs Tate'],
      ['I go,', 'he'],
      ['Good,', 'Mrs Tate'],
    ],
    ['Mrs Tate', 'Mr Tate', 'Mrs Tate'],
  ],
  [
    'one who is called by title alone',
    'Mrs Tate, the landlady, rose. “Good,” Tate said.',
    [['Good,', 'Tate']],
    ['Tate'],
  ],
  ['a title and somebody’s full name', 'Ada Tate rose. “Good,” Mrs Tate said.', [['Good,', 'Mrs Tate']], ['Ada Tate']],
  [
    'a husband who is never named in full',
    'Ada Tate rose. Mr Tate did not. “Bad,” Mr Tate said. “Good,” Mrs Tate said.',
    [
      ['Bad,', 'Mr Tate'],
      ['Good,', 'Mrs Tate'],
    ],
    ['Tate', 'Ada Tate'],
  ],
  [
    'who wrote an opinion',
    'Justice Amara Cole dissented. The opinion, by Justice Olga Reyes, called it “lawful”.',
    [['lawful', 'The opinion']],
    ['Olga Reyes'],
  ],
  [
    'her father is no woman',
    'Emlyn Moss climbs. Her father, Baltasar Moss, kept the clock. “Late,” she said.',
    [['Late,', 'she']],
    ['Emlyn Moss'],
  ],
  [
    'who runs Larch & Daughters may be a man',
    'Wilfred Roux, the chief executive of Larch & Daughters, rose. “Late,” he said. Ekow Lindahl sat.',
    [['Late,', 'he']],
    ['Wilfred Roux'],
  ],
  [
    'of whom somebody speaks',
    '“Late,” said the union’s Bo Ostler of the owner, Ada Quill.',
    [['Late,', 'the union’s Bo Ostler']],
    ['Bo Ostler'],
  ],
  [
    'two in apposition',
    'Kit Lowe left. The other members, Jo Bright and Sam Field, wrote that it was “late”.',
    [['late', 'Jo Bright']],
    ['Jo Bright and Sam Field'],
  ],
])('%s', (_, text, said, expected) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(expected))
