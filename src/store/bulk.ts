import { sql } from 'kysely'
import type { Db, Tables } from './tables.js'

/** Tables that are filled by so many rows that their indexes and triggers cost more than the rows. */
const filled: readonly (keyof Tables)[] = [
  'sources',
  'statements',
  'quotes',
  'codings',
  'coding_evidence',
  'current_codings',
]

/** Whatever is not safe from a loss of power, nor checks what the one who fills it knows. */
const hasty = ['journal_mode = memory', 'synchronous = off', 'foreign_keys = off', 'cache_size = -262144']
const careful = ['foreign_keys = on', 'synchronous = normal', 'journal_mode = wal']

/** Fills a fresh database by way of `rows`, without indexes and triggers, which are made again before `follow` computes what follows from the rows.
 * SQLite's own, like search/sqlite.ts. Stopped in between, it leaves a database that is to be deleted. */
export async function inBulk(db: Db, rows: () => Promise<void>, follow: () => Promise<void>): Promise<void> {
  await pragmas(db, hasty)
  const parts = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_master
    where tbl_name in (${sql.join(filled)}) and type in ('index', 'trigger') and sql is not null order by type`.execute(
    db,
  )
  for (const { type, name } of parts.rows) await sql.raw(`drop ${type} "${name}"`).execute(db)
  await rows()
  for (const part of parts.rows) await sql.raw(part.sql).execute(db)
  // as the triggers would have noted
  await sql`insert into search_stale (what, id) select 'source', id from sources`.execute(db)
  await sql`insert into search_stale (what, id) select 'quote', id from quotes`.execute(db)
  await follow()
  await pragmas(db, careful)
}

async function pragmas(db: Db, settings: readonly string[]): Promise<void> {
  for (const setting of settings) await sql.raw(`pragma ${setting}`).execute(db)
}
