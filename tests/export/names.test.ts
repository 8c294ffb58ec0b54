import { expect, test } from 'vitest'
import { authorName, authorsOf, cslDate } from '../../src/export/csl.js'
import { nameParts, shortName } from '../../src/export/names.js'

test.each([
  ['Ada Lindqvist', 'Ada', '', 'Lindqvist', false],
  ['Dr. Ada Lindqvist', 'Ada', '', 'Lindqvist', false],
  ['Ada Maria Lindqvist-Brandt', 'Ada Maria', '', 'Lindqvist-Brandt', false],
  ['Marit van der Heuvel', 'Marit', 'van der', 'Heuvel', false],
  ['Marit Van der Heuvel', 'Marit', 'Van der', 'Heuvel', false],
  ['Ilse von der Auen', 'Ilse', 'von der', 'Auen', false],
  ['Paulo da Ribeira', 'Paulo', 'da', 'Ribeira', false],
  ['Xi Baolin', 'Baolin', '', 'Xi', true],
  ['Zhang Wei', 'Wei', '', 'Zhang', true],
  ['Wei Castellane', 'Wei', '', 'Castellane', false],
  ['Fei-Fei Zhang', 'Fei-Fei', '', 'Zhang', false],
  ['Kang Sun-hee', 'Sun-hee', '', 'Kang', true],
  ['Min Jung Okafor', 'Min Jung', '', 'Okafor', false],
  ['Nguyễn Thu Hà', 'Thu Hà', '', 'Nguyễn', true],
  ['Lee Okafor', 'Lee', '', 'Okafor', false],
  ['Han Castellane', 'Han', '', 'Castellane', false],
  ['Ben Lindqvist', 'Ben', '', 'Lindqvist', false],
  ['Ada Ben Lindqvist', 'Ada Ben', '', 'Lindqvist', false],
  ['Van Lindqvist', 'Van', '', 'Lindqvist', false],
])('%s', (name, given, particle, family, familyFirst) => {
  expect(nameParts(name, 'person')).toMatchObject({ given, particle, family, familyFirst })
})

test.each([
  ['Ostler', 'person', 'Ostler'],
  ['Northwind Lines', 'organisation', 'Northwind Lines'],
  ['a senior official', 'unnamed', 'a senior official'],
  ['Bruno Okafor Jr.', 'person', 'Okafor'],
  ['Marit van der Heuvel', 'person', 'van der Heuvel'],
  ['Xi Baolin', 'person', 'Xi'],
] as const)('%s in short', (name, kind, short) => expect(shortName(name, kind)).toBe(short))

test.each([
  [null, []],
  ['Runa Feld', [{ family: 'Feld', given: 'Runa' }]],
  [
    'By Runa Feld and Teo Brandt',
    [
      { family: 'Feld', given: 'Runa' },
      { family: 'Brandt', given: 'Teo' },
    ],
  ],
  ['Feld, Runa', [{ family: 'Feld', given: 'Runa' }]],
  ['Runa Feld, Teo Brandt, and Ola Nord', ['Feld', 'Brandt', 'Nord'].map((family) => ({ family }))],
  ['Teo Brandt, Jr.', [{ family: 'Brandt', given: 'Teo', suffix: 'Jr.' }]],
  ['Sound News Agency', [{ literal: 'Sound News Agency' }]],
  ['Courier staff; Runa Feld', [{ literal: 'Courier staff' }, { family: 'Feld', given: 'Runa' }]],
])('the authors of “%s”', (byline, expected) => expect(authorsOf(byline)).toMatchObject(expected))

test('a name with its family name first says so', () =>
  expect(authorName('Xi Baolin')).toEqual({ family: 'Xi', given: 'Baolin', 'static-ordering': true }))

test.each([
  ['2031-03-04', [2031, 3, 4]],
  ['2031-03', [2031, 3]],
  ['2031', [2031]],
  ['2031-03-04T10:00:00.000Z', [2031, 3, 4]],
])('%s', (iso, parts) => expect(cslDate(iso)).toEqual({ 'date-parts': [parts] }))

test.each([null, '', 'last spring'])('%s is no date', (iso) => expect(cslDate(iso)).toBeUndefined())
