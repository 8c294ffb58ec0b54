import { type Kysely, sql } from 'kysely'
import { numbered, oneOf, pointsAt, required, share, stretch, yesOrNo } from './columns.js'

/** Coders, their codings with the words that decided, and which coding of each is the newest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('coders')
    .addColumn('id', 'integer', numbered)
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', required)
    .addColumn('reviews', 'integer', required)
    .addColumn('confidence_limit', 'double precision', required)
    .addCheckConstraint('coders_kind', oneOf('kind', ['person', 'learned', 'rules', 'model']))
    .addCheckConstraint('coders_reviews', sql`reviews = 0 or (reviews = 1 and kind = 'person')`)
    .addCheckConstraint('coders_limit', share('confidence_limit'))
    .execute()
  await createCodings(db)
  await db.schema.createIndex('codings_statement').on('codings').columns(['statement_id', 'issue']).execute()
  await db.schema.createIndex('codings_coder').on('codings').column('coder_id').execute()

  await db.schema
    .createTable('coding_evidence')
    .addColumn('coding_id', 'integer', pointsAt('codings.id'))
    .addColumn('ordinal', 'integer', required)
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addPrimaryKeyConstraint('coding_evidence_key', ['coding_id', 'ordinal'])
    .addCheckConstraint('coding_evidence_span', stretch('start_offset', 'end_offset'))
    .execute()

  await db.schema
    .createTable('current_codings')
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('issue', 'text', required)
    .addColumn('coder_id', 'integer', pointsAt('coders.id'))
    .addColumn('coding_id', 'integer', (column) => column.notNull().unique().references('codings.id'))
    .addPrimaryKeyConstraint('current_codings_key', ['statement_id', 'issue', 'coder_id'])
    .execute()
  await db.schema
    .createIndex('current_codings_issue')
    .on('current_codings')
    .columns(['issue', 'statement_id'])
    .execute()
  await db.schema
    .createIndex('current_codings_coder')
    .on('current_codings')
    .columns(['coder_id', 'statement_id'])
    .execute()
}

const createCodings = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('codings')
    .addColumn('id', 'integer', numbered)
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('issue', 'text', required)
    .addColumn('codebook_version', 'integer', required)
    .addColumn('coder_id', 'integer', pointsAt('coders.id'))
    .addColumn('position', 'integer')
    .addColumn('confidence', 'double precision', required)
    .addColumn('rule', 'text')
    .addColumn('rationale', 'text')
    .addColumn('adjudication', 'integer', required)
    .addColumn('retracts', 'integer', required)
    .addColumn('made_at', 'text', required)
    .addForeignKeyConstraint('codings_issue', ['codebook_version', 'issue'], 'codebook_issues', ['version', 'issue'])
    .addCheckConstraint('codings_position', sql`position between -2 and 2`)
    .addCheckConstraint('codings_confidence', share('confidence'))
    .addCheckConstraint('codings_adjudication', yesOrNo('adjudication'))
    .addCheckConstraint('codings_retracts', sql`retracts = 0 or (retracts = 1 and position is null)`)
    .execute()
