import { sql } from 'kysely'
import { stateAtOnce } from './sqlite.js'
import type { Db } from './tables.js'

/** A word that is another one whenever something was stored since, by this process or another one; SQLite's own. */
export async function stateOf(db: Db): Promise<string> {
  const known = stateAtOnce(db)
  if (known !== undefined) return known
  const { rows } = await sql<{ elsewhere: number; here: number }>`
    select data_version as elsewhere, total_changes() as here from pragma_data_version`.execute(db)
  return `${rows[0]!.elsewhere}.${rows[0]!.here}`
}
