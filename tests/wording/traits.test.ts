import { describe, expect, test } from 'vitest'
import { frozen } from '../../seeds/wording/frozen.js'
import { names } from '../../seeds/wording/names.js'
import { traits } from '../../seeds/wording/traits.js'
import { detectWording } from '../../src/wording/detect.js'
import { scan } from '../../src/wording/scan.js'
import { findTraits } from '../../src/wording/traits.js'
import { signalsWithin, tellingSigns } from '../../src/wording/within.js'

const found = (text: string): string[] => findTraits(text, scan(text)).map(({ start, end }) => text.slice(start, end))
const rules = (text: string): string[] => findTraits(text, scan(text)).map(({ rule }) => rule)

describe.each(traits)('$id', ({ id, hits, misses }) => {
  test.each(hits)('%s', (text) => expect(rules(text)).toContain(id))
  test.each(misses)('not: %s', (text) => expect(rules(text)).not.toContain(id))
})

describe('articles that do not fit', () => {
  test.each([
    ['an corporation closed', ['an corporation']],
    ['a enterprise of an kind', ['a enterprise', 'an kind']],
    ['an hour in a university, a European one', []],
    ['an hundred of an union', []],
    ['an FBI agent, a “uncle”, vitamin A is', []],
    ['a one-off, a useful unit, an honest heir', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('odd reporting verbs', () => {
  const odd = (verbs: string[]): string => verbs.map((verb) => `“It rained,” ${verb} Orla Fennimore.`).join(' ')
  test('many, different, and hardly a plain one', () => {
    expect(found(odd(['expressed', 'uttered', 'mentioned', 'expressed']))).toHaveLength(4)
  })
  test.each([
    ['too few', odd(['expressed', 'uttered', 'mentioned'])],
    ['all the same', odd(['declared', 'declared', 'declared', 'declared'])],
    ['among plain ones', odd(['expressed', 'uttered', 'mentioned', 'remarked', 'said', 'said', 'told'])],
    ['elsewhere in the sentence', 'It expressed joy. He uttered a cry. They mentioned it. It voiced fear. '.repeat(2)],
  ])('not: %s', (_, text) => expect(rules(text)).not.toContain('odd-reporting'))
})

describe('names and fixed expressions', () => {
  const rulesOf = (text: string): (readonly [string, string, string | null])[] => {
    const around =
      'The harbour stated comfortable energy in keeping with the White Home. International locations have but to talk. '
    return detectWording(around.repeat(2) + text).signals.map(({ rule, printed, expected }) => [
      rule,
      printed,
      expected,
    ])
  }
  test.each([
    ['the Federal Stockpile said', 'Federal Stockpile', 'Federal Reserve'],
    ['the Silicon Vale', 'Silicon Vale', 'Silicon Valley'],
    ['the Silicon Canyon', 'Silicon Canyon', null],
    ['the World Lender agreed', 'World Lender', 'World Bank'],
    ['the New York Moments wrote', 'New York Moments', 'New York Times'],
    ['by the European Alliance', 'European Alliance', 'European Union'],
  ])('%s', (text, printed, expected) => {
    const sign = rulesOf(text).find(([, shown]) => shown === printed)
    expect(sign).toEqual(expected === null ? undefined : ['broken-name', printed, expected])
  })
  test('without capitals it is no name', () => {
    expect(rulesOf('a world lender agreed').filter(([rule]) => rule === 'broken-name')).toEqual([])
  })
  test('the lists hold each phrase once, in small letters, of two words or more', () => {
    const all = [...Object.values(frozen), ...Object.values(names)].flatMap((list) => list.split(', '))
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([])
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([])
    expect(Object.values(names).flatMap((list) => list.split(', ')).length).toBeGreaterThan(400)
    expect(all.length).toBeGreaterThan(2_500)
  })
})

describe('signs of a stretch', () => {
  const signal = (start: number, printed: string, rule = 'unlikely-word', expected: string | null = 'x') => ({
    ...{ start, end: start + printed.length, printed, expected, rule },
  })
  const signals = [
    signal(0, 'one'),
    signal(5, 'White Home', 'broken-phrase'),
    signal(20, '60spots', 'glued-number', null),
  ]
  test.each([
    [{ start: 0, end: 3 }, [0]],
    [{ start: 3, end: 5 }, []],
    [{ start: 2, end: 21 }, [0, 1, 2]],
  ])('%j', (span, expected) => expect(signalsWithin(signals, span)).toEqual(expected))
  test('those that tell most come first', () => {
    expect(tellingSigns([...signals, signal(40, 'ONE')], 2).map(({ printed }) => printed)).toEqual([
      'White Home',
      'ONE',
    ])
  })
})
