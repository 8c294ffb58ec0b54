import Database from 'better-sqlite3'
import type { Row, Snapshot, TableShape } from './contract.js'

/** A database at one moment. It is read over a connection of its own, so that others may go on reading and writing. */
export function snapshotOf(database: Database.Database): Snapshot {
  // One in memory has no second connection; it is copied.
  const own = database.memory ? new Database(database.serialize()) : new Database(database.name, { readonly: true })
  try {
    own.exec('begin')
    const migrations = own.prepare('select name from kysely_migration order by name').pluck().all() as string[]
    const title = own.prepare('select title from codebook_versions order by version desc limit 1').pluck().get()
    return {
      ...{ migrations, tables: tablesIn(own), title: (title as string | undefined) ?? null },
      rows: (table) => own.prepare(`select * from "${table}" order by rowid`).iterate() as Iterable<Row>,
      close: () => void own.close(),
    }
  } catch (error) {
    own.close()
    throw error
  }
}

// Tables that follow from others: the indexes of words with what SQLite keeps for them, and what it counted to plan its queries.
const derived = `name like 'sqlite_stat%' or exists (
  select 1 from sqlite_master as words where words.sql like 'create virtual table%'
    and (tables.name = words.name or substr(tables.name, 1, length(words.name) + 1) = words.name || '_'))`

/** Every table that holds something of its own, in the order in which they were made. */
export function tablesIn(database: Database.Database): TableShape[] {
  const names = database
    .prepare(`select name from sqlite_master as tables where type = 'table' and not (${derived}) order by rowid`)
    .pluck()
    .all() as string[]
  const columns = database.prepare('select name from pragma_table_info(?) order by cid').pluck()
  return names.map((name) => ({ name, columns: columns.all(name) as string[] }))
}
