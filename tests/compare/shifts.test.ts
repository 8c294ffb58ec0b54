import { expect, test } from 'vitest'
import { linesOf, sideOf, usualSide } from '../../src/compare/shifts.js'
import type { MonthTotal } from '../../src/domain.js'

const total = (issue: string, month: string, statements: number, sum: number): MonthTotal => ({
  issue,
  month,
  statements,
  sum,
})
const told = (totals: readonly MonthTotal[]) =>
  linesOf(totals, ['tea', 'milk']).map(({ issue, points, shifted }) => [
    issue,
    points.map(({ period, statements, mean }) => `${period}: ${statements} at ${mean}`),
    shifted,
  ])

test.each<[string, MonthTotal[], unknown]>([
  ['nothing', [], []],
  ['one month is no line', [total('tea', '2031-01', 4, 4)], []],
  [
    'from for to against',
    [total('tea', '2031-03', 2, -3), total('tea', '2031-01', 4, 6)],
    [['tea', ['2031-01: 4 at 1.5', '2031-03: 2 at -1.5'], true]],
  ],
  [
    'weaker, but no shift',
    [total('tea', '2031-01', 1, 2), total('tea', '2031-02', 2, 1)],
    [['tea', ['2031-01: 1 at 2', '2031-02: 2 at 0.5'], false]],
  ],
  [
    'years, where they span more than thirty months: months are added up',
    [total('tea', '2029-01', 1, 2), total('tea', '2029-11', 3, 0), total('tea', '2031-12', 1, -1)],
    [['tea', ['2029: 4 at 0.5', '2031: 1 at -1'], true]],
  ],
  [
    'years, where a date is known by its year alone',
    [total('tea', '2030', 1, 1), total('tea', '2030-04', 1, 1), total('tea', '2031-01', 1, 1)],
    [['tea', ['2030: 2 at 1', '2031: 1 at 1'], false]],
  ],
  [
    'shifts come first',
    [
      total('tea', '2031-01', 1, 1),
      total('tea', '2031-02', 1, 1),
      total('milk', '2031-01', 1, 1),
      total('milk', '2031-02', 1, 0),
    ],
    [
      ['milk', ['2031-01: 1 at 1', '2031-02: 1 at 0'], true],
      ['tea', ['2031-01: 1 at 1', '2031-02: 1 at 1'], false],
    ],
  ],
  ['an issue that is not asked about any more', [total('salt', '2031-01', 1, 1), total('salt', '2031-02', 1, 0)], []],
])('%s', (_, totals, expected) => {
  expect(told(totals)).toEqual(expected)
})

test.each([
  [2, 1],
  [0.5, 1],
  [0.49, 0],
  [-0.49, 0],
  [-0.5, -1],
])('a mean of %d is on side %i', (mean, side) => {
  expect(sideOf(mean)).toBe(side)
})

test.each([
  [3, 1, 1],
  [1, 3, -1],
  [2, 2, 0],
  [1, 0, 0],
  [2, 0, 1],
  [0, 0, 0],
])('%i for and %i against: usual side %i', (supports, opposes, side) => {
  expect(usualSide({ supports, opposes })).toBe(side)
})
