import type { Kysely } from 'kysely'
import { required } from './columns.js'

/** What each speaker said and how it is coded, packed for adding up under a filter, and of each total what it would be without altered wording. Both
 * follow from the codings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('speaker_packs')
    .addColumn('speaker_id', 'integer', (column) => column.primaryKey().references('speakers.id'))
    .addColumn('statements', 'integer', required)
    .addColumn('quotes', 'integer', required)
    .addColumn('data', 'bytea', required)
    .execute()
  // Null only until the totals were computed anew.
  await db.schema.alterTable('stances').addColumn('unaltered_state', 'text').execute()
}
