import type { Filter, MonthTotal, Positioned } from '../domain.js'
import type { Store } from './contract.js'
import { dateOf } from './packs/format.js'
import { type Settled, walk } from './packs/pass.js'
import { positionIn, Strongest, speaks } from './packs/rank.js'
import { disputed } from './packs/settle.js'
import { partsUnder } from './spoken.js'
import type { Db } from './tables.js'

/** Where single statements stand. */
export const positionStore = (db: Db): Store['positions'] => ({
  async strongest(speakers, issues, most, filter = {}) {
    const found: Positioned[] = []
    const asked = issues.map((issue) => ({ issue, side: null }))
    for (const speaker of speakers) found.push(...(await strongestOn(db, speaker, asked, most, filter)))
    return found
  },
  async onSide(speaker, sides, most, filter = {}) {
    return sides.length === 0 ? [] : strongestOn(db, speaker, sides, most, filter)
  },
  byMonth: (speaker, filter = {}) => monthsOf(db, speaker, filter),
})

// What people differ on is on no side.
const sideOf = (one: Readonly<Settled>): number => Math.sign(positionIn(one) ?? 0)

/** The strongest statements of a speaker on each of some issues.
 * @param asked side null: on whichever side */
async function strongestOn(
  db: Db,
  speaker: string,
  asked: readonly { readonly issue: string; readonly side: number | null }[],
  most: number,
  filter: Filter,
): Promise<Positioned[]> {
  const under = await partsUnder(db, speaker, filter)
  if (!under) return []
  const found = asked.map(() => new Strongest(most))
  for (const [part, pack] of under.parts.entries()) {
    const places = pack.issues.map((issue) => asked.findIndex((one) => one.issue === issue))
    const take = (one: Readonly<Settled>): void => {
      const place = places[one.issue]!
      const { side } = asked[place]!
      if (speaks(one) && (side === null || sideOf(one) === side)) found[place]!.add(one, pack, part, under.ask)
    }
    const wanted = places.map((place) => place >= 0)
    walk(pack, under.ask, under.settler, take, wanted)
  }
  return found.flatMap(({ best }, i) =>
    best.map((one) => ({
      ...{ speaker, issue: asked[i]!.issue, position: positionIn(one) },
      statements: one.statements,
    })),
  )
}

async function monthsOf(db: Db, speaker: string, filter: Filter): Promise<MonthTotal[]> {
  const under = await partsUnder(db, speaker, filter)
  // By issue and month, 202505.
  const months = new Map<string, Map<number, { statements: number; sum: number }>>()
  for (const pack of under?.parts ?? []) {
    const own = pack.issues.map((issue) => months.get(issue) ?? new Map())
    for (const [i, issue] of pack.issues.entries()) months.set(issue, own[i]!)
    walk(pack, under!.ask, under!.settler, (one) => {
      if (!speaks(one) || one.outcome === disputed || one.day === 0) return
      const month = Math.floor(one.day / 100)
      const before = own[one.issue]!.get(month)
      if (!before) return void own[one.issue]!.set(month, { statements: 1, sum: positionIn(one)! })
      before.statements++
      before.sum += positionIn(one)!
    })
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([issue, totals]) =>
      [...totals].sort(([a], [b]) => a - b).map(([month, total]) => ({ issue, month: dateOf(month * 100)!, ...total })),
    )
}
