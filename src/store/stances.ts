import type { Store } from './contract.js'
import { isOpen } from './filter.js'
import { recompute } from './recompute.js'
import { standings } from './standings.js'
import { storedStances } from './storedStances.js'
import type { Db } from './tables.js'

/** Fills in the packs of a database from before there were any. */
export async function completePacks(db: Db): Promise<void> {
  const packed = await db.selectFrom('pack_parts').select('speaker_id').limit(1).executeTakeFirst()
  if (packed) return
  const named = db.selectFrom('statements').select('id').where('speaker_id', 'is not', null).limit(1)
  if (await named.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

/** Computes the stored totals anew where an earlier version of the program stored them, without positions. */
export async function completeTotals(db: Db): Promise<void> {
  const without = db.selectFrom('stances').select('issue').where('positions', 'is', null).limit(1)
  if (await without.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

/** Stances: stored totals, or totals under a filter. */
export const stanceStore = (db: Db): Store['stances'] => ({
  async list(filter = {}) {
    return [...(isOpen(filter) ? await storedStances(db) : await standings(db, filter, [])).stances]
  },
  under: (filter = {}, folds = []) => standings(db, filter, folds),
  recompute: () => db.transaction().execute((trx) => recompute(trx)),
})
