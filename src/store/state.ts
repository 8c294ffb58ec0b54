import { sql } from 'kysely'
import type { Db } from './tables.js'

/** A word that is another one whenever something was stored since, by this process or another one; SQLite's own. */
export async function stateOf(db: Db): Promise<string> {
  const elsewhere = await sql<{ data_version: number }>`pragma data_version`.execute(db)
  const here = await sql<{ changes: number }>`select total_changes() as changes`.execute(db)
  return `${elsewhere.rows[0]!.data_version}.${here.rows[0]!.changes}`
}
