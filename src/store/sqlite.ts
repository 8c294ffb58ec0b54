import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  type Driver,
  Kysely,
  type LogConfig,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
} from 'kysely'
import { EmbeddedDriver } from './driver.js'
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
 * @param file a path, or ':memory:', or the bytes of a database, of which a copy is opened in memory
 * @param log receives every query. Throws what better-sqlite3 throws where the file is no database. */
export function openSqlite(file: string | Buffer, log?: LogConfig): Db {
  if (typeof file !== 'string' || file === ':memory:')
    return kyselyOn(
      connectionTo(file, () => undefined),
      null,
      log,
    )
  mkdirSync(dirname(file), { recursive: true })
  const writer = connectionTo(file, writeAhead)
  return kyselyOn(
    writer,
    connectionTo(file, (database) => database.pragma('query_only = on')),
    log,
  )
}

/** Opens a database that nobody else is to open before it is whole: over one connection that keeps it to itself and waits for no disk.
 * @param keeping what a transaction that fails is undone by; 'off': nothing, so that each page is written once, and the file is lost with it */
export function openAlone(file: string, keeping: 'delete' | 'off' = 'delete'): Db {
  mkdirSync(dirname(file), { recursive: true })
  const alone = ['locking_mode = exclusive', 'synchronous = off', `journal_mode = ${keeping}`]
  const prepare = (database: Database.Database): void => {
    for (const pragma of alone) database.pragma(pragma)
  }
  return kyselyOn(connectionTo(file, prepare), null)
}

function kyselyOn(writer: Database.Database, reader: Database.Database | null, log?: LogConfig): Db {
  const [writing, reading] = [remembering(writer), reader && remembering(reader)]
  const db: Db = new Kysely<Tables>({ dialect: new EmbeddedDialect(writing, reading), log })
  const state = stateOf(reader ?? writer)
  opened.set(db, { writer, reader, state, isLogged: log !== undefined })
  return db
}

function connectionTo(file: string | Buffer, prepare: (database: Database.Database) => void): Database.Database {
  const database = new Database(file)
  try {
    for (const pragma of pragmas) database.pragma(pragma)
    prepare(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

interface Opened {
  readonly writer: Database.Database
  /** Null where there is one connection for both. */
  readonly reader: Database.Database | null
  /** See `stateAtOnce`. */
  readonly state: () => string
  readonly isLogged: boolean
}

const opened = new WeakMap<Db, Opened>()

/** The database to which a connection that was opened here writes, for what only SQLite itself can do. */
export function databaseUnder(db: Db): Database.Database {
  const own = opened.get(db)
  if (!own) throw new Error('This is a transaction, or no connection to SQLite.')
  return own.writer
}

const isFree = ({ isLogged, reader, writer }: Opened): boolean =>
  !isLogged && (reader !== null || !writer.inTransaction)

/** A word that is another one whenever something was stored since, by this process or another one. Undefined inside a transaction, while
 * one is open on the only connection, whose rows nobody else must see yet, and where queries are logged. */
export function stateAtOnce(db: Db): string | undefined {
  const own = opened.get(db)
  return own && isFree(own) ? own.state() : undefined
}

// As a query of one row this took several times as long, and it is asked many times for a page.
function stateOf(database: Database.Database): () => string {
  const elsewhere = database.prepare('pragma data_version').pluck()
  const here = database.prepare('select total_changes()').pluck()
  return () => `${elsewhere.get()}.${here.get()}`
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
  constructor(
    private readonly writer: SqliteDatabase,
    private readonly reader: SqliteDatabase | null,
  ) {
    super({ database: writer })
  }
  override createDriver(): Driver {
    return new EmbeddedDriver(this.writer, this.reader)
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/** Lets the migrations run in one transaction, so that a program killed in their midst leaves none of them. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
