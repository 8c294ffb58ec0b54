import type { Quote, Relay, SourceSummary, Span } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { Refused } from './errors.js'
import { summariesById } from './sources.js'
import type { Db } from './tables.js'

/** Quotes that were not withdrawn. */
export const quoteStore = (db: Db): Store['quotes'] => ({
  async byId(id) {
    return (await asQuotes(db, await quoteRows(db).where('quotes.id', '=', id).execute()))[0]
  },
  async ofSource(slug) {
    const rows = quoteRows(db).where('sources.slug', '=', slug).orderBy('quotes.ordinal')
    return asQuotes(db, await rows.execute())
  },
  async ofSpeaker(slug) {
    const rows = quoteRows(db)
      .where('speakers.slug', '=', slug)
      .orderBy('sources.date', (order) => order.asc().nullsLast())
      .orderBy('sources.id')
      .orderBy('quotes.ordinal')
    return asQuotes(db, await rows.execute())
  },
  correct: () => notYet(),
  undo: () => notYet(),
  add: () => notYet(),
  corrections: async () => [],
  toReview: async () => ({ quotes: [], total: 0 }),
})

const notYet = (): Promise<never> => Promise.reject(new Refused('Corrections cannot be stored yet.'))

/** Quotes of statements, those of one statement in reading order. */
export const quotesOf = (db: Db, statements: readonly number[]): Promise<Quote[]> =>
  inChunks(statements, async (chunk) => {
    const rows = quoteRows(db).where('quotes.statement_id', 'in', chunk)
    return asQuotes(db, await rows.orderBy('quotes.statement_id').orderBy('quotes.ordinal').execute())
  })

const quoteRows = (db: Db) =>
  db
    .selectFrom('quotes')
    .innerJoin('sources', 'sources.id', 'quotes.source_id')
    .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .selectAll('quotes')
    .select(['speakers.slug as speaker_slug', 'speakers.name as speaker_name', 'speakers.kind as speaker_kind'])
    .where('quotes.withdrawn_at', 'is', null)

type QuoteRow = Awaited<ReturnType<ReturnType<typeof quoteRows>['execute']>>[number]

async function asQuotes(db: Db, rows: readonly QuoteRow[]): Promise<Quote[]> {
  const sources = await summariesById(
    db,
    rows.map(({ source_id }) => source_id),
  )
  const ids = rows.map(({ id }) => id)
  const relays = groupBy(await inChunks(ids, (chunk) => relaysOf(db, chunk)), ({ quote_id }) => quote_id)
  return rows.map((row) => asQuote(row, sources.get(row.source_id)!, relays.get(row.id) ?? []))
}

const relaysOf = (db: Db, quotes: readonly number[]) =>
  db
    .selectFrom('quote_relays')
    .leftJoin('speakers', 'speakers.id', 'quote_relays.speaker_id')
    .select(['quote_relays.quote_id', 'quote_relays.name', 'speakers.slug'])
    .where('quote_relays.quote_id', 'in', quotes)
    .orderBy('quote_relays.quote_id')
    .orderBy('quote_relays.depth')
    .execute()

function asQuote(row: QuoteRow, source: SourceSummary, relays: readonly Relay[]): Quote {
  const { speaker_slug: slug, speaker_name: name, speaker_kind: kind } = row
  const mention = span(row.mention_start, row.mention_end)
  return {
    id: row.id,
    statement: row.statement_id,
    source,
    speaker: slug !== null && name !== null && kind !== null ? { slug, name, kind } : null,
    role: row.role,
    text: row.text,
    start: row.start_offset,
    end: row.end_offset,
    prefix: row.prefix,
    suffix: row.suffix,
    kind: row.kind,
    form: row.form,
    wording: source.wording,
    checked: row.checked,
    cue: span(row.cue_start, row.cue_end),
    mention: mention && { ...mention, text: row.mention_text! },
    via: relays.map((relay) => ({ name: relay.name, slug: relay.slug })),
    continues: row.continues_id,
    rule: row.rule,
    speakerRule: row.speaker_rule,
    confidence: row.confidence,
    machine: null,
    decided: false,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, why: row.withdrawn_why! },
  }
}

const span = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }
