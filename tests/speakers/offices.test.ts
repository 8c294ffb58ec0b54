import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

const chapel =
  'The Bishop of Quay, Ada Quill, spoke. General Sir Hugo Prince and Lieutenant-Colonel Mercy Bishop objected, and so did the Dean, the Very Rev Solomon Judge.\n'

test.each<[string, string, Said[], (string | null)[]]>([
  [
    'a title and a surname that is one',
    `${chapel}“No,” said General Prince.`,
    [['No,', 'General Prince']],
    ['Hugo Prince'],
  ],
  ['a title and a given name', `${chapel}“No,” said Sir Hugo.`, [['No,', 'Sir Hugo']], ['Hugo Prince']],
  ['a rank with a hyphen', `${chapel}“No,” said Colonel Bishop.`, [['No,', 'Colonel Bishop']], ['Mercy Bishop']],
  ['a given name that is an office', `${chapel}“No,” Dean Judge said.`, [['No,', 'Dean Judge']], ['Solomon Judge']],
  ['the surname alone', `${chapel}“No,” Prince said.`, [['No,', 'Prince']], ['Hugo Prince']],
  ['the office itself', `${chapel}“No,” the Bishop said.`, [['No,', 'the Bishop']], ['Ada Quill']],
  ['somebody else of the office', `${chapel}“No,” said Prince Otto.`, [['No,', 'Prince Otto']], ['Otto']],
  ['an address and such a surname', 'Counsel, Mr King, rose. “No,” said Mr King.', [['No,', 'Mr King']], ['King']],
  ['an address and an office', 'Mr Speaker rose. “No,” said Ada Quill.', [['No,', 'Ada Quill']], ['Ada Quill']],
  ['an office and a name behind it', 'Judge Ada Quill rose. “No,” Quill said.', [['No,', 'Quill']], ['Ada Quill']],
  ['a priest', 'Fr Bo Pope met Pope Otto. “No,” said Father Pope.', [['No,', 'Father Pope']], ['Bo Pope']],
  ['a surname that is a verb', 'Omar Said, 34, drives. “No,” Said said.', [['No,', 'Said']], ['Omar Said']],
  ['a verb behind a given name', 'Omar said it rains. “No,” Omar said.', [['No,', 'Omar']], ['Omar']],
])('%s', (_, text, said, expected) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(expected))
