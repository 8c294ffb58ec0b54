import { sql } from 'kysely'
import { ready } from './ready.js'
import type { Db } from './tables.js'

/** A word that is another one whenever something was stored since, by this process or another one; SQLite's own. */
export async function stateOf(db: Db): Promise<string> {
  const [row] = await ready(db, 'state', (on) => ({
    compile: () =>
      sql<{ elsewhere: number; here: number }>`
        select data_version as elsewhere, total_changes() as here from pragma_data_version`.compile(on),
  }))
  return `${row!.elsewhere}.${row!.here}`
}
