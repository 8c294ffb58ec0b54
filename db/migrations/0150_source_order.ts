import type { Kysely } from 'kysely'

/** The sources that were not deleted, newest first, without reading past their texts; and those that were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const there = db.schema.createIndex('sources_there').on('sources').columns(['date desc', 'id'])
  await there.where('deleted_at' as never, 'is', null).execute()
  const gone = db.schema.createIndex('sources_gone').on('sources').columns(['id'])
  await gone.where('deleted_at' as never, 'is not', null).execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('sources_gone').execute()
  await db.schema.dropIndex('sources_there').execute()
}
