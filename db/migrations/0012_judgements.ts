import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, oneOf, pointsAt, required } from './columns.js'

const wordings = ['original', 'translated', 'altered', 'unchecked']

/** What people say of a source's wording, and whether a quote's words were compared with the original. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wording_judgements')
    .addColumn('id', 'integer', numbered)
    .addColumn('source_id', 'integer', pointsAt('sources.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    .addColumn('wording', 'text', required)
    .addColumn('undoes', 'integer', mayPointAt('wording_judgements.id'))
    .addCheckConstraint('wording_judgements_wording', oneOf('wording', wordings))
    .addCheckConstraint('wording_judgements_undoes', sql`undoes < id`)
    .execute()
  await db.schema.createIndex('wording_judgements_source').on('wording_judgements').column('source_id').execute()
  // What the reading found, beside what the wording has since been judged to be.
  await db.schema
    .alterTable('sources')
    .addColumn('found_wording', 'text', (column) => column.check(oneOf('found_wording', wordings)))
    .execute()
  await db.schema
    .alterTable('quotes')
    .addColumn('base_checked', 'text', (column) =>
      column.check(oneOf('base_checked', ['stored', 'confirmed', 'unchecked'])),
    )
    .execute()
  await sql`update sources set found_wording = wording`.execute(db)
  await sql`update quotes set base_checked = checked`.execute(db)
}
