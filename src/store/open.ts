import { Migrator } from 'kysely'
import { provider } from '../../db/migrations/index.js'
import { completeGroups } from './completeGroups.js'
import type { Store } from './contract.js'
import { completeNameKeys } from './nameKeys.js'
import { completeQueue } from './queue.js'
import { completeSearch } from './search/complete.js'
import { openSqlite } from './sqlite.js'
import { completePacks, completeTotals } from './stances.js'
import { storeOn } from './store.js'
import type { Db } from './tables.js'

/** Opens the store, its folder, tables and newer migrations made where they are missing.
 * @param databaseFile a path, or ':memory:' for one that ends with the program
 * @throws where the file is no database, or was made by a newer version of the program. */
export async function openStore(databaseFile: string): Promise<Store> {
  const db = openSqlite(databaseFile)
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return storeOn(db)
}

/** Runs the migrations that the database has not seen, all of them or none. */
export async function migrate(db: Db): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  await completeNameKeys(db)
  await completeGroups(db)
  await completeQueue(db)
  await completeSearch(db)
  await completePacks(db)
  await completeTotals(db)
}
