import { expect, test } from 'vitest'
import type { Issue } from '../../src/domain.js'
import { Outdated, Refused } from '../../src/store/errors.js'
import { attribution, codebook, coding, dossier, issue, machine, memory, reading } from './support.js'

const example = { text: 'More of them!', speaker: 'a ferryman', position: 2, why: 'Demands it.' } as const
const by = { who: 'anna', why: null }

/** Ada on ferries: anna +2 (coding 2), bert -1 (3) and the rules +1 (1); on tolls anna -1 (4). */
async function coded() {
  const opened = await dossier()
  const said = [{ words: 'More ferries.', by: attribution('Ada Quill'), codings: [machine('ferries', 1)] }]
  await opened.store.sources.add(reading('a', '“More ferries.” and no more', said))
  await opened.store.codings.append([
    coding(1, 'ferries', 'anna', 2, { rationale: 'Plain.', evidence: [{ start: 1, end: 5 }] }),
    coding(1, 'ferries', 'bert', -1),
    coding(1, 'tolls', 'anna', -1),
  ])
  return opened.store
}
const all = { limit: 10, offset: 0 }
const other = issue('ferries', 'Ferries are fast.')
type Store = Awaited<ReturnType<typeof coded>>
const change = (store: Store, ...issues: Issue[]) => store.codebook.add(codebook(...issues), 'bert', true)
const again = async (store: Store, coder?: string) => {
  const { codings, ...rest } = await store.codings.outdated({ ...all, ...(coder && { coder }) })
  return { ids: codings.map(({ id }) => id), ...rest }
}
const states = async (store: Store) =>
  (await store.stances.list()).map(({ issue: on, state, olderCodebook }) => [on, state, olderCodebook])

test('a version comes back with its examples, who made it, and since when each issue means what it means', async () => {
  const { store } = await memory()
  const text = { ...codebook({ ...issue('ferries'), examples: [example, { ...example, position: null }] }), title: 'T' }
  const made = await store.codebook.add(text, 'anna', false, 0)
  expect(made).toEqual({
    ...{ ...text, version: 1, madeBy: 'anna', madeAt: made.madeAt, changesMeaning: false },
    meaningSince: { ferries: 1 },
  })
  expect(await store.codebook.current()).toEqual(made)
})

test('of two who edit the same version the second is told, and nothing is lost', async () => {
  const { store } = await memory()
  await store.codebook.add(codebook(issue('ferries')), 'anna', false, 0)
  const edits = ['anna', 'bert'].map((who) => store.codebook.add(codebook(issue(who)), who, false, 1))
  const [first, second] = await Promise.allSettled(edits)
  expect([first!.status, second!.status]).toEqual(['fulfilled', 'rejected'])
  expect((second as PromiseRejectedResult).reason).toEqual(new Outdated(1, 2))
  expect((await store.codebook.versions()).map(({ madeBy }) => madeBy)).toEqual(['anna', 'anna'])
})

test.each<[string, Partial<Issue>, number]>([
  ['a proposition', { proposition: 'Other.' }, 2],
  ['what counts', { include: 'Boats.' }, 2],
  ['an example', { examples: [example] }, 2],
  ['a name alone', { name: 'Boats' }, 1],
])('%s said otherwise and said to change the meaning', async (_, changed, since) => {
  const { store } = await memory()
  await store.codebook.add(codebook(issue('ferries'), issue('tolls')), 'anna', false)
  const { meaningSince } = await store.codebook.add(
    codebook({ ...issue('ferries'), ...changed }, issue('tolls')),
    'anna',
    true,
  )
  expect(meaningSince).toEqual({ ferries: since, tolls: 1 })
})

test('codings of a retired issue are kept, count nowhere, and count again when it is brought back as it was', async () => {
  const store = await coded()
  const before = await states(store)
  await store.codebook.add(codebook(issue('ferries')), 'anna', false)
  expect(await states(store)).toEqual([['ferries', 'disputed', false]])
  expect((await store.statements.byId(1))!.codings.map(({ id }) => id)).toEqual([4, 3, 2, 1])
  await store.codebook.add(codebook(issue('ferries'), issue('tolls')), 'anna', false)
  expect((await states(store)).map(([on, state]) => [on, state])).toEqual(before.map(([on, state]) => [on, state]))
  await store.codebook.add(codebook(issue('ferries')), 'anna', false)
  const back = await store.codebook.add(codebook(issue('ferries'), issue('tolls', 'Other.')), 'anna', true)
  expect(back.meaningSince).toEqual({ ferries: 1, tolls: 5 })
})

test('after a change of meaning the codings of people wait, by coder, and those of machines are counted', async () => {
  const store = await coded()
  expect(await again(store)).toEqual({ ids: [], total: 0, coders: [], machine: 0 })
  await change(store, other, issue('tolls'))
  const coders = [
    { name: 'anna', codings: 1 },
    { name: 'bert', codings: 1 },
  ]
  expect(await again(store)).toEqual({ ids: [2, 3], total: 2, coders, machine: 1 })
  expect(await again(store, 'bert')).toEqual({ ids: [3], total: 1, coders, machine: 1 })
  expect((await store.codings.outdated({ limit: 1, offset: 1 })).codings.map(({ id }) => id)).toEqual([3])
  expect(await states(store)).toEqual([['tolls', 'opposes', true]])
})

test('a coding that is accepted again is appended as its coder’s, under the new version', async () => {
  const store = await coded()
  await change(store, other, issue('tolls'))
  const renewed = await store.codings.renew(2, by)
  expect(renewed).toMatchObject({
    ...{ id: 5, position: 2, rationale: 'Plain.', codebookVersion: 2, current: true },
    ...{ evidence: [{ start: 1, end: 5 }], coder: { name: 'anna' } },
  })
  expect((await again(store)).ids).toEqual([3])
  expect(await states(store)).toEqual([
    ['ferries', 'strongly-supports', false],
    ['tolls', 'opposes', true],
  ])
  expect(await store.log.list(1)).toMatchObject([
    { who: 'anna', action: 'coding.renewed', subjectId: '5', before: { coding: 2, version: 1 }, after: { version: 2 } },
  ])
  expect(await store.codings.perVersion()).toEqual([
    { version: 1, issue: 'ferries', codings: 3 },
    { version: 1, issue: 'tolls', codings: 1 },
    { version: 2, issue: 'ferries', codings: 1 },
  ])
})

test.each<[string, (store: Store) => Promise<unknown>, number, string]>([
  ['no coding', async () => {}, 99, 'There is no coding 99 of a person.'],
  ['a machine’s', async () => {}, 1, 'There is no coding 1 of a person.'],
  ['somebody else’s', async () => {}, 3, 'This coding is bert’s: only they can say it again.'],
  ['one that still counts', async () => {}, 4, 'This coding has been looked at again already, or it still counts'],
  ['one accepted before', (store) => store.codings.renew(2, by), 2, 'This coding has been looked at again already'],
  [
    'one that was replaced',
    (store) => store.codings.append([coding(1, 'ferries', 'anna', 0)]),
    2,
    'This coding has been looked at again already',
  ],
  ['one whose issue is retired', (store) => change(store, issue('tolls')), 2, 'This coding has been looked at again'],
])('%s cannot be accepted again', async (_, first, id, message) => {
  const store = await coded()
  await change(store, other, issue('tolls'))
  await first(store)
  const before = await store.log.list(99)
  await expect(store.codings.renew(id, by)).rejects.toThrow(message)
  await expect(store.codings.renew(id, { who: ' ', why: null })).rejects.toThrow(Refused)
  expect(await store.log.list(99)).toEqual(before)
})

test('codings on withdrawn quotes do not wait', async () => {
  const store = await coded()
  await change(store, other, issue('tolls'))
  await store.quotes.correct(1, { what: 'reject' }, by)
  expect((await again(store)).ids).toEqual([])
})

test('rereading codes anew what the rules said before the meaning changed', async () => {
  const store = await coded()
  await change(store, other, issue('tolls'))
  const said = [{ words: 'More ferries.', by: attribution('Ada Quill'), codings: [machine('ferries', 1)] }]
  const report = await store.sources.reread('a', reading('a', '“More ferries.” and no more', said), true)
  expect(report.changed.map(({ what }) => what)).toEqual(['coding on ferries (rules): none → 1'])
  expect((await store.statements.byId(1))!.codings[0]).toMatchObject({ codebookVersion: 2, coder: { name: 'rules' } })
})
