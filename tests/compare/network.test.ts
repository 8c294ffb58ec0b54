import { describe, expect, test } from 'vitest'
import { networkOf } from '../../src/compare/network.js'
import { compared, type Measure, measures, type Norm, norms, type Tie } from '../../src/compare/tie.js'
import type { Stance } from '../../src/domain.js'
import { issue, speaker, stance } from './fixture.js'

test.each([
  // Worked out by hand: every position of one with every position of the other, distance over 4.
  [[2], [2], 1, 0],
  [[2], [-2], 0, 1],
  [[1], [2], 0.75, 0.25],
  [[1], [-1], 0.5, 0.5],
  [[0], [-2], 0.5, 0.5],
  [[1.5], [-0.5], 0.5, 0.5],
  // 1 with -1: 0.5; 1 with 1: 1.
  [[-1, 1], [1], 1.5, 0.5],
  // Twice nothing apart, twice half the scale apart.
  [[-1, 1], [-1, 1], 3, 1],
])('compared(%j, %j)', (a, b, congruence, conflict) => expect(compared(a, b)).toEqual({ congruence, conflict }))

const issues = ['fares', 'night', 'bridge', 'diesel'].map(issue)
const speakers = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map(speaker)
const said = (who: string, about: string, ...positions: number[]): Stance =>
  stance(who, about, 'supports', 1, { positions: positions.map((position) => [position, 1]) })

// Ada 3 issues; Bo 2; Cy 1 with both signs; Di 1 that nobody else speaks of; Ed nothing.
const stances = [
  said('Ada', 'fares', 2),
  said('Ada', 'night', 1),
  said('Ada', 'bridge', -2),
  said('Bo', 'fares', 1),
  said('Bo', 'bridge', 2),
  said('Cy', 'fares', -1, 1),
  said('Di', 'diesel', 1),
]
const ties = (input: Parameters<typeof networkOf>[0], measure: Measure, norm: Norm): Tie[] =>
  networkOf(input, measure, norm).all()
const pair = (measure: Measure, norm: Norm, a: string, b: string) =>
  ties({ speakers, issues, stances }, measure, norm).find((tie) => tie.a.name === a && tie.b.name === b)?.weight

describe('ties', () => {
  // Ada and Bo share fares (0.75 near, 0.25 apart) and the bridge (0 near, 1 apart): 0.75 and 1.25.
  // Ada takes 3 positions, Bo 2, none of them the same: 5 in all.
  // Ada and Cy share fares: 2 with -1 is 0.25 near, 2 with 1 is 0.75 near: 1 and 1. Cy takes 2 positions: 5 in all.
  // Bo and Cy share fares: 1 with -1 is 0.5, 1 with 1 is 1: 1.5 near, 0.5 apart. 2 and 2 positions, one the same: 3 in all.
  test.each<[Measure, Norm, number, number, number]>([
    ['congruence', 'none', 0.75, 1, 1.5],
    ['conflict', 'none', 1.25, 1, 0.5],
    ['subtract', 'none', -0.5, 0, 1],
    ['congruence', 'activity', 0.75 / 2.5, 1 / 2.5, 1.5 / 2],
    ['conflict', 'activity', 1.25 / 2.5, 1 / 2.5, 0.5 / 2],
    ['subtract', 'activity', -0.5 / 2.5, 0, 1 / 2],
    ['congruence', 'jaccard', 0.75 / 5, 1 / 5, 1.5 / 3],
    ['conflict', 'jaccard', 1.25 / 5, 1 / 5, 0.5 / 3],
    ['subtract', 'jaccard', -0.5 / 5, 0, 1 / 3],
    ['congruence', 'product', 0.75 / Math.sqrt(6), 1 / Math.sqrt(6), 1.5 / 2],
    ['conflict', 'product', 1.25 / Math.sqrt(6), 1 / Math.sqrt(6), 0.5 / 2],
    ['subtract', 'product', -0.5 / Math.sqrt(6), 0, 1 / 2],
  ])('%s by %s', (measure, norm, adaBo, adaCy, boCy) => {
    expect(pair(measure, norm, 'Ada', 'Bo')).toBeCloseTo(adaBo, 12)
    expect(pair(measure, norm, 'Ada', 'Cy')).toBeCloseTo(adaCy, 12)
    expect(pair(measure, norm, 'Bo', 'Cy')).toBeCloseTo(boCy, 12)
  })

  test('only pairs that share an issue, heaviest first, with what they rest on', () => {
    const all = ties({ speakers, issues, stances }, 'subtract', 'activity')
    expect(all.map(({ a, b }) => `${a.name} ${b.name}`)).toEqual(['Bo Cy', 'Ada Bo', 'Ada Cy'])
    expect(all[1]!.basis.map((one) => [one.issue.id, one.a, one.b, one.congruence, one.conflict])).toEqual([
      ['fares', [2], [1], 0.75, 0.25],
      ['bridge', [-2], [2], 0, 1],
    ])
  })

  test('the bounds of the scale are fixed: two who are near stay near, whatever others say', () => {
    const near = [said('Ada', 'fares', 1), said('Bo', 'fares', 0)]
    expect(ties({ speakers, issues, stances: near }, 'congruence', 'none')[0]!.weight).toBe(0.75)
  })

  test('how often somebody says the same makes no tie heavier', () => {
    const often = [stance('Ada', 'fares', 'supports', 1, { positions: [[1, 40]] }), said('Bo', 'fares', 1)]
    expect(ties({ speakers, issues, stances: often }, 'congruence', 'activity')[0]!.weight).toBe(1)
  })

  test('the order in which speakers and stances come makes no difference', () => {
    const turned = { speakers: [...speakers].reverse(), issues, stances: [...stances].reverse() }
    for (const measure of measures)
      for (const norm of norms)
        expect(ties(turned, measure, norm)).toEqual(ties({ speakers, issues, stances }, measure, norm))
  })

  test('issues that are not asked about bind nobody', () => {
    expect(ties({ speakers, issues: issues.slice(1), stances }, 'congruence', 'none')).toHaveLength(1)
  })
})

const names = (all: readonly Tie[]): string[] => all.map(({ a, b }) => `${a.name} ${b.name}`)

test.each([
  [0, ['Bo Cy', 'Ada Bo'], ['Ada', 'Bo', 'Cy']],
  [0.2, ['Bo Cy', 'Ada Bo'], ['Ada', 'Bo', 'Cy']],
  [0.21, ['Bo Cy'], ['Bo', 'Cy']],
  [0.51, [], []],
])('at a threshold of %d', (threshold, expected, tied) => {
  const network = networkOf({ speakers, issues, stances }, 'subtract', 'activity')
  expect(names(network.strongest(threshold))).toEqual(expected)
  expect(names(network.strongest(threshold, 1))).toEqual(expected.slice(0, 1))
  expect(network.binding(threshold)).toBe(expected.length)
  expect(network.tied(threshold).map(({ name }) => name)).toEqual(tied)
})

/** So many speakers, each on some of the issues, with one position or two. */
function crowdOf(size: number) {
  const crowd = Array.from({ length: size }, (_, i) => speaker(`P${String(i).padStart(3, '0')}`))
  const place = (i: number, k: number) => (((i * 7 + k * 3) % 9) - 4) / 2
  const all = crowd.flatMap(({ name }, i) =>
    issues
      .filter((_, k) => (i + k) % 5 > 0)
      .map(({ id }, k) => said(name, id, ...new Set([place(i, k), place(i * 3, k)].sort((x, y) => x - y)))),
  )
  return { speakers: crowd, issues, stances: all }
}

// The definition, pair by pair and without any table.
function byDefinition(input: Parameters<typeof networkOf>[0], measure: Measure, norm: Norm) {
  const positions = (who: string, about: string): readonly number[] =>
    input.stances.find((one) => one.speaker === who && one.issue === about)?.positions.map(([place]) => place) ?? []
  const keys = (who: string) => input.issues.flatMap(({ id }) => positions(who, id).map((place) => `${id} ${place}`))
  return input.speakers.flatMap((a, i) =>
    input.speakers.slice(i + 1).flatMap((b) => {
      const shared = input.issues.filter(({ id }) => positions(a.slug, id).length * positions(b.slug, id).length > 0)
      if (shared.length === 0) return []
      let [congruence, conflict] = [0, 0]
      for (const { id } of shared)
        for (const one of positions(a.slug, id))
          for (const other of positions(b.slug, id)) {
            congruence += 1 - Math.abs(one - other) / 4
            conflict += Math.abs(one - other) / 4
          }
      const [ofA, ofB] = [keys(a.slug), keys(b.slug)]
      const divisor = {
        ...{ none: 1, activity: (ofA.length + ofB.length) / 2, product: Math.sqrt(ofA.length * ofB.length) },
        jaccard: new Set([...ofA, ...ofB]).size,
      }[norm]
      const value = { congruence, conflict, subtract: congruence - conflict }[measure]
      return [{ pair: `${a.name} ${b.name}`, congruence, conflict, weight: value / divisor, issues: shared.length }]
    }),
  )
}

describe('of many', () => {
  const input = crowdOf(60)

  test.each(measures.flatMap((measure) => norms.map((norm) => [measure, norm] as const)))(
    'every pair is weighed as defined: %s by %s',
    (measure, norm) => {
      const expected = byDefinition(input, measure, norm).sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
      const network = networkOf(input, measure, norm)
      const found = network.all().map(({ a, b, congruence, conflict, weight, basis }) => ({
        ...{ pair: `${a.name} ${b.name}`, congruence, conflict, weight, issues: basis.length },
      }))
      expect(found).toEqual(expected)
      expect(network.pairs).toBe(expected.length)
      expect(network.strongest(0, 25)).toEqual(network.strongest(0).slice(0, 25))
      const binding = expected.filter(({ weight }) => Math.abs(weight) >= 0.3)
      expect(network.binding(0.3)).toBe(binding.length)
      expect(names(network.strongest(0.3))).toEqual(binding.map(({ pair }) => pair))
      expect(network.tied(0.3).map(({ name }) => name)).toEqual(
        [...new Set(binding.flatMap(({ pair }) => pair.split(' ')))].sort(),
      )
    },
  )
})

test('few ties are all readable; of many the strongest are, two a speaker at most', () => {
  expect(networkOf({ speakers, issues, stances }, 'subtract', 'activity').readable).toBe(0)
  const crowd = Array.from({ length: 12 }, (_, i) => speaker(`P${String(i).padStart(2, '0')}`))
  const one = crowd.map(({ name }, i) => said(name, 'fares', (i % 9) / 2 - 2))
  const network = networkOf({ speakers: crowd, issues, stances: one }, 'congruence', 'activity')
  expect(network.pairs).toBe(66)
  expect(network.binding(network.readable)).toBeGreaterThan(0)
  expect(network.binding(network.readable)).toBeLessThanOrEqual(24)
})

test('however many speakers there are, a picture begins with 120 ties at most', () => {
  const { stances: many, ...crowd } = crowdOf(150)
  const network = networkOf({ ...crowd, stances: many.slice(0, -40) }, 'congruence', 'product')
  const strongest = Math.abs(network.strongest(0, 1)[0]!.weight)
  expect(network.binding(network.readable) <= 120 || network.readable === strongest).toBe(true)
})

test('two thousand speakers, two million pairs, in a moment', () => {
  const before = process.cpuUsage()
  const network = networkOf(crowdOf(2000), 'subtract', 'activity')
  expect(network.strongest(network.readable, 400).length).toBeGreaterThan(0)
  expect(network.pairs).toBeGreaterThan(1_900_000)
  // It was minutes when every pair was an object.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})
