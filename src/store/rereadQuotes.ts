import type { Reading } from '../domain.js'
import { groupBy } from './chunks.js'
import { matchQuotes } from './match.js'
import { insertQuote, readRow, replaceRelays } from './readQuotes.js'
import { type Earlier, speakerKey, speakersOf } from './readSpeakers.js'
import { addStatement, rootOf } from './refold.js'
import type { StoredQuote } from './rereadReport.js'
import { spanOf, wordsAt } from './spans.js'
import type { Db } from './tables.js'

/** A new reading of a stored source. */
export interface Again {
  readonly source: number
  /** Number of the reading. */
  readonly number: number
  readonly reading: Reading
  /** See `statementHeads`. */
  readonly heads: readonly number[]
  /** The quotes of the source so far, in the order in which they were found. */
  readonly before: readonly StoredQuote[]
}

/** Where a quote of the new reading is stored. */
export interface Settled {
  readonly id: number
  readonly statement: number
  /** Whether the statement is as people left it. */
  readonly pinned: boolean
  /** Whether the quote is new. */
  readonly added: boolean
}

/** Stores what a new reading found as the base of quotes: those that are found again, new ones, and those that are not
 * found any more. What corrections make of it is for `refold`.
 * @returns the place of each quote of the reading */
export async function placeQuotes(trx: Db, again: Again): Promise<Settled[]> {
  const matched = matches(again)
  const earlier = await earlierOf(trx, again, matched)
  const speakers = await speakersOf(trx, again.source, again.reading.quotes, again.heads, earlier)
  const statements = await statementsOf(trx, again, matched, speakers)
  const ids: number[] = []
  for (const [index, quote] of again.reading.quotes.entries()) {
    const old = matched[index]
    const ordinal = again.before.length + index
    const continues = quote.continues === null ? null : ids[quote.continues]!
    const place = { source: again.source, statement: statements[index]!, speaker: speakers[index]!, ordinal, continues }
    if (!old) ids.push(await insertQuote(trx, again.reading, quote, place))
    else ids.push(old.id)
    if (old?.decided === 0) await rebase(trx, again, index, old, place)
  }
  await withdrawRest(trx, again, new Set(ids))
  return ids.map((id, index) => ({
    id,
    statement: statements[index]!,
    pinned: earlier.given.has(again.heads[index]!),
    added: matched[index] === undefined,
  }))
}

type Matched = readonly (StoredQuote | undefined)[]

// A person's quote that was taken back is nobody's any more.
function matches({ before, reading }: Again): Matched {
  const stored = before.filter(({ found_by, decided }) => found_by === 'machine' || decided === 1)
  const byId = new Map(stored.map((quote) => [quote.id, quote]))
  const placed = stored.map(({ id, start, end, base_start, base_end }) => ({
    id,
    places: [
      { start, end },
      { start: base_start, end: base_end },
    ],
  }))
  return matchQuotes(placed, reading.quotes).map((id) => (id === null ? undefined : byId.get(id)))
}

/** A statement of which people decided anything keeps its speaker. */
async function earlierOf(trx: Db, { before, heads }: Again, matched: Matched): Promise<Earlier> {
  const decided = new Set(before.filter((quote) => quote.decided === 1).map((quote) => quote.base_statement_id))
  const given = new Map<number, number | null>()
  for (const head of new Set(heads)) {
    const old = matched[head]
    if (old && decided.has(old.base_statement_id)) given.set(head, old.base_speaker_id)
  }
  const ids = [...new Set(before.map((quote) => quote.base_speaker_id).filter((id) => id !== null))]
  const known = new Map<string, number>()
  for (const id of ids) {
    const { name, kind } = await trx
      .selectFrom('speakers')
      .select(['name', 'kind'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (!known.has(speakerKey(name, kind))) known.set(speakerKey(name, kind), await rootOf(trx, id))
  }
  return { known, given }
}

/** The statement of each quote: what people decided stays where it is; a statement stays with the first of its quotes
 * that is still found, so that its codings do; whoever else begins one gets one of its own. */
async function statementsOf(
  trx: Db,
  { source, heads, before }: Again,
  matched: Matched,
  speakers: readonly (number | null)[],
): Promise<number[]> {
  const found = new Set(matched)
  const staying = before.filter((quote) => found.has(quote) || quote.decided === 1)
  const byStatement = groupBy(staying, ({ base_statement_id }) => base_statement_id!)
  const first = new Set([...byStatement.values()].map((group) => group.sort((a, b) => a.base_start - b.base_start)[0]))
  const statements: number[] = []
  for (const [index, head] of heads.entries()) {
    const old = matched[index]
    const stays = old && (old.decided === 1 || (head === index && first.has(old)))
    if (stays) statements.push(old.base_statement_id!)
    else if (head !== index) statements.push(statements[head]!)
    else statements.push(await addStatement(trx, source, speakers[index]!))
  }
  return statements
}

interface Place {
  readonly statement: number
  readonly speaker: number | null
  readonly continues: number | null
}

/** Makes what is now read of a quote the base of its corrections. */
async function rebase(trx: Db, { reading }: Again, index: number, old: StoredQuote, place: Place): Promise<void> {
  const quote = reading.quotes[index]!
  const same = old.base_speaker_id !== null && (await rootOf(trx, old.base_speaker_id)) === place.speaker
  await trx
    .updateTable('quotes')
    .set({
      ...readRow(quote, reading),
      base_statement_id: place.statement,
      // Who it was attributed to before a merge is kept, for the day on which the merge is undone.
      base_speaker_id: same ? old.base_speaker_id : place.speaker,
      base_kind: quote.kind,
      base_span_id: await spanOf(trx, old.id, wordsAt(reading.document.text, quote)),
      base_withdrawn_at: null,
      base_withdrawn_why: null,
      continues_id: place.continues,
    })
    .where('id', '=', old.id)
    .execute()
  await replaceRelays(trx, old.id, quote.attribution.via)
}

async function withdrawRest(trx: Db, { before, number }: Again, found: ReadonlySet<number>): Promise<void> {
  const at = new Date().toISOString()
  const gone = before.filter(
    ({ id, found_by, decided, base_withdrawn_at }) =>
      found_by === 'machine' && decided === 0 && base_withdrawn_at === null && !found.has(id),
  )
  for (const { id } of gone)
    await trx
      .updateTable('quotes')
      .set({ base_withdrawn_at: at, base_withdrawn_why: `no longer found by reading ${number}` })
      .where('id', '=', id)
      .execute()
}
