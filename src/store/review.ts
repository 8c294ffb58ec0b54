import type { Quote } from '../domain.js'
import { asQuotes, liveRows } from './quoteRows.js'
import type { Db } from './tables.js'

/** Attributions of a lower confidence want a person's look. */
export const reviewLimit = 0.6

/** Quotes that want a person's look. See `Store.quotes.toReview`. */
export async function toReview(
  db: Db,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ quotes: Quote[]; total: number }> {
  const { total } = await db
    .selectFrom('quotes')
    .select((eb) => eb.fn.countAll().as('total'))
    .where('decided', '=', 0)
    .where('confidence', '<', reviewLimit)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  const rows = await liveRows(db)
    .where('quotes.decided', '=', 0)
    .where('quotes.confidence', '<', reviewLimit)
    .orderBy('quotes.confidence')
    .orderBy('quotes.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { quotes: await asQuotes(db, rows), total: Number(total) }
}
