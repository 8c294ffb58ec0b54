import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoundQuote } from '../../src/domain.js'
import { nameSpeakers } from '../../src/speakers/name.js'
import { analyse } from '../../src/text/analyse.js'
import { cpuMilliseconds } from '../cpu.js'

const nowhere = { title: null, author: null, publisher: null }
const pieces = [
  '“',
  '”',
  '"',
  'said',
  ' ',
  ' ',
  ' ',
  '\n',
  'Tilda Quorley',
  'Quorley',
  'he',
  'she',
  'It',
  'the company',
  'a report by',
  'told',
  'Radio Halden',
  'Mr.',
  ',',
  '.',
  ':',
  'of',
  'and',
  '’s',
  'MILL',
  'é',
  '\ud83d',
  '§',
  'who',
  'In a speech',
  'that',
  '(',
  ')',
  '–',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(' ')),
)
const span = fc.tuple(fc.nat(400), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }))
const quote: fc.Arbitrary<FoundQuote> = fc.record({
  start: fc.nat(400),
  end: fc.nat(460),
  kind: fc.constantFrom('direct' as const, 'mixed' as const, 'block' as const, 'indirect' as const),
  cue: fc.option(span),
  mention: fc.option(span),
  continues: fc.option(fc.nat(3)),
  rule: fc.constant('any'),
  confidence: fc.constant(1),
})

test('any text and any spans give one attribution a quote, and never an error', () => {
  fc.assert(
    fc.property(text, fc.array(quote, { maxLength: 6 }), (any, quotes) => {
      const got = nameSpeakers(analyse(any), quotes, nowhere)
      expect(got).toHaveLength(quotes.length)
      for (const { name, confidence, rule } of got) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(rule).not.toBe('')
        if (name !== null) expect(name.trim()).not.toBe('')
      }
    }),
    { numRuns: 2000 },
  )
})

test.each<[string, number]>([
  // what is handed out, without anybody who does so
  ['Tilda Quorley came. “We are late,” she said in a letter handed out later.\n', 800],
  ['Tilda Quorley met Bram Oxley of Larkmoor Energy. “One,” she told Radio Halden. “Two,” he said.\n', 500],
  // the same words of the same two again and again
  [
    `“${'We went to the harbour and back. '.repeat(12)}” Tilda Quorley said. “${'We went to the harbour and back. '.repeat(12)}” they say.\n`,
    60,
  ],
])('time grows with the length of the text, not with its square: %.40s', (paragraph, few) => {
  const time = (times: number): number => {
    const whole = paragraph.repeat(times)
    const a = analyse(whole)
    const quotes: FoundQuote[] = a.stretches.map(({ start, end, after }) => ({
      start,
      end,
      kind: 'direct',
      cue: null,
      mention: { start: after + 1, end: after + 4 },
      continues: null,
      rule: 'test',
      confidence: 1,
    }))
    const began = cpuMilliseconds()
    nameSpeakers(a, quotes, nowhere)
    return cpuMilliseconds() - began
  }
  time(few)
  expect(time(8 * few) / Math.max(1, time(few))).toBeLessThan(40)
})
