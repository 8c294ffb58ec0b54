import { indexAllQuotes } from './search/quoteWords.js'
import { reindex } from './search/reindex.js'
import { nextRevision } from './search/revision.js'
import { databaseUnder } from './sqlite.js'
import type { Db, Tables } from './tables.js'

/** Tables that are filled with so many rows that their indexes and triggers cost more than the rows. */
const filled: readonly (keyof Tables)[] = [
  'sources',
  'statements',
  'quotes',
  'codings',
  'coding_evidence',
  'current_codings',
  'search_quotes',
]

/** Not safe from a loss of power, and without checking what the one who fills it knows. */
const hasty = ['foreign_keys = off', 'cache_size = -262144', 'mmap_size = 4294967296']
const careful = ['foreign_keys = on', 'synchronous = normal', 'journal_mode = wal']

interface Part {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/** Fills a fresh database by way of `rows`, without indexes and triggers, which are made again before `follow` computes what follows from the rows.
 * SQLite's own, like search/sqlite.ts. Stopped in between, it leaves a database that is to be deleted.
 * @param db over the only connection */
export async function inBulk(db: Db, rows: () => Promise<void>, follow: () => Promise<void>): Promise<void> {
  const database = databaseUnder(db)
  for (const setting of hasty) database.pragma(setting)
  const parts = database
    .prepare<string[], Part>(
      `select type, name, sql from sqlite_master
       where tbl_name in (${filled.map(() => '?').join()}) and type in ('index', 'trigger') and sql is not null order by type`,
    )
    .all(...filled)
  for (const { type, name } of parts) database.exec(`drop ${type} "${name}"`)
  await rows()
  // As the triggers would have noted; that all quotes are new is known.
  database.exec(`insert into search_stale (what, id) select 'source', id from sources`)
  await db.transaction().execute(async (trx) => {
    await reindex(trx)
    await indexAllQuotes(trx, await nextRevision(trx))
  })
  for (const part of parts) database.exec(part.sql)
  await follow()
  for (const setting of careful) database.pragma(setting)
}
