import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { migrations } from '../../db/migrations/index.js'
import { Refused } from './errors.js'

/** Copies a database as it is at one moment, while others may write to it. The copy is there whole or not at all.
 * @returns its size in bytes
 * @throws Refused where there is no database, or the file to be written exists */
export async function backupTo(database: string, file: string): Promise<number> {
  if (existsSync(file)) throw new Refused(`${file} exists already; give another name, or remove it.`)
  await copyOf(database, file)
  return statSync(file).size
}

/** Puts a backup in the place of a database, which is kept beside it.
 * @returns what the database from before is called now; undefined where there was none
 * @throws Refused where the backup is none or is damaged, or the database is in use */
export async function restoreFrom(file: string, database: string): Promise<string | undefined> {
  soundCopy(file)
  const fresh = `${database}.restoring`
  rmSync(fresh, { force: true })
  mkdirSync(dirname(database), { recursive: true })
  await copyOf(file, fresh)
  try {
    const before = setAside(database)
    renameSync(fresh, database)
    return before
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** Gives back the space of what is not needed any more.
 * @returns sizes in bytes */
export function vacuum(database: string): { readonly before: number; readonly after: number } {
  const opened = openKnown(database)
  try {
    opened.pragma('wal_checkpoint(truncate)')
    const before = statSync(database).size
    opened.exec('vacuum')
    opened.pragma('optimize')
    opened.pragma('wal_checkpoint(truncate)')
    return { before, after: statSync(database).size }
  } catch (error) {
    throw inUse(database, error)
  } finally {
    opened.close()
  }
}

/** Copies a database to a file that is not there yet. */
export async function copyOf(database: string, file: string): Promise<void> {
  const part = `${file}.part`
  rmSync(part, { force: true })
  const opened = openKnown(database, true)
  try {
    // All pages in one step after the first few: what others write meanwhile would make it begin again otherwise.
    await opened.backup(part, { progress: () => 0x7fffffff })
    renameSync(part, file)
  } finally {
    opened.close()
    rmSync(part, { force: true })
  }
}

/** Opens a database that is there.
 * @throws Refused */
export function openKnown(database: string, readonly = false): Database.Database {
  if (!existsSync(database)) throw new Refused(`There is no database ${database}.`)
  try {
    const opened = new Database(database, { readonly })
    opened.pragma('busy_timeout = 10000')
    opened.prepare('select count(*) from sqlite_master').get()
    return opened
  } catch (error) {
    throw new Refused(`${database} is no database (${(error as Error).message}).`)
  }
}

/** Makes sure that a file is a whole database of this program, and none of a newer one.
 * @throws Refused */
function soundCopy(file: string): void {
  const opened = openKnown(file, true)
  try {
    const known = opened.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get()
    if (!known) throw new Refused(`${file} is a database, but not one of Parallax.`)
    const names = opened.prepare('select name from kysely_migration').pluck().all() as string[]
    if (names.some((name) => !Object.hasOwn(migrations, name)))
      throw new Refused(`${file} was made by a newer version of Parallax; install that one first.`)
    const integrity = opened.pragma('integrity_check(1)', { simple: true })
    if (integrity !== 'ok') throw new Refused(`${file} is damaged: ${integrity}`)
  } finally {
    opened.close()
  }
}

/** Leaves a database under another name, once nobody has it open. */
export function setAside(database: string): string | undefined {
  if (!existsSync(database)) return undefined
  const opened = openKnown(database)
  try {
    // Only who has it alone may do that, and then all of it stands in the one file.
    opened.pragma('busy_timeout = 500')
    opened.pragma('journal_mode = delete')
  } catch (error) {
    throw inUse(database, error)
  } finally {
    opened.close()
  }
  const aside = freeName(`${database}.before-restore`)
  renameSync(database, aside)
  return aside
}

function freeName(name: string): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`
    if (!existsSync(free)) return free
  }
}

const inUse = (database: string, error: unknown): unknown =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)
    ? new Refused(`${database} is in use; stop Parallax first.`)
    : error
