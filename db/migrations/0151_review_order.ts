import type { Kysely } from 'kysely'

/** What waits for review is counted without looking at the quotes themselves. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('quotes_review').execute()
  const columns = ['decided', 'withdrawn_at', 'confidence', 'id']
  await db.schema.createIndex('quotes_review').on('quotes').columns(columns).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('quotes_review').execute()
  await db.schema.createIndex('quotes_review').on('quotes').columns(['decided', 'confidence', 'id']).execute()
}
