import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite that keep what was said of deleting sources, and take deleted ones out of the search. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`source_deletions_no_${deed}`)} before ${sql.raw(deed)} on source_deletions
      begin select raise(abort, ${sql.lit(`Rows of source_deletions are never ${deed === 'update' ? 'changed' : 'deleted'}.`)}); end`.execute(
      db,
    )
  await sql`create trigger search_source_deleted after update of deleted_at on sources
    begin insert or ignore into search_stale (what, id) values ('source', new.id); end`.execute(db)
}
