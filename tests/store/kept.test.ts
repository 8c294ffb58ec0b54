import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { kept } from '../../src/store/kept.js'
import { migrate, openStore } from '../../src/store/open.js'
import { openSqlite } from '../../src/store/sqlite.js'
import type { Db } from '../../src/store/tables.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-kept-'))
let db: Db
let reads: number
let files = 0

const read = async (): Promise<number> => ++reads
const write = (into: Db): Promise<unknown> =>
  into
    .insertInto('coders')
    .values({ name: `coder ${reads} ${Math.random()}`, kind: 'person', reviews: 1, confidence_limit: 0 })
    .execute()

beforeEach(async () => {
  await db?.destroy()
  db = openSqlite(join(folder, `${++files}.sqlite`))
  await migrate(db)
  reads = 0
})
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

test.each<[what: string, between: () => Promise<unknown>, reads: number]>([
  ['nothing was stored since', async () => {}, 1],
  ['something was asked since', () => db.selectFrom('coders').selectAll().execute(), 1],
  ['something else is kept', () => kept(db, 'other', async () => 'x'), 1],
  ['something was stored since', () => write(db), 2],
  ['something was stored by another connection', () => throughAnother(), 2],
  ['a transaction was taken back', () => takenBack(), 1],
])('an answer is read as often as it has to be: %s', async (_, between, expected) => {
  await kept(db, 'question', read)
  await between()
  expect(await kept(db, 'question', read)).toBe(expected)
})

async function throughAnother(): Promise<void> {
  const another = openSqlite(join(folder, `${files}.sqlite`))
  await write(another)
  await another.destroy()
}

const takenBack = (): Promise<unknown> =>
  db
    .transaction()
    .execute(async (trx) => {
      await write(trx)
      throw new Error('no')
    })
    .catch(() => {})

test('of those who ask at once, one reads', async () => {
  expect(await Promise.all([kept(db, 'question', read), kept(db, 'question', read)])).toEqual([1, 1])
})

test('inside a transaction it is read anew, and nobody else sees it', async () => {
  await db.transaction().execute(async (trx) => {
    await write(trx)
    expect(await kept(trx, 'question', read)).toBe(1)
    expect(await kept(trx, 'question', read)).toBe(2)
    expect(await kept(db, 'question', read)).toBe(3)
  })
  expect(await kept(db, 'question', read)).toBe(4)
})

test('what was stored to while it was read is not kept', async () => {
  await kept(db, 'question', async () => {
    await write(db)
    return read()
  })
  expect(await kept(db, 'question', read)).toBe(2)
})

test('what could not be read is asked anew', async () => {
  await expect(kept(db, 'question', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await kept(db, 'question', read)).toBe(1)
})

test('of one name the last answer is kept, and of many names the last ones', async () => {
  const ask = (of: string) => kept(db, 'question', read, of)
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 1, 2, 3])
  for (let i = 0; i < 60; i++) await kept(db, `name ${i}`, read)
  expect(await kept(db, 'name 59', read)).toBe(63)
  expect(await kept(db, 'name 0', read)).toBe(64)
})

// Two stores on one file, as two processes have it.
test('a store tells of what another one stored', async () => {
  const file = join(folder, 'both.sqlite')
  const [one, other] = [await openStore(file), await openStore(file)]
  const names = async () => (await one.coders.list()).map(({ name }) => name)
  expect(await names()).toEqual([])
  await other.coders.ensure({ name: 'Quill', kind: 'person', reviews: true, limit: 0 })
  expect(await names()).toEqual(['Quill'])
  await Promise.all([one.close(), other.close()])
})

test('a database that is closed while something is read, or before, rejects and nothing else', async () => {
  const own = openSqlite(':memory:')
  await migrate(own)
  let go = (): void => {}
  const slow = kept(own, 'question', () => new Promise<number>((done) => (go = () => done(7))))
  await own.destroy()
  go()
  expect(await slow).toBe(7)
  // What is thrown past those who ask would end the program: a turn later it would have been.
  await new Promise((done) => setImmediate(done))
  await expect(kept(own, 'question', read)).rejects.toThrow('not open')
})
