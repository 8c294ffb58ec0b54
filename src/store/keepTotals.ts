import type { Stance } from '../domain.js'
import { stateIn, totalOf } from '../stance/aggregate.js'
import { inChunks } from './chunks.js'
import { addUp, sameWithout } from './packs/addUp.js'
import { askOf } from './packs/ask.js'
import type { Pack } from './packs/format.js'
import type { Ask } from './packs/pass.js'
import { Settler } from './packs/settle.js'
import { sumsOf } from './packs/store.js'
import { type Stored, Sums } from './packs/sums.js'
import { asRow } from './storedStances.js'
import type { Db, NewRow } from './tables.js'
import { currentVersion } from './versions.js'

/** How packs are added up under the codebook in force. */
export interface Summing {
  /** 0: there is no codebook. */
  readonly version: number
  readonly of: (pack: Pack) => Stored
}

export async function summing(trx: Db): Promise<Summing> {
  const version = (await currentVersion(trx)) ?? 0
  const [all, unaltered] = [await askOf(trx, {}), await askOf(trx, { unaltered: true })]
  const settler = new Settler(all.weights, version)
  const under = (pack: Pack, ask: Ask): Stored['all'] => {
    const sums = new Sums()
    addUp(pack, ask, settler, { sums })
    return sums.stored(pack.issues)
  }
  const of = (pack: Pack): Stored => ({
    issues: pack.issues,
    all: under(pack, all),
    ...(!sameWithout(pack, all, unaltered) && { unaltered: under(pack, unaltered) }),
  })
  return { version, of }
}

/** Writes what the parts of speakers' packs come to, with and without altered wording. */
export async function keepTotals(trx: Db, speakers: readonly number[], version: number): Promise<void> {
  await trx.deleteFrom('stances').where('speaker_id', 'in', speakers).execute()
  await trx.deleteFrom('speaker_packs').where('speaker_id', 'in', speakers).execute()
  const sums = [...(await sumsOf(trx, speakers))]
  const sizes = sums.map(([speaker_id, parts]) => ({
    speaker_id,
    statements: parts.reduce((total, part) => total + part.statements, 0),
    quotes: parts.reduce((total, part) => total + part.quotes, 0),
  }))
  if (sizes.length > 0) await trx.insertInto('speaker_packs').values(sizes).execute()
  const rows = sums.flatMap(([speaker, parts]) => totalRows(speaker, parts, version))
  await inChunks(rows, async (chunk) => {
    await trx.insertInto('stances').values(chunk).execute()
    return []
  })
}

function totalRows(
  speaker_id: number,
  parts: readonly { readonly totals: Stored }[],
  codebook_version: number,
): NewRow<'stances'>[] {
  const [all, unaltered] = [new Sums(), new Sums()]
  for (const { totals } of parts) {
    all.addStored(totals.all, totals.issues)
    unaltered.addStored(totals.unaltered ?? totals.all, totals.issues)
  }
  return all.issues.flatMap((issue): NewRow<'stances'>[] => {
    const [total, unaltered_state] = [totalOf(all.on(issue)), stateIn(unaltered.on(issue))]
    if (total.state === 'nothing-found' && unaltered_state === 'nothing-found') return []
    const stance: Stance = { speaker: '', issue, ...total }
    return [asRow(stance, { speaker_id, codebook_version, unaltered_state })]
  })
}
