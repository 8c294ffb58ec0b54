import { inChunks } from '../chunks.js'
import type { Db } from '../tables.js'
import { indexQuotes, type Known } from './quoteWords.js'
import { nextRevision } from './revision.js'
import { removeWords } from './sqlite.js'
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

/** Indexes everything anew, as if nothing had been indexed; sides are for `recompute`. */
export async function forget(trx: Db): Promise<void> {
  for (const what of ['quote', 'speaker', 'source'] as const) {
    const rows = await trx.selectFrom(`${what}s`).select('id').execute()
    await inChunks(rows, async (chunk) => {
      await removeWords(
        trx,
        `${what}_words`,
        chunk.map(({ id }) => id),
      )
      await trx
        .insertInto('search_stale')
        .values(chunk.map(({ id }) => ({ what, id })))
        .onConflict((on) => on.doNothing())
        .execute()
      return []
    })
  }
  await trx.deleteFrom('search_quotes').execute()
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
