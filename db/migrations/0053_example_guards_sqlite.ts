import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite that keep the examples of a version as they were. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [deed, done] of [
    ['update', 'changed'],
    ['delete', 'deleted'],
  ] as const)
    await sql`create trigger ${sql.ref(`codebook_examples_no_${deed}`)} before ${sql.raw(deed)} on codebook_examples
      begin select raise(abort, ${sql.lit(`Rows of codebook_examples are never ${done}.`)}); end`.execute(db)
}
