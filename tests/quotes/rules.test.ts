import { describe, expect, test } from 'vitest'
import { namingWords, termRules } from '../../seeds/quotes/naming.js'
import { sceneOf } from '../../src/quotes/candidates.js'
import { reportingVerb } from '../../src/quotes/cues.js'
import { HashedModel, logistic, modelOf, softmax } from '../../src/quotes/model.js'
import { hasCue, isTitle, termRule } from '../../src/quotes/titles.js'
import { analyse } from '../../src/text/analyse.js'

/** The scene of a text and the place of its first stretch. */
const placed = (text: string) => {
  const scene = sceneOf(analyse(text))
  return { scene, place: scene.places[0]! }
}

describe.each(termRules)('rule $id', (rule) => {
  test.each([...rule.hits])('hits %j', (before) => {
    const { scene, place } = placed(`${before} “boat”`)
    expect([rule.before.test(before), termRule(scene, place)?.id]).toEqual([true, rule.id])
  })
  test.each([...rule.misses])('misses %j', (before) => {
    const { scene, place } = placed(`${before} “boat”`)
    expect([rule.before.test(before), termRule(scene, place)?.id]).toEqual([false, undefined])
  })
  test('leaves longer words alone', () => {
    const { scene, place } = placed(`${rule.hits[0]} “${'boat '.repeat(rule.most + 1)}”`)
    expect(termRule(scene, place)?.id).not.toBe(rule.id)
  })
})

test('rules have names of their own', () => expect(new Set(termRules.map(({ id }) => id)).size).toBe(termRules.length))

test.each(namingWords.map((word) => [word]))('what stands behind "%s" in capitals is a title', (word) => {
  const { scene, place } = placed(`They saw the ${word} “Ferries of the Night” in Quay.`)
  expect(isTitle(scene, place)).toBe(true)
})

test.each([
  ['the plan called “New Start”', true],
  ['the plan called “New”', false],
  ['she called it “a gift”', false],
  ['the film “which nobody saw”', false],
  ['the book “Stop It!”', false],
  ['the town of “New Start”', false],
  ['their slogan “boats for all”', true],
])('%s is a title: %s', (text, expected) => {
  const { scene, place } = placed(`They liked ${text} here.`)
  expect(isTitle(scene, place)).toBe(expected)
})

test.each([
  ['Quill said the boat was “old” now.', true],
  ['The boat was “old,” Quill said.', true],
  ['The boat was “old” according to Quill.', true],
  ['In the words of Quill, the boat was “old” now.', true],
  ['Quill said so. The boat was “old.” It sank.', false],
  ['The boat was “old” and sank.', false],
])('a cue stands in the sentence of %j: %s', (text, expected) => {
  const { scene, place } = placed(text)
  expect(hasCue(scene.outer, place)).toBe(expected)
})

test.each([
  ['said', 'say'],
  ['replies', 'reply'],
  ['admitting', 'admit'],
  ['announced', 'announce'],
  ['tweeted', 'tweet'],
  ['agreeing', 'agree'],
  ['floated', undefined],
  ['constructor', undefined],
])('%s is a form of %s', (word, lemma) => expect(reportingVerb(word)?.lemma).toBe(lemma))

test('a model adds up what it knows', () => {
  const model = new HashedModel(modelOf({ boat: 1500, oar: -500 }), true)
  const score = (names: readonly string[]): number =>
    model.score((add) => {
      for (const name of names) add(name)
    })
  expect([score(['boat', 'oar', 'sail']), score([])]).toEqual([1, 0])
})

// The first two names of each have one hash (FNV-1a, 32 bits).
test.each([
  [['costarring', 'liquid'], 'costarring', 1],
  [['costarring'], 'liquid', 0],
  [['declinate', 'macallums'], 'macallums', 2],
  [['declinate'], 'macallums', 0],
])('an exact model of %j weighs %s as %d', (known, name, weight) => {
  const model = new HashedModel({ weights: new Map(known.map((own, i) => [own, i + 1])) }, true)
  expect(model.score((add) => add(name.slice(0, 3), name.slice(3)))).toBe(weight)
  expect(model.score((add) => add(name))).toBe(weight)
})

test.each([
  [
    [0, 0],
    [0.5, 0.5],
  ],
  [
    [1000, -1000, 1000],
    [0.5, 0, 0.5],
  ],
  [
    [Math.log(3), 0],
    [0.75, 0.25],
  ],
])('probabilities of %j', (scores, expected) => {
  for (const [i, value] of softmax(scores).entries()) expect(value).toBeCloseTo(expected[i]!, 12)
})

test.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-1000, 0],
])('logistic(%d)', (value, expected) => expect(logistic(value)).toBeCloseTo(expected, 12))
