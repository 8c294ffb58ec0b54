import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptRows } from '../../src/store/kept.js'
import { migrate } from '../../src/store/open.js'
import { openSqlite } from '../../src/store/sqlite.js'
import type { Db } from '../../src/store/tables.js'

let db: Db
beforeAll(async () => {
  db = openSqlite(':memory:')
  await migrate(db)
})
afterAll(() => db.destroy())

const coders = (on: Db) => keptRows(on, 'coders', (at) => at.selectFrom('coders').select('name').orderBy('name'))
const coder = (name: string) => ({ name, kind: 'person' as const, reviews: 1 as const, confidence_limit: 0 })

test('asked again it answers what is there by then', async () => {
  const before = (await coders(db)).length
  await db.insertInto('coders').values(coder('Ines')).execute()
  expect((await coders(db)).length).toBe(before + 1)
})

test('nobody sees what a transaction has not yet stored, but the transaction itself', async () => {
  const names: string[][] = []
  let asked: Promise<void> | undefined
  const write = db.transaction().execute(async (trx) => {
    await trx.insertInto('coders').values(coder('Olof')).execute()
    names.push((await coders(trx)).map(({ name }) => name))
    asked = coders(db).then((rows) => void names.push(rows.map(({ name }) => name)))
    throw new Error('taken back')
  })
  await expect(write).rejects.toThrow('taken back')
  await asked
  expect(names).toEqual([['Ines', 'Olof'], ['Ines']])
})
