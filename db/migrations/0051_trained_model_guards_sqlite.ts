import { type Kysely, sql } from 'kysely'

/** Triggers of SQLite: a trained model stays as it was, since codings rest on it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [what, done] of [
    ['update', 'changed'],
    ['delete', 'deleted'],
  ])
    await sql
      .raw(
        `create trigger trained_models_no_${what} before ${what} on trained_models
           begin select raise(abort, 'Rows of trained_models are never ${done}.'); end`,
      )
      .execute(db)
}
