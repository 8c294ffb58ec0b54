import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[why: string, text: string, said: Said[], names: (string | null)[]]>([
  [
    'party and state in parentheses',
    'Sen. Tilda Quorley (R-Iowa) met Sen. Abel Moss (D-Ohio). “No,” the Iowa Republican said. “Yes,” the Ohio senator said.',
    [
      ['No,', 'the Iowa Republican'],
      ['Yes,', 'the Ohio senator'],
    ],
    ['Tilda Quorley', 'Abel Moss'],
  ],
  [
    'cut short, behind a comma',
    'Sen. Tilda Quorley, R-Fla., met Sen. Abel Moss, D-N.Y., in town. “No,” the Florida senator said. “Yes,” the New York Democrat said.',
    [
      ['No,', 'the Florida senator'],
      ['Yes,', 'the New York Democrat'],
    ],
    ['Tilda Quorley', 'Abel Moss'],
  ],
  [
    'behind of',
    'Senator Tilda Quorley of Maine met Senator Abel Moss of Ohio. “No,” the Maine senator said.',
    [['No,', 'the Maine senator']],
    ['Tilda Quorley'],
  ],
  [
    'nobody of that state is known',
    'Sen. Tilda Quorley, R-Texas, came. “No,” the Florida senator said.',
    [['No,', 'the Florida senator']],
    ['the Florida senator'],
  ],
  [
    'no state is told',
    'Senator Tilda Quorley came. “No,” the Florida senator said.',
    [['No,', 'the Florida senator']],
    ['Tilda Quorley'],
  ],
  [
    'somebody of the other party',
    'Abel Quorley, a Democratic candidate, came. “No,” the Republican candidate said.',
    [['No,', 'the Republican candidate']],
    ['the Republican candidate'],
  ],
  [
    'the same party by another name',
    'Abel Quorley, a Republican candidate, met Bo Moss. “No,” the GOP candidate said.',
    [['No,', 'the GOP candidate']],
    ['Abel Quorley'],
  ],
  [
    'whose committee is a party’s',
    'Abel Quorley met Republican Committee Chairman Bo Moss. “No,” the Republican said.',
    [['No,', 'the Republican']],
    ['the Republican'],
  ],
  [
    'whose office is the party’s to give',
    'On the old pier Abel Quorley met Republican Sen. Bo Moss. “No,” the Republican said.',
    [['No,', 'the Republican']],
    ['Bo Moss'],
  ],
  [
    'a party’s convention is nobody',
    'On the old pier the Republican National Convention met Abel Quorley. “No,” the Republican said.',
    [['No,', 'the Republican']],
    ['the Republican'],
  ],
  [
    'who is said to be of the party',
    'On the old pier Abel Quorley met Bo Moss, an Iowa Republican. “No,” the Republican said.',
    [['No,', 'the Republican']],
    ['Bo Moss'],
  ],
])('%s', (_, text, said, names) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(names))

test.each<[why: string, text: string, name: string | null, sure: boolean]>([
  ['a guess', 'Abel Quorley came, and Quorley sat down with the mayor, Bo Moss.', 'Abel Quorley', false],
  ['nobody is left', 'The mayor, Bo Moss, sat down with President Ada Quill.', 'the Ohio senator', true],
  ['who is known to be', 'Sen. Abel Quorley, D-Ohio, sat down with the mayor, Bo Moss.', 'Abel Quorley', true],
])('whoever might be from there goes to a person: %s', (_, text, name, sure) => {
  const [one] = namesIn(`${text} It rained on the pier. “No,” the Ohio senator said.`, [['No,', 'the Ohio senator']])
  expect([one!.name, one!.confidence >= 0.6]).toEqual([name, sure])
})
