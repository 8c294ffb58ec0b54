import type { Kysely } from 'kysely'
import { numbered, required } from './columns.js'

/** Models that were trained for this dossier; the newest one codes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('trained_models')
    .addColumn('id', 'integer', numbered)
    .addColumn('made_at', 'text', required)
    .addColumn('made_by', 'text', required)
    .addColumn('model', 'text', required)
    .execute()
}
