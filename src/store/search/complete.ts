import { recompute } from '../recompute.js'
import type { Db } from '../tables.js'

/** Indexes what a database holds from before there was an index. */
export async function completeSearch(db: Db): Promise<void> {
  const stale = await db.selectFrom('search_stale').select('id').limit(1).executeTakeFirst()
  if (stale) await db.transaction().execute((trx) => recompute(trx))
}
