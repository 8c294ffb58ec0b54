import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DemoDossier } from '../../src/demo/dossier.js'
import type { Store } from '../../src/store/contract.js'
import { fillDatabase } from '../../src/store/fill.js'
import { migrate, openStore } from '../../src/store/open.js'
import { openSqlite } from '../../src/store/sqlite.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-fill-'))
const file = join(folder, 'demo.sqlite')
const demo = new DemoDossier({ quotes: 300, speakers: 20, issues: 3, seed: 5 })
const told: number[] = []
let store: Store

beforeAll(async () => {
  await fillDatabase(file, demo, (quotes) => told.push(quotes))
  store = await openStore(file)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('everything is there', async () => {
  const { speakers, issues, quotes, statements, sources } = await store.counts()
  expect({ issues, quotes, statements, sources }).toEqual({ issues: 3, quotes: 300, statements: 300, sources: 12 })
  expect(speakers).toBeGreaterThan(15)
  expect(told).toEqual([300])
})

test('the totals equal those computed anew', async () => {
  const before = await store.stances.list()
  expect(before.length).toBeGreaterThan(30)
  await store.stances.recompute()
  expect(await store.stances.list()).toEqual(before)
})

test('a quote carries its speaker, role, source and words', async () => {
  const [quote] = await store.quotes.ofSource('demo-1')
  expect(quote!.source.title).toMatch(/: /)
  const { text } = (await store.sources.bySlug('demo-1'))!
  expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text)
  expect(demo.speakers.map(({ name }) => name)).toContain(quote!.speaker!.name)
})

test('statements wait for people to code them', async () => {
  expect(await store.queue.left({ coder: 'first reader' })).toBeGreaterThan(200)
})

test('a search in a file marks what it finds', async () => {
  const asked = { text: 'the', sort: 'relevance', limit: 5, offset: 0 } as const
  const [first] = await Promise.all([store.search.quotes(asked), store.search.quotes(asked)])
  expect(JSON.stringify(first)).toContain('"found":true')
})

test('what holds a dossier already is left as it is', async () => {
  const before = await store.counts()
  await expect(fillDatabase(file, demo, () => undefined)).rejects.toThrow('holds a dossier already.')
  expect(await store.counts()).toEqual(before)
})

const schemaOf = async (database: string) => {
  const db = openSqlite(database)
  await migrate(db)
  const parts = sql<{
    type: string
    name: string
    sql: string
  }>`select type, name, sql from sqlite_master order by type, name`
  const { rows } = await parts.execute(db)
  const { rows: modes } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
  await db.destroy()
  return { rows, mode: modes[0]!.journal_mode }
}

test('every index and trigger is there again, and what is written is safe again', async () => {
  const [filled, fresh] = [await schemaOf(file), await schemaOf(join(folder, 'fresh.sqlite'))]
  expect(filled.rows).toEqual(fresh.rows)
  expect(filled.mode).toBe('wal')
})
