import type { GivenSource, Table, TableKept } from '../domain.js'
import type { By, NewImport } from './contract.js'
import { Refused } from './errors.js'
import { codeAgain } from './given.js'
import { signed } from './log.js'
import { type Db, flag } from './tables.js'

/** Keeps what belongs to something that was handed in, beside it. */
export async function storedAs(trx: Db, item_id: number, { table, notes = [] }: NewImport): Promise<void> {
  if (table)
    await trx
      .insertInto('import_tables')
      .values({ item_id, outcome: null, content: JSON.stringify(table) })
      .execute()
  await trx.deleteFrom('import_notes').where('item_id', '=', item_id).execute()
  for (const [ordinal, note] of notes.entries())
    await trx.insertInto('import_notes').values({ item_id, ordinal, note }).execute()
}

/** The table that an item is, until it is decided on. */
export async function tableOf(db: Db, item: number): Promise<Table | null> {
  const row = await db.selectFrom('import_tables').select('content').where('item_id', '=', item).executeTakeFirst()
  return row?.content ? (JSON.parse(row.content) as Table) : null
}

/** What a table gave of the source that an item is to become. */
export async function givenOf(db: Db, item: number): Promise<GivenSource | null> {
  const row = await db.selectFrom('import_given').select('given').where('item_id', '=', item).executeTakeFirst()
  return row ? (JSON.parse(row.given) as GivenSource) : null
}

/** What was noticed while a file was read. */
export async function notesOf(db: Db, item: number): Promise<string[]> {
  const rows = db.selectFrom('import_notes').select('note').where('item_id', '=', item).orderBy('ordinal')
  return (await rows.execute()).map(({ note }) => note)
}

/** Keeps what a person took from a table within a transaction. See `Store.imports.keepTable`. */
export async function keepTable(
  trx: Db,
  id: number,
  { sources, again, coder, outcome }: TableKept,
  by: By,
): Promise<void> {
  signed(by)
  const item = await trx
    .updateTable('import_items')
    .set({ state: 'stored' })
    .where('id', '=', id)
    .where('state', '=', 'read')
    .where('id', 'in', trx.selectFrom('import_tables').select('item_id').where('content', 'is not', null))
    .returning(['import_id', 'name', 'way'])
    .executeTakeFirst()
  if (!item) throw new Refused('There is nothing left to decide: it was kept or left out already.')
  const decided = { content: null, outcome: JSON.stringify(outcome) }
  await trx.updateTable('import_tables').set(decided).where('item_id', '=', id).execute()
  for (const given of sources) await addGivenItem(trx, item, given)
  await codeAgain(trx, again, { coder, table: item.name })
}

async function addGivenItem(
  trx: Db,
  { import_id, way }: { readonly import_id: number; readonly way: NewImport['way'] },
  given: GivenSource,
): Promise<void> {
  const { document } = given
  const { id } = await trx
    .insertInto('import_items')
    .values({
      ...{ import_id, way, name: document.name, title: document.title, address: document.address },
      ...{ size: Buffer.byteLength(document.text), keep: flag(true), state: 'waiting' },
      document: JSON.stringify(document),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('import_given')
    .values({ item_id: id, given: JSON.stringify(given) })
    .execute()
}
