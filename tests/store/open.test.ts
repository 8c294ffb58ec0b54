import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Migrator, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrations } from '../../db/migrations/index.js'
import { migrate, openStore } from '../../src/store/open.js'
import { openSqlite } from '../../src/store/sqlite.js'
import { storeOn } from '../../src/store/store.js'
import { attribution, codebook, issue, reading } from './support.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('opening makes the folder, and what was stored is there the next time', async () => {
  const file = join(folder, 'deep', 'er', 'dossier.sqlite')
  const first = await openStore(file)
  await first.sources.add(reading('a', 'Say it.', [{ words: 'Say it.', by: attribution('Ada Quill') }]))
  await first.close()
  expect(existsSync(file)).toBe(true)
  const second = await openStore(file)
  expect((await second.quotes.ofSpeaker('ada-quill')).map(({ text }) => text)).toEqual(['Say it.'])
  await second.close()
})

test.each([
  ['journal_mode', 'wal'],
  ['foreign_keys', 1],
  ['recursive_triggers', 1],
  ['busy_timeout', 10_000],
])('pragma %s is %s', async (pragma, expected) => {
  const db = openSqlite(join(folder, 'a.sqlite'))
  const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(db)
  expect(Object.values(rows[0]!)).toEqual([expected])
  await db.destroy()
})

test('migrations are numbered each anew and run once each, in order', async () => {
  const names = Object.keys(migrations)
  const numbers = names.map((name) => Number(/^(\d{4})_/.exec(name)![1]))
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  const db = openSqlite(':memory:')
  await migrate(db)
  await migrate(db)
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  expect(rows.map(({ name }) => name)).toEqual(names)
})

test('quotes and names of an older database become the base of corrections', async () => {
  const db = openSqlite(':memory:')
  const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0008'))
  await new Migrator({ db, provider: { getMigrations: async () => older } }).migrateToLatest()
  for (const statement of [
    "insert into sources values (1, 's', 's', null, null, null, null, null, 0, null, null, null, 'original', printf('%064d', 1), 'x', 3, 'Go.')",
    "insert into speakers values (1, 'j-smythe', 'J. Smythe', 'j. smythe', 'person', null, 'x')",
    "insert into aliases values (1, 1, 'Old Smythe', 'old smythe')",
    'insert into statements values (1, 1, 1)',
    `insert into quotes (statement_id, source_id, speaker_id, ordinal, kind, form, checked, start_offset, end_offset,
      text, prefix, suffix, rule, speaker_rule, confidence)
      values (1, 1, 1, 0, 'direct', 'whole', 'stored', 0, 3, 'Go.', '', '', 'r', 's', 1)`,
  ])
    await sql.raw(statement).execute(db)
  await migrate(db)
  const store = storeOn(db)
  const by = { who: 'anna', why: null }
  expect(await store.quotes.byId(1)).toMatchObject({ machine: null, decided: false, speaker: { slug: 'j-smythe' } })
  await store.quotes.correct(1, { what: 'speaker', name: 'John Smythe', kind: 'person' }, by)
  expect((await store.quotes.byId(1))!.machine).toEqual({
    ...{
      speaker: { slug: 'j-smythe', name: 'J. Smythe', kind: 'person' },
      kind: 'direct',
      start: 0,
      end: 3,
      text: 'Go.',
    },
  })
  expect((await store.speakers.doubts()).map(({ a, b }) => [a.slug, b.slug])).toEqual([['john-smythe', 'j-smythe']])
  expect((await db.selectFrom('name_keys').select('key').where('speaker_id', '=', 1).execute()).length).toBe(4)
})

test('a migration that fails leaves no part of any', async () => {
  const file = join(folder, 'a.sqlite')
  new Database(file).exec('create table stances (x)').close()
  await expect(openStore(file)).rejects.toThrow('table "stances" already exists')
  const tables = new Database(file).prepare(
    "select name from sqlite_master where type = 'table' and name not like 'kysely%'",
  )
  expect(tables.all()).toEqual([{ name: 'stances' }])
})

test('a file that is no database is refused', async () => {
  const file = join(folder, 'a.sqlite')
  writeFileSync(file, 'This is a letter and no database at all. '.repeat(30))
  await expect(openStore(file)).rejects.toThrow('file is not a database')
})

// Another process takes the write lock, changes something, and lets go after a while.
async function neighbour(file: string, change: string): Promise<void> {
  const program = `
    const db = require('better-sqlite3')(process.argv[1])
    db.exec('begin immediate; ' + process.argv[2])
    console.log('locked')
    setTimeout(() => { db.exec('commit'); db.close() }, 300)`
  const { stdout } = spawn(process.execPath, ['-e', program, file, change], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(stdout, 'data')
}

test('a reading waits for another process that writes', async () => {
  const file = join(folder, 'a.sqlite')
  const store = await openStore(file)
  await store.codebook.add(codebook(issue('ferries')), 'anna', true)
  await store.coders.ensure({ name: 'rules', kind: 'rules', reviews: false, limit: 0.5 })
  await neighbour(file, 'update coders set confidence_limit = 0.25')
  const added = await store.sources.add(reading('a', 'Say it.', [{ words: 'Say it.', by: attribution('Ada Quill') }]))
  expect([added.status, (await store.coders.list())[0]!.limit]).toEqual(['stored', 0.25])
  await store.close()
})

test('opening a new file waits for another process that writes to it', async () => {
  const file = join(folder, 'a.sqlite')
  await neighbour(file, 'create table neighbours (x)')
  const store = await openStore(file)
  expect((await store.counts()).sources).toBe(0)
  await store.close()
})

test('writes at the same time follow one another', async () => {
  const store = await openStore(join(folder, 'a.sqlite'))
  const readings = Array.from({ length: 12 }, (_, i) =>
    reading(`r${i % 6}`, `Say ${i % 6}.`, [{ words: `Say ${i % 6}.`, by: attribution('Ada Quill') }]),
  )
  const added = await Promise.all(readings.map((one) => store.sources.add(one)))
  expect(added.map(({ status }) => status)).toEqual([...Array(6).fill('stored'), ...Array(6).fill('known')])
  expect(await store.counts()).toMatchObject({ speakers: 1, sources: 6, quotes: 6 })
  await store.close()
})
