import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { hurry } from '../../src/store/driver.js'
import { openSqlite } from '../../src/store/sqlite.js'
import type { Db } from '../../src/store/tables.js'
import { freshFolder } from '../cli/program.js'

const opened: Db[] = []
afterEach(async () => {
  for (const db of opened.splice(0)) await db.destroy()
})

async function numbers(file = join(freshFolder(), 'd.sqlite')): Promise<Db> {
  const db = openSqlite(file)
  opened.push(db)
  await sql`create table numbers (n integer)`.execute(db)
  return db
}
const add = (db: Db, n: number) => sql`insert into numbers values (${n})`.execute(db)
const all = async (db: Db): Promise<number[]> =>
  (await sql<{ n: number }>`select n from numbers order by n`.execute(db)).rows.map(({ n }) => n)
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A transaction that works for a while. */
const work = (db: Db, n: number, rounds: number, told: string[] = []): Promise<void> =>
  db.transaction().execute(async (trx) => {
    for (let i = 0; i < rounds; i++) {
      await add(trx, n)
      const began = performance.now()
      while (performance.now() - began < 3);
    }
    expect((await all(trx)).filter((one) => one === n)).toHaveLength(rounds)
    told.push(`wrote ${n}`)
  })

test('while a transaction writes, others read what was stored before it, and are answered before it ends', async () => {
  const db = await numbers()
  await add(db, 1)
  const told: string[] = []
  const writing = work(db, 2, 20, told)
  await after(5)
  expect(await all(db)).toEqual([1])
  told.push('read')
  await writing
  expect(told).toEqual(['read', 'wrote 2'])
  expect((await all(db)).length).toBe(21)
})

test('transactions and single writes come one after the other; what one takes back, nobody sees', async () => {
  const db = await numbers()
  const told: string[] = []
  const failing = db.transaction().execute(async (trx) => {
    await add(trx, 1)
    await after(20)
    told.push('failed')
    throw new Error('no')
  })
  const others = [work(db, 2, 2, told), add(db, 3).then(() => told.push('wrote 3')), work(db, 4, 1, told)]
  await expect(failing).rejects.toThrow('no')
  await Promise.all(others)
  expect(told).toEqual(['failed', 'wrote 2', 'wrote 3', 'wrote 4'])
  expect(await all(db)).toEqual([2, 2, 3, 4])
})

test('in memory, where there is one connection, nobody reads what may be taken back', async () => {
  const db = await numbers(':memory:')
  const failing = db.transaction().execute(async (trx) => {
    for (let i = 0; i < 5; i++) {
      await add(trx, i)
      const began = performance.now()
      while (performance.now() - began < 3);
    }
    throw new Error('no')
  })
  const read = all(db)
  await expect(failing).rejects.toThrow('no')
  expect(await read).toEqual([])
})

test('who is in a hurry goes first, for a while', async () => {
  const db = await numbers()
  const done = hurry()
  let finished = false
  const writing = work(db, 1, 5).then(() => {
    finished = true
  })
  await after(40)
  expect(finished).toBe(false)
  done()
  done()
  await writing
  expect((await all(db)).length).toBe(5)
})

test('closing waits for the transaction that is at work', async () => {
  const file = join(freshFolder(), 'd.sqlite')
  const db = await numbers(file)
  const writing = work(db, 3, 10)
  await after(5)
  opened.splice(0)
  await db.destroy()
  await writing
  const again = openSqlite(file)
  opened.push(again)
  expect((await all(again)).length).toBe(10)
})
