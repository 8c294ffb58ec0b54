import { expect, test } from 'vitest'
import type { CountedCoding, Position } from '../../src/domain.js'
import { agreement } from '../../src/stance/agreement.js'
import { disagreementsOf, leftUntouched, measuresOf, valuesOf } from '../../src/stance/reliability.js'

let ids = 0
const coded = (
  coder: string,
  statement: number,
  issue: string,
  position: Position | null,
  more: Partial<CountedCoding> = {},
): CountedCoding => {
  ids += 1
  const madeAt = `2031-01-01T00:00:${String(ids % 60).padStart(2, '0')}.000Z`
  return {
    ...{ id: ids, statement, group: statement, issue, coder, position, adjudication: false, madeAt, altered: false },
    ...more,
  }
}
const settles = { adjudication: true }

test.each<[string, CountedCoding[], touches: (number | null)[][], places: (number | null)[][]]>([
  ['two positions', [coded('a', 1, 'x', 1), coded('b', 1, 'x', -2)], [[2, 2]], [[1, -2]]],
  ['no position is no place, but a say', [coded('a', 1, 'x', 1), coded('b', 1, 'x', null)], [[2, 1]], [[1, null]]],
  ['coded on another issue: not touched', [coded('a', 1, 'x', 0), coded('b', 1, 'y', 2)], [[2, 0]], [[0, null]]],
  ['who did not code the statement is missing', [coded('a', 1, 'x', 0), coded('b', 2, 'x', 2)], [[2], [2]], [[0], [2]]],
  [
    'versions are one unit, the unaltered words before the altered, then the newest',
    [
      coded('a', 1, 'x', 1, { group: 1 }),
      coded('a', 2, 'x', 2, { group: 1 }),
      coded('a', 3, 'x', -2, { group: 1, altered: true }),
      coded('b', 3, 'x', -1, { group: 1, altered: true }),
    ],
    [[2, 2]],
    [[2, -1]],
  ],
  [
    'an adjudication is nobody’s own',
    [coded('a', 1, 'x', 1), coded('a', 1, 'x', -1, settles), coded('b', 1, 'x', -1), coded('c', 1, 'x', -1, settles)],
    [[2, 2]],
    [[1, -1]],
  ],
])('values: %s', (_, codings, touches, places) => {
  expect(valuesOf(codings, 'x', 'nominal')).toEqual(touches)
  expect(valuesOf(codings, 'x', 'ordinal')).toEqual(places)
})

test('the measures: all issues together, then each; what nobody shares is not defined', () => {
  const codings = [
    ...[coded('a', 1, 'x', 1), coded('b', 1, 'x', 1)],
    ...[coded('a', 2, 'x', -1), coded('b', 2, 'x', -2), coded('b', 2, 'y', 1)],
    ...[coded('a', 3, 'y', 2), coded('b', 3, 'y', 2)],
    coded('a', 4, 'z', 2),
  ]
  expect(measuresOf(codings, ['y', 'x', 'z'])).toEqual([
    {
      issue: null,
      issues: agreement(
        [
          [2, 2],
          [2, 2],
          [0, 0],
          [0, 0],
          [0, 2],
          [2, 2],
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        'nominal',
      ),
      positions: agreement(
        [
          [1, 1],
          [-1, -2],
          [2, 2],
        ],
        'ordinal',
      ),
    },
    {
      issue: 'y',
      issues: agreement(
        [
          [0, 0],
          [0, 2],
          [2, 2],
        ],
        'nominal',
      ),
      positions: { defined: false, why: 'nothing-varies', units: 1, values: 2 },
    },
    {
      issue: 'x',
      issues: agreement(
        [
          [2, 2],
          [2, 2],
          [0, 0],
        ],
        'nominal',
      ),
      positions: agreement(
        [
          [1, 1],
          [-1, -2],
        ],
        'ordinal',
      ),
    },
    {
      issue: 'z',
      issues: { defined: false, why: 'nothing-varies', units: 3, values: 6 },
      positions: { defined: false, why: 'nothing-shared', units: 0, values: 0 },
    },
  ])
})

test.each<[string, (Position | null)[], unknown]>([
  ['alike', [1, 1], undefined],
  ['one alone', [1], undefined],
  ['both none', [null, null], undefined],
  ['how strongly', [1, 2], [1, false]],
  ['opposite', [2, -2], [4, true]],
  ['the middle against a side', [0, 1], [1, true]],
  ['none against the middle', [null, 0], [1, true]],
  ['none against a strong one', [null, -2], [2, true]],
  ['three, the farthest two', [1, 2, -1], [3, true]],
])('a disagreement: %s', (_, positions, expected) => {
  const [found] = disagreementsOf(positions.map((position, i) => coded(`c${i}`, 1, 'x', position)))
  expect(found && [found.apart, found.disputed]).toEqual(expected)
})

test('disagreements come open first, the worst first, the newest of those alike, with how they were settled', () => {
  const pair = (statement: number, issue: string, a: Position | null, b: Position | null, madeAt: string) => [
    coded('a', statement, issue, a, { madeAt: '2030-01-01T00:00:00.000Z' }),
    coded('b', statement, issue, b, { madeAt }),
  ]
  const codings = [
    ...pair(1, 'x', 1, 2, '2031-01-05'),
    ...pair(2, 'x', 1, -1, '2031-01-01'),
    ...pair(3, 'x', 1, -1, '2031-01-02'),
    ...pair(4, 'x', 2, -2, '2031-01-03'),
    ...pair(5, 'x', 2, -2, '2031-01-04'),
    coded('c', 5, 'x', 1, { ...settles, madeAt: '2031-02-01' }),
    coded('a', 5, 'x', -1, { ...settles, madeAt: '2031-02-02' }),
    coded('b', 6, 'x', 1, { ...settles, madeAt: '2031-02-02' }),
  ]
  const found = disagreementsOf(codings)
  expect(found.map(({ group, settled, newest }) => [group, settled?.position ?? null, newest])).toEqual([
    [4, null, '2031-01-03'],
    [3, null, '2031-01-02'],
    [2, null, '2031-01-01'],
    [1, null, '2031-01-05'],
    [5, -1, '2031-02-02'],
  ])
  expect(found[0]!.codings.map(({ coder, position }) => [coder, position])).toEqual([
    ['a', 2],
    ['b', -2],
  ])
})

test('issues that one coder left untouched are counted', () => {
  expect(
    leftUntouched([coded('a', 1, 'x', 1), coded('b', 1, 'x', 1), coded('b', 1, 'y', null), coded('a', 2, 'y', 1)]),
  ).toBe(1)
})
