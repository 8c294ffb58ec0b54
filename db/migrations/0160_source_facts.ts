import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, pointsAt, required } from './columns.js'

/** What people say of a source's title, publisher, author, date and address, and what was read of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_facts')
    .addColumn('id', 'integer', numbered)
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    // The facts that are otherwise, as JSON.
    .addColumn('change', 'text', required)
    .addColumn('undoes', 'integer', mayPointAt('source_facts.id'))
    .addCheckConstraint('source_facts_undoes', sql`undoes < id`)
    .execute()
  await db.schema.createIndex('source_facts_source').on('source_facts').column('source_id').execute()
  // Null: nobody ever said otherwise, and the columns themselves are what was read.
  await db.schema.alterTable('sources').addColumn('found_facts', 'text').execute()
}
