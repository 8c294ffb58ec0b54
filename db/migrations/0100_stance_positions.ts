import type { Kysely } from 'kysely'

/** How many statements take each position, as JSON: null until the totals were computed with them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('stances').addColumn('positions', 'text').execute()
}
