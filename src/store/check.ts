import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { copyOf } from './backup.js'
import { migrate } from './open.js'
import { recompute } from './recompute.js'
import { openSqlite } from './sqlite.js'

/** One thing that was looked at, and what is wrong with it; nothing: it is right. */
export interface Finding {
  readonly what: string
  readonly faults: readonly string[]
}

/** Looks whether a database is sound, and whether all that is kept twice says the same. Works on a copy, so it changes nothing and others may
 * go on writing.
 * @throws Refused where there is no database */
export async function checkDatabase(database: string): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-check-'))
  const copy = join(folder, 'copy.sqlite')
  try {
    await copyOf(database, copy)
    const damage = reading(copy, damageIn)
    if (damage.some(({ faults }) => faults.length > 0)) return damage
    await recomputed(copy, () => undefined)
    const before = reading(copy, digests)
    await recomputed(copy, emptied)
    return [...damage, ...reading(copy, textsIn), ...differences(before, reading(copy, digests))]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is wrong with a database apart from what follows from its rows: quick, and without a copy. */
export const fileFaults = (database: Database.Database): Finding[] => [...damageIn(database), ...textsIn(database)]

function reading<T>(file: string, look: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return look(database)
  } finally {
    database.close()
  }
}

const most = 20

function damageIn(database: Database.Database): Finding[] {
  const integrity = database.pragma(`integrity_check(${most})`) as { integrity_check: string }[]
  return [
    { what: 'The file is whole', faults: integrity.map((row) => row.integrity_check).filter((said) => said !== 'ok') },
    straysIn(database),
  ]
}

/** Rows that point at none. */
export function straysIn(database: Database.Database): Finding {
  const stray = database.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  return {
    what: 'What points at something points at what is there',
    faults: stray.slice(0, most).map(({ table, rowid, parent }) => `${table} ${rowid} points at nothing in ${parent}`),
  }
}

interface Anchor {
  readonly what: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string | null
  readonly suffix: string | null
}

const anchors = `
  select 'quote ' || id as what, start_offset as start, end_offset as "end", text as exact, prefix, suffix from quotes where source_id = $id
  union all select 'quote ' || quote_id || ' as corrected', s.start_offset, s.end_offset, s.text, s.prefix, s.suffix
    from quote_spans s join quotes on quotes.id = s.quote_id where source_id = $id
  union all select 'mention of quote ' || id, mention_start, mention_end, mention_text, null, null
    from quotes where source_id = $id and mention_start is not null
  union all select 'sign ' || ordinal, start_offset, end_offset, printed, null, null from signals where source_id = $id`

/** Texts that are not what their hash says, and anchors that are not what stands at their place. */
function textsIn(database: Database.Database): Finding[] {
  const hashes: string[] = []
  const places: string[] = []
  const of = database.prepare(anchors)
  for (const row of database.prepare('select id, slug, sha256, text from sources').iterate()) {
    const { id, slug, sha256, text } = row as { id: number; slug: string; sha256: string; text: string }
    // Made-up dossiers are numbered instead.
    const isNumbered = /^0{40}/.test(sha256)
    if (!isNumbered && createHash('sha256').update(text).digest('hex') !== sha256)
      hashes.push(`${slug}: the text was changed`)
    for (const anchor of of.all({ id }) as Anchor[]) if (!stands(anchor, text)) places.push(`${slug}: ${anchor.what}`)
  }
  return [
    { what: 'Texts are as they were read', faults: hashes.slice(0, most) },
    { what: 'Quotes are what stands at their place in the text', faults: places.slice(0, most) },
  ]
}

const stands = ({ start, end, exact, prefix, suffix }: Anchor, text: string): boolean =>
  text.slice(start, end) === exact &&
  (prefix === null || text.slice(0, start).endsWith(prefix)) &&
  (suffix === null || text.startsWith(suffix, end))

const derived: readonly { readonly what: string; readonly rows: string }[] = [
  { what: 'Totals are what their codings add up to', rows: 'select * from stances order by speaker_id, issue' },
  { what: 'What each speaker said is counted', rows: 'select * from speaker_packs order by speaker_id' },
  {
    what: 'What each speaker said is packed as it is',
    rows: 'select * from pack_parts order by speaker_id, first_group',
  },
  {
    what: 'The queue for coders holds what it should',
    // Not in which order they stand: that is as they came.
    rows: 'select speaker_id, version_group, statement_id, altered, matter, sole_coder from coding_queue order by speaker_id, version_group',
  },
  {
    what: 'What people coded is counted',
    rows: 'select * from coded_units order by speaker_id, version_group, coder_id, issue',
  },
  {
    what: 'The search counts what is there',
    rows: 'select quote_id, source_id, statement_id, speaker_id, kind, shown, sides from search_quotes order by quote_id',
  },
  ...['quote', 'speaker', 'source'].map((of) => ({
    what: `The search finds ${of}s by their words`,
    rows: `select term, doc, col, offset from temp.${of}_vocabulary order by term, doc, col, offset`,
  })),
]

/** What stands in each table that follows from others, in a word. */
function digests(database: Database.Database): string[] {
  for (const of of ['quote', 'speaker', 'source']) {
    // So that words of rows that were removed are gone from it.
    database.exec(`insert into ${of}_words(${of}_words) values ('optimize')`)
    database.exec(`create virtual table temp.${of}_vocabulary using fts5vocab(main, ${of}_words, 'instance')`)
  }
  return derived.map(({ rows }) => {
    const hash = createHash('sha256')
    for (const row of database.prepare(rows).raw().iterate()) hash.update(JSON.stringify(row))
    return hash.digest('hex')
  })
}

function differences(before: readonly string[], after: readonly string[]): Finding[] {
  return derived.map(({ what }, i) => ({ what, faults: before[i] === after[i] ? [] : ['made anew it is another'] }))
}

function emptied(database: Database.Database): void {
  for (const table of ['stances', 'speaker_packs', 'pack_parts', 'coding_queue', 'coded_units', 'search_quotes'])
    database.exec(`delete from ${table}`)
  for (const of of ['quote', 'speaker', 'source']) {
    database.exec(`insert into ${of}_words(${of}_words) values ('delete-all')`)
    database.exec(`insert or ignore into search_stale (what, id) select '${of}', id from ${of}s`)
  }
}

/** Brings a copy up to the present version, and makes anew what was emptied. */
async function recomputed(copy: string, empty: (database: Database.Database) => void): Promise<void> {
  reading(copy, empty)
  const db = openSqlite(copy)
  try {
    await migrate(db)
    if (empty === emptied) await db.transaction().execute((trx) => recompute(trx))
  } finally {
    await db.destroy()
  }
}
