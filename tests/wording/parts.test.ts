import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openEvidence, packEvidence } from '../../src/wording/evidence.js'
import { plural, verbForms } from '../../src/wording/inflect.js'
import { gather, learn, wordsOf } from '../../src/wording/learn.js'
import { inCaseOf } from '../../src/wording/letters.js'
import { model } from '../../src/wording/model.js'
import { paraphrase, seeded } from '../../src/wording/paraphrase.js'
import { scan } from '../../src/wording/scan.js'
import { openModel, scoreOf, suspectsOf } from '../../src/wording/score.js'
import { tablesOf, unpacked } from '../../src/wording/tables.js'
import { joinPhrases, phrasesOf } from '../../src/wording/units.js'

describe('words and marks', () => {
  const cases: [text: string, words: string[]][] = [
    ['The U.S. said so.', ['the', 'u.s.', 'said', 'so', '.']],
    ['It’s the year’s end', ['it', "'s", 'the', 'year', "'s", 'end']],
    ['e-mail—now', ['e-mail', '-', 'now']],
    ['In 2016, 12 months', ['in', '#', ',', '12', 'months']],
    ['“Yes!”\n\nNo', ['"', 'yes', '.', '"', '\n', 'no']],
    ['$611,000 or 35% Café', ['#', ',', '#', 'or', '#', 'café']],
    ['', []],
  ]
  test.each(cases)('%j', (text, words) => {
    expect(scan(text).words).toEqual(words)
  })
  test('offsets count in the text', () => {
    const text = 'Naïve “year’s” 𝒳 end.'
    const { words, starts, ends } = scan(text)
    expect(words.map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
      'Naïve',
      '“',
      'year',
      '’s',
      '”',
      '𝒳',
      'end',
      '.',
    ])
  })
  test('fixed phrases are one unit', () => {
    const units = joinPhrases(scan('in keeping with the law, in keeping'), phrasesOf(['in keeping with', 'law']))
    expect(units.words).toEqual(['in keeping with', 'the', 'law', ',', 'in', 'keeping'])
    expect([units.starts[0], units.ends[0]]).toEqual([0, 15])
  })
})

describe('inflected forms', () => {
  test.each([
    ['stop', 'stops stopped stopped stopping'],
    ['keep away from', 'keeps away from,kept away from,kept away from,keeping away from'],
    ['carry', 'carries carried carried carrying'],
    ['write', 'writes wrote written writing'],
    ['offer', 'offers offered offered offering'],
    ['begin', 'begins began begun beginning'],
    ['lie', 'lies lied lied lying'],
  ])('%s', (verb, forms) => {
    expect(verbForms(verb)).toEqual(forms.split(forms.includes(',') ? ',' : ' '))
  })
  test.each([
    ['company', 'companies'],
    ['legal professional', 'legal professionals'],
    ['12 months', '12 months'],
    ['woman', 'women'],
    ['church', 'churches'],
    ['day', 'days'],
  ])('%s, %s', (one, many) => {
    expect(plural(one)).toBe(many)
  })
})

describe('expected phrases in the letters of the printed ones', () => {
  test.each([
    ['white house', 'White Home', 'White House'],
    ['soft power', 'comfortable energy', 'soft power'],
    ['ai models', 'AI fashions', 'AI models'],
    ['secretary of state', 'Assistant Of State', 'Secretary Of State'],
    ['according to', 'In keeping with', 'According to'],
    ['science and technology', 'Science and Expertise', 'Science and Technology'],
    ['white house', 'WHITE HOME', 'WHITE HOUSE'],
    ['in the u.s.', 'within the U.S.', 'in the U.S.'],
  ])('%s for %s', (meant, printed, expected) => {
    expect(inCaseOf(meant, printed)).toBe(expected)
  })
})

describe('evidence', () => {
  test('counts come back within a step of their logarithm', () => {
    const words = [
      ['the', 1000],
      ['soft', 3],
      ['power', 40],
      ['never', 0],
    ] as const
    const pairs = [
      new Map([
        [2, 2],
        [3, 900],
      ]),
      new Map([[3, 5]]),
      new Map(),
      new Map(),
    ]
    const evidence = openEvidence(packEvidence({ total: 5000, words, pairs }))
    const near = (got: number, wanted: number) =>
      expect(Math.abs(got - wanted)).toBeLessThanOrEqual(0.05 * wanted + 0.01)
    for (const [word, count] of words) near(evidence.count(evidence.idOf(word)), count)
    near(evidence.pair(1, 2), 2)
    near(evidence.pair(1, 3), 900)
    near(evidence.pair(2, 3), 5)
    expect([evidence.pair(3, 1), evidence.pair(0, 1), evidence.idOf('soft power'), evidence.count(0)]).toEqual([
      0, 0, 0, 0,
    ])
  })
})

describe('learning', () => {
  const lexicon = new Map([
    ['energy', ['power']],
    ['stated', ['said']],
    ['home', ['house']],
  ])
  const clean = [
    'the white house said it has power',
    'she said the white house has the power',
    'he said the power is out',
    'the house said no',
  ]
  const news = wordsOf(
    Array.from({ length: 60 }, (_, i) => `${clean[i % 4]} , and ${clean[(i * 3 + 1) % 4]} .`),
    lexicon,
  )
  const corpora = { news, prose: news.slice(0, 20), glosses: [] }
  test('is the same each time', () => {
    expect(learn(corpora, lexicon)).toEqual(learn(corpora, lexicon))
  })
  test('keeps the words of the lexicon and pairs beside them', () => {
    const evidence = openEvidence(gather(corpora, lexicon))
    expect(evidence.pair(evidence.idOf('white'), evidence.idOf('house'))).toBeGreaterThan(20)
    expect(evidence.pair(evidence.idOf('it'), evidence.idOf('has'))).toBe(0)
    expect(evidence.idOf('energy')).toBeGreaterThan(0)
  })
  test('weighs a replaced word above a clean one', () => {
    const learned = learn(corpora, lexicon)
    const model = openModel(learned, tablesOf(learned))
    const suspects = suspectsOf(model, scan('the white home stated it has energy'))
    expect(suspects.map(({ printed, meant }) => [printed, meant])).toEqual([
      ['home', 'house'],
      ['stated', 'said'],
      ['energy', 'power'],
    ])
    expect(Math.min(...suspects.map(({ weight }) => weight))).toBeGreaterThan(1)
  })
  test('paraphrases by the share asked for, and tells where', () => {
    const text = Array.from({ length: 2000 }, () => 'said')
    const choices = new Map([['said', ['stated']]])
    const made = Array.from({ length: 8 }, (_, seed) => paraphrase(text, choices, 0.5, seeded(seed)))
    for (const { words, changed } of made) expect(words.map((word) => word === 'stated')).toEqual(changed)
    const shares = made.map(({ changed }) => changed.filter(Boolean).length / 2000).filter((share) => share > 0)
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) expect(Math.abs(share - 0.5)).toBeLessThan(0.05)
  })
})

describe('score', () => {
  const suspect = (printed: string, weight: number) => ({ printed, weight, meant: 'x', start: 0, end: 1 })
  test('many different signs weigh more than one repeated', () => {
    const different = scoreOf('abcdef'.split('').map((word) => suspect(word, 4)))
    const same = scoreOf('aaaaaa'.split('').map((word) => suspect(word, 4)))
    expect(different).toBeGreaterThan(1.5 * same)
  })
  test('clean words speak against it', () => {
    const signs = [suspect('a', 3), suspect('b', 3)]
    const clean = Array.from({ length: 60 }, (_, i) => suspect(`w${i}`, -4))
    expect(scoreOf([...signs, ...clean])).toBeLessThan(scoreOf(signs))
    expect(scoreOf([])).toBe(0)
  })
})

describe('tables', () => {
  const tables = tablesOf(model)
  test('are what the build leaves beside the program', () => {
    const left = new URL('../../dist/wording-tables.json', import.meta.url)
    expect(unpacked(JSON.parse(readFileSync(left, 'utf8')))).toEqual(tables)
  })
  test('hold the longest phrases first, each of several words', () => {
    const lengths = tables.phrases.map(({ printed }) => printed.split(' ').length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(lengths.at(-1)).toBe(2)
  })
  test('tell what a printed word may stand for', () => {
    const words = ['', ...model.evidence.words.split('|')]
    const at = tables.meanings.findIndex((id, i) => words[id] === 'stated' && words[tables.meanings[i + 2]!] === 'said')
    expect(tables.meanings[at + 1]).toBe(1)
    expect(tables.everyday).toContain(tables.meanings[at])
  })
})
