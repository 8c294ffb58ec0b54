import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { archiveOf } from '../../src/archive/write.js'
import type { Store } from '../../src/store/contract.js'
import { tablesIn } from '../../src/store/snapshot.js'
import { databaseUnder } from '../../src/store/sqlite.js'
import { freshFolder } from '../cli/program.js'
import { everyMethod } from '../store/everything.js'

/** A database on which every method of the store was called: every table that can hold something does. */
export async function fullDatabase(): Promise<string> {
  const { store, db, calls } = await everyMethod(() => {})
  for (const call of Object.values(calls)) await call()
  const database = databaseUnder(db)
  database.exec(`insert into codebook_examples select version, issue, 0, 'More boats.', 'Ada', 1, 'Asks for them.'
    from codebook_issues where ordinal = 0`)
  const file = join(freshFolder(), 'full.sqlite')
  writeFileSync(file, database.serialize())
  await store.close()
  return file
}

export const at = new Date('2031-07-01T12:00:00.000Z')

/** An archive's bytes. */
export async function packed(store: Pick<Store, 'snapshot'>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of archiveOf(store, at)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The files of an archive, by their paths. */
export type Files = Record<string, string>

export const filesOf = (bytes: Uint8Array): Files =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  )

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Packs files, their hashes made anew unless they are to be left as they are. */
export function repacked(files: Files, hashes = true, more: Zippable = {}): Buffer {
  const { SHA256SUMS, ...rest } = files
  const sums = Object.entries(rest).map(([path, content]) => `${sha256(content)}  ${path}\n`)
  const all = { ...rest, SHA256SUMS: hashes ? sums.join('') : SHA256SUMS! }
  const entries = Object.entries(all).map(([path, content]) => [path, Buffer.from(content)])
  return Buffer.from(zipSync({ ...Object.fromEntries(entries), ...more }, { mtime: at }))
}

/** A folder of its own, with the archive in it. */
export function written(bytes: Uint8Array): {
  readonly folder: string
  readonly file: string
  readonly database: string
} {
  const folder = freshFolder()
  const file = join(folder, 'all.zip')
  writeFileSync(file, bytes)
  return { folder, file, database: join(folder, 'new.sqlite') }
}

/** Every table row for row, what SQLite made of the schema, and what the indexes of words hold. */
export function contentsOf(database: Database.Database): Record<string, unknown> {
  const tables = tablesIn(database).map(({ name }) => [
    name,
    database.prepare(`select * from "${name}" order by rowid`).all(),
  ])
  const schema = database.prepare('select type, name, tbl_name, sql from sqlite_master order by type, name').all()
  const words = ['quote', 'speaker', 'source'].map((of) => {
    database.exec(`create virtual table temp.${of}_seen using fts5vocab(main, ${of}_words, 'instance')`)
    const rows = database.prepare(`select term, doc, col, offset from temp.${of}_seen order by 1, 2, 3, 4`).all()
    return [`words of ${of}s`, rows]
  })
  return Object.fromEntries([...tables, ['schema', schema], ...words])
}

/** The same of a database file. */
export function contentsIn(file: string): Record<string, unknown> {
  const database = new Database(file)
  try {
    return contentsOf(database)
  } finally {
    database.close()
  }
}
