import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type LogConfig,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import type { Db, Tables } from './tables.js'

// How long a writer waits for another process to finish its transaction.
const busyMilliseconds = 10_000

const pragmas = [
  `busy_timeout = ${busyMilliseconds}`,
  'synchronous = normal',
  'foreign_keys = on',
  // Without these, "insert or replace" would delete past the triggers that guard append-only tables.
  'recursive_triggers = on',
]

/** Opens a SQLite database, its folder made where it is missing, without migrating it.
 * @param file a path, or ':memory:'
 * @param log receives every query. Throws what better-sqlite3 throws where the file is no database. */
export function openSqlite(file: string, log?: LogConfig): Db {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  try {
    for (const pragma of pragmas) database.pragma(pragma)
    writeAhead(database)
  } catch (error) {
    database.close()
    throw error
  }
  const kept = remembering(database)
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect(kept), log })
  // What is asked past Kysely is not logged.
  if (!log) embedded.set(db, { kept, database })
  return db
}

const embedded = new WeakMap<Db, { readonly kept: SqliteDatabase; readonly database: Database.Database }>()

/** The rows of a query, read past Kysely's queue, which takes longer than most queries. Undefined where the queue is needed: inside a
 * transaction, or while one is open on the connection, whose rows nobody else must see yet. */
export function rowsAtOnce(db: Db, { sql, parameters }: CompiledQuery): unknown[] | undefined {
  const own = embedded.get(db)
  return own && !own.database.inTransaction ? (own.kept.prepare(sql).all(parameters) as unknown[]) : undefined
}

// Unlike any other statement, changing the journal fails at once where another process is writing, so take a turn first.
function writeAhead(database: Database.Database, tries = 20): void {
  try {
    database.pragma('journal_mode = wal')
  } catch (error) {
    if (tries === 0 || !isBusy(error)) throw error
    database.exec('begin immediate; commit')
    writeAhead(database, tries - 1)
  }
}

const isBusy = (error: unknown): boolean => error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY'

// The queries of a page, many times over; longer lists of values make queries of their own, which come and go.
const keptStatements = 256

/** The same database, with statements that were prepared before used again: preparing costs as much as running most of them. */
function remembering(database: Database.Database): SqliteDatabase {
  const known = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(sql) {
      const before = known.get(sql)
      if (before) return before
      const statement = database.prepare(sql) as unknown as SqliteStatement
      if (known.size >= keptStatements) known.delete(known.keys().next().value!)
      known.set(sql, statement)
      return statement
    },
  }
}

class EmbeddedDialect extends SqliteDialect {
  readonly #database: SqliteDatabase
  constructor(kept: SqliteDatabase) {
    super({ database: kept })
    this.#database = kept
  }
  override createDriver(): Driver {
    return new WritingDriver({ database: this.#database })
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** Begins every transaction as a writer: one that first reads fails at once where another process has written since. */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Lets the migrations run in one transaction, so that a program killed in their midst leaves none of them. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
