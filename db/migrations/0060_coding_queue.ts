import { type Kysely, sql } from 'kysely'
import { mayPointAt, pointsAt, required, yesOrNo } from './columns.js'

/** The order in which statements wait for a person's coding, and what each person has coded; both follow from the codings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('coding_queue')
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('version_group', 'integer', required)
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('altered', 'integer', required)
    .addColumn('matter', 'integer', required)
    .addColumn('nth', 'integer', required)
    .addColumn('sole_coder', 'integer', mayPointAt('coders.id'))
    .addPrimaryKeyConstraint('coding_queue_key', ['speaker_id', 'version_group'])
    .addCheckConstraint('coding_queue_altered', yesOrNo('altered'))
    .addCheckConstraint('coding_queue_matter', sql`matter between 0 and 4`)
    .execute()
  const order = ['altered', 'matter', 'nth', 'statement_id', 'sole_coder']
  await db.schema.createIndex('coding_queue_order').on('coding_queue').columns(order).execute()
  await db.schema
    .createIndex('coding_queue_speaker')
    .on('coding_queue')
    .columns(['speaker_id', ...order])
    .execute()
  await db.schema.createIndex('coding_queue_statement').on('coding_queue').column('statement_id').execute()
  await db.schema
    .createTable('coded_units')
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('version_group', 'integer', required)
    .addColumn('coder_id', 'integer', pointsAt('coders.id'))
    .addColumn('issue', 'text', required)
    .addPrimaryKeyConstraint('coded_units_key', ['speaker_id', 'version_group', 'coder_id', 'issue'])
    .execute()
  await db.schema
    .createIndex('coded_units_coder')
    .on('coded_units')
    .columns(['coder_id', 'issue', 'speaker_id', 'version_group'])
    .execute()
}
