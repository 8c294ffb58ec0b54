import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite that keep what was said of the facts of sources, and find sources and their quotes under the new ones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`source_facts_no_${deed}`)} before ${sql.raw(deed)} on source_facts
      begin select raise(abort, ${sql.lit(`Rows of source_facts are never ${deed === 'update' ? 'changed' : 'deleted'}.`)}); end`.execute(
      db,
    )
  await sql`create trigger search_source_facts after update of title, publisher, author, date, address on sources begin
    insert or ignore into search_stale (what, id) values ('source', new.id);
    insert or ignore into search_stale (what, id) select 'quote', id from quotes where source_id = new.id; end`.execute(
    db,
  )
}
