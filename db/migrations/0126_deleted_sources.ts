import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, pointsAt, required } from './columns.js'

/** Sources that a person deleted, which stay and can be brought back; and every such word, appended. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_deletions')
    .addColumn('id', 'integer', numbered)
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    .addColumn('undoes', 'integer', mayPointAt('source_deletions.id'))
    .addCheckConstraint('source_deletions_undoes', sql`undoes < id`)
    .execute()
  await db.schema.createIndex('source_deletions_source').on('source_deletions').column('source_id').execute()
  await db.schema.alterTable('sources').addColumn('deleted_at', 'text').execute()
}
