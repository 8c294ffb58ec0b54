import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate, certainty, confidenceOf, curveOf, reliability } from '../../../src/stance/learned/calibrate.js'

const trials = (score: number, right: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ score, right: i < right }))

test('a score is as certain as such codings were right', () => {
  const curve = curveOf([...trials(0.4, 4, 10), ...trials(0.6, 5, 10), ...trials(0.9, 9, 10)], 10)
  expect([0.1, 0.4, 0.5, 0.6, 0.75, 0.9, 1].map((score) => Number(certainty(curve, score).toFixed(3)))).toEqual([
    0.4, 0.4, 0.45, 0.5, 0.7, 0.9, 0.9,
  ])
})

test('where a higher score was right less often, both are taken together', () => {
  const curve = curveOf([...trials(0.4, 6, 10), ...trials(0.6, 4, 10), ...trials(0.9, 9, 10)], 10)
  expect(curve.right).toEqual([0.5, 0.9])
})

test('a confidence of 0.7 is where codings from there up were right in 88 of 100', () => {
  const curve = calibrate([...trials(0.5, 50, 100), ...trials(0.7, 80, 100), ...trials(0.9, 96, 100)], 10)
  expect(confidenceOf(curve, 0.7)).toBeCloseTo(0.7, 5)
  expect(confidenceOf(curve, 0.9)).toBeGreaterThan(0.9)
  expect(confidenceOf(curve, 0.5)).toBeLessThan(0.5)
})

test('certainty rises with the score, whatever was tried', () => {
  const trial = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() })
  fc.assert(
    fc.property(fc.array(trial, { maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (tried, least) => {
      const curve = calibrate(tried, least)
      const values = Array.from({ length: 51 }, (_, i) => confidenceOf(curve, i / 50))
      for (const [i, value] of values.entries()) {
        expect(value).toBeGreaterThanOrEqual(i === 0 ? 0 : values[i - 1]! - 1e-9)
        expect(value).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a row a tenth of confidence; empty ones say nothing', () => {
  const codings = [
    { confidence: 0.81, right: true },
    { confidence: 0.89, right: false },
    { confidence: 1, right: true },
  ]
  expect(reliability(codings, 0.7)).toEqual([
    { from: 0.7, to: 0.8, codings: 0, right: null },
    { from: 0.8, to: 0.9, codings: 2, right: 0.5 },
    { from: 0.9, to: 1, codings: 1, right: 1 },
  ])
})
