import type { ImportState, Reading, WholeImportItem } from '../domain.js'
import type { NewImport } from './contract.js'
import { likeSources } from './copyGroups.js'
import { addGiven } from './given.js'
import { addItem } from './importBatches.js'
import { wholeItem } from './importItems.js'
import { givenOf, storedAs } from './importTables.js'
import { addReading } from './reading.js'
import { summaryBySha256 } from './summaries.js'
import type { Db } from './tables.js'

// A file at which the program stopped so often is not tried again by itself.
const mostTries = 3
const stoppedAt = 'stopped the program three times while it was read, so it was given up; save its text as .txt'

/** What was read and is to be kept comes first, so that no reading is kept longer than needed. */
export async function next(trx: Db): Promise<WholeImportItem | undefined> {
  const first = (state: ImportState) =>
    trx.selectFrom('import_items').select('id').where('state', '=', state).orderBy('id').limit(1)
  const toStore = await first('read').where('keep', '=', 1).executeTakeFirst()
  const id = toStore?.id ?? (await first('waiting').executeTakeFirst())?.id
  if (id === undefined) return undefined
  if (!toStore)
    await trx
      .updateTable('import_items')
      .set((eb) => ({ state: 'reading', tries: eb('tries', '+', 1) }))
      .where('id', '=', id)
      .execute()
  return wholeItem(trx, id)
}

/** Has read again what the program was stopped at. */
export async function recover(trx: Db): Promise<void> {
  const reading = trx.updateTable('import_items').where('state', '=', 'reading')
  await reading.where('tries', '>=', mostTries).set({ state: 'failed', fault: stoppedAt }).execute()
  await reading.set({ state: 'waiting' }).execute()
}

/** Puts what was found in an archive, or behind an address, in the place of an item. */
export async function opened(trx: Db, id: number, found: readonly NewImport[]): Promise<void> {
  const item = await trx.selectFrom('import_items').selectAll().where('id', '=', id).executeTakeFirst()
  if (item?.state !== 'reading') return
  const [only] = found
  if (found.length === 1 && (only?.document || only?.table)) {
    const { document, name } = only
    const as = document
      ? { document: JSON.stringify(document), title: document.title }
      : ({ state: 'read', keep: 0 } as const)
    await trx
      .updateTable('import_items')
      .set({ ...as, name, bytes: null })
      .where('id', '=', id)
      .execute()
    return storedAs(trx, id, only)
  }
  await trx.deleteFrom('import_items').where('id', '=', id).execute()
  for (const part of found) await addItem(trx, part, item.import_id, item.keep === 1)
}

/** Keeps what was read of an item until it is decided on, or stores it where that was asked for. */
export async function done(trx: Db, id: number, reading: Reading): Promise<void> {
  const item = await trx.selectFrom('import_items').select(['state', 'keep']).where('id', '=', id).executeTakeFirst()
  // Somebody may have cancelled it meanwhile.
  if (item?.state !== 'reading') return
  const known = await summaryBySha256(trx, reading.sha256)
  const [like] = known ? [] : await likeSources(trx, reading)
  const names = reading.quotes.map(({ attribution }) => attribution.name).filter((name) => name !== null)
  const found = {
    ...{
      title: reading.document.title,
      quotes: reading.quotes.length,
      speakers: new Set(names).size,
      wording: reading.wording,
    },
    ...{ source_id: known?.id ?? null, like_id: like?.source.id ?? null, bytes: null },
  }
  const more = known
    ? ({ state: 'known', document: null, reading: null } as const)
    : ({ state: 'read', document: JSON.stringify(reading.document), reading: JSON.stringify(reading) } as const)
  await trx
    .updateTable('import_items')
    .set({ ...found, ...more })
    .where('id', '=', id)
    .execute()
  if (known) await trx.deleteFrom('import_given').where('item_id', '=', id).execute()
  else if (item.keep === 1) await storeItem(trx, id, reading)
}

/** Stores a reading and says so of its item, in one transaction: a program that is stopped has done both or neither. */
export async function storeItem(trx: Db, id: number, read?: Reading): Promise<void> {
  const item = await trx
    .selectFrom('import_items')
    .innerJoin('imports', 'imports.id', 'import_items.import_id')
    .select(['state', 'reading', 'who'])
    .where('import_items.id', '=', id)
    .executeTakeFirst()
  if (item?.state !== 'read') return
  const reading = read ?? (JSON.parse(item.reading!) as Reading)
  const given = await givenOf(trx, id)
  const { status, source } = given
    ? await addGiven(trx, reading, given, { who: item.who, why: null })
    : await addReading(trx, reading)
  if (given) await trx.deleteFrom('import_given').where('item_id', '=', id).execute()
  const emptied = { bytes: null, document: null, reading: null }
  await trx
    .updateTable('import_items')
    .set({ state: status, source_id: source.id, ...emptied })
    .where('id', '=', id)
    .execute()
}
