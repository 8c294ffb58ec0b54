import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, pointsAt, required, yesOrNo } from './columns.js'

/** What people gather under a name, and everything that was ever done to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('collections')
    .addColumn('id', 'integer', numbered)
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', required)
    .addColumn('items', 'integer', required)
    .addColumn('deleted', 'integer', (column) => column.notNull().check(yesOrNo('deleted')))
    .addColumn('changed_at', 'text', required)
    .execute()
  await db.schema
    .createTable('collection_changes')
    .addColumn('id', 'integer', numbered)
    .addColumn('collection_id', 'integer', pointsAt('collections.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    .addColumn('change', 'text', required)
    .addColumn('undoes', 'integer', mayPointAt('collection_changes.id'))
    .addCheckConstraint('collection_changes_undoes', sql`undoes < id`)
    .execute()
  await db.schema
    .createIndex('collection_changes_of')
    .on('collection_changes')
    .columns(['collection_id', 'id'])
    .execute()
  await db.schema.createIndex('collections_changed').on('collections').columns(['deleted', 'changed_at']).execute()
}
