import { type Kysely, sql } from 'kysely'

const triggers: readonly string[] = [
  `collection_changes_no_update before update on collection_changes
    begin select raise(abort, 'Rows of collection_changes are never changed.'); end`,
  `collection_changes_no_delete before delete on collection_changes
    begin select raise(abort, 'Rows of collection_changes are never deleted.'); end`,
  `collections_no_delete before delete on collections
    begin select raise(abort, 'Rows of collections are never deleted.'); end`,
  `collections_slug_stays before update of slug on collections when new.slug <> old.slug
    begin select raise(abort, 'The address of a collection never changes.'); end`,
]

/** Triggers of SQLite for collections: what was done to them is appended, never changed, and their addresses stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const trigger of triggers) await sql.raw(`create trigger ${trigger}`).execute(db)
}
