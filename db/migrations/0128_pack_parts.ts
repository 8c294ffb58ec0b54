import type { Kysely } from 'kysely'
import { pointsAt, required } from './columns.js'

/** Packs in parts, so that what is added to a speaker who said much makes only one of them anew. What they held follows from the codings and
 * is made when the database is opened. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('speaker_packs').execute()
  await db.schema
    .createTable('speaker_packs')
    .addColumn('speaker_id', 'integer', (column) => column.primaryKey().references('speakers.id'))
    .addColumn('statements', 'integer', required)
    .addColumn('quotes', 'integer', required)
    .execute()
  await db.schema
    .createTable('pack_parts')
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('first_group', 'integer', required)
    .addColumn('statements', 'integer', required)
    .addColumn('quotes', 'integer', required)
    .addColumn('totals', 'text', required)
    .addColumn('data', 'bytea', required)
    .addPrimaryKeyConstraint('pack_parts_key', ['speaker_id', 'first_group'])
    .execute()
  await db.schema.createIndex('source_keys_source').on('source_keys').column('source_id').execute()
  await db.schema.dropIndex('statements_speaker').execute()
  await db.schema.createIndex('statements_speaker').on('statements').columns(['speaker_id', 'version_group']).execute()
}
