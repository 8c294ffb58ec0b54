import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite that keep answers as they were given. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [deed, done] of [
    ['update', 'changed'],
    ['delete', 'deleted'],
  ] as const)
    await sql`create trigger ${sql.ref(`model_answers_no_${deed}`)} before ${sql.raw(deed)} on model_answers
      begin select raise(abort, ${sql.lit(`Rows of model_answers are never ${done}.`)}); end`.execute(db)
}
