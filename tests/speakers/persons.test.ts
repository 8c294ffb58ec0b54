import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

const one = (text: string, words: string, mention: string | null) => namesIn(text, [[words, mention]])[0]!

test.each<[string, string, string | null, string, string]>([
  [
    'full name after a last name',
    'Quorley said no. “Never,” Quorley said.\nTilda Quorley runs the mill.',
    'Quorley',
    'Tilda Quorley',
    'last-name',
  ],
  ['full name in the mention', '“Never,” said Tilda Quorley, a miller.', 'Tilda Quorley', 'Tilda Quorley', 'full-name'],
  [
    'title and name',
    'Sen. Tilda Quorley rose. “Never,” said Ms. Quorley.',
    'Ms. Quorley',
    'Tilda Quorley',
    'last-name',
  ],
  ['possessive', 'Tilda Quorley spoke. Quorley’s answer was “Never.”', 'Quorley’s', 'Tilda Quorley', 'last-name'],
  ['hyphens', 'Jean-Marc Oltrange came. “Never,” Oltrange said.', 'Oltrange', 'Jean-Marc Oltrange', 'last-name'],
  ['diacritics', '“Never,” said Søren Łukąs.', 'Søren Łukąs', 'Søren Łukąs', 'full-name'],
  [
    'particles',
    'Hanna van der Plonk came. “Never,” van der Plonk said.',
    'van der Plonk',
    'Hanna van der Plonk',
    'last-name',
  ],
  ['initials', 'G.K. Tessel came. “Never,” Mr. Tessel said.', 'Mr. Tessel', 'G.K. Tessel', 'last-name'],
  ['suffix', 'Dale Hornby Jr. came. “Never,” Hornby said.', 'Hornby', 'Dale Hornby Jr.', 'last-name'],
  ['two surnames', 'Inés Carral Motrico came. “Never,” Carral said.', 'Carral', 'Inés Carral Motrico', 'last-name'],
  [
    'short form of the given name',
    'Kenneth Plumb came. “Never,” said Ken Plumb.',
    'Ken Plumb',
    'Kenneth Plumb',
    'full-name',
  ],
  [
    'a transcript in capitals',
    'Tilda Quorley sat down with us.\nQUORLEY: Never, I say.',
    'QUORLEY',
    'Tilda Quorley',
    'transcript-label',
  ],
  [
    'an office of something',
    '“Never,” said Secretary of State Tilda R. Quorley.',
    'Secretary of State Tilda R. Quorley',
    'Tilda R. Quorley',
    'full-name',
  ],
  [
    'a nickname behind a trade',
    'The former Marine Abel “Pike” Quorley came. “Never,” Quorley said.',
    'Quorley',
    'Abel Quorley',
    'last-name',
  ],
  ['a surname that is a verb', 'Then Ivor Read came. “Never,” Read said.', 'Read', 'Ivor Read', 'last-name'],
  ['a figure and an adverb', 'It rained. Rubio gladly came. “Never,” Rubio said.', 'Rubio', 'Rubio', 'last-name'],
  ['mojibake', '“Never,” said FranÃ§oise Quorley.', 'FranÃ§oise Quorley', 'Françoise Quorley', 'full-name'],
])('%s', (_, text, mention, name, rule) => {
  const words = text.includes('QUORLEY:') ? 'Never, I say.' : 'Never'
  const got = one(text, words, mention)
  expect([got.name, got.kind, got.rule]).toEqual([name, 'person', rule])
})

test.each<[string, string, string, string]>([
  [
    'role before the name',
    '“Never,” said Larkmoor Energy founder Tilda Quorley.',
    'Larkmoor Energy founder Tilda Quorley',
    'Larkmoor Energy founder',
  ],
  [
    'role behind the name',
    '“Never,” said Tilda Quorley, chief planner at Larkmoor Energy.',
    'Tilda Quorley',
    'chief planner at Larkmoor Energy',
  ],
  [
    'the first apposition only',
    '“Never,” said Tilda Quorley, director of the Mill Lab, a Halden nonprofit.',
    'Tilda Quorley',
    'director of the Mill Lab',
  ],
  ['a role before a comma', 'The finance minister, Tilda Quorley, said: “Never.”', 'Tilda Quorley', 'finance minister'],
  [
    'the role in an organisation',
    'The Federation of Millers objected. Its president, Tilda Quorley, said: “Never.”',
    'Tilda Quorley',
    'president of the Federation of Millers',
  ],
  ['an abbreviated title', '“Never,” said Sen. Tilda Quorley.', 'Sen. Tilda Quorley', 'senator'],
])('keeps the %s', (_, text, mention, role) => {
  const got = one(text, 'Never', mention)
  expect([got.name, got.role]).toEqual(['Tilda Quorley', role])
})

test.each<[string, string, readonly Said[], readonly (string | null)[]]>([
  [
    'two people of one surname',
    'Tilda Quorley met her brother, Bram Quorley. “One,” said Ms. Quorley. “Two,” said Mr. Quorley.',
    [
      ['One', 'Ms. Quorley'],
      ['Two', 'Mr. Quorley'],
    ],
    ['Tilda Quorley', 'Bram Quorley'],
  ],
  [
    'he and she by given names',
    'Tilda Quorley argued with Bram Oxley in the hall. “One,” she said. “Two,” he replied.',
    [
      ['One', 'she'],
      ['Two', 'he'],
    ],
    ['Tilda Quorley', 'Bram Oxley'],
  ],
  [
    'the subject before the object',
    'Edna Quorley met Carla Oxley at the mill. “One,” she said.',
    [['One', 'she']],
    ['Edna Quorley'],
  ],
  [
    'gender from the role',
    'Spokeswoman Wumi Quorley sat next to Bram Oxley. “One,” she said.',
    [['One', 'she']],
    ['Wumi Quorley'],
  ],
  [
    'who is named in the quote did not say it',
    'Edna Quorley arrived. Carla Oxley followed. “Oxley is late,” she said.',
    [['Oxley is late', 'she']],
    ['Edna Quorley'],
  ],
  [
    'descriptions by role',
    'Tilda Quorley, the mayor of Halden, met the surgeon Bram Oxley. “One,” the mayor said. “Two,” the doctor said.',
    [
      ['One', 'the mayor'],
      ['Two', 'the doctor'],
    ],
    ['Tilda Quorley', 'Bram Oxley'],
  ],
  [
    'a description before the name',
    'The head of the port spoke first.\nTilda Quorley said “One.”',
    [['The head of the port', 'The head of the port']],
    ['Tilda Quorley'],
  ],
  [
    'joint speakers',
    'Edna Quorley and Bram Oxley wrote: “One.”',
    [['One', 'Edna Quorley and Bram Oxley']],
    ['Edna Quorley and Bram Oxley'],
  ],
  [
    'no joint speakers inside a clause',
    'Edna Quorley, who beat Carla Stell and Bram Oxley, said: “One.”',
    [['One', 'Edna Quorley, who beat Carla Stell and Bram Oxley']],
    ['Edna Quorley'],
  ],
  [
    'a relative clause',
    'She pointed to a speech by Bram Oxley, in which he said “One.”',
    [['One', 'he']],
    ['Bram Oxley'],
  ],
])('%s', (_, text, said, names) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(names))
