import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, oneOf, pointsAt, required, yesOrNo } from './columns.js'

const states = ['waiting', 'reading', 'read', 'stored', 'known', 'failed', 'cancelled', 'discarded']

/** What was handed in, and waits to be read or to be decided on: the queue goes on where it was after a restart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('imports')
    .addColumn('id', 'integer', numbered)
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .execute()
  await db.schema
    .createTable('import_items')
    .addColumn('id', 'integer', numbered)
    .addColumn('import_id', 'integer', pointsAt('imports.id'))
    .addColumn('name', 'text', required)
    .addColumn('way', 'text', required)
    .addColumn('address', 'text')
    .addColumn('size', 'integer', required)
    .addColumn('keep', 'integer', required)
    .addColumn('state', 'text', required)
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('fault', 'text')
    .addColumn('title', 'text')
    .addColumn('quotes', 'integer')
    .addColumn('speakers', 'integer')
    .addColumn('wording', 'text')
    .addColumn('source_id', 'integer', mayPointAt('sources.id'))
    .addColumn('like_id', 'integer', mayPointAt('sources.id'))
    // Last, so that a list of items need not read them.
    .addColumn('bytes', 'bytea')
    .addColumn('document', 'text')
    .addColumn('reading', 'text')
    .addCheckConstraint('import_items_way', oneOf('way', ['paste', 'file', 'address']))
    .addCheckConstraint('import_items_state', oneOf('state', states))
    .addCheckConstraint('import_items_keep', yesOrNo('keep'))
    .addCheckConstraint('import_items_fault', sql`(state = 'failed') = (fault is not null)`)
    .execute()
  await db.schema.createIndex('import_items_import').on('import_items').columns(['import_id', 'id']).execute()
  await db.schema.createIndex('import_items_state').on('import_items').columns(['state', 'keep', 'id']).execute()
}
