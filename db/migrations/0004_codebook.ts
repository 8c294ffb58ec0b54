import { type Kysely, sql } from 'kysely'
import { pointsAt, required, yesOrNo } from './columns.js'

/** The codebook: numbered versions, each with all of its issues. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('codebook_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('title', 'text', required)
    .addColumn('note', 'text', required)
    .addColumn('changes_meaning', 'integer', required)
    .addColumn('made_by', 'text', required)
    .addColumn('made_at', 'text', required)
    .addCheckConstraint('codebook_versions_number', sql`version >= 1`)
    .addCheckConstraint('codebook_versions_changes', yesOrNo('changes_meaning'))
    .execute()

  await db.schema
    .createTable('codebook_issues')
    .addColumn('version', 'integer', pointsAt('codebook_versions.version'))
    .addColumn('issue', 'text', required)
    .addColumn('ordinal', 'integer', required)
    .addColumn('name', 'text', required)
    .addColumn('proposition', 'text', required)
    .addColumn('include', 'text', required)
    .addColumn('supports', 'text', required)
    .addColumn('opposes', 'text', required)
    .addColumn('exclude', 'text', required)
    .addColumn('meaning_since', 'integer', pointsAt('codebook_versions.version'))
    .addPrimaryKeyConstraint('codebook_issues_key', ['version', 'issue'])
    .addUniqueConstraint('codebook_issues_ordinal', ['version', 'ordinal'])
    .addCheckConstraint('codebook_issues_since', sql`meaning_since <= version`)
    .execute()
}
