import { describe, expect, test } from 'vitest'
import { codebook } from '../../seeds/codebook.js'
import { stanceRules } from '../../seeds/stance/index.js'
import { codeByRules } from '../../src/stance/index.js'
import { matchRule } from '../../src/stance/match.js'
import { normalise } from '../../src/stance/normalise.js'
import { possibleAmong } from '../../src/stance/openings.js'

const sides = (rule: (typeof stanceRules)[number], words: string) => {
  const { text } = normalise(words)
  return [
    ...new Set(
      matchRule(rule, text, () => text, [...possibleAmong(rule.patterns)(text)]).map((m) => Math.sign(m.position)),
    ),
  ]
}
const coded = (quote: string, lead = '', role = '') =>
  Object.fromEntries(codeByRules({ quote, lead, role }).map((c) => [c.issue, c.position]))

test('ids are unique, issues are those of the codebook, confidences lie between 0 and 0.95', () => {
  expect(new Set(stanceRules.map((r) => r.id)).size).toBe(stanceRules.length)
  const issues = new Set(codebook.issues.map((i) => i.id))
  expect(stanceRules.filter((r) => !issues.has(r.issue) || r.confidence <= 0 || r.confidence > 0.95)).toEqual([])
  expect(stanceRules.filter((r) => r.why === '' || r.hits.length === 0 || r.misses.length === 0)).toEqual([])
})

describe.each(stanceRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each([...rule.hits])('finds: %s', (words) => expect(sides(rule, words)).toEqual([Math.sign(rule.position)]))
  test.each([...rule.misses])('passes by: %s', (words) =>
    expect(sides(rule, words)).not.toContain(Math.sign(rule.position)),
  )
})

describe('what surrounds the words', () => {
  test.each([
    ['negation', 'The energy that AI uses is not negligible.', { environment: 1 }],
    ['no negation', 'The energy that AI uses is negligible.', { environment: -1 }],
    ['a negated threat', 'Nobody believes that these models fall into the wrong hands.', {}],
    ['somebody else’s view', 'Critics say that AI drains our water.', {}],
    ['the same as one’s own view', 'I say that AI drains our water.', { environment: 1 }],
    [
      'concession before the thrust',
      'I understand that AI drains water, but the footprint is negligible.',
      { environment: -1 },
    ],
    ['two positions', 'AI drains our water. But the energy share of data centers is negligible.', { environment: 0 }],
    ['insisting', 'Data centers must run on renewable energy.', { environment: 2 }],
    ['a plain fact', 'The data center opened in May with 360 megawatts.', {}],
    ['another subject', 'She will win the primary and protect our jobs.', {}],
    ['nothing', '', {}],
  ])('%s: %s', (_what, quote, expected) => expect(coded(quote)).toEqual(expected))
})

test('machine-paraphrased words are read, and the evidence points at the printed ones', () => {
  const quote = 'Countries should choose us as their key associate in AI.'
  const [coding] = codeByRules({ quote, lead: '', role: '' })
  expect(coding?.issue).toBe('soft-power')
  expect(coding?.evidence.map((e) => quote.slice(e.start, e.end))).toEqual(['key associate'])
})

test('a thousand quotes take well under four seconds, on a busy machine too', () => {
  const start = performance.now()
  for (let i = 0; i < 1000; i++)
    codeByRules({
      quote: `In district ${i} the grid is strained by data centers, and we should protect our models.`,
      lead: 'she said',
      role: '',
    })
  expect(performance.now() - start).toBeLessThan(4000)
})
