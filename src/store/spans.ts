import type { Span } from '../domain.js'
import { Refused } from './errors.js'
import type { Db } from './tables.js'

const contextUnits = 32

/** Words as they stand in a text, with up to 32 units before and after them. */
export interface Words extends Span {
  readonly text: string
  readonly prefix: string
  readonly suffix: string
}

/** The words at a place of a text. A character of two units at the far end of what surrounds them is kept whole or left out. */
export const wordsAt = (text: string, { start, end }: Span): Words => ({
  start,
  end,
  text: text.slice(start, end),
  // Half a character cannot be stored.
  prefix: text.slice(Math.max(0, start - contextUnits), start).replace(/^[\udc00-\udfff]/, ''),
  suffix: text.slice(end, end + contextUnits).replace(/[\ud800-\udbff]$/, ''),
})

/** Makes sure that a place given by a person holds words of a text.
 * @throws Refused where it lies outside, is empty or blank, or cuts a character in two */
function checkSpan(text: string, { start, end }: Span): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new Refused(`There are no words at ${start}-${end}: the source has ${text.length} units.`)
  if (text.slice(start, end).trim() === '') throw new Refused(`There are only blanks at ${start}-${end}.`)
  if ([start, end].some((at) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))))
    throw new Refused(`The place ${start}-${end} cuts a character in two.`)
}

/** Makes sure that words given by a person stand in a source, and that no other quote has just these.
 * @param own the quote that is to have them; null for a new one
 * @throws Refused */
export async function checkFree(
  trx: Db,
  source: number,
  text: string,
  { start, end }: Span,
  own: number | null,
): Promise<void> {
  checkSpan(text, { start, end })
  const rows = await trx
    .selectFrom('quotes')
    .leftJoin('quote_spans', 'quote_spans.id', 'quotes.span_id')
    .select('quotes.id')
    .where('quotes.source_id', '=', source)
    .where('quotes.withdrawn_at', 'is', null)
    .where((eb) => eb(eb.fn.coalesce('quote_spans.start_offset', 'quotes.start_offset'), '=', start))
    .where((eb) => eb(eb.fn.coalesce('quote_spans.end_offset', 'quotes.end_offset'), '=', end))
    .execute()
  const other = rows.find(({ id }) => id !== own)
  if (other) throw new Refused(`Quote ${other.id} has just these words.`)
}

/** The key of words for a quote, added where it never had them; null where they are those that it was stored with. */
export async function spanOf(trx: Db, quote: number, words: Words): Promise<number | null> {
  const first = await trx
    .selectFrom('quotes')
    .select(['start_offset', 'end_offset'])
    .where('id', '=', quote)
    .executeTakeFirstOrThrow()
  if (first.start_offset === words.start && first.end_offset === words.end) return null
  const known = await trx
    .selectFrom('quote_spans')
    .select('id')
    .where('quote_id', '=', quote)
    .where('start_offset', '=', words.start)
    .where('end_offset', '=', words.end)
    .executeTakeFirst()
  return known?.id ?? addSpan(trx, quote, words)
}

async function addSpan(trx: Db, quote_id: number, { start, end, text, prefix, suffix }: Words): Promise<number> {
  const { id } = await trx
    .insertInto('quote_spans')
    .values({ quote_id, start_offset: start, end_offset: end, text, prefix, suffix })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
