import { expect, test } from 'vitest'
import type { SourceFacts } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, coding, dossier, reading } from './support.js'

const by = { who: 'anna', why: 'The paper itself says so' }
const read: SourceFacts = {
  ...{ title: 'Tolls', publisher: 'Evenmouth Echo', author: null, date: '2025-05-19', address: null },
}

async function described() {
  const opened = await dossier()
  await opened.store.sources.add(
    reading('a', 'Fewer tolls. Then she left.', [{ words: 'Fewer tolls.', by: attribution('Ada Quill') }], read),
  )
  await opened.store.codings.append([coding(1, 'tolls', 'anna', -1)])
  return opened
}

const factsOf = async (store: Store): Promise<SourceFacts> => {
  const { title, publisher, author, date, address } = (await store.sources.bySlug('a'))!
  return { title, publisher, author, date, address }
}

test('what a person says of a source counts: its date in totals, its names in the search; its address here stays', async () => {
  const { store } = await described()
  const quotesIn = async (year: string) =>
    (await store.quotes.behind({ after: 0, limit: 9 }, { from: year, to: year })).length
  const found = async (words: string) => (await store.search.sources(words, { limit: 5, offset: 0 })).total
  expect([await quotesIn('2025'), await quotesIn('2023'), await store.stances.list({ to: '2024' })]).toEqual([1, 0, []])
  await store.sources.correctFacts('a', { ...read, title: 'Ferry letters', author: 'Bo Ostler', date: '2023-02' }, by)
  expect(await factsOf(store)).toEqual({ ...read, title: 'Ferry letters', author: 'Bo Ostler', date: '2023-02' })
  expect((await store.sources.bySlug('a'))!.foundFacts).toEqual(read)
  expect([await quotesIn('2025'), await quotesIn('2023')]).toEqual([0, 1])
  expect(await store.stances.list({ to: '2024' })).toHaveLength(1)
  expect(await store.stances.list({ from: '2025' })).toEqual([])
  expect(await found('letters')).toBeGreaterThan(0)
  expect((await store.log.list(1))[0]).toMatchObject({ action: 'source.facts-corrected', subject: 'source' })
})

test('each correction is taken back by itself: what others said since stays', async () => {
  const { store } = await described()
  await store.sources.correctFacts('a', { ...read, date: '2024' }, by)
  await store.sources.correctFacts('a', { ...read, date: '2024', author: 'Bo Ostler' }, { who: 'bert', why: null })
  await store.sources.uncorrectFacts('a', 1, by)
  expect(await factsOf(store)).toEqual({ ...read, author: 'Bo Ostler' })
  expect(await store.stances.list({ from: '2025' })).toHaveLength(1)
  await store.sources.uncorrectFacts('a', 2, by)
  expect(await factsOf(store)).toEqual(read)
  expect(await store.sources.factCorrections('a')).toMatchObject([
    { id: 4, undoes: 2 },
    { id: 3, undoes: 1 },
    { id: 2, who: 'bert', why: null, change: { author: 'Bo Ostler' }, undone: true },
    { id: 1, who: 'anna', why: by.why, change: { date: '2024' }, undone: true },
  ])
})

test('a new reading leaves what a person said', async () => {
  const { store } = await described()
  await store.sources.correctFacts('a', { ...read, date: null }, by)
  const again = reading('a', 'Fewer tolls. Then she left.', [], read)
  await store.sources.reread('a', again, true)
  expect(await factsOf(store)).toEqual({ ...read, date: null })
})

test.each<[string, (store: Store) => Promise<unknown>, string]>([
  ['no such source', (store) => store.sources.correctFacts('b', read, by), 'There is no source "b".'],
  ['nobody signs', (store) => store.sources.correctFacts('a', read, { who: ' ', why: null }), 'who'],
  ['nothing new', (store) => store.sources.correctFacts('a', read, by), 'Nothing of that is new'],
  ['no such correction', (store) => store.sources.uncorrectFacts('a', 7, by), 'a has no correction 7 of its facts.'],
])('refused: %s', async (_, deed, message) => {
  const { store } = await described()
  const refused = await deed(store).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect((refused as Refused).message).toContain(message)
})

test('nothing is said of a source that was deleted, and nothing is taken back twice', async () => {
  const { store } = await described()
  await store.sources.correctFacts('a', { ...read, title: null }, by)
  await store.sources.uncorrectFacts('a', 1, by)
  await expect(store.sources.uncorrectFacts('a', 1, by)).rejects.toThrow('taken back already')
  await store.sources.remove('a', by)
  await expect(store.sources.correctFacts('a', { ...read, title: null }, by)).rejects.toThrow('was deleted')
})
