import { type CompiledQuery, sql } from 'kysely'
import { expect, test } from 'vitest'
import { raiseDoubts } from '../../src/store/doubts.js'
import { speakerNamed } from '../../src/store/identity.js'
import type { Db } from '../../src/store/tables.js'
import { everyMethod } from './everything.js'
import { dossier, reading } from './support.js'

const seen: CompiledQuery[] = []
const opened = await everyMethod((event) => seen.push(event.query))
for (const call of Object.values(opened.calls)) await call()

/** SQLite's own plan of the queries of a call. */
async function details(db: Db, call: () => Promise<unknown>): Promise<string[]> {
  seen.length = 0
  await call()
  const found: string[] = []
  for (const query of [...seen].filter((one) => one.query.kind === 'SelectQueryNode')) {
    const plan = await db.executeQuery<{ detail: string }>({ ...query, sql: `explain query plan ${query.sql}` })
    found.push(...plan.rows.map(({ detail }) => detail))
  }
  expect(found.length).toBeGreaterThan(0)
  return found
}

/** The tables that a call reads from end to end. */
async function scans(db: Db, call: () => Promise<unknown>): Promise<string[]> {
  return [
    ...new Set((await details(db, call)).flatMap((detail) => /^SCAN (?!CONSTANT)(\w+)/.exec(detail)?.[1] ?? [])),
  ].sort()
}

// The codebook is small and read whole.
test.each<[string, string[]]>([
  // Totals are asked for by speaker.
  ['stances.list', ['speakers']],
  ['stances.list filtered', []],
  // Sizes stand before the packs, and the sources are counted in an index.
  ['stances.under', ['sources', 'speakers']],
  ['stances.under filtered', []],
  ['stances.list of one', ['coders']],
  ['speakers.bySlug', []],
  ['speakers.refs named', []],
  ['statements.byIds', []],
  ['statements.pageOfSpeaker', ['coders']],
  ['statements.pageOfSpeaker filtered', []],
  ['positions.strongest', ['coders']],
  ['positions.onSide', ['coders']],
  ['positions.byMonth', ['coders']],
  ['quotes.byId', []],
  ['quotes.corrections', []],
  ['quotes.toReview', []],
  ['speakers.doubts', []],
  ['sources.behind', []],
  ['quotes.behind', []],
  ['quotes.behind filtered', []],
  ['statements.behind', []],
  ['statements.behind filtered', []],
  ['codings.behind', []],
  ['codings.behind filtered', []],
  ['quotes.ofSource', []],
  ['quotes.ofSpeaker', []],
  ['statements.byId', []],
  ['statements.versions', []],
  ['statements.ofSource', []],
  ['statements.ofSpeaker', []],
  ['statements.ofSpeaker filtered', []],
  ['statements.onIssue', []],
  ['statements.onIssue filtered', []],
  // The coders, who are few.
  ['statements.strongest', ['coders']],
  ['statements.strongest filtered', []],
  ['sources.bySlug', []],
  ['sources.bySha256', []],
  ['coders.ensure', []],
  ['codings.history', []],
  ['codings.counted', []],
  // The whole queue is walked in the order of its index, up to the first that fits.
  ['queue.next', ['coding_queue']],
  ['queue.next behind', []],
  ['queue.next narrowed', []],
  ['queue.left', ['coding_queue']],
  ['queue.left narrowed', []],
  ['queue.before', []],
  ['collections.list', []],
  ['collections.bySlug', []],
  ['imports.next', []],
  ['imports.items', []],
  ['imports.item', []],
  ['log.list', ['log']],
  // What changed since the last search, which is nothing, and a table of one row.
  ['search.quotes', ['search_state']],
])('%s reads whole tables: %j', async (name, expected) => {
  const found = await scans(opened.db, opened.calls[name]!)
  expect(found.filter((table) => !table.startsWith('codebook'))).toEqual(expected)
})

test('a name is looked up by index, as name and as alias', async () => {
  expect(await scans(opened.db, () => speakerNamed(opened.db, 'Ben'))).toEqual([])
})

test('a speaker who is new is compared with others by index alone', async () => {
  expect(await scans(opened.db, () => raiseDoubts(opened.db, 1))).toEqual([])
})

test('storing totals and codings reads no table whole', async () => {
  expect(
    (await scans(opened.db, opened.calls['codings.append']!)).filter((table) => !/^cod(ebook|ers)/.test(table)),
  ).toEqual([])
})

test('whether a quote is sure enough is asked of each statement alone', async () => {
  const plans = await details(opened.db, () => opened.calls['statements.each filtered']!())
  expect(plans.filter((detail) => /quotes_statement/.test(detail)).length).toBeGreaterThan(0)
  expect(plans.filter((detail) => /quotes_review/.test(detail))).toEqual([])
})

test.each(['sources.behind', 'quotes.behind', 'statements.behind', 'codings.behind'])(
  '%s begins at the number that it is given',
  async (name) => {
    const plans = await details(opened.db, opened.calls[name]!)
    expect(plans[0]).toMatch(/^SEARCH (sources|quotes|statements|current_codings) USING .*\b(rowid|id|coding_id)>\?\)$/)
  },
)

test('the next statement to code comes without sorting the queue', async () => {
  const plans = await details(opened.db, opened.calls['queue.next']!)
  expect(plans.filter((detail) => /coding_queue|TEMP B-TREE/.test(detail))).toEqual([
    'SCAN coding_queue USING INDEX coding_queue_order',
  ])
})

test('the newest source comes first without sorting all of them', async () => {
  const { rows } = await sql<{
    detail: string
  }>`explain query plan select id from sources order by date desc nulls last limit 1`.execute(opened.db)
  expect(rows.map(({ detail }) => detail)).toEqual(['SCAN sources USING COVERING INDEX sources_date'])
})

test('totals are brought up to date without going through the codings of everybody', async () => {
  const { db, calls } = await everyMethod((event) => seen.push(event.query))
  const found = await details(db, calls['sources.add']!)
  expect(found.filter((detail) => /current_codings/.test(detail)).length).toBeGreaterThan(0)
  expect(found.filter((detail) => /codings_version|current_codings_issue/.test(detail))).toEqual([])
})

test('copies of one report are found without going through the words of all sources', async () => {
  const { store, db } = await dossier((event) => seen.push(event.query))
  const text = Array.from({ length: 60 }, (_, i) => `Word${i} and sayings of harbour ${i * 7}`).join(' ')
  await store.sources.add(reading('a', text, []))
  const found = await details(db, () => store.sources.add(reading('b', `${text} and more`, [])))
  const onKeys = found.filter((detail) => /source_keys/.test(detail))
  expect(onKeys.some((detail) => /source_id=\?/.test(detail))).toBe(true)
  expect(onKeys.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
})
