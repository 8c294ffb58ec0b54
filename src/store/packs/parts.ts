import { groupBy } from '../chunks.js'
import type { Facts } from '../facts.js'
import type { StatementRow } from '../totals.js'
import { packOf } from './build.js'
import type { Pack } from './format.js'

/** What one speaker said is packed in parts of some 256 statements, so that a new one makes one part anew and not all. */
export interface Part {
  /** The number of its first group of versions; the next part begins with a higher one. */
  readonly first: number
  readonly pack: Pack
}

/** The number under which versions of one statement stand. */
export const groupOf = ({ id, version_group }: Pick<StatementRow, 'id' | 'version_group'>): number =>
  version_group ?? id

/** Whether a part begins with a group. Its number alone decides, so that the parts are the same however they came about: one group in 256
 * begins one, wherever those of a speaker lie (by multiplicative hashing: Knuth, The Art of Computer Programming 3, 6.4). */
export const beginsPart = (group: number): boolean => Math.imul(group, 0x9e3779b1) >>> 24 === 0

/** Packs what speakers said, by their ids, in parts from the lowest group to the highest; those who said nothing have none. */
export function partsOf({ statements, votes, quotes }: Facts): Map<number, Part[]> {
  const votesOf = groupBy(votes, ({ statement_id }) => statement_id)
  const quotesOf = groupBy(quotes, ({ statement_id }) => statement_id)
  const bySpeaker = groupBy(statements, ({ speaker_id }) => speaker_id)
  const cutOf = (said: readonly StatementRow[]): Part[] =>
    cut(said).map((own) => ({ first: groupOf(own[0]!), pack: packOf(own, votesOf, quotesOf) }))
  return new Map([...bySpeaker].map(([speaker, said]) => [speaker, cutOf(said)]))
}

function cut(said: readonly StatementRow[]): StatementRow[][] {
  const parts: StatementRow[][] = []
  let last: number | undefined
  for (const row of [...said].sort((a, b) => groupOf(a) - groupOf(b))) {
    const group = groupOf(row)
    if (last === undefined || (group !== last && beginsPart(group))) parts.push([])
    parts.at(-1)!.push(row)
    last = group
  }
  return parts
}

/** A stretch of the groups of one speaker, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const everything: Stretch = { from: 0, to: Number.MAX_SAFE_INTEGER }

/** The stretches whose parts have to be made anew where groups came, went or changed; each ends where a part that stays begins.
 * @param firsts of the parts that there are, in order
 * @param groups in any order */
export function stretchesOf(firsts: readonly number[], groups: Iterable<number>): Stretch[] {
  const stale = new Set<number>()
  for (const group of groups) {
    const own = partAt(firsts, group)
    stale.add(own)
    // Where a group that began a part is gone, what follows belongs to the part before.
    if (firsts[own] === group && own > 0) stale.add(own - 1)
  }
  const stretches: Stretch[] = []
  for (const part of [...stale].sort((a, b) => a - b)) {
    const from = part <= 0 ? everything.from : firsts[part]!
    const to = firsts[Math.max(part, 0) + 1] ?? everything.to
    const before = stretches.at(-1)
    if (before?.to === from) stretches[stretches.length - 1] = { from: before.from, to }
    else stretches.push({ from, to })
  }
  return stretches
}

/** The index of the last part that begins at a group or below it; of the first where none does. */
function partAt(firsts: readonly number[], group: number): number {
  let [low, high] = [0, firsts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (firsts[middle]! <= group) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
