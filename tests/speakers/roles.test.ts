import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

const roleOf = (text: string, said: Said): string | null => namesIn(text, [said])[0]!.role

test.each<[why: string, text: string, said: Said, role: string | null]>([
  // whose role it is
  [
    'one who speaks for somebody is not that person',
    'Bram Oxley, a spokesman for Mrs. Quorley, came. “No,” said Tilda Quorley.',
    ['No,', 'Tilda Quorley'],
    null,
  ],
  [
    'whoever speaks for somebody',
    '“No,” said Bram Oxley, a spokesman for Mrs. Quorley.',
    ['No,', 'Bram Oxley'],
    'spokesman for Mrs. Quorley',
  ],
  [
    'what an office is of leads up to a name',
    '“No,” said Secretary of State Tilda Quorley.',
    ['No,', 'Tilda Quorley'],
    'Secretary of State',
  ],
  [
    'what an office is of, and a form of address',
    'On the old pier the Minister of Harbour Affairs Mr. Abel Quorley came. “No,” said Quorley.',
    ['No,', 'Quorley'],
    'Minister of Harbour Affairs',
  ],
  [
    'somebody else in front of the sentence',
    'Asked about a guard, Mr. Quorley laughed. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    null,
  ],
  ['whom the sentence is about', 'He saw the guard, Abel Quorley. “No,” said Quorley.', ['No,', 'Quorley'], 'guard'],
  ['of whom somebody speaks', 'The guard, Abel Quorley said, was late. “No,” said Quorley.', ['No,', 'Quorley'], null],
  [
    'others who act behind the comma',
    'To stop Abel Quorley, the Republican establishment is ready. “No,” said Quorley.',
    ['No,', 'Quorley'],
    null,
  ],
  [
    'two more of a list',
    'Abel Quorley, Moss and Vale Chairman Bo Ostler have met. “No,” said Quorley.',
    ['No,', 'Quorley'],
    null,
  ],
  [
    'whom somebody speaks of',
    'The judge Quorley had met was late. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    null,
  ],
  ['who is named in full', 'The judge Abel Quorley was late. “No,” said Quorley.', ['No,', 'Quorley'], 'judge'],
  // what is no role
  [
    'the last word before the name is the office',
    'It was a major address Quorley gave. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    null,
  ],
  [
    'a noun before a title belongs to the sentence',
    'That was a good reason President Quorley had. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    'President',
  ],
  [
    'a role before a title belongs to it',
    '“No,” said presidential candidate Senator Abel Quorley.',
    ['No,', 'Abel Quorley'],
    'presidential candidate Senator',
  ],
  [
    'a headline runs words together',
    'Muslim Mayor Rebuffs Abel Quorley\n\nIt rained in Quay all day long. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    null,
  ],
  [
    'an office of two words',
    '“No,” said Larkmoor Chief of Staff Abel Quorley.',
    ['No,', 'Abel Quorley'],
    'Larkmoor Chief of Staff',
  ],
  ['an army’s major', '“No,” said Air Force major Abel Quorley.', ['No,', 'Abel Quorley'], 'Air Force major'],
  ['what leads a party', '“No,” said party Chairman Abel Quorley.', ['No,', 'Abel Quorley'], 'party Chairman'],
  [
    'an apposition in front',
    'It rained. A keen teacher, Quorley laughed. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    'keen teacher',
  ],
  [
    'what somebody does',
    'It rained all day long. “No,” said Abel Quorley, a planner working for the port.',
    ['No,', 'Abel Quorley'],
    'planner working for the port',
  ],
  [
    'two things at once',
    'It rained all day long. “No,” said Abel Quorley, a teacher and one of the heads of the union.',
    ['No,', 'Abel Quorley'],
    'teacher and one of the heads of the union',
  ],
  // several
  [
    'each of several',
    'The candidates Abel Quorley and Bo Ostler met. “No,” said Quorley.',
    ['No,', 'Quorley'],
    'candidate',
  ],
  [
    'a group is nobody’s role',
    'The voters Quorley met were glad. “No,” said Abel Quorley.',
    ['No,', 'Abel Quorley'],
    null,
  ],
  ['whom they follow', 'Supporters of Democrat Abel Quorley sang. “No,” he said.', ['No,', 'he'], 'Democrat'],
  ['one of several', 'One of his advisers, Abel Quorley, came. “No,” said Quorley.', ['No,', 'Quorley'], 'adviser'],
  // where it ends
  [
    'a name with a verb in it',
    'It rained all day long on the old pier. “No,” said Tilda Quorley, president of the Planned Harbours Union.',
    ['No,', 'Tilda Quorley'],
    'president of the Planned Harbours Union',
  ],
  [
    'whose years are not told',
    'It rained all day long on the old pier. “No,” said Tilda Quorley, a teacher during her years in Quay.',
    ['No,', 'Tilda Quorley'],
    'teacher during her years in Quay',
  ],
  [
    'cut off',
    'It rained all day long on the old pier. “No,” said Tilda Quorley, a teacher during her — so far — only year.',
    ['No,', 'Tilda Quorley'],
    'teacher',
  ],
  [
    'a party has no governor',
    'It rained. They met the Republicans. In Ohio its governor, Abel Quorley, left. “No,” said Quorley.',
    ['No,', 'Quorley'],
    'governor',
  ],
  [
    'titles of books are left out',
    "It rained all day long on the old pier. ''No,'' said Tilda Quorley, the author of ''Tide and Power.''",
    ['No,', 'Tilda Quorley'],
    'author',
  ],
  [
    'and whose show it is',
    'It rained all day long on the old pier. “No,” said Abel Quorley, host of Vanteo’s “Evening.”',
    ['No,', 'Abel Quorley'],
    'host',
  ],
  // offices of the past
  ['who was it before', '“No,” said former Quay mayor Abel Quorley.', ['No,', 'Abel Quorley'], 'former Quay mayor'],
  ['at the beginning', 'Former Mayor Abel Quorley said: “No.”', ['No', 'Abel Quorley'], 'former Mayor'],
])('%s', (_, text, said, role) => expect(roleOf(text, said)).toBe(role))
