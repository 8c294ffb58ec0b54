import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DemoDossier } from '../../src/demo/dossier.js'
import { fillDatabase } from '../../src/store/fill.js'
import { eachPart } from '../../src/store/packs/store.js'
import { openSqlite } from '../../src/store/sqlite.js'
import type { Db } from '../../src/store/tables.js'
import { freshFolder } from '../cli/program.js'

const speakers = 30
const file = join(freshFolder(), 'demo.sqlite')
let db: Db
beforeAll(async () => {
  const demo = new DemoDossier({ quotes: 600, speakers, issues: 3, seed: 7 })
  await fillDatabase(file, demo, () => {})
  db = openSqlite(file)
})
afterAll(() => db.destroy())

const all = Array.from({ length: speakers }, (_, i) => i + 1)

async function seen(asked: readonly number[], room?: number): Promise<string[]> {
  const parts: string[] = []
  await eachPart(db, asked, (speaker, { id, position }) => parts.push(`${speaker}: ${id} ${position}`), room)
  return parts
}

const alone = async () => (await Promise.all(all.map((speaker) => seen([speaker])))).flat()

test.each([
  ['kept', undefined],
  ['too large to be kept', 0],
])('the packs of many speakers, %s, are those of each, in order', async (_, room) => {
  const expected = await alone()
  expect(expected.length).toBeGreaterThanOrEqual(speakers)
  expect(await seen(all, room)).toEqual(expected)
  const most = all.filter((speaker) => speaker % 4 > 0)
  expect(await seen(most, room)).toEqual(expected.filter((part) => most.includes(Number.parseInt(part, 10))))
})

const packs = async (room?: number): Promise<unknown[]> => {
  const found: unknown[] = []
  await eachPart(db, all, (_, pack) => found.push(pack), room)
  return found
}

test('they are read once while nothing is stored, and again after that, by whatever connection', async () => {
  const [first, second] = [await packs(), await packs()]
  expect(second.every((pack, i) => pack === first[i])).toBe(true)
  const another = openSqlite(file)
  await another.deleteFrom('pack_parts').where('speaker_id', '=', 1).execute()
  await another.destroy()
  expect(await seen(all)).toEqual(await alone())
  expect((await seen(all)).filter((part) => part.startsWith('1:'))).toEqual([])
})
