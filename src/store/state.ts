import { type CompiledQuery, sql } from 'kysely'
import { rowsAtOnce } from './sqlite.js'
import type { Db } from './tables.js'

interface State {
  readonly elsewhere: number
  readonly here: number
}

const compiled = new WeakMap<Db, CompiledQuery<State>>()

function question(db: Db): CompiledQuery<State> {
  const known = compiled.get(db)
  if (known) return known
  const query = sql<State>`select data_version as elsewhere, total_changes() as here from pragma_data_version`
  const made = query.compile(db)
  compiled.set(db, made)
  return made
}

const wordOf = ([row]: readonly State[]): string => `${row!.elsewhere}.${row!.here}`

/** A word that is another one whenever something was stored since, by this process or another one; SQLite's own. */
export const stateOf = async (db: Db): Promise<string> =>
  stateAtOnce(db) ?? wordOf((await db.executeQuery(question(db))).rows)

/** The same at once; undefined inside a transaction, and where queries are logged. */
export function stateAtOnce(db: Db): string | undefined {
  const rows = rowsAtOnce(db, question(db))
  return rows && wordOf(rows as State[])
}
