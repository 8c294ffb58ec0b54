import { describe, expect, test } from 'vitest'
import {
  compared,
  type Measure,
  measures,
  type Norm,
  norms,
  readableThreshold,
  strongEnough,
  ties,
} from '../../src/compare/network.js'
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

test.each([
  [0, ['Bo Cy', 'Ada Bo']],
  [0.2, ['Bo Cy', 'Ada Bo']],
  [0.21, ['Bo Cy']],
  [0.51, []],
])('at a threshold of %d', (threshold, expected) => {
  const all = ties({ speakers, issues, stances }, 'subtract', 'activity')
  expect(strongEnough(all, threshold).map(({ a, b }) => `${a.name} ${b.name}`)).toEqual(expected)
})

test('few ties are all readable; of many the strongest are, two a speaker at most', () => {
  expect(readableThreshold(ties({ speakers, issues, stances }, 'subtract', 'activity'))).toBe(0)
  const crowd = Array.from({ length: 12 }, (_, i) => speaker(`P${String(i).padStart(2, '0')}`))
  const one = crowd.map(({ name }, i) => said(name, 'fares', (i % 9) / 2 - 2))
  const all = ties({ speakers: crowd, issues, stances: one }, 'congruence', 'activity')
  const kept = strongEnough(all, readableThreshold(all))
  expect(all).toHaveLength(66)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThanOrEqual(24)
})

test('however many speakers there are, a picture begins with 120 ties at most', () => {
  const crowd = Array.from({ length: 150 }, (_, i) => speaker(`P${String(i).padStart(3, '0')}`))
  const many = crowd.flatMap(({ name }, i) =>
    issues.map(({ id }, k) => said(name, id, (((i * 7 + k * 3) % 9) - 4) / 2)),
  )
  const all = ties({ speakers: crowd, issues, stances: many.slice(0, -40) }, 'congruence', 'product')
  const limit = readableThreshold(all)
  const strongest = Math.abs(all[0]!.weight)
  expect(strongEnough(all, limit).length <= 120 || limit === strongest).toBe(true)
})
