import { type Kysely, sql } from 'kysely'
import { required } from './columns.js'

/** Examples of how statements are to be coded on an issue, in the versions of the codebook; and codings by version. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('codebook_examples')
    .addColumn('version', 'integer', required)
    .addColumn('issue', 'text', required)
    .addColumn('ordinal', 'integer', required)
    .addColumn('text', 'text', required)
    .addColumn('speaker', 'text', required)
    .addColumn('position', 'integer')
    .addColumn('why', 'text', required)
    .addPrimaryKeyConstraint('codebook_examples_key', ['version', 'issue', 'ordinal'])
    .addForeignKeyConstraint('codebook_examples_issue', ['version', 'issue'], 'codebook_issues', ['version', 'issue'])
    .addCheckConstraint('codebook_examples_position', sql`position between -2 and 2`)
    .execute()
  await db.schema.createIndex('codings_version').on('codings').columns(['issue', 'codebook_version']).execute()
}
