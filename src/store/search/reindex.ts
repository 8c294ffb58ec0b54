import type { Db } from '../tables.js'
import { indexQuotes, type Known } from './quoteWords.js'
import { nextRevision } from './revision.js'
import { indexSources, indexSpeakers } from './wholeWords.js'

// How many of them are brought up to date at a time.
const size = 500

type What = 'quote' | 'speaker' | 'source'

/** Brings the index up to date with all that changed, in the transaction that changed it. */
export async function reindex(trx: Db): Promise<void> {
  await each(trx, 'speaker', (ids) => indexSpeakers(trx, ids))
  await each(trx, 'source', (ids) => indexSources(trx, ids))
  const known: Known = { names: new Map(), texts: new Map() }
  let revision: number | undefined
  await each(trx, 'quote', async (ids) => {
    revision ??= await nextRevision(trx)
    await indexQuotes(trx, ids, revision, known)
  })
}

async function each(trx: Db, what: What, index: (ids: readonly number[]) => Promise<void>): Promise<void> {
  for (;;) {
    const stale = trx.selectFrom('search_stale').select('id').where('what', '=', what)
    const ids = (await stale.orderBy('id').limit(size).execute()).map(({ id }) => id)
    if (ids.length === 0) return
    await index(ids)
    await trx.deleteFrom('search_stale').where('what', '=', what).where('id', 'in', ids).execute()
    if (ids.length < size) return
  }
}
