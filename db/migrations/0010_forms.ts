import { type Kysely, sql } from 'kysely'
import { oneOf } from './columns.js'

/** The form that the reading found, beside the one that the words have since people changed where they begin or end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('quotes')
    .addColumn('base_form', 'text', (column) => column.check(oneOf('base_form', ['whole', 'cut', 'elided', 'edited'])))
    .execute()
  await sql`update quotes set base_form = form`.execute(db)
}
