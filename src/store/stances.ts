import type { Stance } from '../domain.js'
import { totalOf } from '../stance/aggregate.js'
import { inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { factsOf, quotesSaid } from './facts.js'
import { isOpen } from './filter.js'
import { askOf } from './packs/ask.js'
import type { Pack } from './packs/format.js'
import { type Ask, pass } from './packs/pass.js'
import { Settler } from './packs/settle.js'
import { keepPacks, packsOf } from './packs/store.js'
import { requeue } from './requeue.js'
import { reindex } from './search/reindex.js'
import { resettle } from './search/sides.js'
import { speakersIn, standings } from './standings.js'
import { asRow, storedStances } from './storedStances.js'
import type { Db, NewRow } from './tables.js'
import { currentVersion } from './versions.js'

// What so many speakers said is in memory at a time.
const together = 25

/** Brings the stored totals and packs up to date, in the transaction of whatever changed them.
 * @param speakers ids of those whose statements or codings changed; all where it is left out */
export async function recompute(trx: Db, speakers?: readonly number[]): Promise<void> {
  await reindex(trx)
  if (speakers === undefined) await trx.deleteFrom('stances').execute()
  const touched = speakers === undefined ? (await speakersIn(trx, {})).map(({ id }) => id) : [...new Set(speakers)]
  const totals = await totalsBy(trx)
  for (let i = 0; i < touched.length; i += together) await recomputeSome(trx, touched.slice(i, i + together), totals)
}

type Totals = (speaker: number, pack: Pack) => NewRow<'stances'>[]

async function recomputeSome(trx: Db, speakers: readonly number[], totals: Totals): Promise<void> {
  await trx.deleteFrom('stances').where('speaker_id', 'in', speakers).execute()
  const facts = await factsOf(trx, speakers, (await currentVersion(trx)) ?? 0)
  const packs = packsOf(facts, await quotesSaid(trx, speakers))
  await keepPacks(trx, speakers, packs)
  const rows = [...packs].flatMap(([speaker, pack]) => totals(speaker, pack))
  await inChunks(rows, async (chunk) => {
    await trx.insertInto('stances').values(chunk).execute()
    return []
  })
  if (facts.version === 0) return
  await requeue(trx, speakers, facts)
  await resettle(trx, speakers, facts)
}

/** What a pack adds up to, with and without altered wording. */
async function totalsBy(trx: Db): Promise<Totals> {
  const version = (await currentVersion(trx)) ?? 0
  const [all, unaltered] = [await askOf(trx, {}), await askOf(trx, { unaltered: true })]
  const settler = new Settler(all.weights, version)
  return (speaker_id, pack) => {
    const totals = (ask: Ask) => pass(pack, ask, settler).tallies.map(totalOf)
    const without = totals(unaltered)
    return totals(all).flatMap((total, i): NewRow<'stances'>[] => {
      const unaltered_state = without[i]!.state
      if (total.state === 'nothing-found' && unaltered_state === 'nothing-found') return []
      const stance: Stance = { speaker: '', issue: pack.issues[i]!, ...total }
      return [asRow(stance, { speaker_id, codebook_version: version, unaltered_state })]
    })
  }
}

/** Fills in the packs of a database from before there were any. */
export async function completePacks(db: Db): Promise<void> {
  const packed = await db.selectFrom('speaker_packs').select('speaker_id').limit(1).executeTakeFirst()
  if (packed) return
  const named = db.selectFrom('statements').select('id').where('speaker_id', 'is not', null).limit(1)
  if (await named.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

/** Computes the stored totals anew where an earlier version of the program stored them, without positions. */
export async function completeTotals(db: Db): Promise<void> {
  const without = db.selectFrom('stances').select('issue').where('positions', 'is', null).limit(1)
  if (await without.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

/** Stances: stored totals, or totals under a filter. */
export const stanceStore = (db: Db): Store['stances'] => ({
  async list(filter = {}) {
    return [...(isOpen(filter) ? await storedStances(db) : await standings(db, filter, [])).stances]
  },
  under: (filter = {}, folds = []) => standings(db, filter, folds),
  recompute: () => db.transaction().execute((trx) => recompute(trx)),
})
