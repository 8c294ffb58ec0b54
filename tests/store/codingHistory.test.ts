import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodingEvent } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import type { Db } from '../../src/store/tables.js'
import { history, tried } from './actions.js'
import { attribution, coding, dossier, machine, reading } from './support.js'

const by = { who: 'olof', why: 'Wrong key.' }

async function coded(): Promise<Store> {
  const { store } = await dossier()
  const said = [{ words: 'More ferries.', by: attribution('Ada Quill'), codings: [machine('ferries', 1)] }]
  await store.sources.add(reading('a', '“More ferries.” and no more', said))
  await store.codings.append([coding(1, 'ferries', 'anna', -1, { rationale: 'She says so.' })])
  await store.codings.append([coding(1, 'ferries', 'anna', -2)])
  return store
}

const held = (one: CodingEvent['from']) => (one ? one.position : 'nothing')
const brief = (event: CodingEvent) => [
  ...[event.id, event.who, event.what, held(event.from), held(event.to), event.undone, event.undoable],
]
const state = async (store: Store) => (await store.stances.list())[0]!.state

test('every coding tells who, when, from what to what, and why; undo gives back what was before, and can be undone', async () => {
  const store = await coded()
  const all = async () => (await store.codings.history(1)).map(brief)
  const before = await all()
  expect(before).toEqual([
    [3, 'anna', 'coded', -1, -2, false, true],
    [2, 'anna', 'coded', 'nothing', -1, false, false],
    [1, 'rules', 'coded', 'nothing', 1, false, true],
  ])
  expect((await store.codings.history(1))[1]).toMatchObject({ why: 'She says so.', issue: 'ferries', undoes: null })
  await store.codings.undo(3, by)
  expect(await state(store)).toBe('opposes')
  expect((await all()).slice(0, 3)).toEqual([
    [4, 'olof', 'undone', -2, -1, false, true],
    [3, 'anna', 'coded', -1, -2, true, false],
    [2, 'anna', 'coded', 'nothing', -1, false, true],
  ])
  expect((await store.codings.history(1))[0]).toMatchObject({ why: 'Wrong key.', undoes: 3 })
  await store.codings.undo(4, by)
  expect(await state(store)).toBe('strongly-opposes')
  expect((await all())[0]).toEqual([5, 'olof', 'undone', -1, -2, false, true])
  expect((await store.statements.byId(1))!.codings.map((one) => [one.id, one.current, one.takenBack])).toEqual([
    [3, true, false],
    [2, false, false],
    [1, true, false],
  ])
})

test('undoing all of a coder leaves what others say; undoing an adjudication opens the question again', async () => {
  const store = await coded()
  await store.codings.undo(3, by)
  await store.codings.undo(2, by)
  expect(await state(store)).toBe('supports')
  await store.codings.append([coding(1, 'ferries', 'anna', 1), coding(1, 'ferries', 'bert', -1)])
  await store.codings.append([coding(1, 'ferries', 'bert', 2, { adjudication: true, rationale: 'Read on.' })])
  expect(await state(store)).toBe('strongly-supports')
  const [settled] = await store.codings.history(1)
  expect([settled!.what, held(settled!.from), held(settled!.to)]).toEqual(['adjudicated', 'nothing', 2])
  await store.codings.undo(settled!.id, by)
  expect(await state(store)).toBe('disputed')
})

test('taking back can be undone as well', async () => {
  const store = await coded()
  await store.codings.append([coding(1, 'ferries', 'anna', null, { retracts: true, rationale: 'Too soon.' })])
  const [taken] = await store.codings.history(1)
  expect([taken!.what, held(taken!.from), held(taken!.to), taken!.why]).toEqual([
    ...['retracted', -2, 'nothing', 'Too soon.'],
  ])
  await store.codings.undo(taken!.id, by)
  expect(await state(store)).toBe('strongly-opposes')
})

test.each([
  ['what is not there', 99, 'There is no coding 99.'],
  ['what was taken back already', 3, 'That was taken back already.'],
])('undoing %s is refused', async (_, id, message) => {
  const store = await coded()
  await store.codings.undo(3, by)
  await expect(store.codings.undo(id, by)).rejects.toThrow(new Refused(message))
})

test('nobody undoes without a name, and the log says who did', async () => {
  const store = await coded()
  await expect(store.codings.undo(3, { who: ' ', why: null })).rejects.toThrow(Refused)
  await store.codings.undo(3, by)
  const [entry] = await store.log.list(1)
  expect(entry).toMatchObject({
    ...{ who: 'olof', action: 'coding.undone', subjectId: '4', why: 'Wrong key.' },
    after: { statement: 1, issue: 'ferries', undoes: 3 },
  })
})

test('what a person took back of the rules is not said again by another reading, unless they say something else', async () => {
  const { store } = await dossier()
  const says = (position: 1 | 2) =>
    reading('a', 'More ferries.', [
      { words: 'More ferries.', by: attribution('Ada Quill'), codings: [machine('ferries', position)] },
    ])
  await store.sources.add(says(1))
  await store.codings.undo(1, by)
  expect((await store.sources.reread('a', says(1), true)).changed).toEqual([])
  expect(await store.stances.list()).toEqual([])
  await store.sources.reread('a', says(2), true)
  expect(await state(store)).toBe('strongly-supports')
})

test('codings that count: of the coders asked for, under the present meaning, sure enough, and every adjudication', async () => {
  const { store } = await dossier()
  const said = [{ words: 'More ferries.', by: attribution('Ada Quill') }]
  await store.sources.add(reading('a', 'More ferries.', said))
  await store.sources.add(reading('b', 'She said: More ferries.', said, { statedWording: 'altered' }))
  await store.codings.append([
    coding(1, 'ferries', 'anna', -1),
    coding(1, 'tolls', 'anna', null),
    coding(2, 'ferries', 'bert', 1),
    coding(1, 'ferries', 'learner', 2, { confidence: 0.6 }),
    coding(1, 'tolls', 'learner', 2, { confidence: 0.59 }),
    coding(2, 'tolls', 'learner', null, { confidence: 1 }),
    coding(1, 'ferries', 'example', 0, { adjudication: true }),
  ])
  const counted = async (...coders: string[]) =>
    (await store.codings.counted(coders)).map((one) => [
      ...[one.coder, one.statement, one.group, one.issue, one.position, one.adjudication, one.altered],
    ])
  const settled = ['example', 1, 1, 'ferries', 0, true, false]
  expect(await counted('anna')).toEqual([
    ['anna', 1, 1, 'ferries', -1, false, false],
    ['anna', 1, 1, 'tolls', null, false, false],
    settled,
  ])
  expect(await counted('bert', 'learner')).toEqual([
    ['bert', 2, 1, 'ferries', 1, false, true],
    ['learner', 1, 1, 'ferries', 2, false, false],
    settled,
  ])
  expect(await counted()).toEqual([settled])
  await store.quotes.correct(1, { what: 'reject' }, by)
  expect(await counted('anna')).toEqual([])
})

const currentRows = (db: Db) => db.selectFrom('current_codings').selectAll().orderBy('coding_id').execute()

test('after any history what counts is what the events say, and undoing twice gives back the state before', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(30), async (steps, pick) => {
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      const statements = await db.selectFrom('statements').select('id').execute()
      const events = (await Promise.all(statements.map(({ id }) => store.codings.history(id)))).flat()
      const current = await currentRows(db)
      for (const { coding_id } of current) expect(events.find(({ id }) => id === coding_id)!.undone).toBe(false)
      const before = [current, await store.stances.list()]
      const one = events[pick % Math.max(1, events.length)]
      if (one && !one.undone) {
        await store.codings.undo(one.id, by)
        const [newest] = await db.selectFrom('codings').select('id').orderBy('id', 'desc').limit(1).execute()
        await store.codings.undo(newest!.id, by)
      } else if (one) expect(await tried(store.codings.undo(one.id, by))).toBe(undefined)
      expect([await currentRows(db), await store.stances.list()]).toEqual(before)
      await store.close()
    }),
    { numRuns: 40 },
  )
})
