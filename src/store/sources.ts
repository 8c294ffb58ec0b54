import type { Signal, Source, SourceSummary } from '../domain.js'
import { inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { Refused } from './errors.js'
import { addReading } from './reading.js'
import type { Db, Tables } from './tables.js'

/** Sources without their text, with the number of their quotes; narrowed and ordered by the caller. */
export const summaries = (db: Db) =>
  db
    .selectFrom('sources')
    .select(['id', 'slug', 'name', 'title', 'publisher', 'author', 'date', 'address', 'wording', 'sha256', 'added_at'])
    .select(['is_report', 'reported_title', 'reported_publisher', 'reported_date'])
    .select((eb) =>
      eb
        .selectFrom('quotes')
        .select((q) => q.fn.countAll().as('n'))
        .whereRef('quotes.source_id', '=', 'sources.id')
        .where('quotes.withdrawn_at', 'is', null)
        .as('quotes'),
    )

/** Summaries by their ids. */
export async function summariesById(db: Db, ids: Iterable<number>): Promise<Map<number, SourceSummary>> {
  const rows = await inChunks([...new Set(ids)], (chunk) => summaries(db).where('id', 'in', chunk).execute())
  return new Map(rows.map((row) => [row.id, asSummary(row)]))
}

/** The sources of the dossier. */
export const sourceStore = (db: Db): Store['sources'] => ({
  add: (reading) => db.transaction().execute((trx) => addReading(trx, reading)),
  bySha256: (sha256) => summaryBySha256(db, sha256),
  bySlug: (slug) => sourceBySlug(db, slug),
  async list() {
    const newest = summaries(db).orderBy('date', (order) => order.desc().nullsLast())
    return (await newest.orderBy('id').execute()).map(asSummary)
  },
  reread: () => Promise.reject(new Refused('A source cannot be read again yet.')),
})

/** The source of which these are the bytes. */
export async function summaryBySha256(db: Db, sha256: string): Promise<SourceSummary | undefined> {
  const row = await summaries(db).where('sha256', '=', sha256).executeTakeFirst()
  return row && asSummary(row)
}

async function sourceBySlug(db: Db, slug: string): Promise<Source | undefined> {
  const row = await summaries(db).select('text').where('slug', '=', slug).executeTakeFirst()
  return row && { ...asSummary(row), text: row.text, signals: await signalsOf(db, row.id) }
}

async function signalsOf(db: Db, source: number): Promise<Signal[]> {
  const rows = await db
    .selectFrom('signals')
    .select(['start_offset as start', 'end_offset as end', 'printed', 'expected', 'rule'])
    .where('source_id', '=', source)
    .orderBy('ordinal')
    .execute()
  return rows
}

type SourceRow = Omit<Tables['sources'], 'id' | 'text' | 'text_units'> & {
  readonly id: number
  readonly quotes: number | string | bigint | null
}

const asSummary = (row: SourceRow): SourceSummary => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  title: row.title,
  publisher: row.publisher,
  author: row.author,
  date: row.date,
  address: row.address,
  reportedFrom:
    row.is_report === 1
      ? { title: row.reported_title, publisher: row.reported_publisher, date: row.reported_date }
      : null,
  wording: row.wording,
  sha256: row.sha256,
  addedAt: row.added_at,
  quotes: Number(row.quotes),
})
