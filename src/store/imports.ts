import type { Document, ImportState } from '../domain.js'
import { inChunks } from './chunks.js'
import type { ImportChoice, Store } from './contract.js'
import { Refused } from './errors.js'
import { addFiles, batches } from './importBatches.js'
import { asItem, itemRows, wholeItem } from './importItems.js'
import { keepTable } from './importTables.js'
import { done, next, opened, recover, storeItem } from './importWork.js'
import { type Db, flag, type NewRow } from './tables.js'

/** What was handed in. */
export const importStore = (db: Db): Store['imports'] => ({
  add: (files, keep, who, batch) => db.transaction().execute((trx) => addFiles(trx, files, keep, who, batch)),
  batches: (limit) => batches(db, limit),
  items: async (batch) =>
    (await itemRows(db).where('import_id', '=', batch).orderBy('import_items.id').execute()).map(asItem),
  item: (id) => wholeItem(db, id),
  next: () => db.transaction().execute(next),
  recover: () => db.transaction().execute(recover),
  opened: (id, found) => db.transaction().execute((trx) => opened(trx, id, found)),
  done: (id, reading) => db.transaction().execute((trx) => done(trx, id, reading)),
  failed: async (id, fault) => {
    await db
      .updateTable('import_items')
      .set({ state: 'failed', fault })
      .where('id', '=', id)
      .where('state', '=', 'reading')
      .execute()
  },
  keepTable: (id, kept, by) => db.transaction().execute((trx) => keepTable(trx, id, kept, by)),
  store: (id) => db.transaction().execute((trx) => storeItem(trx, id)),
  describe: (id, document, keep) => db.transaction().execute((trx) => describe(trx, id, document, keep)),
  choose: (ids, what) => db.transaction().execute((trx) => choose(trx, ids, what)),
})

async function describe(trx: Db, id: number, document: Document, keep: boolean): Promise<void> {
  const set = {
    document: JSON.stringify(document),
    title: document.title,
    state: 'waiting',
    tries: 0,
    keep: flag(keep),
  } as const
  const { numUpdatedRows } = await trx
    .updateTable('import_items')
    .set({ ...set, reading: null })
    .where('id', '=', id)
    .where('state', '=', 'read')
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0)
    throw new Refused('There is nothing left to decide: it was stored or discarded already.')
}

const choices: Record<
  ImportChoice,
  { readonly of: readonly ImportState[]; readonly set: Partial<NewRow<'import_items'>> }
> = {
  keep: { of: ['waiting', 'reading', 'read'], set: { keep: 1 } },
  discard: {
    of: ['read', 'failed', 'known', 'cancelled'],
    set: { state: 'discarded', fault: null, bytes: null, document: null, reading: null },
  },
  cancel: { of: ['waiting', 'reading'], set: { state: 'cancelled' } },
  retry: { of: ['failed', 'cancelled'], set: { state: 'waiting', fault: null, tries: 0 } },
}

async function choose(trx: Db, ids: readonly number[], what: ImportChoice): Promise<number> {
  const { of, set } = choices[what]
  const changed = await inChunks(ids, (chunk) =>
    trx
      .updateTable('import_items')
      .set(set)
      .where('id', 'in', chunk)
      .where('state', 'in', of)
      // Of a table it must first be said what its columns hold.
      .$if(what === 'keep', (some) => some.where('id', 'not in', trx.selectFrom('import_tables').select('item_id')))
      // What was in an archive and could not be read cannot be read again.
      .$if(what === 'retry', (some) =>
        some.where((eb) => eb.or(['bytes', 'document', 'address'].map((name) => eb(name as 'bytes', 'is not', null)))),
      )
      .returning('id')
      .execute(),
  )
  if (what === 'discard')
    await inChunks(ids, async (chunk) => {
      await trx.updateTable('import_tables').set({ content: null }).where('item_id', 'in', chunk).execute()
      return []
    })
  return changed.length
}
