import { type Kysely, sql } from 'kysely'
import { mayPointAt, oneOf, pointsAt, required, yesOrNo } from './columns.js'

/** What a search counts quotes by, narrow enough to be read whole, and what of the index has yet to be brought up to date. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('search_quotes')
    .addColumn('quote_id', 'integer', (column) => column.primaryKey().references('quotes.id'))
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('speaker_id', 'integer', mayPointAt('speakers.id'))
    .addColumn('kind', 'text', required)
    .addColumn('shown', 'integer', required)
    .addColumn('sides', 'text', (column) => column.notNull().defaultTo(''))
    .addColumn('revision', 'integer', required)
    .addCheckConstraint('search_quotes_shown', yesOrNo('shown'))
    .execute()
  await db.schema.createIndex('search_quotes_speaker').on('search_quotes').column('speaker_id').execute()
  await db.schema.createIndex('search_quotes_source').on('search_quotes').column('source_id').execute()
  await db.schema.createIndex('search_quotes_revision').on('search_quotes').column('revision').execute()
  await db.schema
    .createTable('search_stale')
    .addColumn('what', 'text', required)
    .addColumn('id', 'integer', required)
    .addPrimaryKeyConstraint('search_stale_key', ['what', 'id'])
    .addCheckConstraint('search_stale_what', oneOf('what', ['quote', 'speaker', 'source']))
    .execute()
  await db.schema
    .createTable('search_state')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('revision', 'integer', required)
    .addCheckConstraint('search_state_one', sql`id = 1`)
    .execute()
  await sql`insert into search_state (id, revision) values (1, 0)`.execute(db)
  // What is there already is indexed when the store is opened.
  for (const what of ['quote', 'speaker', 'source'])
    await sql`insert into search_stale (what, id) select ${sql.lit(what)}, id from ${sql.table(`${what}s`)}`.execute(db)
}
