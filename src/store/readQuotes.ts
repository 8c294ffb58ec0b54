import type { Reading, ReadQuote } from '../domain.js'
import { speakerNamed } from './identity.js'
import { addStatement } from './refold.js'
import { wordsAt } from './spans.js'
import { type Db, flag, type NewRow } from './tables.js'

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
  foundBy: 'machine' | 'person' = 'machine',
): Promise<{ readonly quotes: number; readonly statements: ReadonlyMap<number, number> }> {
  const statements = new Map<number, number>()
  const ids: number[] = []
  for (const [ordinal, quote] of reading.quotes.entries()) {
    const head = heads[ordinal]!
    const speaker = speakers[ordinal]!
    if (head === ordinal) statements.set(head, await addStatement(trx, source, speaker))
    const continues = quote.continues === null ? null : ids[quote.continues]!
    const place = { source, statement: statements.get(head)!, speaker, ordinal, continues, foundBy }
    ids.push(await insertQuote(trx, reading, quote, place))
  }
  return { quotes: ids.length, statements }
}

/** Words match their source letter for letter; but a report is not the original. */
const checkedBy = ({ document }: Reading) => {
  const checked = document.reportedFrom ? ('unchecked' as const) : ('stored' as const)
  return { checked, base_checked: checked }
}

/** Where a quote that was read belongs, all by their keys. */
export interface QuotePlace {
  readonly source: number
  readonly statement: number
  readonly speaker: number | null
  readonly ordinal: number
  readonly continues: number | null
  /** What a person found is decided already. */
  readonly foundBy?: 'machine' | 'person'
}

/** Stores a quote that was read, with its relays.
 * @returns its id */
export async function insertQuote(trx: Db, reading: Reading, quote: ReadQuote, place: QuotePlace): Promise<number> {
  const { start, end, ...words } = wordsAt(reading.document.text, quote)
  const { source, statement, speaker, ordinal, continues, foundBy = 'machine' } = place
  const { id } = await trx
    .insertInto('quotes')
    .values({
      ...{ source_id: source, ordinal, continues_id: continues },
      ...{ statement_id: statement, base_statement_id: statement },
      ...{ speaker_id: speaker, named_id: speaker, base_speaker_id: speaker },
      ...{ kind: quote.kind, base_kind: quote.kind, form: quote.form },
      ...{ start_offset: start, end_offset: end, ...words },
      ...{ found_by: foundBy, decided: flag(foundBy === 'person') },
      ...checkedBy(reading),
      ...readRow(quote, reading),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addRelays(trx, id, quote.attribution.via)
  return id
}

/** Keeps the relays of a quote in place of those that it had. */
export async function replaceRelays(trx: Db, quote: number, via: readonly string[]): Promise<void> {
  await trx.deleteFrom('quote_relays').where('quote_id', '=', quote).execute()
  await addRelays(trx, quote, via)
}

async function addRelays(trx: Db, quote_id: number, via: readonly string[]): Promise<void> {
  for (const [depth, name] of via.entries()) {
    const speaker_id = (await speakerNamed(trx, name)) ?? null
    await trx.insertInto('quote_relays').values({ quote_id, depth, name, speaker_id }).execute()
  }
}

type ReadColumn =
  | 'base_form'
  | `${'cue' | 'mention'}_${'start' | 'end'}`
  | 'mention_text'
  | 'role'
  | 'rule'
  | 'speaker_rule'

/** What a reading says of a quote that people have no say in, and the form from which their corrections start. */
export const readRow = (
  quote: ReadQuote,
  { document }: Reading,
): Required<Pick<NewRow<'quotes'>, ReadColumn | 'confidence'>> => ({
  base_form: quote.form,
  cue_start: quote.cue?.start ?? null,
  cue_end: quote.cue?.end ?? null,
  mention_start: quote.mention?.start ?? null,
  mention_end: quote.mention?.end ?? null,
  mention_text: quote.mention && document.text.slice(quote.mention.start, quote.mention.end),
  role: quote.attribution.role,
  rule: quote.rule,
  speaker_rule: quote.attribution.rule,
  // No surer than the less sure of finding the quote and naming its speaker.
  confidence: quote.confidence * quote.attribution.confidence,
})
