import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreement, type Metric, type Values } from '../../src/stance/agreement.js'

const _ = null
/** Four coders, twelve units: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C. */
const published: readonly Values[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]
const turned = (coders: readonly Values[]): Values[] => coders[0]!.map((_, unit) => coders.map((row) => row[unit]!))
const alpha = (units: readonly Values[], metric: Metric): number | string => {
  const found = agreement(units, metric)
  return found.defined ? Math.round(found.alpha * 1000) / 1000 : found.why
}

test.each<[Metric, number]>([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
])('the published data, %s: %d from 11 units with 40 values', (metric, expected) => {
  expect(alpha(turned(published), metric)).toBe(expected)
  expect(agreement(turned(published), metric)).toMatchObject({ units: 11, values: 40 })
})

const twice = (value: number, n: number): Values[] => Array.from({ length: n }, () => [value, value])

test.each<[string, Values[], nominal: number | string, ordinal: number | string, interval: number | string]>([
  ['two coders agree on all', [...twice(1, 2), ...twice(2, 1)], 1, 1, 1],
  // Do = 1; De = 2·2·2 / (4·3) = 2/3
  [
    'two coders disagree on all',
    [
      [1, 2],
      [2, 1],
    ],
    -0.5,
    -0.5,
    -0.5,
  ],
  // n = 4, n(1) = 3, n(2) = 1: Do = 1/2, De = 6/12
  [
    'as good as chance',
    [
      [1, 1],
      [1, 2],
    ],
    0,
    0,
    0,
  ],
  // o(1,3) = o(3,1) = 1, n = 6, n(1) = 3, n(2) = 2, n(3) = 1.
  // nominal: 1 - 5·2 / 22; ordinal: d(1,2) = 2.5², d(2,3) = 1.5², d(1,3) = 4²: 1 - 5·32 / (2·(6·6.25 + 2·2.25 + 3·16));
  // interval: 1 - 5·8 / (2·(6 + 2 + 12))
  [
    'metrics differ',
    [
      [1, 1],
      [2, 2],
      [1, 3],
    ],
    0.545,
    0.111,
    0,
  ],
  // Only the interval metric minds how far: 1 - 5·2·299² / (2·(6·1² + 3·299² + 2·298²))
  [
    'only the order counts',
    [
      [1, 1],
      [2, 2],
      [1, 300],
    ],
    0.545,
    0.111,
    -0.003,
  ],
  ['one category alone', twice(1, 3), 'nothing-varies', 'nothing-varies', 'nothing-varies'],
  ['nothing at all', [], 'nothing-shared', 'nothing-shared', 'nothing-shared'],
  ['a single coder', [[1], [2], [2]], 'nothing-shared', 'nothing-shared', 'nothing-shared'],
  [
    'coders who saw different units',
    [
      [1, _],
      [_, 2],
    ],
    'nothing-shared',
    'nothing-shared',
    'nothing-shared',
  ],
  ['what only one saw counts nowhere', [...twice(1, 2), ...twice(2, 1), [_, 5], [_, _], [7]], 1, 1, 1],
  ['zero is a value', [...twice(0, 2), ...twice(1, 1)], 1, 1, 1],
  // 1, 1, 2 adds o(1,1) = o(1,2) = o(2,1) = 1, and 2, 2 adds o(2,2) = 2: 1 - 4·2 / (2·2·3)
  [
    'three coders, one missing',
    [
      [1, 1, 2],
      [2, 2, _],
    ],
    0.333,
    0.333,
    0.333,
  ],
])('%s', (_name, units, nominal, ordinal, interval) => {
  expect([alpha(units, 'nominal'), alpha(units, 'ordinal'), alpha(units, 'interval')]).toEqual([
    nominal,
    ordinal,
    interval,
  ])
})

test('where nothing varies, it is told how much is shared', () => {
  expect(agreement([...twice(1, 3), [1, _]], 'ordinal')).toEqual({
    ...{ defined: false, why: 'nothing-varies', units: 3, values: 6 },
  })
})

describe('the interval', () => {
  const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval']
  const interval = (units: readonly Values[], metric: Metric) => {
    const found = agreement(units, metric)
    return found.defined ? found.interval : undefined
  }

  test('holds alpha, is the same each time, and narrows with more units', () => {
    const few = turned(published)
    const many = Array.from({ length: 30 }, () => few).flat()
    for (const metric of metrics) {
      const found = agreement(few, metric)
      if (!found.defined || !found.interval) throw new Error('defined')
      expect(found.interval.low).toBeLessThan(found.alpha)
      expect(found.interval.high).toBeGreaterThan(found.alpha)
      expect(agreement(few, metric)).toEqual(found)
      const narrow = interval(many, metric)!
      expect(narrow.high - narrow.low).toBeLessThan((found.interval.high - found.interval.low) / 3)
    }
  })

  test('perfect agreement has no room', () => {
    expect(interval([...twice(1, 9), ...twice(2, 9)], 'nominal')).toEqual({ low: 1, high: 1 })
  })

  test('without a resample of two units that differ there is none, and thousands of units take a moment', () => {
    expect(interval([...twice(1, 40), [1, 2]], 'nominal')).not.toBeNull()
    expect(interval([[1, 2]], 'nominal')).toEqual({ low: 0, high: 0 })
    const start = performance.now()
    agreement([...twice(1, 40_000), ...twice(2, 40_000), [1, 2]], 'ordinal')
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

const anything = fc.array(
  fc.array(fc.constantFrom<number | null>(-2, -1, 0, 1, 2, null), { minLength: 4, maxLength: 4 }),
  {
    maxLength: 12,
  },
)
const anyMetric = fc.constantFrom<Metric>('nominal', 'ordinal', 'interval')

test('the order of coders and of units makes no difference, to the last digit and in the interval too', () => {
  fc.assert(
    fc.property(anything, anyMetric, fc.nat(), (units, metric, turn) => {
      const found = agreement(units, metric)
      const turn4 = turn % 4
      const others = units.map((unit) => [...unit.slice(turn4), ...unit.slice(0, turn4)]).reverse()
      expect(agreement(others, metric)).toEqual(found)
    }),
    { numRuns: 60 },
  )
})

test('alpha is never above 1, is 1 only without disagreement, and lies within its interval’s reach', () => {
  fc.assert(
    fc.property(anything, anyMetric, (units, metric) => {
      const found = agreement(units, metric)
      if (!found.defined) return
      expect(found.alpha).toBeLessThanOrEqual(1)
      const agrees = units.every((unit) => new Set(unit.filter((value) => value !== null)).size < 2)
      expect(found.alpha === 1).toBe(agrees)
      if (found.interval) expect(found.interval.low).toBeLessThanOrEqual(found.interval.high)
    }),
    { numRuns: 60 },
  )
})

test('adding a coder who gave nothing, or a unit that one coder saw, changes nothing', () => {
  fc.assert(
    fc.property(anything, anyMetric, (units, metric) => {
      expect(agreement([...units.map((unit) => [...unit, null]), [3, null]], metric)).toEqual(agreement(units, metric))
    }),
    { numRuns: 40 },
  )
})
