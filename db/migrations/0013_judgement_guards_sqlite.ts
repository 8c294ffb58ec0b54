import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite that keep judgements of wording as they were made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`wording_judgements_no_${deed}`)} before ${sql.raw(deed)} on wording_judgements
      begin select raise(abort, ${sql.lit(`Rows of wording_judgements are never ${deed === 'update' ? 'changed' : 'deleted'}.`)}); end`.execute(
      db,
    )
}
