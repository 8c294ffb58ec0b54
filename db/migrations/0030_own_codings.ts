import { type Kysely, sql } from 'kysely'
import { mayPointAt, pointsAt, required, yesOrNo } from './columns.js'

/** An adjudication stands beside its coder's own coding instead of in its place, and undoing says what it undoes, and who did it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('codings').addColumn('undoes', 'integer', mayPointAt('codings.id')).execute()
  await db.schema.alterTable('codings').addColumn('made_by', 'text').execute()
  await db.schema.dropTable('current_codings').execute()
  await db.schema
    .createTable('current_codings')
    .addColumn('statement_id', 'integer', pointsAt('statements.id'))
    .addColumn('issue', 'text', required)
    .addColumn('coder_id', 'integer', pointsAt('coders.id'))
    .addColumn('adjudication', 'integer', required)
    .addColumn('coding_id', 'integer', (column) => column.notNull().unique().references('codings.id'))
    .addPrimaryKeyConstraint('current_codings_key', ['statement_id', 'issue', 'coder_id', 'adjudication'])
    .addCheckConstraint('current_codings_adjudication', yesOrNo('adjudication'))
    .execute()
  for (const [name, columns] of indexes)
    await db.schema.createIndex(`current_codings_${name}`).on('current_codings').columns(columns).execute()
  // The newest of each coder, unless it takes back; what was an adjudication no longer hides the coding before it.
  await sql`insert into current_codings (statement_id, issue, coder_id, adjudication, coding_id)
    select statement_id, issue, coder_id, adjudication, id from codings where retracts = 0 and id in
      (select max(id) from codings group by statement_id, issue, coder_id, adjudication)`.execute(db)
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['issue', ['issue', 'statement_id']],
  ['coder', ['coder_id', 'statement_id']],
  ['settled', ['adjudication', 'statement_id']],
]
