import { type Kysely, sql } from 'kysely'

interface Guard {
  readonly name: string
  /** What is refused, in the words of SQLite. */
  readonly on: string
  readonly says: string
}

const appendOnly = ['codebook_versions', 'codebook_issues', 'codings', 'coding_evidence', 'log']

const guards: readonly Guard[] = [
  {
    name: 'sources_text_stays',
    on: 'update of text, text_units, sha256 on sources',
    says: 'The text of a source never changes.',
  },
  {
    name: 'quotes_words_stay',
    on: 'update of source_id, start_offset, end_offset, text, prefix, suffix on quotes',
    says: 'The words of a quote and their place never change.',
  },
  ...appendOnly.flatMap((table) => [
    { name: `${table}_no_update`, on: `update on ${table}`, says: `Rows of ${table} are never changed.` },
    { name: `${table}_no_delete`, on: `delete on ${table}`, says: `Rows of ${table} are never deleted.` },
  ]),
]

/** Triggers of SQLite that refuse to change what may only be appended. Another engine needs its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { name, on, says } of guards)
    await sql`create trigger ${sql.ref(name)} before ${sql.raw(on)} begin select raise(abort, ${sql.lit(says)}); end`.execute(
      db,
    )
}
