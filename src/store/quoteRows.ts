import type { Quote, Relay, SourceSummary, Span } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import { machineAnswers } from './machineAnswers.js'
import { summariesById } from './summaries.js'
import type { Db } from './tables.js'

/** Quotes of statements, those of one statement in reading order. */
export const quotesOf = (db: Db, statements: readonly number[]): Promise<Quote[]> =>
  inChunks(statements, async (chunk) => {
    const rows = liveRows(db).where('quotes.statement_id', 'in', chunk).orderBy('quotes.statement_id')
    return asQuotes(db, await inOrder(rows).execute())
  })

/** Quotes with their words as they stand, narrowed and ordered by the caller; withdrawn ones too. */
export const quoteRows = (db: Db) =>
  db
    .selectFrom('quotes')
    .innerJoin('sources', 'sources.id', 'quotes.source_id')
    .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .leftJoin('quote_spans as now', 'now.id', 'quotes.span_id')
    .selectAll('quotes')
    .select(['speakers.slug as speaker_slug', 'speakers.name as speaker_name', 'speakers.kind as speaker_kind'])
    .select(['now.start_offset as now_start', 'now.end_offset as now_end', 'now.text as now_text'])
    .select(['now.prefix as now_prefix', 'now.suffix as now_suffix'])
    .leftJoin('quotes as previous', (join) =>
      join
        .onRef('previous.id', '=', 'quotes.continues_id')
        .onRef('previous.statement_id', '=', 'quotes.statement_id')
        .on('previous.withdrawn_at', 'is', null),
    )
    .select('previous.id as previous_id')

/** Those that were not withdrawn: what lists show. */
export const liveRows = (db: Db) => quoteRows(db).where('quotes.withdrawn_at', 'is', null)

/** A quote by its id, withdrawn or not. */
export async function quoteById(db: Db, id: number): Promise<Quote | undefined> {
  return (await asQuotes(db, await quoteRows(db).where('quotes.id', '=', id).execute()))[0]
}

/** In reading order, after whatever order there is. */
export const inOrder = (rows: ReturnType<typeof quoteRows>) =>
  rows.orderBy((eb) => eb.fn.coalesce('now.start_offset', 'quotes.start_offset')).orderBy('quotes.id')

/** A row of `quoteRows`. */
export type QuoteRow = Awaited<ReturnType<ReturnType<typeof quoteRows>['execute']>>[number]

/** Completes rows with their sources, relays and what the machine said of them. */
export async function asQuotes(db: Db, rows: readonly QuoteRow[]): Promise<Quote[]> {
  const sources = await summariesById(
    db,
    rows.map(({ source_id }) => source_id),
  )
  const ids = rows.map(({ id }) => id)
  const relays = groupBy(await inChunks(ids, (chunk) => relaysOf(db, chunk)), ({ quote_id }) => quote_id)
  const machine = await machineAnswers(db, rows)
  return rows.map((row) => ({
    ...asQuote(row, sources.get(row.source_id)!, relays.get(row.id) ?? []),
    machine: machine.get(row.id) ?? null,
  }))
}

const relaysOf = (db: Db, quotes: readonly number[]) =>
  db
    .selectFrom('quote_relays')
    .leftJoin('speakers as printed', 'printed.id', 'quote_relays.speaker_id')
    .leftJoin('speakers', (join) =>
      join.on((eb) => eb('speakers.id', '=', eb.fn.coalesce('printed.merged_into', 'printed.id'))),
    )
    .select(['quote_relays.quote_id', 'quote_relays.name', 'speakers.slug'])
    .where('quote_relays.quote_id', 'in', quotes)
    .orderBy('quote_relays.quote_id')
    .orderBy('quote_relays.depth')
    .execute()

function asQuote(row: QuoteRow, source: SourceSummary, relays: readonly Relay[]): Omit<Quote, 'machine'> {
  const { speaker_slug: slug, speaker_name: name, speaker_kind: kind } = row
  const mention = span(row.mention_start, row.mention_end)
  return {
    id: row.id,
    statement: row.statement_id,
    source,
    speaker: slug !== null && name !== null && kind !== null ? { slug, name, kind } : null,
    // The role was printed for the speaker that the machine named.
    role: row.named_id === row.base_speaker_id ? row.role : null,
    text: row.now_text ?? row.text,
    start: row.now_start ?? row.start_offset,
    end: row.now_end ?? row.end_offset,
    prefix: row.now_prefix ?? row.prefix,
    suffix: row.now_suffix ?? row.suffix,
    kind: row.kind,
    form: row.form,
    wording: source.wording,
    checked: row.checked,
    cue: span(row.cue_start, row.cue_end),
    mention: mention && { ...mention, text: row.mention_text! },
    via: relays.map((relay) => ({ name: relay.name, slug: relay.slug })),
    continues: row.previous_id,
    rule: row.rule,
    speakerRule: row.speaker_rule,
    confidence: row.confidence,
    decided: row.decided === 1,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, why: row.withdrawn_why! },
  }
}

const span = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }
