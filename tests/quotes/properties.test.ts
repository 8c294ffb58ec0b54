import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document, FoundQuote, Span } from '../../src/domain.js'
import { read } from '../../src/pipeline.js'
import { findQuotes } from '../../src/quotes/find.js'
import { type Analysis, analyse } from '../../src/text/analyse.js'
import { cpuMilliseconds } from '../cpu.js'

const documentOf = (text: string): Document => ({
  name: 'any',
  title: null,
  publisher: null,
  author: null,
  date: null,
  address: null,
  reportedFrom: null,
  statedWording: null,
  text,
})

// ---- what is read

const news = [
  '“The ferry is late,” said Tilda Quill, who took over in May. “We know it.”',
  'Bo Ostler, the harbour’s chief pilot, told the Quay Post that the boat was “very, very old,” adding that it leaks.',
  'According to the ministry, the bridge will open in May; critics called it "a gift" to the lenders.',
  '‘It’s late,’ said Quill. ‘We won’t wait for the bakers’ guild,’ she added.',
  'In a speech in which he pointed to Quill, who had said “never again,” Ostler wrote on his page:',
  'I am tired of it. We all are. 6\'2" of water in the hold, and a 12" pipe.',
  'QUILL: Since when? OSTLER: «Since May», I think.',
  '“The first paragraph does not end.',
  'The so-called „night boat“ left; the motto on its gate, “Better late than never,” is old.',
]
const pieces = [
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '„',
    '‟',
    '``',
    "''",
    'â€œ',
    'â€',
    'â€™',
    '(',
    ')',
    '[',
    ']',
    '{',
    '—',
    '–',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2028',
    ',',
    '.',
    ':',
    ';',
    '?',
    '!',
    '…',
    '...',
    '/',
    '1/ ',
    '- ',
  ],
  ...[
    'said',
    'says',
    'told',
    'wrote',
    'that',
    'according to',
    'who',
    'he',
    'She',
    'I',
    'you',
    'Quill',
    'Tilda Quill',
    'Mr.',
  ],
  ...[
    'the',
    'boat',
    'late',
    'May',
    'NAME: ',
    'Q: ',
    '12',
    "6'2",
    '’s',
    'so-called',
    'a speech in which',
    '\ud83d',
    '😀',
  ],
  ...['\u0000', '\u0007', 'é', 'e\u0301', '\u202e', '\ufeff', '\ufffd'],
]
const mutated = fc
  .tuple(fc.array(fc.constantFrom(...news), { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '\n', '\n\n'))
  .chain(([sentences, glue]) => {
    const text = sentences.join(glue)
    const edit = fc.tuple(
      fc.nat(text.length),
      fc.nat(6),
      fc.oneof(fc.constantFrom('', ...pieces), fc.string({ maxLength: 3 })),
    )
    return fc.array(edit, { maxLength: 8 }).map((edits) => edits.reduce(edited, text))
  })
const edited = (text: string, [at, gone, put]: [number, number, string]): string =>
  text.slice(0, at) + put + text.slice(at + gone)
const nested = fc
  .tuple(
    fc.constantFrom('“”', '‘’', '«»', '„“', '()', '[]', '""', "''"),
    fc.nat(60),
    fc.nat(60),
    fc.constantFrom('', 'go ', ' said Quill, '),
  )
  .map(
    ([[open, close] = '', opens, closes, words]) =>
      `${`${open}${words}`.repeat(opens)}now${`${close}${words}`.repeat(closes)}`,
  )
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join(' ')) },
  { weight: 4, arbitrary: mutated },
  { weight: 1, arbitrary: nested },
)

// ---- what must hold

const lies = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length

function holds({ text, ...lists }: Analysis): void {
  for (const list of [lists.paragraphs, lists.sentences, lists.tokens, lists.stretches]) {
    let last = 0
    for (const span of list) {
      if (!lies(text, span) || span.start < last || span.start === span.end) throw new Error(JSON.stringify(span))
      last = span.end
    }
  }
  for (const token of lists.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  const starts = new Set(lists.paragraphs.map(({ start }) => start))
  lists.stretches.forEach(({ open, start, end, after, closed }, i) => {
    // only a paragraph that goes on with what the one before left open needs no mark of its own
    const goesOn = open === start && starts.has(open) && lists.stretches[i - 1]?.closed === false
    expect([open < start || goesOn, end <= after, closed || end === after]).toEqual([true, true, true])
  })
}

function quotesHold(text: string, quotes: readonly FoundQuote[]): void {
  let marked = 0
  for (const [i, quote] of quotes.entries()) {
    const { start, end, kind, cue, mention, continues, confidence } = quote
    expect(start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
    expect(text.slice(start, end).trim()).not.toBe('')
    for (const span of [quote, cue, mention]) expect(span === null || lies(text, span)).toBe(true)
    // reported speech may hold other reported speech
    if (kind !== 'indirect') {
      expect(start).toBeGreaterThanOrEqual(marked)
      marked = end
    }
    expect(continues === null || (Number.isInteger(continues) && continues >= 0 && continues < i)).toBe(true)
    expect(confidence >= 0 && confidence <= 1).toBe(true)
  }
}

// 10,000 inputs altogether
test('any text is looked at, and every span lies in it', () => {
  fc.assert(
    fc.property(texts, (text) => holds(analyse(text))),
    { numRuns: 3000 },
  )
}, 60_000)

test('of any text the quotes are in order, quoted words never overlap, and each goes on from an earlier one', () => {
  fc.assert(
    fc.property(texts, (text) => quotesHold(text, findQuotes(analyse(text)))),
    { numRuns: 4000 },
  )
}, 60_000)

test('any text is read whole', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { quotes } = read(documentOf(text))
      quotesHold(text, quotes)
      for (const quote of quotes) {
        expect(quote.text).toBe(text.slice(quote.start, quote.end))
        for (const { evidence } of quote.codings) for (const span of evidence) expect(lies(text, span)).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
}, 60_000)

// ---- time

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Texts that invite looking at everything again for each part, by their length. */
const hard: Readonly<Record<string, (length: number) => string>> = {
  'white space': (n) => `The end.${fill(' ', n)}She said.`,
  'straight marks': (n) => fill('"', n),
  'opening marks': (n) => fill('“', n),
  'all marks': (n) => fill('“"”«‘ ', n),
  'only "said"': (n) => fill('said ', n),
  'tiny quotes': (n) => fill('“a,” he said. ', n),
  'tiny quotes without an end': (n) => fill('“a,” he said, ', n),
  'one line': (n) => fill('The ferry of Tilda Quill left the harbour at noon ', n * 2),
  'paragraphs of one word': (n) => fill('word\n', n),
  'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'nested marks': (n) => fill('“a ', n / 2) + fill('b” ', n / 2),
  turns: (n) => fill('NAME: x\n', n),
  commas: (n) => fill(',', n),
  'only "that"': (n) => fill('that ', n),
  inches: (n) => fill('12" a ', n),
  feet: (n) => fill('6\'2" ', n),
  apostrophes: (n) => fill("the bakers' guild ", n),
  'one word behind a mark': (n) => `‘${fill('x', n - 1)}`,
  symbols: (n) => fill('😀', n),
}

/** Milliseconds that reading a text takes. */
function timeOf(text: string): number {
  const from = cpuMilliseconds()
  reading(text)
  return cpuMilliseconds() - from
}

/** Time that is too short to compare. */
const moment = 60

const reading = (text: string): void => void read(documentOf(text))

test.each(Object.entries(hard))('reading takes time in proportion to the length of: %s', (_, make) => {
  const [half, whole] = [make(50_000), make(100_000)]
  reading(make(20_000))
  const once = timeOf(half)
  // measured again before it is believed: what else the machine does only adds to it
  let twice = timeOf(whole)
  for (let i = 0; i < 2 && twice > 3.5 * Math.max(moment, once); i++) twice = Math.min(twice, timeOf(whole))
  expect(twice).toBeLessThan(3.5 * Math.max(moment, once))
})
