import { expect, test } from 'vitest'
import { Refused } from '../../src/store/errors.js'
import { attribution, coding, dossier, reading } from './support.js'

const by = { who: 'anna', why: 'Read the paper itself' }
const said = [{ words: 'Fewer tolls.', by: attribution('Ada Quill') }]
const altered = { ...reading('a', 'Fewer tolls. Then she left.', said), wording: 'altered' as const }

test('what a person judges of the wording counts, and what was found counts again when it is taken back', async () => {
  const { store } = await dossier()
  await store.sources.add(altered)
  await store.codings.append([coding(1, 'tolls', 'anna', -1)])
  expect((await store.stances.list())[0]).toMatchObject({ alteredOnly: true })
  await store.sources.judge('a', 'original', by)
  expect(await store.sources.bySlug('a')).toMatchObject({ wording: 'original', foundWording: 'altered' })
  expect((await store.stances.list())[0]).toMatchObject({ alteredOnly: false })
  expect(await store.stances.list({ unaltered: true })).toHaveLength(1)
  await store.sources.unjudge('a', 1, by)
  expect(await store.sources.bySlug('a')).toMatchObject({ wording: 'altered' })
  expect((await store.stances.list())[0]).toMatchObject({ alteredOnly: true })
  expect(await store.sources.judgements('a')).toMatchObject([
    { id: 2, undoes: 1 },
    { id: 1, who: 'anna', why: by.why, wording: 'original', undone: true },
  ])
  expect((await store.log.list(2)).map(({ action }) => action)).toEqual(['source.judgement-undone', 'source.judged'])
})

test('a new reading leaves what a person judged, and tells nothing of it', async () => {
  const { store } = await dossier()
  await store.sources.add(altered)
  await store.sources.judge('a', 'translated', by)
  const report = await store.sources.reread('a', { ...altered, wording: 'original' }, true)
  expect(report.changed).toEqual([])
  expect(await store.sources.bySlug('a')).toMatchObject({ wording: 'translated', foundWording: 'original' })
})

test.each<[string, (store: Awaited<ReturnType<typeof dossier>>['store']) => Promise<unknown>, string]>([
  ['no such source', (store) => store.sources.judge('b', 'original', by), 'There is no source "b".'],
  ['nobody signs', (store) => store.sources.judge('a', 'original', { who: ' ', why: null }), 'who'],
  ['said already', (store) => store.sources.judge('a', 'unchecked', by), 'The wording was judged unchecked already.'],
  ['no such judgement', (store) => store.sources.unjudge('a', 7, by), 'a has no judgement 7.'],
])('refused: %s', async (_, deed, message) => {
  const { store } = await dossier()
  await store.sources.add(altered)
  await store.sources.judge('a', 'unchecked', by)
  const refused = await deed(store).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect((refused as Refused).message).toContain(message)
})

test('words that were compared with the original are confirmed, until they are changed or that is taken back', async () => {
  const { store } = await dossier()
  await store.sources.add(altered)
  const checked = async () => (await store.quotes.byId(1))!.checked
  const compare = { what: 'compare', original: 'Evenmouth Echo, 3 May 2025, page 4' } as const
  expect(await checked()).toBe('stored')
  await store.quotes.correct(1, compare, by)
  expect(await checked()).toBe('confirmed')
  await expect(store.quotes.correct(1, compare, by)).rejects.toThrow('compared with the original already')
  await store.quotes.correct(1, { what: 'span', start: 0, end: 5 }, by)
  expect(await checked()).toBe('stored')
  await store.quotes.undo(2, by)
  expect(await checked()).toBe('confirmed')
  await store.quotes.undo(1, by)
  expect(await checked()).toBe('stored')
})

test('of a report words are not checked until they are compared with the original', async () => {
  const { store } = await dossier()
  const reportedFrom = { title: 'Tolls', publisher: 'Evenmouth Echo', date: null }
  await store.sources.add(reading('r', 'Fewer tolls.', said, { reportedFrom }))
  expect((await store.quotes.byId(1))!.checked).toBe('unchecked')
  await store.quotes.correct(1, { what: 'compare', original: 'https://echo.example/tolls' }, by)
  expect((await store.quotes.byId(1))!.checked).toBe('confirmed')
})
