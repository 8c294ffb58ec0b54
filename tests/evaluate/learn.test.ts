import { expect, test } from 'vitest'
import { type Choice, type LearnOptions, learn } from '../../src/evaluate/learn.js'

const options: LearnOptions = { seen: 2, epochs: 10, rate: 0.1, decay: 1e-4, thrift: 0, least: 0.01 }
// Whatever wears red is right; the other features say nothing.
const choices: Choice[] = Array.from({ length: 60 }, (_, i) => ({
  options: [
    ['blue', `size ${i % 3}`],
    ['red', `size ${(i + 1) % 3}`],
    ['blue', 'small'],
  ],
  right: [false, true, false],
}))
const scoreOf = (weights: Map<string, number>, features: readonly string[]) =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

test('learns what tells the right option from the others', () => {
  const weights = learn(choices, options)
  for (const { options, right } of choices) {
    const scores = options.map((features) => scoreOf(weights, features))
    expect(right[scores.indexOf(Math.max(...scores))]).toBe(true)
  }
  expect(weights.get('red')).toBeGreaterThan(0.5)
  expect(weights.get('blue')).toBeLessThan(-0.5)
})

test('learns the same from the same', () => expect([...learn(choices, options)]).toEqual([...learn(choices, options)]))

test('features seen too seldom and small weights are left out', () => {
  const rare: Choice[] = [...choices, { options: [['red', 'once'], ['blue']], right: [true, false] }]
  expect(learn(rare, options).has('once')).toBe(false)
  expect([...learn(choices, { ...options, least: 0.3 }).values()].every((weight) => Math.abs(weight) >= 0.3)).toBe(true)
  expect(learn(choices, { ...options, least: 100 }).size).toBe(0)
})

test('thrift drops what says little and keeps what tells', () => {
  const weights = learn(choices, { ...options, thrift: 2 })
  expect(weights.get('red')).toBeGreaterThan(1)
  expect([...weights.keys()].filter((name) => name.startsWith('size'))).toEqual([])
})

test('several options may be right, and none teaches nothing', () => {
  const either: Choice[] = Array.from({ length: 20 }, () => ({
    options: [['red'], ['green'], ['blue']],
    right: [true, true, false],
  }))
  const weights = learn(either, options)
  expect(weights.get('red')).toBe(weights.get('green'))
  expect(weights.get('red')).toBeGreaterThan(weights.get('blue')!)
  expect(learn([{ options: [['red'], ['red']], right: [false, false] }], options).size).toBe(0)
})
