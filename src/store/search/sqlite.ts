import { sql } from 'kysely'
import type { Stretch } from '../../domain.js'
import { openSqlite } from '../sqlite.js'
import type { Db } from '../tables.js'
import type { Clause } from './clauses.js'

/** The tables of words, each with its columns and how much a word in each weighs. */
const tables = {
  quote_words: { columns: ['words', 'around', 'who', 'source'], weights: [10, 2, 4, 2] },
  speaker_words: { columns: ['names', 'roles'], weights: [10, 2] },
  source_words: { columns: ['title', 'printed', 'text'], weights: [10, 4, 1] },
}
export type WordTable = keyof typeof tables

// Nothing but the control characters that texts do not hold, so that no text can look like a mark.
const [opening, closing] = ['\u0002', '\u0003']

const quoted = ({ words, prefix }: Clause): string => `"${words.replaceAll('"', ' ')}"${prefix ? '*' : ''}`

/** What SQLite is asked for: everything that is wanted and nothing that is not; undefined where nothing is wanted. */
function expression(clauses: readonly Clause[]): string | undefined {
  const wanted = clauses.filter(({ not }) => !not).map(quoted)
  if (wanted.length === 0) return undefined
  const unwanted = clauses.filter(({ not }) => not).map(quoted)
  return `(${wanted.join(' AND ')})${unwanted.length > 0 ? ` NOT (${unwanted.join(' OR ')})` : ''}`
}

// One string for all ids: many times faster than a row for each.
async function idsOf(db: Db, query: ReturnType<typeof sql<{ ids: string }>>): Promise<number[]> {
  return JSON.parse((await query.execute(db)).rows[0]!.ids) as number[]
}

/** Ids of what fits, in no particular order. Of what is only unwanted: ids of all that is left.
 * @param clauses at least one */
export function fitting(db: Db, table: WordTable, clauses: readonly Clause[]): Promise<number[]> {
  const match = expression(clauses)
  const name = sql.table(table)
  if (match !== undefined)
    return idsOf(db, sql`select json_group_array(rowid) as ids from ${name} where ${name} match ${match}`)
  const unwanted = clauses.map(quoted).join(' OR ')
  return idsOf(
    db,
    sql`select json_group_array(rowid) as ids from ${name}
      where rowid not in (select rowid from ${name} where ${name} match ${unwanted})`,
  )
}

/** The same, best first; equally good: what was added last. */
export function ranked(db: Db, table: WordTable, clauses: readonly Clause[]): Promise<number[]> {
  const match = expression(clauses)
  if (match === undefined) return fitting(db, table, clauses)
  const name = sql.table(table)
  const weights = sql.join(tables[table].weights.map((weight) => sql.lit(weight)))
  return idsOf(
    db,
    sql`select json_group_array(id) as ids from (select rowid as id from ${name} where ${name} match ${match}
      order by bm25(${name}, ${weights}), rowid desc)`,
  )
}

let aside: Db | undefined

/** Marks what was found in texts, each a list of the columns of a table of words. */
export function marked(
  table: WordTable,
  clauses: readonly Clause[],
  texts: readonly (readonly string[])[],
): Promise<Stretch[][][]> {
  const match = expression(clauses)
  const plain = texts.map((row) => row.map((text) => [{ text, found: false }]))
  if (match === undefined || texts.length === 0) return Promise.resolve(plain)
  const name = sql.table(`marked_${table}`)
  const own = sql.ref(`marked_${table}`)
  const columns = tables[table].columns
  // Beside the database: whoever writes there is not waited for, and what is written here is nobody else's.
  aside ??= openSqlite(':memory:')
  return aside.transaction().execute(async (one) => {
    const tokens = sql.raw("tokenize='porter unicode61 remove_diacritics 2'")
    await sql`create virtual table if not exists ${name} using fts5(${sql.join(columns.map((c) => sql.ref(c)))}, ${tokens})`.execute(
      one,
    )
    await sql`delete from ${name}`.execute(one)
    const rows = texts.map((row, i) => [i, ...row])
    await sql`insert into ${name} (rowid, ${sql.join(columns.map((c) => sql.ref(c)))}) ${fromJson(rows, columns.length)}`.execute(
      one,
    )
    const marks = columns.map((c, i) => sql`highlight(${own}, ${sql.lit(i)}, ${opening}, ${closing}) as ${sql.ref(c)}`)
    const found = await sql<Record<string, string | number>>`select rowid as id, ${sql.join(marks)} from ${name}
      where ${own} match ${match}`.execute(one)
    const byId = new Map(found.rows.map((row) => [row.id, columns.map((c) => stretches(String(row[c])))]))
    return plain.map((row, i) => byId.get(i) ?? row)
  })
}

const stretches = (text: string): Stretch[] =>
  text.split(opening).flatMap((part, i) => {
    const at = i === 0 ? 0 : part.indexOf(closing)
    const both = [
      { text: part.slice(0, at), found: true },
      { text: part.slice(i === 0 ? 0 : at + 1), found: false },
    ]
    return both.filter((one) => one.text !== '')
  })

const fromJson = (rows: readonly (readonly (string | number)[])[], columns: number) => {
  const picked = Array.from({ length: columns + 1 }, (_, i) => sql`json_extract(value, ${sql.lit(`$[${i}]`)})`)
  const clean = rows.map((row) => row.map(cleaned))
  return sql`select ${sql.join(picked)} from json_each(${JSON.stringify(clean)})`
}

const cleaned = (value: string | number): string | number =>
  typeof value === 'string' && control.test(value) ? value.replaceAll(controls, ' ') : value

// A mark in a text would look like one of ours, and a NUL ends it.
const control = /(?!\n)\p{Cc}/u
const controls = new RegExp(control, 'gu')

/** Adds words: of each row its id and a text for each column of the table. */
export async function addWords(
  trx: Db,
  table: WordTable,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = tables[table].columns
  const into = sql.join(['rowid', ...columns].map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${into}) ${fromJson(rows, columns.length)}`.execute(trx)
}

/** Takes words out; of ids that have none, nothing. */
export async function removeWords(trx: Db, table: WordTable, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from ${sql.table(table)} where rowid in (select value from json_each(${JSON.stringify(ids)}))`.execute(
    trx,
  )
}
