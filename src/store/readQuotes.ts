import type { Reading, ReadQuote, Span } from '../domain.js'
import { speakerNamed } from './identity.js'
import type { Db, NewRow } from './tables.js'

const contextUnits = 32

/** Stores statements, quotes and relays of a reading.
 * @param heads see `statementHeads`
 * @param speakers a speaker for each quote
 * @returns the number of quotes, and the statement's id for the index of each first quote */
export async function addQuotes(
  trx: Db,
  source: number,
  reading: Reading,
  heads: readonly number[],
  speakers: readonly (number | null)[],
): Promise<{ readonly quotes: number; readonly statements: ReadonlyMap<number, number> }> {
  const statements = new Map<number, number>()
  const ids: number[] = []
  for (const [ordinal, quote] of reading.quotes.entries()) {
    const head = heads[ordinal]!
    const speaker = speakers[ordinal]!
    if (head === ordinal) statements.set(head, await addStatement(trx, source, speaker))
    const place = { statement_id: statements.get(head)!, source_id: source, speaker_id: speaker, ordinal }
    const continues_id = quote.continues === null ? null : ids[quote.continues]!
    const row = { ...place, continues_id, ...quoteRow(quote, reading) }
    const { id } = await trx.insertInto('quotes').values(row).returning('id').executeTakeFirstOrThrow()
    ids.push(id)
    await addRelays(trx, id, quote.attribution.via)
  }
  return { quotes: ids.length, statements }
}

async function addStatement(trx: Db, source_id: number, speaker_id: number | null): Promise<number> {
  const statement = trx.insertInto('statements').values({ source_id, speaker_id }).returning('id')
  return (await statement.executeTakeFirstOrThrow()).id
}

async function addRelays(trx: Db, quote_id: number, via: readonly string[]): Promise<void> {
  for (const [depth, name] of via.entries()) {
    const speaker_id = (await speakerNamed(trx, name)) ?? null
    await trx.insertInto('quote_relays').values({ quote_id, depth, name, speaker_id }).execute()
  }
}

type Place = 'statement_id' | 'source_id' | 'speaker_id' | 'ordinal' | 'continues_id'

const quoteRow = (quote: ReadQuote, { document }: Reading): Omit<NewRow<'quotes'>, Place> => ({
  kind: quote.kind,
  form: quote.form,
  checked: document.reportedFrom ? 'unchecked' : 'stored',
  start_offset: quote.start,
  end_offset: quote.end,
  text: quote.text,
  prefix: before(document.text, quote),
  suffix: after(document.text, quote),
  cue_start: quote.cue?.start ?? null,
  cue_end: quote.cue?.end ?? null,
  mention_start: quote.mention?.start ?? null,
  mention_end: quote.mention?.end ?? null,
  mention_text: quote.mention && document.text.slice(quote.mention.start, quote.mention.end),
  role: quote.attribution.role,
  rule: quote.rule,
  speaker_rule: quote.attribution.rule,
  // No surer than the less sure of finding the quote and naming its speaker.
  confidence: Math.min(quote.confidence, quote.attribution.confidence),
  withdrawn_at: null,
  withdrawn_why: null,
})

// A character of two units is kept whole or left out: half of one cannot be stored.
const before = (text: string, { start }: Span): string =>
  text.slice(Math.max(0, start - contextUnits), start).replace(/^[\udc00-\udfff]/, '')

const after = (text: string, { end }: Span): string =>
  text.slice(end, end + contextUnits).replace(/[\ud800-\udbff]$/, '')
