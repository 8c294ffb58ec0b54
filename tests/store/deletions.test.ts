import { expect, test } from 'vitest'
import { attribution, coding, dossier, machine, reading } from './support.js'

const by = { who: 'anna', why: 'Not ours' }
const ada = attribution('Ada Quill')
const one = reading(
  'one',
  '“More ferries.” “No tolls.”',
  [
    { words: 'More ferries.', by: ada, codings: [machine('ferries', 1)] },
    { words: 'No tolls.', by: attribution('Ben Ostler'), codings: [machine('tolls', -1)] },
  ],
  { date: '2025' },
)
const two = reading(
  'two',
  '“Ferries at night.”',
  [{ words: 'Ferries at night.', by: ada, codings: [machine('ferries', 2)] }],
  { date: '2026' },
)

/** Everything that counts a dossier's quotes, in every way. */
const everywhere = async ({ store }: Awaited<ReturnType<typeof dossier>>) => ({
  counts: await store.counts(),
  filtered: await store.counts({ kind: 'direct' }),
  stances: await store.stances.list(),
  filteredStances: await store.stances.list({ kind: 'direct' }),
  sources: await store.sources.list(),
  ofSource: await store.quotes.ofSource('one'),
  ofSpeaker: (await store.quotes.ofSpeaker('ada-quill')).map(({ id }) => id),
  statements: await store.statements.ofSpeaker('ben-ostler'),
  onIssue: (await store.statements.onIssue('tolls')).map(({ id }) => id),
  left: await store.queue.left({ coder: null }),
  found: await store.search.quotes({ text: 'ferries', sort: 'date', limit: 9, offset: 0 }),
  foundSources: (await store.search.sources('tolls', { limit: 9, offset: 0 })).total,
  allSources: (await store.search.sources('', { limit: 9, offset: 0 })).total,
  counted: await store.codings.counted(['anna', 'rules']),
  speakers: (await store.speakers.list()).map(({ slug, quotes }) => [slug, quotes]),
})

test('a deleted source counts nowhere, and comes back exactly as it was, with what people said of it', async () => {
  const opened = await dossier()
  const { store, db } = opened
  await store.sources.add(two)
  const without = await everywhere(opened)
  await store.sources.add(one)
  await store.codings.append([coding(2, 'ferries', 'anna', -1)])
  await store.quotes.correct(2, { what: 'kind', kind: 'block' }, by)
  await store.quotes.correct(3, { what: 'reject' }, by)
  const before = await everywhere(opened)
  const rows = (await db.selectFrom('codings').selectAll().execute()).length

  await store.sources.remove('one', by)
  const after = await everywhere(opened)
  // Ben Ostler stays a speaker, as one who said nothing yet.
  expect(after).toEqual({
    ...without,
    counts: { ...without.counts, speakers: 2 },
    speakers: [...without.speakers, ['ben-ostler', 0]],
    counted: expect.any(Array),
  })
  expect(after.counted.map(({ statement }) => statement)).toEqual([1])
  expect((await store.sources.bySlug('one'))!.deleted).toMatchObject(by)
  expect((await store.quotes.byId(2))!.withdrawn!.why).toBe('Its source was deleted.')
  expect((await db.selectFrom('codings').selectAll().execute()).length).toBe(rows)

  await store.sources.restore('one', { who: 'bert', why: null })
  expect(await everywhere(opened)).toEqual(before)
  expect((await store.sources.bySlug('one'))!.deleted).toBeNull()
  expect((await store.quotes.byId(3))!.withdrawn!.why).toBe('Not ours')
  expect((await store.log.list(2)).map(({ action, who }) => [action, who])).toEqual([
    ['source.restored', 'bert'],
    ['source.deleted', 'anna'],
  ])
})

test('what makes no sense is refused', async () => {
  const { store, db } = await dossier()
  await store.sources.add(one)
  const asked = [
    () => store.sources.remove('none', by),
    () => store.sources.restore('one', by),
    () => store.sources.remove('one', { who: ' ', why: null }),
    () => store.sources.remove('one', by),
    () => store.sources.remove('one', by),
    () => store.quotes.correct(1, { what: 'restore' }, by),
    () =>
      store.quotes.add(
        'one',
        { start: 0, end: 4, kind: 'direct', form: 'whole', name: null, speakerKind: 'person' },
        by,
      ),
    () => db.deleteFrom('source_deletions').execute(),
  ]
  const answers = []
  for (const ask of asked)
    answers.push(
      await ask().then(
        () => 'done',
        (error: Error) => error.message,
      ),
    )
  expect(answers).toEqual([
    'There is no source "none".',
    'This source was not deleted.',
    'It must be said who decides.',
    'done',
    'This source was deleted already.',
    'Its source was deleted. Bring that back first.',
    'Its source was deleted. Bring that back first.',
    'Rows of source_deletions are never deleted.',
  ])
})

test('the same text again leads to the deleted source', async () => {
  const { store } = await dossier()
  await store.sources.add(one)
  await store.sources.remove('one', by)
  expect((await store.sources.add(one)).status).toBe('known')
  expect(await store.sources.like(one)).toEqual([])
})
