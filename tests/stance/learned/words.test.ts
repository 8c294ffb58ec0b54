import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phrasesIn, senseNames, sensesOf } from '../../../src/stance/learned/senses.js'
import { negatedIn, turnIn, wordsOf } from '../../../src/stance/learned/words.js'

test.each([
  ['We don’t rent brains.', ['we', 'do', "n't", 'rent', 'brains', '.']],
  ["It can't wait: 40 halls!", ['it', 'can', "n't", 'wait', ':', '40', 'halls', '!']],
  ['Somebody’s server, they’ll say', ['somebody', 'server', ',', 'they', 'say']],
  ['Québec’s lock-in', ['québec', 'lock', 'in']],
  ['', []],
  ['—“”…', []],
])('wordsOf(%s)', (text, expected) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(expected)
})

test('words stand where they say, in order, at most 160 of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const words = wordsOf(text)
      let at = 0
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
  expect(wordsOf('very '.repeat(5000))).toHaveLength(160)
})

test.each([
  ['We will not rent it, we build it.', ['rent', 'it']],
  ['Nobody owns the old machines here today', ['owns', 'the', 'old', 'machines', 'here']],
  ['We build it.', []],
])('what a negation reaches in "%s"', (text, expected) => {
  const words = wordsOf(text)
  const negated = negatedIn(words)
  expect(words.filter((_, i) => negated[i]).map((word) => word.text)).toEqual(expected)
})

test.each([
  ['It hums, it helps, but it drinks the river.', 'but'],
  ['But it hums.', undefined],
  ['It hums.', undefined],
])('the turn in "%s"', (text, expected) => {
  const words = wordsOf(text)
  expect(words[turnIn(words)]?.text).toBe(expected)
})

const groups = (numbers: readonly number[]): string[] => numbers.map((number) => senseNames[number]!)

test.each([
  ['dependence', ['depend']],
  ['dependent', ['depend']],
  ['lignite', ['fossil']],
  ['harbour', []],
])('the groups of %s', (word, expected) => {
  expect(groups(sensesOf(word))).toEqual(expected)
})

test('a phrase gives its group to its first word', () => {
  const found = phrasesIn(wordsOf('They pull the plug at night')).map(groups)
  expect(found).toEqual([[], ['cutoff'], [], [], [], []])
})
