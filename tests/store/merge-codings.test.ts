import { expect, test } from 'vitest'
import type { SentCodings } from '../../src/domain.js'
import type { NewCoding, Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, codebook, coding, dossier, issue, memory, reading } from './support.js'

const by = { who: 'olof', why: null }
const ada = attribution('Ada Quill')
const ben = attribution('Ben Ostler')
const fares = 'Every fare we charge keeps somebody at home, and the board knows it well.'
const tolls = 'Tolls on the northern bridge would cost the islands more than they bring.'
const text = `“${fares}” she said. “${tolls}” said Ben Ostler.`
const hearing = () =>
  reading(
    'hearing',
    text,
    [
      { words: fares, by: ada },
      { words: tolls, by: ben },
    ],
    { title: 'The hearing' },
  )
/** The same words in another source. */
const reprint = () => reading('reprint', `In short. Ada Quill: ${fares} That was all.`, [{ words: fares, by: ada }])

/** A copy of the dossier in which anna coded; time goes on between her codings. */
async function laptop(sources = [hearing()], ...codings: NewCoding[]): Promise<Store> {
  const { store } = await dossier()
  for (const source of sources) await store.sources.add(source)
  for (const one of codings) await later(() => store.codings.append([one]))
  return store
}

async function later<T>(deed: () => Promise<T>): Promise<T> {
  await new Promise((done) => setTimeout(done, 3))
  return deed()
}

const evidence = [{ start: text.indexOf('keeps somebody'), end: text.indexOf('keeps somebody') + 14 }]
const stances = async (store: Store) => (await store.stances.list()).map((one) => [one.speaker, one.issue, one.state])
const codingsOn = async (store: Store, statement: number) =>
  (await store.statements.byId(statement))!.codings.map((one) => [one.issue, one.coder.name, one.position, one.current])

test('codings come over with everything, found by their source and place; a second time nothing happens', async () => {
  const first = await laptop(
    undefined,
    coding(1, 'ferries', 'anna', 2, { rationale: 'She says so.', evidence, confidence: 0.7 }),
    coding(2, 'tolls', 'anna', null),
    coding(2, 'tolls', 'anna', -1, { adjudication: true, rationale: 'Read on.' }),
    coding(2, 'tolls', 'bert', 1),
  )
  const second = await laptop([reprint(), hearing()])
  const sent = await first.codings.sent('anna')
  expect(sent.codings.map((one) => [one.issue, one.position, one.adjudication, one.quotes[0]!.exact])).toEqual([
    ['ferries', 2, false, fares],
    ['tolls', null, false, tolls],
    ['tolls', -1, true, tolls],
  ])
  const report = { coder: 'anna', added: 3, known: 0, bySource: 3, byWords: 0, conflicts: [], unmatched: [] }
  expect(await second.codings.merge(sent, by)).toEqual(report)
  const [there] = (await first.statements.byId(1))!.codings
  const [here] = (await second.statements.byId(2))!.codings
  expect(here).toEqual({ ...there, id: here!.id, statement: 2, coder: here!.coder })
  expect(await stances(second)).toEqual([
    ['ada-quill', 'ferries', 'strongly-supports'],
    ['ben-ostler', 'tolls', 'opposes'],
  ])
  const before = [await codingsOn(second, 2), await codingsOn(second, 3)]
  expect(await second.codings.merge(sent, by)).toEqual({ ...report, added: 0, known: 3 })
  expect([await codingsOn(second, 2), await codingsOn(second, 3)]).toEqual(before)
})

test('quotes whose edges differ are found where they cover most of the same, else not', async () => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2), coding(2, 'tolls', 'anna', -1))
  const shorter = (words: string) => reading('hearing', text, [{ words, by: ada }])
  const second = await laptop([shorter(fares.slice(0, 50))])
  const merged = await second.codings.merge(await first.codings.sent('anna'), by)
  expect([merged.added, merged.bySource, merged.unmatched]).toEqual([
    1,
    1,
    [{ text: tolls, speaker: 'Ben Ostler', issue: 'tolls', there: { position: -1 }, source: 'The hearing' }],
  ])
})

test('where the source is not here, the words find the statement, and the evidence its new place', async () => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2, { evidence }))
  const second = await laptop([reprint()])
  const merged = await second.codings.merge(await first.codings.sent('anna'), by)
  expect([merged.added, merged.bySource, merged.byWords]).toEqual([1, 0, 1])
  const { codings, source } = (await second.statements.byId(1))!
  const { text: printed } = (await second.sources.bySlug(source.slug))!
  expect(codings[0]!.evidence.map(({ start, end }) => printed.slice(start, end))).toEqual(['keeps somebody'])
})

test('the same coder, differently in both: both are kept, the newer counts', async () => {
  const older = await laptop(undefined, coding(1, 'ferries', 'anna', 2))
  const newer = await later(() => laptop(undefined, coding(1, 'ferries', 'anna', -1)))
  const [fromOlder, fromNewer] = [await older.codings.sent('anna'), await newer.codings.sent('anna')]
  const conflict = { text: fares, speaker: 'Ada Quill', issue: 'ferries', quote: 1 }
  expect((await newer.codings.merge(fromOlder, by)).conflicts).toEqual([
    { ...conflict, here: { position: -1 }, there: { position: 2 }, counts: 'here' },
  ])
  expect((await older.codings.merge(fromNewer, by)).conflicts).toEqual([
    { ...conflict, here: { position: 2 }, there: { position: -1 }, counts: 'there' },
  ])
  for (const store of [older, newer]) {
    expect(await stances(store)).toEqual([['ada-quill', 'ferries', 'opposes']])
    expect((await codingsOn(store, 1)).map((one) => [one[2], one[3]]).sort()).toEqual([
      [-1, true],
      [2, false],
    ])
  }
  expect((await newer.codings.merge(fromOlder, by)).conflicts).toEqual([])
})

test('what was taken back there is taken back here, unless something newer stands here', async () => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2), coding(2, 'tolls', 'anna', 1))
  const second = await laptop()
  await second.codings.merge(await first.codings.sent('anna'), by)
  await later(() => first.codings.undo(1, by))
  await first.codings.append([coding(2, 'tolls', 'anna', null, { retracts: true })])
  await later(() => second.codings.append([coding(2, 'tolls', 'anna', 2)]))
  const merged = await second.codings.merge(await first.codings.sent('anna'), by)
  expect(merged.conflicts.map(({ issue: on, here, there, counts }) => [on, here, there, counts])).toEqual([
    ['ferries', { position: 2 }, null, 'there'],
    ['tolls', { position: 2 }, null, 'here'],
  ])
  expect(await stances(second)).toEqual([['ben-ostler', 'tolls', 'strongly-supports']])
  expect(await second.codings.merge(await first.codings.sent('anna'), by)).toMatchObject({ added: 0, known: 2 })
})

test('a coding counts under the version of this codebook that asks the same', async () => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2))
  const sent = await first.codings.sent('anna')
  const { store } = await memory()
  await store.codebook.add(codebook(issue('tolls')), 'anna', true)
  await store.codebook.add(codebook(issue('tolls'), issue('ferries')), 'anna', true)
  await store.codebook.add(codebook(issue('tolls'), issue('ferries', 'Ferries must go.')), 'anna', true)
  await store.sources.add(hearing())
  expect((await store.codings.merge(sent, by)).added).toBe(1)
  expect((await store.statements.byId(1))!.codings[0]!.codebookVersion).toBe(2)
  expect(await stances(store)).toEqual([])
  expect((await store.coders.list()).map(({ name, kind, reviews }) => [name, kind, reviews])).toContainEqual([
    ...['anna', 'person', true],
  ])
})

test.each<[string, (sent: SentCodings) => SentCodings, string]>([
  [
    'another codebook’s issues',
    (sent) => ({ ...sent, codings: sent.codings.map((one) => ({ ...one, issue: 'bridges' })) }),
    'The file is about another codebook (“Harbour questions”): there is no issue “bridges” here.',
  ],
  [
    'an issue that asks something else',
    (sent) => ({
      ...sent,
      codebook: {
        title: 'x',
        versions: [{ version: 1, issues: [{ id: 'ferries', proposition: 'Ferries are slow.' }] }],
      },
    }),
    'On the issue “ferries” the file’s codebook says “Ferries are slow.”, this one “ferries is good.”. Make both codebooks say the same first.',
  ],
  [
    'a file that does not say what its codebook asks',
    (sent) => ({ ...sent, codebook: { title: 'x', versions: [] } }),
    'The file does not say what its codebook asks on the issue “ferries”.',
  ],
  [
    'a coder who is a machine here',
    (sent) => ({ ...sent, coder: { name: 'learner', reviews: false } }),
    '“learner” is a machine here, and a person in the file.',
  ],
])('%s is refused, and nothing is stored', async (_, change, message) => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2))
  const sent = change(await first.codings.sent('anna'))
  const second = await laptop()
  const before = [await second.statements.byId(1), await second.coders.list(), await second.log.list(99)]
  await expect(second.codings.merge(sent, by)).rejects.toThrow(new Refused(message))
  expect([await second.statements.byId(1), await second.coders.list(), await second.log.list(99)]).toEqual(before)
})

test('without a codebook nothing can be brought in, and only people are sent', async () => {
  const first = await laptop(undefined, coding(1, 'ferries', 'anna', 2))
  const { store } = await memory()
  await expect(store.codings.merge(await first.codings.sent('anna'), by)).rejects.toThrow(Refused)
  await expect(first.codings.sent('zoe')).rejects.toThrow(new Refused('There is no coder “zoe”.'))
  await expect(first.codings.sent('learner')).rejects.toThrow(/is a machine/)
})
