import type { CompiledQuery } from 'kysely'
import { rowsAtOnce } from './sqlite.js'
import type { Db } from './tables.js'

const compiled = new WeakMap<Db, Map<string, CompiledQuery>>()

/** The rows of a query that is the same each time: it is built and compiled once for a connection, and asked at once where the engine can.
 * @param name of this query alone */
export async function ready<R>(db: Db, name: string, build: (db: Db) => { compile(): CompiledQuery<R> }): Promise<R[]> {
  const known = compiled.get(db) ?? new Map<string, CompiledQuery>()
  compiled.set(db, known)
  const query = (known.get(name) as CompiledQuery<R> | undefined) ?? build(db).compile()
  known.set(name, query)
  return (rowsAtOnce(db, query) as R[] | undefined) ?? (await db.executeQuery(query)).rows
}
