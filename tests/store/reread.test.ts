import { expect, test } from 'vitest'
import type { Reading } from '../../src/domain.js'
import type { RereadReport, Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { matchQuotes, sharedPart } from '../../src/store/match.js'
import { attribution, coding, dossier, machine, place, reading, type Said } from './support.js'

test.each([
  [0, 10, 0, 10, 1],
  [0, 10, 5, 10, 0.5],
  [0, 10, 6, 10, 0.4],
  [0, 10, 10, 20, 0],
  [0, 10, 5, 15, 1 / 3],
])('%i-%i and %i-%i share %d', (a, b, c, d, expected) => {
  const [one, other] = [
    { start: a, end: b },
    { start: c, end: d },
  ]
  expect([sharedPart(one, other), sharedPart(other, one)]).toEqual([expected, expected])
})

const at = (start: number, end: number) => ({ start, end })

test.each<[string, [number, ...ReturnType<typeof at>[]][], ReturnType<typeof at>[], (number | null)[]]>([
  ['nothing', [], [at(0, 1)], [null]],
  ['the same', [[7, at(0, 10)]], [at(0, 10)], [7]],
  ['half of it', [[7, at(0, 10)]], [at(5, 10)], [7]],
  ['less than half', [[7, at(0, 10)]], [at(6, 10)], [null]],
  ['either place', [[7, at(50, 90), at(0, 10)]], [at(0, 9)], [7]],
  ['the closest first', [[7, at(0, 10)]], [at(0, 6), at(0, 9)], [null, 7]],
  [
    'each once',
    [
      [7, at(0, 10)],
      [8, at(0, 8)],
    ],
    [at(0, 10), at(1, 10)],
    [7, 8],
  ],
  [
    'one around others',
    [
      [7, at(0, 100)],
      [8, at(90, 95)],
      [9, at(96, 99)],
    ],
    [at(96, 99), at(90, 95), at(0, 99)],
    [9, 8, 7],
  ],
])('matching by overlap: %s', (_, stored, spans, expected) => {
  expect(
    matchQuotes(
      stored.map(([id, ...places]) => ({ id, places })),
      spans,
    ),
  ).toEqual(expected)
})

const text = 'Quill said: “More ferries. And soon.” Ostler agreed: “Boats first.” An official said they sink.'
const by = { who: 'anna', why: null }
const ada = attribution('Ada Quill')
const official = attribution('an official', { kind: 'unnamed' })

const first: Said[] = [
  { words: 'More ferries.', by: ada, codings: [machine('ferries', 1)] },
  { words: 'And soon.', by: ada, continues: 0 },
  { words: 'Boats first.', by: attribution('Ben Ostler') },
  { words: 'they sink.', by: official, kind: 'indirect' },
]

const read = (said: readonly Said[]): Reading => reading('a', text, said)
const change = (index: number, more: Partial<Said>): Said[] =>
  first.map((one, i) => (i === index ? { ...one, ...more } : one))

async function stored() {
  const opened = await dossier()
  await opened.store.sources.add(read(first))
  return opened
}

const empty: RereadReport = { kept: 4, reweighed: 0, changed: [], added: [], withdrawn: [], pinned: 0 }

test.each<[string, Said[], Partial<RereadReport>]>([
  ['the same', first, {}],
  [
    'another speaker',
    change(2, { by: ada }),
    { kept: 3, changed: [{ quote: 3, text: 'Boats first.', what: 'speaker: Ben Ostler → Ada Quill' }] },
  ],
  [
    'nobody',
    change(2, { by: attribution(null) }),
    { kept: 3, changed: [{ quote: 3, text: 'Boats first.', what: 'speaker: Ben Ostler → nobody' }] },
  ],
  [
    'another kind',
    change(3, { kind: 'mixed' }),
    { kept: 3, changed: [{ quote: 4, text: 'they sink.', what: 'kind: indirect → mixed' }] },
  ],
  [
    'other words',
    change(2, { words: 'Boats fir' }),
    { kept: 3, changed: [{ quote: 3, text: 'Boats fir', what: 'words: were “Boats first.”' }] },
  ],
  [
    'less sure',
    change(2, { confidence: 0.3 }),
    { kept: 3, changed: [{ quote: 3, text: 'Boats first.', what: 'confidence: 0.9 → 0.3' }] },
  ],
  ['a little less sure', change(2, { confidence: 0.8 }), { reweighed: 1 }],
  ['by another rule', change(2, { rule: 'other' }), { reweighed: 1 }],
  ['by other words', change(2, { mention: { start: 0, end: 5 } }), { reweighed: 1 }],
  [
    'another form',
    change(2, { form: 'cut' }),
    { kept: 3, changed: [{ quote: 3, text: 'Boats first.', what: 'form: whole → cut' }] },
  ],
  [
    'another role, and a relay',
    change(2, { by: attribution('Ben Ostler', { role: 'baker', via: ['Ada Quill', 'Cy'] }) }),
    {
      kept: 3,
      changed: [
        { quote: 3, text: 'Boats first.', what: 'role: none → baker' },
        { quote: 3, text: 'Boats first.', what: 'relayed by: nobody → Ada Quill, Cy' },
      ],
    },
  ],
  [
    'a statement taken apart',
    change(1, { continues: null }),
    { kept: 3, changed: [{ quote: 2, text: 'And soon.', what: 'statement: belongs to another' }] },
  ],
  [
    'another coding',
    change(0, { codings: [machine('ferries', -1), machine('tolls', 1)] }),
    {
      kept: 3,
      changed: [
        { quote: 1, text: 'More ferries.', what: 'coding on ferries (rules): 1 → -1' },
        { quote: 1, text: 'More ferries.', what: 'coding on tolls (rules): none → 1' },
      ],
    },
  ],
  [
    'no coding',
    change(0, { codings: [] }),
    { kept: 3, changed: [{ quote: 1, text: 'More ferries.', what: 'coding on ferries (rules): 1 → none' }] },
  ],
  ['one not found', first.slice(0, 3), { kept: 3, withdrawn: [{ quote: 4, text: 'they sink.' }] }],
  [
    'one more',
    [...first, { words: 'An official', by: attribution('Cy Nobody') }],
    { added: [{ text: 'An official', speaker: 'Cy Nobody' }] },
  ],
])('read again: %s', async (_, said, expected) => {
  const { store, db } = await stored()
  const before = [await everything(store), await store.log.list(99)]
  const told = await store.sources.reread('a', read(said), false)
  expect(told).toEqual({ ...empty, ...expected })
  expect([await everything(store), await store.log.list(99)]).toEqual(before)
  expect(await store.sources.reread('a', read(said), true)).toEqual(told)
  const kept = { ...empty, kept: 4 + told.added.length - told.withdrawn.length }
  expect(await store.sources.reread('a', read(said), true)).toEqual(kept)
  const same = Object.keys(expected).length === 0
  expect(await db.selectFrom('sources').select('reading').execute()).toEqual([{ reading: same ? 1 : 2 }])
})

const everything = async (store: Store) => [
  ...[await store.speakers.list(), await store.statements.ofSource('a'), await store.stances.list()],
  ...[await store.speakers.doubts(), await store.sources.bySlug('a'), await store.counts()],
]

test('what is found no more is withdrawn with its totals, and comes back when it is found again', async () => {
  const { store } = await stored()
  await store.sources.reread('a', read(first.slice(2).map((one) => ({ ...one, continues: null }))), true)
  expect((await store.quotes.byId(1))!.withdrawn?.why).toBe('no longer found by reading 2')
  expect([await store.stances.list(), (await store.counts()).quotes]).toEqual([[], 2])
  const report = await store.sources.reread('a', read(first), true)
  expect(report.changed.map(({ quote, what }) => [quote, what])).toEqual([
    [1, 'found again'],
    [2, 'found again'],
  ])
  expect((await store.quotes.ofSource('a')).map(({ id }) => id)).toEqual([1, 2, 3, 4])
  expect((await store.stances.list()).map(({ speaker }) => speaker)).toEqual(['ada-quill'])
})

test('the rest of a statement keeps it, and its codings by people, where its first quote is not found', async () => {
  const { store } = await stored()
  await store.codings.append([coding(1, 'tolls', 'anna', -2)])
  await store.sources.reread('a', read(first.slice(1).map((one) => ({ ...one, continues: null }))), true)
  const [statement] = await store.statements.ofSource('a')
  expect([statement!.id, statement!.quotes.map(({ id }) => id)]).toEqual([1, [2]])
  expect(statement!.codings.filter(({ current }) => current).map(({ issue }) => issue)).toEqual(['tolls'])
})

test('what people decided stays as it is, whatever is read', async () => {
  const { store } = await stored()
  await store.quotes.correct(1, { what: 'speaker', name: 'Ben Ostler', kind: 'person' }, by)
  await store.quotes.correct(3, { what: 'span', ...place(text, 'Ostler agreed: “Boats first.') }, by)
  await store.quotes.correct(4, { what: 'reject' }, by)
  const added = { ...place(text, 'An official'), kind: 'direct', form: 'whole', name: null } as const
  await store.quotes.add('a', { ...added, speakerKind: 'person' }, by)
  const before = await everything(store)
  expect(await store.sources.reread('a', read(first), true)).toEqual({ ...empty, kept: 1, pinned: 4 })
  const others = [
    { words: 'More ferries.', by: attribution('Cy Nobody', { role: 'baker' }), kind: 'block' as const },
    { words: 'And soon.', by: attribution('Cy Nobody'), continues: 0 },
    { words: 'Boats first.', by: attribution('Cy Nobody') },
    { words: 'they sink.', by: attribution('Cy Nobody') },
    { words: 'An official', by: attribution('Cy Nobody') },
  ]
  expect(await store.sources.reread('a', read(others), true)).toEqual({ ...empty, kept: 1, pinned: 4 })
  expect(await everything(store)).toEqual(before)
  expect(await store.sources.reread('a', read([]), true)).toMatchObject({ pinned: 4, withdrawn: [{ quote: 2 }] })
})

test('a correction that is undone after a new reading gives what that reading started from', async () => {
  const { store } = await stored()
  await store.quotes.correct(3, { what: 'nobody' }, by)
  await store.sources.reread('a', read(change(2, { by: ada })), true)
  expect((await store.quotes.undo(1, by)).speaker?.slug).toBe('ben-ostler')
  await store.sources.reread('a', read(change(2, { by: ada })), true)
  expect((await store.quotes.byId(3))!.speaker?.slug).toBe('ada-quill')
})

test('words and wording of the newer reading stand, with what surrounds them', async () => {
  const { store } = await stored()
  const signals = [{ ...place(text, 'sink'), printed: 'sink', expected: 'swim', rule: 'odd' }]
  const said = change(2, { words: 'Boats fir', by: attribution('Ben Ostler', { via: ['Ada Quill'] }), form: 'cut' })
  const report = await store.sources.reread('a', { ...read(said), wording: 'altered', signals }, true)
  expect(report.changed.filter(({ quote }) => quote === null)).toEqual([
    { quote: null, text: 'a', what: 'wording: original → altered' },
    { quote: null, text: 'a', what: 'signs of altered wording: 0 → 1' },
  ])
  expect(await store.quotes.byId(3)).toMatchObject({
    ...{ text: 'Boats fir', ...place(text, 'Boats fir'), suffix: 'st.” An official said they sink.'.slice(0, 32) },
    ...{
      machine: null,
      decided: false,
      form: 'cut',
      wording: 'altered',
      via: [{ name: 'Ada Quill', slug: 'ada-quill' }],
    },
  })
  expect((await store.sources.bySlug('a'))!.signals).toEqual(signals)
  expect((await store.stances.list())[0]!.alteredOnly).toBe(true)
})

test('an unnamed speaker stays who it was, and a merge survives', async () => {
  const { store } = await stored()
  await store.speakers.merge('ben-ostler', 'ada-quill', by)
  expect(await store.sources.reread('a', read(first), true)).toEqual(empty)
  await store.speakers.unmerge('ben-ostler', by)
  expect((await store.quotes.ofSource('a')).map(({ speaker }) => speaker?.slug)).toEqual([
    ...['ada-quill', 'ada-quill', 'ben-ostler', 'an-official'],
  ])
  expect((await store.counts()).speakers).toBe(3)
})

test('a new reading is logged with what it changed', async () => {
  const { store } = await stored()
  await store.sources.reread('a', read(change(2, { by: ada })), true)
  const [whole, quote] = await store.log.list(2)
  expect(whole).toMatchObject({ action: 'source.reread', subjectId: '1', after: { reading: 2, kept: 3, pinned: 0 } })
  expect(quote).toMatchObject({
    ...{ action: 'quote.reread', subjectId: '3' },
    ...{ before: { speaker: 'Ben Ostler' }, after: { speaker: 'Ada Quill' } },
  })
})

test.each<[string, string, Reading, RegExp]>([
  ['no source', 'z', read(first), /no source "z"/],
  ['another text', 'a', reading('a', `${text} `, first), /of another text/],
  ['words that do not stand there', 'a', read(change(0, { start: 3, end: 16 })), /not what stands there/],
  ['a continuation of what comes later', 'a', read(change(0, { continues: 1 })), /does not come before it/],
])('refused: %s', async (_, slug, again, message) => {
  const { store } = await stored()
  const before = await everything(store)
  for (const apply of [true, false]) {
    const attempt = store.sources.reread(slug, again, apply)
    await expect(attempt).rejects.toThrow(message)
    await expect(attempt).rejects.toBeInstanceOf(Refused)
  }
  expect(await everything(store)).toEqual(before)
})
