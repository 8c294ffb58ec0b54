import type { Kysely } from 'kysely'
import { pointsAt, required } from './columns.js'

/** What belongs to some of what was handed in: tables of ready quotes, what they gave of a source, and what was noticed while a file was
 * read. Apart from the items, so that a list of these need not read it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('import_tables')
    .addColumn('item_id', 'integer', (column) => pointsAt('import_items.id')(column).primaryKey())
    .addColumn('outcome', 'text')
    .addColumn('content', 'text')
    .execute()
  await db.schema
    .createTable('import_given')
    .addColumn('item_id', 'integer', (column) => pointsAt('import_items.id')(column).primaryKey())
    .addColumn('given', 'text', required)
    .execute()
  await db.schema
    .createTable('import_notes')
    .addColumn('item_id', 'integer', pointsAt('import_items.id'))
    .addColumn('ordinal', 'integer', required)
    .addColumn('note', 'text', required)
    .addPrimaryKeyConstraint('import_notes_pk', ['item_id', 'ordinal'])
    .execute()
}
