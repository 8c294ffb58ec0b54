import type { Filter } from '../domain.js'
import { askOf } from './packs/ask.js'
import { dateOf, type Pack } from './packs/format.js'
import { joined } from './packs/join.js'
import { type Ask, isIn, type Passed, pass, type Settled } from './packs/pass.js'
import { disputed, none, Settler, unknown } from './packs/settle.js'
import { eachPart } from './packs/store.js'
import { speakersIn } from './standings.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

/** Where a statement, with its versions, stands on an issue. */
export interface Stand {
  readonly issue: string
  /** Numbered within the speaker. */
  readonly group: number
  /** Null: people differ, and nobody has settled it. */
  readonly position: number | null
  readonly byPerson: boolean
  readonly confidence: number
  /** Of whichever version was printed first. */
  readonly date: string | null
}

/** What a speaker said as a filter takes it in. */
export interface Spoken {
  /** Statements on an issue that have a position, or on which people differ. */
  readonly stands: readonly Stand[]
  /** Every statement that counts, newest first by whichever version was printed first, undated last. */
  readonly groups: readonly { readonly group: number; readonly date: string | null }[]
  /** Numbers of the statements that are versions of one, by group. */
  readonly versions: ReadonlyMap<number, readonly number[]>
  readonly statements: number
  readonly quotes: number
  readonly sources: number
  readonly from: string | null
  readonly to: string | null
}

const nothing: Spoken = {
  ...{ stands: [], groups: [], versions: new Map(), statements: 0, quotes: 0, sources: 0, from: null, to: null },
}

/** What a speaker said under a filter; nothing where the filter is for others, or there is no such speaker. */
export async function spokenUnder(db: Db, slug: string, filter: Filter): Promise<Spoken> {
  const [speaker] = (await speakersIn(db, filter.speaker === undefined ? { ...filter, speaker: slug } : filter)).filter(
    (one) => one.slug === slug,
  )
  if (!speaker) return nothing
  const ask = await askOf(db, filter)
  const settler = new Settler(ask.weights, (await currentVersion(db)) ?? 0)
  const parts: Pack[] = []
  await eachPart(db, [speaker.id], (_, part) => parts.push(part))
  return parts.length === 0 ? nothing : look(joined(parts), ask, settler)
}

function look(pack: Pack, ask: Ask, settler: Settler): Spoken {
  const settled: Settled[] = []
  const sources = new Uint8Array(pack.source.reduce((most, one) => Math.max(most, one), 0) + 1)
  const passed = pass(pack, ask, settler, sources, (one) => settled.push(one))
  // Not every question asks for these, and they are the dearest.
  let own: ReturnType<typeof groupsIn> | undefined
  const grouped = () => {
    own ??= groupsIn(pack, ask)
    return own
  }
  const stands = settled.filter(({ outcome }) => outcome !== none && outcome !== unknown)
  return {
    stands: stands.map((one) => standOf(pack, one)),
    get groups() {
      const counted = ask.codedOnly ? new Set(settled.map(({ group }) => group)) : null
      const all = [...grouped().days].filter(([group]) => counted === null || counted.has(group))
      return all.sort(newestFirst).map(([group, day]) => ({ group, date: dateOf(day) }))
    },
    get versions() {
      return grouped().versions
    },
    ...sizesOf(passed),
    sources: sources.reduce((sum, one) => sum + one, 0),
  }
}

const newestFirst = (a: readonly [number, number], b: readonly [number, number]): number => b[1] - a[1] || a[0] - b[0]

const sizesOf = ({ statements, quotes, from, to }: Passed) => ({
  ...{ statements, quotes },
  from: from === null ? null : dateOf(from),
  to: to === null ? null : dateOf(to),
})

/** Of each group that is in, the statements and the earliest day; 0 where none is known. */
function groupsIn(pack: Pack, ask: Ask) {
  const versions = new Map<number, number[]>()
  const days = new Map<number, number>()
  for (let i = 0; i < pack.id.length; i++) {
    if (!isIn(pack, ask, i)) continue
    const [group, day] = [pack.group[i]!, pack.day[i]!]
    const own = versions.get(group)
    if (own) own.push(pack.id[i]!)
    else versions.set(group, [pack.id[i]!])
    const before = days.get(group) ?? 0
    days.set(group, before === 0 || (day > 0 && day < before) ? day : before)
  }
  return { versions, days }
}

const standOf = (pack: Pack, { issue, group, outcome, byPerson, confidence, day }: Settled): Stand => ({
  ...{ issue: pack.issues[issue]!, group, byPerson, confidence, date: dateOf(day) },
  // The places of a tally are half steps from -2.
  position: outcome === disputed ? null : outcome / 2 - 2,
})
