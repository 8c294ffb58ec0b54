import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, FoundQuote, ReadQuote, Span } from '../src/domain.js'
import { ingest, read, readAll, sha256Of } from '../src/pipeline.js'
import { codingInput, statementsOf, toSource, withMarks } from '../src/reading/statements.js'
import { codeByMachines } from '../src/stance/index.js'
import { openStore } from '../src/store/open.js'
import { analyse } from '../src/text/analyse.js'

const document = (text: string, more: Partial<Document> = {}): Document => ({
  ...{ name: 'a', title: null, publisher: null, author: null, date: null, address: null },
  ...{ reportedFrom: null, statedWording: null, text },
  ...more,
})

const place = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** A quote as a finder would give it, by the words that it, its cue and its mention consist of. */
const found = (
  text: string,
  words: string,
  cue?: string,
  mention?: string,
  continues: number | null = null,
): FoundQuote => ({
  ...place(text, words),
  ...{ kind: 'direct', rule: 'test', confidence: 1, continues },
  cue: cue === undefined ? null : place(text, cue),
  mention: mention === undefined ? null : place(text, mention),
})

test('several documents are read as each alone', () => {
  const documents = [
    document('“The pier stays,” said Orla Tamsin, the mayor. Quill’s boats’ crews said they would go.', {
      author: 'Bo Quill',
    }),
    document(''),
    document('According to İlker Ökten, “weights” are open. He told the board that chips must be taxed.'),
    document('“The pier stays,” she said.'),
  ]
  expect(readAll(documents, null)).toEqual(documents.map((one) => read(one, null)))
  expect(readAll([])).toEqual([])
})

test.each<[string, (number | null)[], [number, number[]][]]>([
  [
    'each on its own',
    [null, null],
    [
      [0, [0]],
      [1, [1]],
    ],
  ],
  ['one that goes on', [null, 0], [[0, [0, 1]]]],
  [
    'a chain around another',
    [null, null, 0, 2],
    [
      [0, [0, 2, 3]],
      [1, [1]],
    ],
  ],
])('statementsOf: %s', (_, continues, expected) => {
  const quotes = continues.map((c, i) => ({ ...found('x', 'x'), continues: c, start: i }))
  const statements = [...statementsOf(quotes)].map(([head, parts]) => [head, parts.map(({ start }) => start)])
  expect(statements).toEqual(expected)
})

// Two quotes of 4 units each, joined by a blank: 0-4 and 5-9.
test.each<[string, Span, Span[]]>([
  ['within the first', { start: 1, end: 3 }, [{ start: 11, end: 13 }]],
  ['within the second', { start: 5, end: 9 }, [{ start: 30, end: 34 }]],
  [
    'over both',
    { start: 2, end: 7 },
    [
      { start: 12, end: 14 },
      { start: 30, end: 32 },
    ],
  ],
  ['up to the blank', { start: 0, end: 5 }, [{ start: 10, end: 14 }]],
  ['the blank alone', { start: 4, end: 5 }, []],
])('toSource: %s', (_, span, expected) => {
  const parts = [
    { start: 10, end: 14 },
    { start: 30, end: 34 },
  ]
  expect(toSource(parts, span)).toEqual(expected)
})

const ferries = 'The town is split. “More ferries,” said Ada Quill, the mayor, “and now.” Bo Marsh left.'
const both = 'Ada Quill said “yes” while Bo Marsh said “no” to the plan.'
const posted = 'Ada Quill posted on Monday:\nWe need ferries. We need them now.\nThe town waits.'

describe('what a coder reads', () => {
  test.each<[string, string, FoundQuote[], number[], { quote: string; lead: string; role: string }]>([
    [
      'a statement in two parts',
      ferries,
      [found(ferries, 'More ferries,', 'said', 'Ada Quill'), found(ferries, 'and now.', 'said', 'Ada Quill', 0)],
      [0, 1],
      { quote: 'More ferries, and now.', lead: 'said Ada Quill, the mayor,', role: 'mayor' },
    ],
    [
      'another speaker in the same sentence',
      both,
      [found(both, 'yes', 'said', 'Ada Quill'), found(both, 'no', 'said', 'Bo Marsh')],
      [1],
      { quote: 'no', lead: 'Ada Quill said while Bo Marsh said to the plan.', role: 'mayor' },
    ],
    [
      'words set without marks',
      posted,
      [found(posted, 'We need ferries. We need them now.', 'posted', 'Ada Quill')],
      [0],
      { quote: 'We need ferries. We need them now.', lead: 'Ada Quill posted on Monday:', role: 'mayor' },
    ],
  ])('%s', (_, text, quotes, parts, expected) => {
    const analysis = analyse(text)
    const quoted = quotes.map((quote) => withMarks(analysis, quote))
    expect(
      codingInput(
        analysis,
        quoted,
        parts.map((i) => quotes[i]!),
        'mayor',
      ),
    ).toEqual(expected)
  })
})

const lockIn =
  'The port council met on Monday. “We must run our own AI data centers at home,” said Ada Quill, the mayor of Quay, ' +
  '“and we must not depend on a foreign provider.” The meeting ended early.'

describe('a short report, read', () => {
  const reading = read(document(lockIn))
  test('its quotes, speaker and statement', () => {
    expect(reading.quotes.map(({ text, kind, form, continues }) => [text, kind, form, continues])).toEqual([
      ['We must run our own AI data centers at home,', 'direct', 'whole', null],
      ['and we must not depend on a foreign provider.', 'direct', 'whole', 0],
    ])
    expect(reading.quotes.map(({ attribution }) => [attribution.name, attribution.kind])).toEqual([
      ['Ada Quill', 'person'],
      ['Ada Quill', 'person'],
    ])
  })
  test('its codings stand on the first quote, with the words that they rest on', () => {
    const [first, second] = reading.quotes
    expect(first!.codings.map(({ coder, issue, position }) => [coder, issue, Math.sign(position ?? 0)])).toEqual([
      ['learned', 'sovereignty', 1],
      ['rules', 'sovereignty', 1],
    ])
    expect(second!.codings).toEqual([])
    const inside = ({ start, end }: Span) => reading.quotes.some((quote) => start >= quote.start && end <= quote.end)
    const evidence = first!.codings.flatMap((coding) => coding.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.filter((span) => !inside(span))).toEqual([])
  })
  test('its SHA-256', () => expect(reading.sha256).toBe(sha256Of(lockIn)))
})

describe('codings of reported speech', () => {
  test('are as sure as the coder, the clause and its speaker together', () => {
    const { quotes } = read(
      document(
        'The port council met on Monday. Ada Quill, the mayor of Quay, said that the town must run its own AI data ' +
          'centers at home and must not depend on a foreign provider. The meeting ended early.',
      ),
      null,
    )
    expect(quotes.map(({ kind, attribution }) => [kind, attribution.name])).toEqual([['indirect', 'Ada Quill']])
    const [{ text, confidence, attribution, codings }] = quotes as [ReadQuote]
    const alone = codeByMachines({ quote: text, lead: 'Ada Quill, the mayor of Quay, said', role: '' }, null)
    expect(alone.map(({ issue }) => issue)).toEqual(['sovereignty'])
    const share = confidence * attribution.confidence
    expect(codings[0]!.confidence).toBeLessThan(alone[0]!.confidence)
    expect(codings.map((one) => one.confidence)).toEqual([Math.round(alone[0]!.confidence * share * 100) / 100])
  })
  test('are none where a newspaper passes on news', () => {
    const { quotes } = read(
      document(
        'The port council met on Monday. The Quay Gazette reported on Sunday that the government must run its own AI ' +
          'data centers at home. The meeting ended early.',
      ),
    )
    expect(quotes.map(({ kind, attribution, codings }) => [kind, attribution.name, codings])).toEqual([
      ['indirect', 'Quay Gazette', []],
    ])
  })
})

test.each<[string, Partial<Document>, string]>([
  ['nothing stated', {}, 'original'],
  ['stated', { statedWording: 'translated' }, 'translated'],
  ['a report', { reportedFrom: { title: 'A', publisher: null, date: null } }, 'unchecked'],
  [
    'a report that states it',
    { reportedFrom: { title: 'A', publisher: null, date: null }, statedWording: 'altered' },
    'altered',
  ],
])('the wording of a clean text, %s', (_, more, expected) => {
  expect(read(document(lockIn, more)).wording).toBe(expected)
})

test('a quote at which the source ends is cut', () => {
  const { quotes } = read(
    document('Ada Quill, the mayor of Quay, spoke first. “The ferries must go on,” Quill said. “They are what the'),
  )
  expect(quotes.at(-1)).toMatchObject({ text: 'They are what the', form: 'cut' })
})

test('the SHA-256 is that of the UTF-8 bytes', () => {
  expect(sha256Of('ä')).toBe('33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc')
})

test('any text can be read, and every quote stands where it says', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    'said',
    'Ada Quill',
    'he',
    '.',
    ',',
    '\n',
    '\n\n',
    ':',
    'that',
    'AI',
    '…',
    '[',
    ']',
    '😀',
    'we must',
    'â€œ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (any) => {
      const { quotes } = read(document(any))
      for (const quote of quotes) {
        expect(any.slice(quote.start, quote.end)).toBe(quote.text)
        expect(quote.text.trim()).not.toBe('')
      }
    }),
    { seed: 4, numRuns: 300 },
  )
})

test('what is stored already is known by its text, whatever its name', async () => {
  const store = await openStore(':memory:')
  expect((await ingest(store, document(lockIn))).status).toBe('stored')
  const again = await ingest(store, document(lockIn, { name: 'b', title: 'Other' }))
  expect([again.status, again.source.name]).toEqual(['known', 'a'])
  expect((await store.counts()).sources).toBe(1)
  await store.close()
})
