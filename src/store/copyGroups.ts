import type { Reading } from '../domain.js'
import { sourceKeysOf } from '../wording/likeness.js'
import { asMeant } from '../wording/meant.js'
import { groupBy, inChunks } from './chunks.js'
import type { LikeSource } from './contract.js'
import { deletionOf } from './deletions.js'
import { summariesById } from './summaries.js'
import type { Db } from './tables.js'

// See versionGroups.ts: a run of words that so many sources have is a printer's formula.
const mostOfKey = 48
/** Share of the shorter text's runs of words that another must have to be a copy of the same report. */
const copied = 0.5
const leastShared = 3

/** A text with the signs of altered wording in it. */
interface Printed extends Pick<Reading, 'wording' | 'signals'> {
  readonly text: string
}

/** Puts a new source into the group of those that print the same report, corrupted copies included. */
export async function groupCopies(trx: Db, source: number, { text, wording, signals }: Printed): Promise<void> {
  const keys = keysOf({ text, wording, signals })
  const postings = await postingsOf(trx, keys)
  const copy_group = (await originalOf(trx, keys.length, postings)) ?? source
  await trx.updateTable('sources').set({ copy_group }).where('id', '=', source).execute()
  const counts = groupBy(postings, ({ key }) => key)
  const rows = keys
    .filter((key) => (counts.get(key)?.length ?? 0) < mostOfKey)
    .map((key) => ({ key, source_id: source }))
  await inChunks(rows, async (chunk) => {
    await trx.insertInto('source_keys').values(chunk).execute()
    return []
  })
}

const keysOf = ({ text, wording, signals }: Printed): number[] =>
  sourceKeysOf(wording === 'altered' ? asMeant(text, { start: 0, end: text.length }, signals) : text)

const postingsOf = (db: Db, keys: readonly number[]) =>
  inChunks(keys, (chunk) =>
    db.selectFrom('source_keys').select(['key', 'source_id']).where('key', 'in', chunk).execute(),
  )

/** See `Store.sources.like`. */
export async function likeSources(db: Db, reading: Reading): Promise<LikeSource[]> {
  const keys = keysOf({ ...reading, text: reading.document.text })
  const shared = groupBy(await postingsOf(db, keys), ({ source_id }) => source_id)
  const enough = [...shared].filter(([, { length }]) => length >= leastShared)
  const found: LikeSource[] = []
  for (const [id, { length }] of enough) {
    const share = Math.min(1, length / Math.min(keys.length, await keysIn(db, id)))
    const isThere = share >= copied && !(await deletionOf(db, id))
    const source = !isThere ? undefined : (await summariesById(db, [id])).get(id)
    if (source) found.push({ source, share })
  }
  return found.sort((a, b) => b.share - a.share || a.source.id - b.source.id)
}

async function keysIn(db: Db, source: number): Promise<number> {
  const { keys } = await db
    .selectFrom('source_keys')
    .select((eb) => eb.fn.countAll().as('keys'))
    .where('source_id', '=', source)
    .executeTakeFirstOrThrow()
  return Number(keys)
}

/** The group of the source that has most of the same runs of words, if it has enough of them. */
async function originalOf(
  trx: Db,
  own: number,
  postings: readonly { readonly source_id: number }[],
): Promise<number | undefined> {
  const shared = [...groupBy(postings, ({ source_id }) => source_id)].map(([id, rows]) => ({ id, n: rows.length }))
  const best = shared.sort((a, b) => b.n - a.n || a.id - b.id)[0]
  if (!best || best.n < leastShared) return undefined
  if (best.n < copied * Math.min(own, await keysIn(trx, best.id))) return undefined
  const row = await trx.selectFrom('sources').select('copy_group').where('id', '=', best.id).executeTakeFirst()
  return row?.copy_group ?? best.id
}
