import { expect, test } from 'vitest'
import { LearnedCoder } from '../../../src/stance/learned/code.js'
import { foldsOf } from '../../../src/stance/learned/folds.js'
import { parseModel } from '../../../src/stance/learned/model.js'
import { type Taught, type TrainOptions, train } from '../../../src/stance/learned/train.js'

const issues = [
  { id: 'ferries', proposition: 'More ferries should run.' },
  { id: 'tolls', proposition: 'Bridges should cost a toll.' },
]
const small: TrainOptions = { nets: 2, folds: 2, epochs: 30, detectors: 8, units: 8 }

const places = [
  'Ostwick',
  'the north quay',
  'Harrow Isle',
  'the market town',
  'our parish',
  'the delta',
  'Minnow Bay',
  'the cape',
]
const say = (quote: string, ferries: Taught['codings'][string], tolls: Taught['codings'][string]): Taught => ({
  quote,
  lead: 'the pilot said',
  codings: { ferries, tolls },
})

/** Statements that differ in what they say of ferries and tolls, for each of some places. */
const taught = places.flatMap((place) => [
  say(`More ferries must sail to ${place}, whatever the wind.`, 2, null),
  say(`A boat to ${place} each hour would help us greatly.`, 1, null),
  say(`Cancel the ferry to ${place}; it wastes fuel and harms the harbour.`, -1, null),
  say(`The toll on the bridge at ${place} is fair and pays for repairs.`, null, 1),
  say(`Scrap the toll at ${place}: it is a burden on poor drivers.`, null, -1),
  say(`It rained on ${place} until Monday evening.`, null, null),
])

const model = train(taught, issues, { options: small, madeAt: '2031-03-01' })
const coder = new LearnedCoder(model)
const sides = (quote: string) =>
  Object.fromEntries(coder.code({ quote, lead: '' }).map(({ issue, position }) => [issue, Math.sign(position ?? 0)]))

test.each([
  ['More ferries must sail to Gull Point.', { ferries: 1 }],
  ['Cancel the boat to Gull Point, it harms the harbour.', { ferries: -1 }],
  ['The toll on our bridge is fair.', { tolls: 1 }],
  ['Scrap this toll, a burden on drivers.', { tolls: -1 }],
  ['It rained until Sunday evening.', {}],
])('what was learned is found again in "%s"', (quote, expected) => {
  expect(sides(quote)).toEqual(expected)
})

test('the same statements give the same model', () => {
  const options = { ...small, epochs: 2 }
  const again = () => JSON.stringify(train(taught, issues, { options, madeAt: '2031-03-01' }))
  expect(again()).toBe(again())
})

test('a model is the same after it was stored', () => {
  const stored = new LearnedCoder(parseModel(JSON.stringify(model)))
  const input = { quote: 'Scrap the toll at Gull Point.', lead: '' }
  expect(stored.code(input)).toEqual(coder.code(input))
})

test('a model of another version is refused', () => {
  expect(() => parseModel(JSON.stringify({ ...model, traits: 3 }))).toThrow('train it anew')
})

test('codings say which words weighed most, and where they stand', () => {
  const quote = 'We heard it before. Scrap the toll, a burden on drivers.'
  const [coding] = coder.code({ quote, lead: '' })
  expect(coding).toMatchObject({ issue: 'tolls', coder: 'learned' })
  const words = coding!.evidence.map(({ start, end }) => quote.slice(start, end).toLowerCase())
  expect(coding!.rule).toBe(`learned: ${words.join(', ')}`)
  expect(words.join(' ')).toMatch(/scrap|burden/)
})

test('a model can be told to be silent on issues', () => {
  expect(coder.only(['ferries']).code({ quote: 'Scrap the toll at Gull Point.', lead: '' })).toEqual([])
})

test('the figures are of statements that were not learned from', () => {
  const { scores } = model
  expect([scores.examples, scores.people, scores.folds]).toEqual([taught.length, 0, 2])
  expect(scores.issue).toBeGreaterThan(60)
  const learnedByHeart = taught.map((one, i) => ({ ...one, quote: `${i} ${'abcdefgh'[i % 8]}` }))
  expect(train(learnedByHeart, issues, { options: { ...small, epochs: 2 } }).scores.stance).toBeLessThan(50)
})

test('an issue that nobody looked at teaches nothing about it', () => {
  const unseen = taught.map((one, i) => (i % 2 ? { ...one, codings: { tolls: one.codings.tolls } } : one))
  const partly = new LearnedCoder(train(unseen, issues, { options: small }))
  const [coding] = partly.code({ quote: 'More ferries must sail to Gull Point.', lead: '' })
  expect(coding).toMatchObject({ issue: 'ferries' })
})

test('each fold has as many of every kind, and statements with five words in a row in common stay together', () => {
  const coded = (quote: string, ferries: 1 | -1) => ({ quote, codings: { ferries } })
  const alike = ['The boat to the island is late', 'They say the boat to the island sank']
  const others = ['a', 'b', 'c', 'd', 'e', 'f'].map(
    (letter) => `${letter}1 ${letter}2 ${letter}3 ${letter}4 ${letter}5`,
  )
  const all = [...alike, ...others].map((quote, i) => coded(quote, i % 2 ? 1 : -1))
  const folds = foldsOf(all, 2)
  expect(folds[0]).toBe(folds[1])
  expect(Math.abs(folds.filter((fold) => fold === 0).length - 4)).toBeLessThanOrEqual(1)
  expect(foldsOf(all, 2)).toEqual(folds)
})
