import type { Kysely } from 'kysely'
import { numbered, oneOf, pointsAt, required, yesOrNo } from './columns.js'

const states = [
  'strongly-supports',
  'supports',
  'mixed',
  'opposes',
  'strongly-opposes',
  'contested',
  'disputed',
  'no-position',
  'nothing-found',
]

/** What the current codings add up to, kept beside them, and the log of who changed what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stances')
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('issue', 'text', required)
    .addColumn('codebook_version', 'integer', required)
    .addColumn('state', 'text', required)
    .addColumn('statements', 'integer', required)
    .addColumn('supports', 'integer', required)
    .addColumn('opposes', 'integer', required)
    .addColumn('mixed', 'integer', required)
    .addColumn('disputed', 'integer', required)
    .addColumn('median', 'double precision')
    .addColumn('newest', 'text')
    .addColumn('machine_only', 'integer', required)
    .addColumn('reviewed', 'integer', required)
    .addColumn('altered_only', 'integer', required)
    .addColumn('older_codebook', 'integer', required)
    .addPrimaryKeyConstraint('stances_key', ['speaker_id', 'issue'])
    .addForeignKeyConstraint('stances_issue', ['codebook_version', 'issue'], 'codebook_issues', ['version', 'issue'])
    .addCheckConstraint('stances_state', oneOf('state', states))
    .addCheckConstraint('stances_machine_only', yesOrNo('machine_only'))
    .addCheckConstraint('stances_reviewed', yesOrNo('reviewed'))
    .addCheckConstraint('stances_altered_only', yesOrNo('altered_only'))
    .addCheckConstraint('stances_older_codebook', yesOrNo('older_codebook'))
    .execute()

  await db.schema
    .createTable('log')
    .addColumn('id', 'integer', numbered)
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('action', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('subject_id', 'text', required)
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('why', 'text')
    .execute()
  await db.schema.createIndex('log_subject').on('log').columns(['subject', 'subject_id']).execute()
}
