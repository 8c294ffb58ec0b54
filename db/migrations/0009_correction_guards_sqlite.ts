import { type Kysely, sql } from 'kysely'

const appendOnly = ['corrections', 'merges', 'quote_spans']
const never = (table: string, what: string): string => `select raise(abort, 'Rows of ${table} are never ${what}.')`

const triggers: readonly string[] = [
  ...appendOnly.flatMap((table) => [
    `${table}_no_update before update on ${table} begin ${never(table, 'changed')}; end`,
    `${table}_no_delete before delete on ${table} begin ${never(table, 'deleted')}; end`,
  ]),
  `speaker_doubts_no_delete before delete on speaker_doubts begin ${never('speaker_doubts', 'deleted')}; end`,
  `speaker_doubts_once before update on speaker_doubts when old.settled_at is not null
    begin select raise(abort, 'A settled doubt never changes.'); end`,
  `quotes_found_by_stays before update of found_by on quotes
    begin select raise(abort, 'Who found a quote never changes.'); end`,
  // Offsets cannot be held against the text here: SQLite counts characters, not UTF-16 units. The words can.
  `quote_spans_in_source before insert on quote_spans when not exists (
      select 1 from quotes join sources on sources.id = quotes.source_id
      where quotes.id = new.quote_id and instr(sources.text, new.prefix || new.text || new.suffix) > 0)
    begin select raise(abort, 'These words do not stand in the source.'); end`,
  `quotes_own_spans before update of span_id, base_span_id on quotes when exists (
      select 1 from quote_spans where id in (new.span_id, new.base_span_id) and quote_id <> new.id)
    begin select raise(abort, 'These words are those of another quote.'); end`,
]

/** Triggers of SQLite for what people say: appended, never changed, and only of words that stand in the source. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const trigger of triggers) await sql.raw(`create trigger ${trigger}`).execute(db)
}
