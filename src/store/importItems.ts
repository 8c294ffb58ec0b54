import type { Document, ImportItem, Reading, TableOutcome, WholeImportItem } from '../domain.js'
import { givenOf, notesOf, tableOf } from './importTables.js'
import type { Db } from './tables.js'

/** What was handed in, without its bytes and what was read of it. */
export const itemRows = (db: Db) =>
  db
    .selectFrom('import_items')
    .leftJoin('sources as source', 'source.id', 'import_items.source_id')
    .leftJoin('sources as same', 'same.id', 'import_items.like_id')
    .leftJoin('import_tables', 'import_tables.item_id', 'import_items.id')
    .select(['import_tables.item_id as table_item', 'import_tables.outcome'])
    .select([
      'import_items.id',
      'import_id',
      'import_items.name',
      'way',
      'import_items.address',
      'size',
      'keep',
      'state',
    ])
    .select(['fault', 'import_items.title', 'quotes', 'speakers', 'import_items.wording'])
    .select(['source.slug as source_slug', 'source.title as source_title', 'source.name as source_name'])
    .select('source.deleted_at as source_deleted')
    .select(['same.slug as like_slug', 'same.title as like_title', 'same.name as like_name'])

type Row = Awaited<ReturnType<ReturnType<typeof itemRows>['execute']>>[number]

/** A row of `itemRows` in the terms of the domain. */
export const asItem = (row: Row): ImportItem => {
  const {
    import_id: batch,
    keep,
    table_item,
    outcome,
    source_slug,
    source_title,
    source_name,
    source_deleted,
    like_slug,
    like_title,
    like_name,
    ...rest
  } = row
  const ref = (slug: string | null, title: string | null, name: string | null) =>
    slug === null ? null : { slug, title, name: name! }
  return {
    ...{ ...rest, batch, keep: keep === 1, isTable: table_item !== null },
    outcome: outcome === null ? null : (JSON.parse(outcome) as TableOutcome),
    source: ref(source_slug, source_title, source_name),
    isDeleted: source_deleted !== null,
    like: ref(like_slug, like_title, like_name),
  }
}

/** One with all that is known of it. */
export async function wholeItem(db: Db, id: number): Promise<WholeImportItem | undefined> {
  const row = await itemRows(db)
    .select(['import_items.bytes', 'import_items.document', 'import_items.reading'])
    .where('import_items.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { bytes, document, reading, ...rest } = row
  return {
    ...asItem(rest),
    bytes,
    document: document === null ? null : (JSON.parse(document) as Document),
    reading: reading === null ? null : (JSON.parse(reading) as Reading),
    table: await tableOf(db, id),
    given: await givenOf(db, id),
    notes: await notesOf(db, id),
  }
}
