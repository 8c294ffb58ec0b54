import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, oneOf, pointsAt, required } from './columns.js'

/** Speakers with the names that they are looked up by, and the roles that sources or people gave them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('speakers')
    .addColumn('id', 'integer', numbered)
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', required)
    .addColumn('folded', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('merged_into', 'integer', mayPointAt('speakers.id'))
    .addColumn('added_at', 'text', required)
    .addCheckConstraint('speakers_kind', oneOf('kind', ['person', 'organisation', 'unnamed']))
    .addCheckConstraint('speakers_merged', sql`merged_into <> id`)
    .execute()
  await db.schema.createIndex('speakers_folded').on('speakers').column('folded').execute()

  await db.schema
    .createTable('aliases')
    .addColumn('id', 'integer', numbered)
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('alias', 'text', required)
    .addColumn('folded', 'text', required)
    .addUniqueConstraint('aliases_once', ['speaker_id', 'folded'])
    .execute()
  await db.schema.createIndex('aliases_folded').on('aliases').column('folded').execute()

  await db.schema
    .createTable('roles')
    .addColumn('id', 'integer', numbered)
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('title', 'text', required)
    .addColumn('organisation', 'text')
    .addColumn('since', 'text')
    .addColumn('until', 'text')
    .addColumn('source_id', 'integer', mayPointAt('sources.id'))
    .execute()
  await db.schema.createIndex('roles_speaker').on('roles').column('speaker_id').execute()
  await db.schema.createIndex('roles_source').on('roles').column('source_id').execute()
}
