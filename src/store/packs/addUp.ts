import type { Pack } from './format.js'
import { type Ask, altered, type Settled, walk } from './pass.js'
import { none, type Settler, unknown } from './settle.js'
import { at, type Sums } from './sums.js'

/** What a pack is added to: some groups of versions to sums of their own. */
export interface Into {
  readonly sums: Sums
  /** 1 for each group that is added to the others. */
  readonly apart?: { readonly groups: Uint8Array; readonly sums: Sums }
  /** 1 for each group that is added at all; absent: all. */
  readonly only?: Uint8Array
  /** Gets the sources of the statements that count, at their numbers. */
  readonly sources?: Uint8Array
}

/** Adds what a pack comes to under a filter. */
export function addUp(pack: Pack, ask: Ask, settler: Settler, { sums, apart, only, sources }: Into): void {
  const starts = pack.issues.map((issue) => sums.startOf(issue))
  const startsApart = apart ? pack.issues.map((issue) => apart.sums.startOf(issue)) : starts
  const told = ({ issue, group, outcome, byPerson, unaltered, day }: Readonly<Settled>): void => {
    if (outcome === unknown) return
    const isApart = apart !== undefined && apart.groups[group] === 1
    const numbers = isApart ? apart.sums.numbers : sums.numbers
    const start = isApart ? startsApart[issue]! : starts[issue]!
    // No position and disputed stand behind the places.
    numbers[start + outcome]!++
    if (outcome >= none) return
    if (byPerson) numbers[start + at.byPerson] = 1
    if (settler.reviewed) numbers[start + at.reviewed] = 1
    if (settler.older) numbers[start + at.older] = 1
    if (unaltered) numbers[start + at.unaltered] = 1
    if (day > numbers[start + at.newest]!) numbers[start + at.newest] = day
  }
  const { groups, counted, sizes } = walk(pack, ask, settler, told, null, only ?? null)
  for (let group = 0; group < groups; group++)
    if (sizes[group]! > 0) (apart?.groups[group] === 1 ? apart.sums : sums).said++
  addSizes(pack, counted, sums, sources ?? null, apart?.groups)
  if (apart) addSizes(pack, counted, apart.sums, sources ?? null, apart.groups, 1)
}

/** Adds how much the statements that count are.
 * @param groups by group a number; only those with the last parameter's are added
 * @param which that number */
export function addSizes(
  pack: Pack,
  counted: Uint8Array,
  sums: Sums,
  sources: Uint8Array | null,
  groups: Uint8Array | null = null,
  which = 0,
): void {
  const { id, group, day, source, quotes } = pack
  let [last, statements, printed, from, to] = [-1, 0, 0, 99_999_999, 0]
  for (let i = 0; i < id.length; i++) {
    if (counted[i] === 0 || (groups && groups[group[i]!] !== which)) continue
    if (group[i] !== last) statements++
    last = group[i]!
    printed += quotes[i]!
    if (sources) sources[source[i]!] = 1
    const on = day[i]!
    if (on > to) to = on
    if (on > 0 && on < from) from = on
  }
  sums.statements += statements
  sums.quotes += printed
  if (to === 0) return
  sums.addDay(from)
  sums.addDay(to)
}

/** The groups of versions that may come to something else under another filter that differs in wording alone: 1 for each with altered words. */
export function touchedIn({ id, group, wording }: Pack): Uint8Array {
  const touched = new Uint8Array(id.length)
  for (let i = 0; i < id.length; i++) if (wording[i] === altered) touched[group[i]!] = 1
  return touched
}

/** Whether a pack comes to the same under another filter that differs in wording alone: most speakers have no altered words. */
export function sameWithout({ wording }: Pack, { wordings }: Ask, other: Ask): boolean {
  const differing = wordings ^ other.wordings
  let all = 0
  for (let i = 0; i < wording.length; i++) all |= wording[i]!
  return (all & differing) === 0
}
