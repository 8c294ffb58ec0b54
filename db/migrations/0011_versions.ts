import type { Kysely } from 'kysely'
import { pointsAt, required } from './columns.js'

/** Versions of one statement in several sources, copies of one report, and the keys by which both are found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Null only until a statement or source was compared with the others.
  await db.schema.alterTable('statements').addColumn('version_group', 'integer').execute()
  await db.schema.createIndex('statements_version').on('statements').column('version_group').execute()
  await db.schema.alterTable('sources').addColumn('copy_group', 'integer').execute()
  await db.schema.createIndex('sources_copy').on('sources').column('copy_group').execute()
  await db.schema
    .createTable('statement_keys')
    .addColumn('key', 'integer', required)
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addPrimaryKeyConstraint('statement_keys_key', ['key', 'statement_id'])
    .execute()
  await db.schema.createIndex('statement_keys_statement').on('statement_keys').column('statement_id').execute()
  await db.schema
    .createTable('source_keys')
    .addColumn('key', 'integer', required)
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addPrimaryKeyConstraint('source_keys_key', ['key', 'source_id'])
    .execute()
}
