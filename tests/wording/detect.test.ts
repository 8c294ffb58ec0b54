import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectWording } from '../../src/wording/detect.js'
import { cpuMilliseconds } from '../cpu.js'
import { original, paraphrased, translated } from './texts.js'

describe('wording of a text', () => {
  test.each(Object.entries(paraphrased))('%s is altered', (_, text) => {
    expect(detectWording(text).wording).toBe('altered')
  })
  test.each(Object.entries(original))('%s is original, without signs', (_, text) => {
    expect(detectWording(text)).toEqual({ wording: 'original', signals: [] })
  })
  test.each(Object.entries(translated))('%s is translated', (_, text) => {
    const { wording, signals } = detectWording(text)
    expect(wording).toBe('translated')
    expect(signals.length).toBeGreaterThan(0)
    expect(signals.every(({ expected }) => expected === null)).toBe(true)
  })
})

describe('signs of altered wording', () => {
  const cases: [printed: string, expected: string, rule: string][] = [
    ['comfortable energy', 'soft power', 'broken-phrase'],
    ['White Home', 'White House', 'broken-phrase'],
    ['information facilities', 'data centers', 'broken-phrase'],
    ['in keeping with', 'according to', 'unlikely-word'],
    ['international locations', 'countries', 'unlikely-word'],
    ['has but to', 'has yet to', 'broken-phrase'],
  ]
  const text = paraphrased['a report on a harbour']
  test.each(cases)('%s probably stands for %s', (printed, expected, rule) => {
    const start = text.indexOf(printed)
    expect(start).toBeGreaterThan(0)
    expect(detectWording(text).signals).toContainEqual({
      start,
      end: start + printed.length,
      printed,
      expected,
      rule,
    })
  })
  test('the same few signs do not alter a long clean text', () => {
    const clean = Object.values(original).join('\n\n')
    const with1 = `${clean}\nIt is a question of comfortable energy, he said, of comfortable energy and of comfortable energy.`
    expect(detectWording(with1).wording).toBe('original')
  })
  test('one odd word, however often, is not enough', () => {
    expect(detectWording('The mannequin stated it. '.repeat(40)).wording).toBe('original')
  })
})

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'comfortable energy',
        'White Home',
        'in keeping with',
        'stated',
        '“',
        '”',
        '\n',
        "'s",
        '12 months',
        '…',
        '- said diplomat',
      ),
      fc.constantFrom(...Object.values(paraphrased), ...Object.values(translated)),
    ),
    { maxLength: 40 },
  )
  test('never throws; signs are sorted, apart, and slice to the text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ')
        const { wording, signals } = detectWording(text)
        let end = 0
        for (const signal of signals) {
          expect(signal.start).toBeGreaterThanOrEqual(end)
          expect(signal.end).toBeGreaterThan(signal.start)
          expect(text.slice(signal.start, signal.end)).toBe(signal.printed)
          end = signal.end
        }
        expect(wording === 'original').toBe(signals.length === 0)
      }),
      { numRuns: 150 },
    )
  })
  test.each([
    ['words', 'the power of the state '],
    ['one long word', 'a'],
    ['stops', '. '],
    ['marks', '"- '],
    ['letters with stops', 'a.b.'],
    ['lines', '\n'],
    ['signs', 'comfortable energy in keeping with '],
  ])('takes time in proportion to its length: %s', (_, unit) => {
    const time = (n: number): number => {
      const text = unit.repeat(n / unit.length)
      const start = cpuMilliseconds()
      detectWording(text)
      return cpuMilliseconds() - start
    }
    time(100_000)
    const small = Math.min(time(100_000), time(100_000), time(100_000))
    const large = Math.min(time(1_600_000), time(1_600_000))
    // Quadratic work would take 256 times as long; the machine may be busy.
    expect(large).toBeLessThan(64 * Math.max(small, 4))
  })
})
