import { type Kysely, sql } from 'kysely'

// Words only, no copy of the texts. Stems, so that "tariffs" finds "tariff", and letters without their accents.
const words = `content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'`

const tables: readonly string[] = [
  `quote_words using fts5(words, around, who, source, ${words})`,
  `speaker_words using fts5(names, roles, ${words})`,
  `source_words using fts5(title, printed, text, ${words})`,
]

const stale = (what: string, id: string, from = ''): string =>
  `insert or ignore into search_stale (what, id) select '${what}', ${id} ${from};`

const quotesOf = (speaker: string): string =>
  stale('quote', 'quotes.id', `from quotes where quotes.speaker_id in (${speaker})`)

const triggers: readonly string[] = [
  `search_quote_added after insert on quotes begin ${stale('quote', 'new.id')} end`,
  `search_quote_changed after update of statement_id, speaker_id, named_id, base_speaker_id, kind, role, span_id, withdrawn_at on quotes
    begin ${stale('quote', 'new.id')} end`,
  `search_speaker_added after insert on speakers begin ${stale('speaker', 'new.id')} end`,
  `search_speaker_changed after update of name, merged_into on speakers begin
    ${stale('speaker', 'id', 'from speakers where id in (new.id, new.merged_into, old.merged_into)')}
    ${quotesOf('new.id, new.merged_into, old.merged_into')} end`,
  `search_alias_added after insert on aliases begin
    ${stale('speaker', 'coalesce(merged_into, id)', 'from speakers where id = new.speaker_id')}
    ${quotesOf('select coalesce(merged_into, id) from speakers where id = new.speaker_id')} end`,
  `search_role_added after insert on roles begin
    ${stale('speaker', 'coalesce(merged_into, id)', 'from speakers where id = new.speaker_id')} end`,
  `search_source_added after insert on sources begin ${stale('source', 'new.id')} end`,
  // Its words stay; but what its quotes are counted by does not.
  `search_source_judged after update of wording on sources when new.wording <> old.wording begin
    update search_state set revision = revision + 1;
    update search_quotes set revision = (select revision from search_state) where source_id = new.id; end`,
]

/** The words of quotes, speakers and sources as SQLite looks them up, and triggers that note what of it has changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await sql.raw(`create virtual table ${table}`).execute(db)
  // Gathers more words before it writes them out: many quotes at a time cost a sixth less.
  for (const table of ['quote_words', 'source_words'])
    await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('hashsize', ${sql.lit(16_777_216)})`.execute(
      db,
    )
  for (const trigger of triggers) await sql.raw(`create trigger ${trigger}`).execute(db)
}
