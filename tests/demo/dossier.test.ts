import { describe, expect, test } from 'vitest'
import { DemoDossier, type DemoSize } from '../../src/demo/dossier.js'

const size: DemoSize = { quotes: 120, speakers: 20, issues: 4, seed: 3 }
const made = (more: Partial<DemoSize> = {}) => {
  const demo = new DemoDossier({ ...size, ...more })
  return { demo, sources: [...demo.sources()] }
}

test('as many of everything as was asked for', () => {
  const { demo, sources } = made()
  expect(sources.flatMap(({ quotes }) => quotes)).toHaveLength(120)
  expect(demo.speakers).toHaveLength(20)
  expect(demo.codebook.issues).toHaveLength(4)
})

test('the same seed gives the same dossier, another seed another one', () => {
  expect(made().sources).toEqual(made().sources)
  expect(made({ seed: 4 }).sources).not.toEqual(made().sources)
})

test('no two speakers have one name', () => {
  const names = made({ speakers: 900 }).demo.speakers.map(({ name }) => name)
  expect(new Set(names).size).toBe(900)
})

describe('each quote', () => {
  const { demo, sources } = made({ quotes: 600 })
  const all = sources.flatMap(({ text, quotes }) => quotes.map((quote) => ({ text, ...quote })))
  test('stands in its text, its speaker is named beside it, and its cue behind the name', () => {
    for (const { text, start, end, speaker, mention, cue, kind } of all) {
      expect(text.slice(start, end).trim()).not.toBe('')
      expect(text[start - 1]).toBe(kind === 'indirect' ? ' ' : '“')
      expect(text.slice(...mention)).toBe(demo.speakers[speaker]!.name)
      expect(text.slice(...cue)).toMatch(/^(said|told the [a-z ]+|wrote|argued|warned)$/)
    }
  })
  test('is coded on issues of the codebook', () => {
    const issues = new Set(demo.codebook.issues.map(({ id }) => id))
    const codings = all.flatMap((quote) => quote.codings)
    expect(codings.length).toBeGreaterThan(300)
    expect(codings.filter(({ issue }) => !issues.has(issue))).toEqual([])
    expect(new Set(codings.map(({ coder }) => coder)).size).toBe(4)
  })
})

test.each<[string, Partial<DemoSize>]>([
  ['The number of quotes must be from 1 to 5,000,000.', { quotes: 0 }],
  ['The number of speakers must be from 2 to 2,000.', { speakers: 1 }],
  ['The number of issues must be from 1 to 12.', { issues: 13 }],
])('%s', (message, more) => expect(() => new DemoDossier({ ...size, ...more })).toThrow(message))
