import { type Kysely, sql } from 'kysely'
import { numbered, pointsAt, required } from './columns.js'

/** What models by API answered, whole, with the model and the number of the instruction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('model_answers')
    .addColumn('id', 'integer', numbered)
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('coder_id', 'integer', pointsAt('coders.id'))
    .addColumn('model', 'text', required)
    .addColumn('prompt_version', 'integer', required)
    .addColumn('codebook_version', 'integer', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('answer', 'text', required)
    .addColumn('tokens', 'integer', required)
    .addCheckConstraint('model_answers_tokens', sql`tokens >= 0`)
    .execute()
  await db.schema
    .createIndex('model_answers_statement')
    .on('model_answers')
    .columns(['statement_id', 'model', 'prompt_version'])
    .execute()
}
