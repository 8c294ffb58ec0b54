import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { independentSources, originalFirst } from '../../src/compare/versions.js'
import type { Signal } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { migrate } from '../../src/store/open.js'
import type { Db } from '../../src/store/tables.js'
import { attribution, coding, dossier, place, reading } from './support.js'

const toll = 'We will not raise the ferry toll this winter, because the islanders have no other way to the hospital.'
const quay = 'The board has spent nine years measuring the quay and not one afternoon asking those who load the boats.'
const ada = attribution('Ada Quill')

/** A source that gives each of the words to Ada Quill. */
const printed = (name: string, ...words: string[]) =>
  reading(
    name,
    `${name}. ${words.join(' She left. ')}`,
    words.map((said) => ({ words: said, by: ada })),
  )

const groups = async (db: Db) =>
  (await db.selectFrom('statements').select(['id', 'version_group']).orderBy('id').execute()).map(
    ({ version_group }) => version_group,
  )

const add = async (store: Store, ...readings: ReturnType<typeof printed>[]) => {
  for (const one of readings) await store.sources.add(one)
}

test('the same words, or nearly the same, in other sources are one statement; others are not', async () => {
  const { store, db } = await dossier()
  await add(store, printed('a', toll, quay), printed('b', toll.replace(', because', ' … because')))
  await add(store, printed('c', 'We have said nothing at all about tolls.'), printed('d', quay.slice(0, 55)))
  expect(await groups(db)).toEqual([1, 2, 1, 4, 2])
  expect((await store.statements.versions(3)).map(({ id }) => id)).toEqual([1, 3])
  expect((await store.statements.versions(4)).map(({ id, group }) => [id, group])).toEqual([[4, 4]])
  expect(await store.counts()).toMatchObject({ quotes: 5, statements: 3 })
  expect((await store.speakers.list())[0]).toMatchObject({ name: 'Ada Quill', quotes: 5, statements: 3 })
})

test('versions count once, whoever coded whichever of them', async () => {
  const { store } = await dossier()
  await add(store, printed('a', toll), printed('b', `${toll} Yes.`), printed('c', quay))
  await store.codings.append([coding(1, 'tolls', 'anna', 1), coding(2, 'tolls', 'anna', 2)])
  expect(await store.stances.list()).toMatchObject([{ issue: 'tolls', statements: 1, supports: 1, median: 2 }])
  await store.codings.append([coding(2, 'tolls', 'bert', -1)])
  expect(await store.stances.list()).toMatchObject([{ statements: 0, disputed: 1 }])
})

test('two statements of one source are never one, even where another prints both in one breath', async () => {
  const { store, db } = await dossier()
  await add(store, printed('speech', `${toll} ${quay}`), printed('b', toll, quay))
  const [speech, first, second] = await groups(db)
  expect(first).not.toBe(second)
  expect([first, second]).toContain(speech)
})

test('a corrupted copy is a version of its original, which comes first though it is the younger', async () => {
  const { store } = await dossier()
  const copy =
    'We won’t lift the ship cost this chilly season, on the grounds that the islanders have no alternate path to the infirmary.'
  const meant: [string, string][] = [
    ['lift', 'raise'],
    ['ship cost', 'ferry toll'],
    ['chilly season', 'winter'],
    ['alternate path', 'other way'],
    ['infirmary', 'hospital'],
  ]
  const altered = { ...printed('copy', copy), wording: 'altered' as const }
  const signals = meant.map(([words, expected]): Signal => {
    return { ...place(altered.document.text, words), printed: words, expected, rule: 'broken-phrase' }
  })
  await add(store, { ...altered, signals }, printed('clean', toll))
  const versions = await store.statements.versions(1)
  expect(originalFirst(versions).map(({ source }) => source.name)).toEqual(['clean', 'copy'])
})

test('a statement that is corrected leaves its versions, and comes back when that is undone', async () => {
  const { store, db } = await dossier()
  await add(store, printed('a', toll), printed('b', toll))
  const by = { who: 'anna', why: null }
  const { start } = place('b. ', 'b')
  await store.quotes.correct(2, { what: 'span', start: start + 3, end: start + 14 }, by)
  expect(await groups(db)).toEqual([1, 2])
  await store.quotes.undo(1, by)
  expect(await groups(db)).toEqual([1, 1])
  await store.quotes.correct(1, { what: 'reject' }, by)
  expect(await groups(db)).toEqual([1, 2])
})

test('copies of one report are one independent source', async () => {
  const { store } = await dossier()
  const report = `${toll} ${quay} Nobody else spoke at the meeting, which ended before the lamps on the pier were lit at six.`
  const again = (name: string, text: string) => reading(name, text, [{ words: toll, by: ada }])
  await add(store, again('a', report), again('b', `Brackwater, Monday. ${report} (Copied.)`))
  await add(
    store,
    again('c', `${toll} That is what she told the pilots, who had come by bus and stayed until the boat left.`),
  )
  const versions = await store.statements.versions(1)
  expect(versions.map(({ source }) => source.copyGroup)).toEqual([1, 1, 3])
  expect(independentSources(versions)).toBe(2)
})

test('a database from before there were versions is completed when it is opened', async () => {
  const { store, db } = await dossier()
  await add(store, printed('a', toll), printed('b', toll))
  await db.deleteFrom('statement_keys').execute()
  await db.deleteFrom('source_keys').execute()
  await sql`update statements set version_group = null`.execute(db)
  await sql`update sources set copy_group = null`.execute(db)
  await migrate(db)
  expect(await groups(db)).toEqual([1, 1])
  expect((await store.sources.list()).map(({ copyGroup }) => copyGroup)).toEqual([1, 2])
})
