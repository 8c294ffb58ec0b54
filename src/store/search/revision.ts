import type { Db } from '../tables.js'

/** The number under which what is now written to the index stands. */
export async function nextRevision(trx: Db): Promise<number> {
  const next = trx.updateTable('search_state').set((eb) => ({ revision: eb('revision', '+', 1) }))
  return (await next.returning('revision').executeTakeFirstOrThrow()).revision
}

/** The number under which the index was last written. */
export async function currentRevision(db: Db): Promise<number> {
  return (await db.selectFrom('search_state').select('revision').executeTakeFirstOrThrow()).revision
}
