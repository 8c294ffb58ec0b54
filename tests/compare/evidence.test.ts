import { expect, test } from 'vitest'
import { decidingCodings, evidenceOf, strongestFirst } from '../../src/compare/evidence.js'
import { coding, statement } from './fixture.js'

const later = '2031-02-02T00:00:00.000Z'

test.each([
  ['nobody', [], []],
  ['one person before the rules', [coding('rules', 2), coding('person', -1, { name: 'Ines' })], ['Ines']],
  ['all people', [coding('person', 1, { name: 'A', madeAt: later }), coding('person', -1, { name: 'B' })], ['A', 'B']],
  ['the adjudication', [coding('person', 1), coding('person', -1, { name: 'J', adjudication: true })], ['J']],
  [
    'the newest adjudication',
    [
      coding('person', 1, { name: 'old', adjudication: true }),
      coding('person', -1, { name: 'new', adjudication: true, madeAt: later }),
    ],
    ['new'],
  ],
  ['the learned coder before the rules', [coding('rules', 2), coding('learned', 1, { name: 'L' })], ['L']],
  [
    'the rules where the learned coder is unsure',
    [coding('rules', 2, { name: 'R' }), coding('learned', 1, { limit: 0.9 })],
    ['R'],
  ],
  ['the rules where the learned coder abstains', [coding('rules', 2, { name: 'R' }), coding('learned', null)], ['R']],
  ['a machine at its limit', [coding('rules', 2, { name: 'R', limit: 0.8 })], ['R']],
  ['no machine below its limit', [coding('rules', 2, { limit: 0.81 })], []],
  ['nothing replaced', [coding('person', 2, { current: false })], []],
  ['a person who finds no position', [coding('rules', 2), coding('person', null, { name: 'P' })], ['P']],
])('decidingCodings: %s', (_, codings, expected) => {
  expect(decidingCodings(codings).map((c) => c.coder.name)).toEqual(expected)
})

test.each([
  ['one person', [coding('person', 2)], { position: 2, disputed: false }],
  ['two that agree in sign', [coding('person', 2), coding('person', 1)], { position: 1.5, disputed: false }],
  ['two of different sign', [coding('person', 2), coding('person', -1)], { position: null, disputed: true }],
  ['one of them without a position', [coding('person', 2), coding('person', null)], { position: null, disputed: true }],
  ['two without a position', [coding('person', null), coding('person', null)], { position: null, disputed: false }],
  ['another issue', [coding('person', 2, { issue: 'coffee' })], { position: null, disputed: false }],
])('evidenceOf: %s', (_, codings, expected) => {
  expect(evidenceOf([statement(1, codings)], 'tea')).toMatchObject(expected)
})

test('strongestFirst: disputed, strong, a person before a machine, the surer, the newer, then what does not count', () => {
  const statements = [
    statement(1, [coding('rules', 1, { limit: 0.99 })]),
    statement(2, [coding('rules', 1)], '2031-01-01'),
    statement(3, [coding('rules', 1)], '2031-05-05'),
    statement(4, [coding('rules', -1, { confidence: 0.9 })]),
    statement(5, [coding('person', 1)]),
    statement(6, [coding('rules', -2)]),
    statement(7, [coding('person', 1), coding('person', -1)]),
  ]
  expect(strongestFirst(statements, 'tea').map((e) => e.statement.id)).toEqual([7, 6, 5, 4, 3, 2, 1])
})
