import { expect, test } from 'vitest'
import { properCase } from '../../src/speakers/evidence.js'
import { givenGender, isOutlet, isShortFor } from '../../src/speakers/lexicon.js'
import { sceneOf } from '../../src/speakers/scene.js'
import { analyse } from '../../src/text/analyse.js'

const castIn = (text: string): string[] =>
  sceneOf(analyse(text), { title: null, author: null, publisher: null })
    .entities.filter(({ place }) => !place)
    .map(({ name, kind }) => `${kind[0]}:${name}`)

test.each<[string, string, readonly string[]]>([
  [
    'a sentence’s first word is no name',
    'Critics met. Personnel access matters. Yesterday Tilda Quorley spoke.',
    ['p:Tilda Quorley'],
  ],
  ['a dateline is no name', 'HALDEN, Aug. 3 (Wire) — Tilda Quorley spoke.', ['p:Tilda Quorley']],
  ['days end a name', 'It was Tilda Quorley Friday who spoke.', ['p:Tilda Quorley']],
  ['one person, short and long', 'Tilda M. Quorley spoke. Quorley left. Ms. Quorley returned.', ['p:Tilda M. Quorley']],
  ['a misprinted surname', 'Tilda McQuorley spoke. Then McQorley left.', ['p:Tilda McQuorley']],
  ['a nickname in the middle', 'Abel “Pike” Quorley spoke. Quorley left.', ['p:Abel Quorley']],
  ['a short name in parentheses', 'Abel (Pike) Quorley spoke. Quorley left.', ['p:Abel Quorley', 'o:Pike']],
  ['a word between marks', 'Abel saw “Pike” and Quorley left.', ['p:Abel', 'o:Quorley']],
  ['an organisation with “of”', 'He wrote to the Federation of Mill Owners.', ['o:Federation of Mill Owners']],
  ['an ampersand', 'He works at Quorley & Oxley now.', ['o:Quorley & Oxley']],
  ['a company with a suffix', 'He works at Larkmoor, Inc. now.', ['o:Larkmoor, Inc.']],
  ['unknown words, then “who”', 'We met Zvoncek Brnik, who mills.', ['p:Zvoncek Brnik']],
  ['unknown words, then “which”', 'We saw Zvoncek Brnik, which mills.', ['o:Zvoncek Brnik']],
])('the cast: %s', (_, text, expected) => expect(castIn(text)).toEqual(expected))

test.each([
  ['QUORLEY', 'Quorley'],
  ['McQUORLEY', 'McQuorley'],
  ["O'QUORLEY", "O'Quorley"],
  ['TILDA QUORLEY-OXLEY', 'Tilda Quorley-Oxley'],
  ['Tilda Quorley', 'Tilda Quorley'],
])('properCase(%s)', (printed, expected) => expect(properCase(printed)).toBe(expected))

test.each([
  ['Edna', 'f'],
  ['Björn', 'm'],
  ['Jean-Marc', 'm'],
  ['Robin', 'm'],
  ['Quorley', undefined],
  ['Ohio', undefined],
] as const)('givenGender(%s)', (name, expected) => expect(givenGender(name)).toBe(expected))

test.each([
  ['ken', 'kenneth', true],
  ['bill', 'william', true],
  ['eric', 'erica', false],
  ['edna', 'carla', false],
])('isShortFor(%s, %s)', (a, b, expected) => expect(isShortFor(a, b)).toBe(expected))

test.each([
  ['Halden Ledger', true],
  ['MarketHour', true],
  ['Reuters', true],
  ['Larkmoor Energy', false],
])('isOutlet(%s)', (name, expected) => expect(isOutlet(name)).toBe(expected))
