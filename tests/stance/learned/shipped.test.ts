import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codebook } from '../../../seeds/codebook.js'
import { examples } from '../../../seeds/stance/examples/index.js'
import { exampleIssues } from '../../../src/stance/learned/issues.js'
import { shippedCoder } from '../../../src/stance/learned/shipped.js'

const coder = shippedCoder()

test('the model knows the seed codebook as it is', () => {
  expect(coder.model.issues).toEqual(codebook.issues.map(({ id, proposition }) => ({ id, proposition })))
})

test('it learned from all examples that there are', () => {
  expect(coder.model.scores.examples).toBe(examples.length)
})

test('its figures do not sink, on statements that it had not seen', () => {
  const { issue, stance, sure } = coder.model.scores
  expect(issue).toBeGreaterThanOrEqual(75)
  expect(stance).toBeGreaterThanOrEqual(50)
  expect(sure.right).toBeGreaterThanOrEqual(86)
})

test('surer codings are right more often', () => {
  const rows = coder.model.scores.reliability.flatMap(({ codings, right }) =>
    right !== null && codings >= 60 ? [right] : [],
  )
  expect(rows.length).toBeGreaterThan(3)
  // Two hundred codings tell a share within three points.
  for (const [i, right] of rows.entries()) expect(right).toBeGreaterThan((rows[i - 1] ?? 0) - 0.03)
})

test.each([
  '',
  '   ',
  '!!! ??? ...',
  'xqzt blorf wug wug zzz',
  '12 34 56',
  'The bakery opens at seven and sells rye bread until noon.',
  'She moved to the coast with her two dogs last spring.',
])('it says nothing of "%s"', (quote) => {
  expect(coder.code({ quote, lead: '' }).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
})

const word = fc.constantFrom(
  'our',
  'own',
  'servers',
  'must',
  'not',
  'but',
  'coal',
  'rival',
  'friend',
  'leash',
  '“',
  '—',
  '’s',
  '🏗',
  '\n',
  '.',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
)

test('whatever it is given, it codes each issue once, with evidence inside the quote', () => {
  fc.assert(
    fc.property(text, text, (quote, lead) => {
      const codings = coder.code({ quote, lead })
      expect(new Set(codings.map(({ issue }) => issue)).size).toBe(codings.length)
      for (const { issue, position, confidence, evidence, rule } of codings) {
        expect(exampleIssues.map(({ id }) => id)).toContain(issue)
        expect([-2, -1, 0, 1, 2]).toContain(position)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(rule).toMatch(/^learned: ./)
        let at = 0
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(quote.length)
      }
    }),
    { numRuns: 200 },
  )
})

test('of a huge text only the beginning is read', () => {
  const quote = 'We must own our servers. '.repeat(20)
  const huge = `${quote}${'x'.repeat(3_000_000)}${' and rent nothing'.repeat(100_000)}`
  expect(coder.code({ quote: huge, lead: '' }).map(({ issue }) => issue)).toEqual(['sovereignty'])
})
