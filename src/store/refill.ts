import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Migrator } from 'kysely'
import { migrations, provider } from '../../db/migrations/index.js'
import { openKnown, setAside } from './backup.js'
import { type Finding, fileFaults, straysIn } from './check.js'
import type { Row, RowSource, TableShape } from './contract.js'
import { Refused } from './errors.js'
import { migrate } from './open.js'
import { reindex } from './search/reindex.js'
import { tablesIn } from './snapshot.js'
import { databaseUnder, openAlone } from './sqlite.js'
import type { Db } from './tables.js'

/** Makes a database of rows, the same as the one that they come from. It is there whole or not at all: until it is, and was looked at, it
 * stands under another name. Rows of an older version are brought up to the present one.
 * @throws Refused where there is a database that holds anything, or the rows do not make a sound one; what the source of the rows throws */
export async function refill(database: string, source: RowSource): Promise<void> {
  checkMigrations(source.migrations)
  checkEmpty(database)
  mkdirSync(dirname(database), { recursive: true })
  const fresh = `${database}.importing`
  checkUnused(fresh)
  removed(fresh)
  try {
    await make(fresh, source)
    put(fresh, database)
  } finally {
    removed(fresh)
  }
}

const removed = (file: string): void => {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true })
}

/** Throws where a database has seen migrations that are not known here, or not those before them. */
function checkMigrations(seen: readonly string[]): void {
  const known = Object.keys(migrations).sort()
  if (seen.some((name) => !known.includes(name)))
    throw new Refused('It was made by a newer version of Parallax; install that one first.')
  const gap = known.slice(0, seen.length).find((name) => !seen.includes(name))
  if (gap !== undefined) throw new Refused(`It comes from a database that lacks the migration ${gap}.`)
}

/** Rows that every new database has. */
const always = new Set(['kysely_migration', 'kysely_migration_lock', 'sqlite_sequence', 'search_state'])

function checkEmpty(database: string): void {
  if (!existsSync(database)) return
  const opened = openKnown(database, true)
  try {
    const full = tablesIn(opened).find(
      ({ name }) => !always.has(name) && opened.prepare(`select 1 from "${name}" limit 1`).get(),
    )
    if (full) throw new Refused(`${database} holds a dossier already.`)
  } finally {
    opened.close()
  }
}

/** Throws where another process is at it; what one that was killed left behind is nobody's. */
function checkUnused(fresh: string): void {
  if (!existsSync(fresh)) return
  const opened = new Database(fresh, { timeout: 0 })
  try {
    opened.exec('begin exclusive; rollback')
  } catch (error) {
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) return
    throw new Refused(`${fresh} is being filled by another import.`)
  } finally {
    opened.close()
  }
}

async function make(file: string, source: RowSource): Promise<void> {
  const db = openAlone(file)
  const database = databaseUnder(db)
  try {
    // Rows come before those that they point at, too; what points at nothing is found at the end.
    database.pragma('foreign_keys = off')
    await migratedTo(db, source.migrations.at(-1)!)
    await fill(db, source)
    source.done()
    refuseAny(fileFaults(database))
  } finally {
    await db.destroy()
  }
}

function refuseAny(findings: readonly Finding[]): void {
  const [fault] = findings.flatMap(({ what, faults }) => faults.map((one) => `not so: “${what}” (${one})`))
  if (fault !== undefined) throw new Refused(`It makes no sound database: ${fault}.`)
}

async function migratedTo(db: Db, name: string): Promise<void> {
  const { error } = await new Migrator({ db, provider }).migrateTo(name)
  if (error) throw error
}

// What making the others changes is filled last.
const last = ['sqlite_sequence', 'search_quotes', 'search_stale', 'search_state']

async function fill(db: Db, source: RowSource): Promise<void> {
  const database = databaseUnder(db)
  const known = tablesIn(database)
  checkShapes(source.tables, known)
  const isOld = source.migrations.length < Object.keys(migrations).length
  for (const table of known) if (!last.includes(table.name)) await insert(database, table, source)
  // What is made of the rows follows where they point.
  refuseAny([straysIn(database)])
  // The triggers noted every row to be indexed; in an older database that is done when it is brought up to date.
  if (!isOld) await db.transaction().execute((trx) => reindex(trx))
  for (const table of known)
    if (last.includes(table.name) && !(isOld && table.name === 'search_stale')) await insert(database, table, source)
  const seen = database.prepare('select name from kysely_migration order by name').pluck().all()
  if (seen.join() !== source.migrations.join()) throw new Refused('It says two things about its migrations.')
  if (isOld) await migrate(db)
}

function checkShapes(given: readonly TableShape[], known: readonly TableShape[]): void {
  const shapes = new Map(known.map(({ name, columns }) => [name, columns]))
  for (const { name, columns } of given) {
    const expected = shapes.get(name)
    if (!expected) throw new Refused(`It holds the table ${name}, which no database of its version has.`)
    const column = columns.find((one) => !expected.includes(one))
    if (column !== undefined) throw new Refused(`Its table ${name} has the column ${column}, which it should not have.`)
    const missing = expected.find((one) => !columns.includes(one))
    if (missing !== undefined) throw new Refused(`Its table ${name} lacks the column ${missing}.`)
    shapes.delete(name)
  }
  for (const name of shapes.keys()) throw new Refused(`It lacks the table ${name}.`)
}

async function insert(database: Database.Database, { name, columns }: TableShape, source: RowSource): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const into = database.prepare(`insert into "${name}" (${list}) values (${columns.map(() => '?').join(', ')})`)
  database.exec(`begin; delete from "${name}"`)
  let n = 0
  for await (const row of source.rows(name)) insertRow(into, row, columns, `${name}, row ${++n}`)
  database.exec('commit')
}

function insertRow(into: Database.Statement, row: Row, columns: readonly string[], place: string): void {
  try {
    into.run(columns.map((column) => row[column]))
  } catch (error) {
    if (!(error instanceof Database.SqliteError && /^SQLITE_(CONSTRAINT|MISMATCH)/.test(error.code))) throw error
    throw new Refused(`${place}: no such row can be stored (${error.message}).`)
  }
}

/** Gives a database its name, once it lies on the disk whole. */
function put(fresh: string, database: string): void {
  const file = openSync(fresh, 'r+')
  fsyncSync(file)
  closeSync(file)
  // Somebody may have filled it meanwhile.
  checkEmpty(database)
  const before = setAside(database)
  // What a database that is gone left behind would be taken for changes of this one.
  if (before === undefined) for (const ending of ['-wal', '-shm']) rmSync(`${database}${ending}`, { force: true })
  renameSync(fresh, database)
  if (before !== undefined) rmSync(before)
}
