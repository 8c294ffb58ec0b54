import { groupBy } from './chunks.js'
import type { RereadReport } from './contract.js'
import { reviewLimit } from './review.js'
import type { Db } from './tables.js'

/** Every quote of a source as a new reading finds and leaves it, in the order in which they were found. */
export async function quotesBefore(db: Db, source: number) {
  const rows = await db
    .selectFrom('quotes')
    .leftJoin('quote_spans as now', 'now.id', 'quotes.span_id')
    .leftJoin('quote_spans as base', 'base.id', 'quotes.base_span_id')
    .leftJoin('speakers', 'speakers.id', 'quotes.speaker_id')
    .select(['quotes.id', 'quotes.statement_id', 'quotes.own_statement_id', 'quotes.base_statement_id'])
    .select([
      'quotes.speaker_id',
      'quotes.base_speaker_id',
      'speakers.name as speaker',
      'quotes.decided',
      'quotes.found_by',
    ])
    .select(['quotes.kind', 'quotes.confidence', 'quotes.withdrawn_at', 'quotes.base_withdrawn_at'])
    .select(['quotes.form', 'quotes.role', 'quotes.rule', 'quotes.speaker_rule', 'quotes.mention_text'])
    .select(['quotes.cue_start', 'quotes.cue_end', 'quotes.mention_start', 'quotes.mention_end'])
    .select((eb) => [
      eb.fn.coalesce('now.start_offset', 'quotes.start_offset').as('start'),
      eb.fn.coalesce('now.end_offset', 'quotes.end_offset').as('end'),
      eb.fn.coalesce('base.start_offset', 'quotes.start_offset').as('base_start'),
      eb.fn.coalesce('base.end_offset', 'quotes.end_offset').as('base_end'),
      eb.fn.coalesce('now.text', 'quotes.text').as('text'),
    ])
    .where('quotes.source_id', '=', source)
    .orderBy('quotes.ordinal')
    .execute()
  const relays = groupBy(await relaysOf(db, source), ({ quote_id }) => quote_id)
  return rows.map((row) => ({ ...row, via: (relays.get(row.id) ?? []).map(({ name }) => name).join(', ') }))
}

const relaysOf = (db: Db, source: number) =>
  db
    .selectFrom('quote_relays')
    .innerJoin('quotes', 'quotes.id', 'quote_relays.quote_id')
    .select(['quote_relays.quote_id', 'quote_relays.name'])
    .where('quotes.source_id', '=', source)
    .orderBy('quote_relays.quote_id')
    .orderBy('quote_relays.depth')
    .execute()

/** A quote as `quotesBefore` gives it. */
export type StoredQuote = Awaited<ReturnType<typeof quotesBefore>>[number]

/** By what a quote was found: not told one by one, since its answer stays the same. */
const grounds = ['confidence', 'rule', 'speaker_rule', 'cue_start', 'cue_end', 'mention_start', 'mention_end'] as const

/** What became of the quotes of a source.
 * @param more what changed beside the quotes themselves */
export function reportOf(
  before: readonly StoredQuote[],
  after: readonly StoredQuote[],
  more: RereadReport['changed'],
): RereadReport {
  const old = new Map(before.map((quote) => [quote.id, quote]))
  const pairs = after.flatMap((now) => (old.has(now.id) ? [{ was: old.get(now.id)!, now }] : []))
  const undecided = pairs.filter(({ was }) => was.decided === 0)
  const live = undecided.filter(({ now }) => now.withdrawn_at === null)
  const own = live.flatMap(({ was, now }) =>
    differences(was, now).map((what) => ({ quote: now.id, text: now.text, what })),
  )
  const changed = [...own, ...more]
  const touched = new Set(changed.map(({ quote }) => quote))
  const kept = live.filter(({ now }) => !touched.has(now.id))
  return {
    kept: kept.length,
    reweighed: kept.filter(({ was, now }) => grounds.some((ground) => was[ground] !== now[ground])).length,
    changed,
    added: after.filter(({ id }) => !old.has(id)).map(({ text, speaker }) => ({ text, speaker })),
    withdrawn: undecided
      .filter(({ was, now }) => was.withdrawn_at === null && now.withdrawn_at !== null)
      .map(({ now }) => ({ quote: now.id, text: now.text })),
    pinned: pairs.length - undecided.length,
  }
}

function differences(was: StoredQuote, now: StoredQuote): string[] {
  const found: string[] = []
  if (was.withdrawn_at !== null) found.push('found again')
  if (was.speaker_id !== now.speaker_id) found.push(`speaker: ${was.speaker ?? 'nobody'} → ${now.speaker ?? 'nobody'}`)
  else if (was.role !== now.role) found.push(`role: ${was.role ?? 'none'} → ${now.role ?? 'none'}`)
  if (was.via !== now.via) found.push(`relayed by: ${was.via || 'nobody'} → ${now.via || 'nobody'}`)
  if (was.form !== now.form) found.push(`form: ${was.form} → ${now.form}`)
  if (was.kind !== now.kind) found.push(`kind: ${was.kind} → ${now.kind}`)
  if (was.start !== now.start || was.end !== now.end) found.push(`words: were “${was.text}”`)
  if (was.statement_id !== now.statement_id) found.push('statement: belongs to another')
  if (was.confidence < reviewLimit !== now.confidence < reviewLimit)
    found.push(`confidence: ${was.confidence} → ${now.confidence}`)
  return found
}
