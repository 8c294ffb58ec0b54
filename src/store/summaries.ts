import type { SourceSummary } from '../domain.js'
import { inChunks } from './chunks.js'
import type { Db, Tables } from './tables.js'

/** Sources without their text, with the number of their quotes; narrowed and ordered by the caller. */
export const summaries = (db: Db) =>
  db
    .selectFrom('sources')
    .select([
      'id',
      'slug',
      'name',
      'title',
      'publisher',
      'author',
      'date',
      'address',
      'wording',
      'sha256',
      'added_at',
      'copy_group',
    ])
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

/** The source of which these are the bytes. */
export async function summaryBySha256(db: Db, sha256: string): Promise<SourceSummary | undefined> {
  const row = await summaries(db).where('sha256', '=', sha256).executeTakeFirst()
  return row && asSummary(row)
}

type SourceRow = Omit<
  Tables['sources'],
  'id' | 'text' | 'text_units' | 'reading' | 'found_wording' | 'found_facts' | 'deleted_at'
> & {
  readonly id: number
  readonly quotes: number | string | bigint | null
}

/** A row of `summaries` in the terms of the domain. */
export const asSummary = (row: SourceRow): SourceSummary => ({
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
  copyGroup: row.copy_group ?? row.id,
})
