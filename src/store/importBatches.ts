import type { ImportBatch } from '../domain.js'
import { inChunks } from './chunks.js'
import type { NewImport } from './contract.js'
import { Refused } from './errors.js'
import { storedAs } from './importTables.js'
import { type Db, flag, type NewRow } from './tables.js'

/** Hands in files, as a batch of their own or with one that there is.
 * @throws Refused where there is none of that number */
export async function addFiles(
  trx: Db,
  files: readonly NewImport[],
  keep: boolean,
  who: string,
  batch?: number,
): Promise<number> {
  if (batch !== undefined) {
    const known = await trx.updateTable('imports').set({ who }).where('id', '=', batch).executeTakeFirst()
    if (Number(known.numUpdatedRows) === 0) throw new Refused(`Nothing was handed in under the number ${batch}.`)
  }
  const import_id = batch ?? (await addBatch(trx, who))
  for (const file of files) await addItem(trx, file, import_id, keep)
  return import_id
}

async function addBatch(trx: Db, who: string): Promise<number> {
  const row = trx.insertInto('imports').values({ at: new Date().toISOString(), who }).returning('id')
  return (await row.executeTakeFirstOrThrow()).id
}

export async function addItem(trx: Db, file: NewImport, batch: number, keep: boolean): Promise<void> {
  const row = trx
    .insertInto('import_items')
    .values(asRow(file, batch, keep))
    .returning('id')
  await storedAs(trx, (await row.executeTakeFirstOrThrow()).id, file)
}

// A table waits for a person who says what its columns hold, whatever was asked for.
const asRow = (
  { name, way, address, bytes, document, table, fault }: NewImport,
  batch: number,
  keep: boolean,
): NewRow<'import_items'> => ({
  ...{ import_id: batch, name, way, address: address ?? null, keep: flag(keep && !table), fault: fault ?? null },
  size: bytes?.length ?? Buffer.byteLength(document?.text ?? ''),
  state: fault !== undefined ? 'failed' : table ? 'read' : 'waiting',
  title: document?.title ?? null,
  bytes: bytes ? Buffer.from(bytes) : null,
  document: document ? JSON.stringify(document) : null,
})

/** The newest batches, and how many items of each are in which state. */
export async function batches(db: Db, limit: number): Promise<ImportBatch[]> {
  const found = await db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(limit).execute()
  const ids = found.map(({ id }) => id)
  const counted = await inChunks(ids, (chunk) =>
    db
      .selectFrom('import_items')
      .select(['import_id', 'state'])
      .select((eb) => eb.fn.countAll().as('n'))
      .where('import_id', 'in', chunk)
      .groupBy(['import_id', 'state'])
      .execute(),
  )
  return found.map((batch) => {
    const own = counted.filter(({ import_id }) => import_id === batch.id)
    return { ...batch, counts: Object.fromEntries(own.map(({ state, n }) => [state, Number(n)])) }
  })
}
