import { type Kysely, sql } from 'kysely'
import { numbered, oneOf, pointsAt, required, stretch, yesOrNo } from './columns.js'

/** Sources, whose text comes last so that a list of them need not read it, and the signs of altered wording in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('id', 'integer', numbered)
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', required)
    .addColumn('title', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('date', 'text')
    .addColumn('address', 'text')
    .addColumn('is_report', 'integer', required)
    .addColumn('reported_title', 'text')
    .addColumn('reported_publisher', 'text')
    .addColumn('reported_date', 'text')
    .addColumn('wording', 'text', required)
    .addColumn('sha256', 'text', (column) => column.notNull().unique())
    .addColumn('added_at', 'text', required)
    .addColumn('text_units', 'integer', required)
    .addColumn('text', 'text', required)
    .addCheckConstraint('sources_wording', oneOf('wording', ['original', 'translated', 'altered', 'unchecked']))
    .addCheckConstraint('sources_is_report', yesOrNo('is_report'))
    .addCheckConstraint(
      'sources_reported',
      sql`is_report = 1 or (reported_title is null and reported_publisher is null and reported_date is null)`,
    )
    .addCheckConstraint('sources_sha256', sql`length(sha256) = 64`)
    .execute()
  await db.schema.createIndex('sources_date').on('sources').column('date').execute()

  await db.schema
    .createTable('signals')
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addColumn('ordinal', 'integer', required)
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addColumn('printed', 'text', required)
    .addColumn('expected', 'text')
    .addColumn('rule', 'text', required)
    .addPrimaryKeyConstraint('signals_key', ['source_id', 'ordinal'])
    .addCheckConstraint('signals_span', stretch('start_offset', 'end_offset'))
    .execute()
}
