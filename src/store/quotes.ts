import { addQuote } from './addQuote.js'
import { quotesBehind } from './behind.js'
import { inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { correct, correctionsOf, undo } from './corrections.js'
import { asQuotes, inOrder, liveRows, quoteById } from './quoteRows.js'
import { toReview } from './review.js'
import type { Db } from './tables.js'

/** Quotes, and what people say of them. */
export const quoteStore = (db: Db): Store['quotes'] => ({
  byId: (id) => quoteById(db, id),
  behind: (page, filter = {}) => quotesBehind(db, page, filter),
  async ofSource(slug) {
    return asQuotes(db, await inOrder(liveRows(db).where('sources.slug', '=', slug)).execute())
  },
  withWords: (texts) =>
    inChunks([...new Set(texts)], async (chunk) => {
      const text = liveRows(db).where((eb) => eb(eb.fn.coalesce('now.text', 'quotes.text'), 'in', chunk))
      return asQuotes(db, await text.orderBy('quotes.id').execute())
    }),
  async ofSpeaker(slug) {
    const rows = liveRows(db)
      .where('speakers.slug', '=', slug)
      .orderBy('sources.date', (order) => order.asc().nullsLast())
      .orderBy('sources.id')
    return asQuotes(db, await inOrder(rows).execute())
  },
  correct: (quote, change, by) => db.transaction().execute((trx) => correct(trx, quote, change, by)),
  undo: (correction, by) => db.transaction().execute((trx) => undo(trx, correction, by)),
  add: (source, quote, by) => db.transaction().execute((trx) => addQuote(trx, source, quote, by)),
  corrections: (quote) => correctionsOf(db, quote),
  toReview: (page) => toReview(db, page),
})
