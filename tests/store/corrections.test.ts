import { expect, test } from 'vitest'
import type { QuoteChange } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, coding, dossier, machine, place, reading } from './support.js'

const text = 'Quill said: “More ferries. And soon.” Ostler agreed: “Boats 🚢 first.” The end of it all, she thought.'
const by = { who: 'anna', why: 'I was there' }

/** Quotes 1 and 2 are one statement of Ada Quill's, coded for ferries; 3 is Ben Ostler's, unsure. */
async function harbour() {
  const opened = await dossier()
  await opened.store.sources.add(
    reading('a', text, [
      { words: 'More ferries.', by: attribution('Ada Quill', { role: 'mayor' }), codings: [machine('ferries', 1)] },
      { words: 'And soon.', by: attribution('Ada Quill'), continues: 0 },
      { words: 'Boats 🚢 first.', by: attribution('Ben Ostler'), confidence: 0.4 },
    ]),
  )
  return opened
}

const speaker = (name: string): QuoteChange => ({ what: 'speaker', name, kind: 'person' })

/** What a page of the source shows: each statement with its speaker and its quotes' words. */
const shown = async (store: Store) =>
  (await store.statements.ofSource('a')).map(
    ({ speaker: who, quotes }) => `${who?.name ?? 'nobody'}: ${quotes.map((quote) => quote.text).join(' | ')}`,
  )

test.each<[string, number, QuoteChange, string[]]>([
  ['the head', 1, speaker('Ben Ostler'), ['Ben Ostler: More ferries. | And soon.', 'Ben Ostler: Boats 🚢 first.']],
  ['to a new speaker', 3, speaker('Cy Nobody'), ['Ada Quill: More ferries. | And soon.', 'Cy Nobody: Boats 🚢 first.']],
  [
    'a continuation',
    2,
    speaker('Ben Ostler'),
    ['Ada Quill: More ferries.', 'Ben Ostler: And soon.', 'Ben Ostler: Boats 🚢 first.'],
  ],
  ['to nobody', 1, { what: 'nobody' }, ['nobody: More ferries. | And soon.', 'Ben Ostler: Boats 🚢 first.']],
  ['by rejecting the head', 1, { what: 'reject' }, ['Ada Quill: And soon.', 'Ben Ostler: Boats 🚢 first.']],
  [
    'the words',
    1,
    { what: 'span', ...place(text, 'ferries. And') },
    ['Ada Quill: ferries. And | And soon.', 'Ben Ostler: Boats 🚢 first.'],
  ],
])('correcting %s, and back', async (_, quote, change, expected) => {
  const { store } = await harbour()
  const before = [await shown(store), await store.stances.list(), await store.counts()]
  await store.quotes.correct(quote, change, by)
  expect(await shown(store)).toEqual(expected)
  const { id } = (await store.quotes.corrections(quote))[0]!
  await store.quotes.undo(id, by)
  const { speakers: _n, ...counts } = await store.counts()
  expect([await shown(store), await store.stances.list()]).toEqual(before.slice(0, 2))
  expect(before[2]).toMatchObject(counts)
})

test('the form is that of the words as they now stand, and as it was when that is undone', async () => {
  const { store } = await harbour()
  const form = async () => (await store.quotes.byId(1))!.form
  const span = (words: string, more: { form?: 'cut' | 'edited' }) =>
    store.quotes.correct(1, { what: 'span', ...place(text, words), ...more }, by)
  await span('More', { form: 'cut' })
  expect(await form()).toBe('cut')
  await span('ferries. And', { form: 'edited' })
  expect(await form()).toBe('edited')
  await span('More ferries', {})
  expect(await form()).toBe('edited')
  for (const { id } of await store.quotes.corrections(1)) await store.quotes.undo(id, by)
  expect(await form()).toBe('whole')
})

test('the machine’s answer stays beside the person’s', async () => {
  const { store } = await harbour()
  expect(await store.quotes.byId(1)).toMatchObject({
    machine: null,
    decided: false,
    role: 'mayor',
    speakerRule: 'said',
  })
  await store.quotes.correct(1, speaker('Ben Ostler'), by)
  await store.quotes.correct(1, { what: 'kind', kind: 'block' }, by)
  const after = await store.quotes.correct(1, { what: 'span', ...place(text, 'More') }, by)
  expect(after).toMatchObject({
    ...{ text: 'More', ...place(text, 'More'), prefix: 'Quill said: “', suffix: ' ferries. And soon.” Ostler agre' },
    ...{ kind: 'block', role: null, decided: true, speaker: { slug: 'ben-ostler' } },
    machine: {
      ...{ kind: 'direct', text: 'More ferries.', ...place(text, 'More ferries.') },
      speaker: { slug: 'ada-quill', name: 'Ada Quill', kind: 'person' },
    },
  })
  expect((await store.quotes.byId(2))!.machine?.speaker?.slug).toBe('ada-quill')
  expect((await store.quotes.byId(3))!.machine).toBeNull()
})

test('codings stay with the statement, and count for whom it belongs to', async () => {
  const { store } = await harbour()
  const stances = async () => (await store.stances.list()).map(({ speaker: who, state }) => `${who} ${state}`)
  await store.quotes.correct(1, speaker('Ben Ostler'), by)
  expect(await stances()).toEqual(['ben-ostler supports'])
  await store.quotes.correct(1, { what: 'reject' }, by)
  expect(await stances()).toEqual(['ben-ostler supports'])
  await store.quotes.correct(2, { what: 'reject' }, by)
  expect(await stances()).toEqual([])
  await store.quotes.correct(2, { what: 'restore' }, by)
  expect(await stances()).toEqual(['ben-ostler supports'])
  expect((await store.statements.byId(1))!.codings.length).toBe(1)
})

test('codings of a quote that was a statement of its own come back with it', async () => {
  const { store } = await harbour()
  const { statement } = await store.quotes.correct(2, speaker('Ben Ostler'), by)
  await store.codings.append([coding(statement, 'tolls', 'anna', -1)])
  const { id } = (await store.quotes.corrections(2))[0]!
  await store.quotes.undo(id, by)
  expect(await store.statements.byId(statement)).toBeUndefined()
  const [undoing] = await store.quotes.corrections(2)
  expect((await store.quotes.undo(undoing!.id, by)).statement).toBe(statement)
  expect((await store.stances.list({ speaker: 'ben-ostler' })).map(({ issue }) => issue)).toEqual(['tolls'])
})

test('a rejected quote leaves every list and count, keeps its address, and comes back', async () => {
  const { store } = await harbour()
  const quote = await store.quotes.correct(3, { what: 'reject' }, by)
  expect(quote).toMatchObject({ decided: true, withdrawn: { why: 'I was there' } })
  expect(await store.quotes.byId(3)).toEqual(quote)
  expect([
    (await store.quotes.ofSource('a')).map(({ id }) => id),
    await store.quotes.ofSpeaker('ben-ostler'),
    await store.statements.ofSpeaker('ben-ostler'),
    (await store.counts()).quotes,
    (await store.speakers.bySlug('ben-ostler'))!.quotes,
    (await store.sources.list())[0]!.quotes,
  ]).toEqual([[1, 2], [], [], 2, 0, 2])
  await store.quotes.correct(3, { what: 'restore' }, by)
  expect((await store.quotes.ofSource('a')).map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
    [1, null],
    [2, null],
    [3, null],
  ])
})

test('a continuation whose head was rejected continues nothing', async () => {
  const { store } = await harbour()
  expect((await store.quotes.byId(2))!.continues).toBe(1)
  await store.quotes.correct(1, { what: 'reject' }, by)
  expect((await store.quotes.byId(2))!.continues).toBeNull()
})

test('an added quote stands in its place, and is withdrawn where the adding is undone', async () => {
  const { store } = await harbour()
  const words = place(text, 'The end of it all')
  const added = await store.quotes.add(
    'a',
    { ...words, kind: 'indirect', form: 'cut', name: 'Ada Quill', speakerKind: 'person' },
    by,
  )
  expect(added).toMatchObject({
    ...{ id: 4, text: 'The end of it all', kind: 'indirect', form: 'cut', decided: true, machine: null, confidence: 1 },
    ...{ checked: 'stored', speaker: { slug: 'ada-quill' }, rule: 'person', speakerRule: 'person', withdrawn: null },
  })
  const first = { ...plain, ...place(text, 'Quill') }
  await store.quotes.add('a', first, by)
  expect((await store.quotes.ofSource('a')).map(({ id }) => id)).toEqual([5, 1, 2, 3, 4])
  expect((await store.statements.ofSource('a')).map(({ quotes }) => quotes[0]!.id)).toEqual([5, 1, 3, 4])
  const { id, change } = (await store.quotes.corrections(4))[0]!
  expect(change).toEqual({ what: 'add' })
  expect((await store.quotes.undo(id, { who: 'bert', why: 'Not said' })).withdrawn?.why).toBe('Not said')
  expect((await store.quotes.ofSource('a')).map(({ id: one }) => one)).toEqual([5, 1, 2, 3])
})

test('corrections stand newest first, with what undid them', async () => {
  const { store } = await harbour()
  await store.quotes.correct(3, speaker('ada quill'), by)
  await store.quotes.undo(1, { who: 'bert', why: null })
  const at = expect.stringMatching(/^\d{4}-.*Z$/)
  const change = { what: 'speaker', name: 'ada quill', kind: 'person' }
  expect(await store.quotes.corrections(3)).toEqual([
    { id: 2, quote: 3, at, who: 'bert', why: null, change, undoes: 1, undone: false },
    { id: 1, quote: 3, at, who: 'anna', why: 'I was there', change, undoes: null, undone: true },
  ])
  const log = (await store.log.list(2)).map(({ who, action, subjectId, why, before, after }) => ({
    ...{ who, action, subjectId, why, before, after },
  }))
  expect(log).toMatchObject([
    { who: 'bert', action: 'quote.correction-undone', subjectId: '3', before: { speaker: 'ada-quill' } },
    { who: 'anna', action: 'quote.corrected', why: 'I was there', after: { change, speaker: 'ada-quill' } },
  ])
})

test('what is unsure and undecided is to be reviewed, least sure first', async () => {
  const { store } = await harbour()
  const said = (words: string, confidence: number) => ({ words, by: attribution('Ada Quill'), confidence })
  await store.sources.add(
    reading('b', 'One. Two. Three. Four.', [
      said('One.', 0.59),
      said('Two.', 0.6),
      said('Three.', 0.1),
      said('Four.', 0.2),
    ]),
  )
  const page = async (limit: number, offset: number) => {
    const { quotes, total } = await store.quotes.toReview({ limit, offset })
    return [quotes.map(({ confidence }) => confidence), total]
  }
  expect([await page(9, 0), await page(2, 1)]).toEqual([
    [[0.1, 0.2, 0.4, 0.59], 4],
    [[0.2, 0.4], 4],
  ])
  await store.quotes.correct(3, { what: 'confirm' }, by)
  await store.quotes.correct(6, { what: 'reject' }, by)
  expect(await page(9, 0)).toEqual([[0.2, 0.59], 2])
})

test('an unnamed speaker is one only within a source', async () => {
  const { store } = await harbour()
  const official = { what: 'speaker', name: 'an official', kind: 'unnamed' } as const
  await store.sources.add(
    reading('b', 'One.', [{ words: 'One.', by: attribution('an official', { kind: 'unnamed' }) }]),
  )
  await store.quotes.correct(1, official, by)
  await store.quotes.correct(3, official, by)
  expect((await store.quotes.ofSource('a')).map((quote) => quote.speaker?.slug)).toEqual(Array(3).fill('an-official-2'))
})

const span = (start: number, end: number): QuoteChange => ({ what: 'span', start, end })
const ship = text.indexOf('🚢')

test.each<[QuoteChange, RegExp]>([
  [speaker('Ben Ostler'), /already/],
  [speaker('  '), /needs a name/],
  [{ what: 'kind', kind: 'direct' }, /direct already/],
  [{ what: 'restore' }, /not withdrawn/],
  [{ what: 'add' }, /added with its words/],
  [{ what: 'span', ...place(text, 'Boats 🚢 first.') }, /these words already/],
  [{ what: 'span', ...place(text, 'More ferries.') }, /Quote 1 has just these words/],
  [span(-1, 4), /no words at/],
  [span(4, 4), /no words at/],
  [span(4, 999), /no words at/],
  [span(1.5, 4), /no words at/],
  [span(5, 6), /only blanks/],
  [span(ship + 1, ship + 4), /cuts a character in two/],
  [span(ship - 2, ship + 1), /cuts a character in two/],
])('refused, with nothing stored: %j', async (change, message) => {
  const { store } = await harbour()
  const before = [await store.quotes.ofSource('a'), await store.log.list(99), await store.speakers.list()]
  const attempt = store.quotes.correct(3, change, by)
  await expect(attempt).rejects.toThrow(message)
  await expect(attempt).rejects.toBeInstanceOf(Refused)
  expect([await store.quotes.ofSource('a'), await store.log.list(99), await store.speakers.list()]).toEqual(before)
})

const plain = { start: 0, end: 5, kind: 'direct', form: 'whole', name: null, speakerKind: 'person' } as const

test.each<[string, (store: Store) => Promise<unknown>, RegExp]>([
  ['a quote that is not there', (s) => s.quotes.correct(9, { what: 'reject' }, by), /no quote 9/],
  ['nobody who says so', (s) => s.quotes.correct(1, { what: 'reject' }, { who: ' ', why: null }), /who decides/],
  ['to undo what never was', (s) => s.quotes.undo(1, by), /no correction 1/],
  ['to add to no source', (s) => s.quotes.add('z', plain, by), /no source "z"/],
  ['to add blanks', (s) => s.quotes.add('a', { ...plain, start: 5, end: 6 }, by), /only blanks/],
  ['to add what is there', (s) => s.quotes.add('a', { ...plain, ...place(text, 'And soon.') }, by), /Quote 2 has/],
  ['to add with a blank name', (s) => s.quotes.add('a', { ...plain, name: '' }, by), /needs a name/],
])('refused: %s', async (_, attempt, message) => {
  const { store, db } = await harbour()
  await expect(attempt(store)).rejects.toThrow(message)
  expect(await db.selectFrom('corrections').selectAll().execute()).toEqual([])
})

test('nothing but restoring makes sense for a withdrawn quote, and nothing is undone twice', async () => {
  const { store } = await harbour()
  await store.quotes.correct(1, { what: 'reject' }, by)
  await expect(store.quotes.correct(1, { what: 'confirm' }, by)).rejects.toThrow(/only restoring/)
  await store.quotes.undo(1, by)
  await expect(store.quotes.undo(1, by)).rejects.toThrow(/taken back already/)
})
