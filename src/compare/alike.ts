import type { Stance, StanceTotal } from '../domain.js'

/** How far two speakers are apart. */
export interface Likeness {
  readonly speaker: string
  /** Mean distance over the shared issues, 0 (the same) to 4 (strongly for against strongly against). */
  readonly distance: number
  /** Issues on which both have a position, the most telling first: for near speakers the closest, for far ones the farthest. */
  readonly shared: readonly Shared[]
}

/** An issue on which two speakers have a position. */
export interface Shared {
  readonly issue: string
  readonly own: number
  readonly other: number
}

/** On fewer shared issues than this nobody is called near or far: one issue alone makes strangers look like friends. */
export const leastShared = 2

/** Below this mean distance speakers are near, from it on far: half of the way from "supports" to "opposes". */
export const farFrom = 1

type Placed = Pick<Stance, 'speaker' | 'issue'> & Pick<StanceTotal, 'median' | 'state'>

// What is contested has a median, but no side: two who contradict themselves are not therefore alike.
const counts = ({ median, state }: Placed): boolean => median !== null && state !== 'contested'

function sharedBy(own: ReadonlyMap<string, number>, others: readonly Placed[]): Shared[] {
  return others.flatMap(({ issue, median }) => {
    const mine = own.get(issue)
    return mine === undefined || median === null ? [] : [{ issue, own: mine, other: median }]
  })
}

const apart = ({ own, other }: Shared): number => Math.abs(own - other)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** How far every other speaker is from one, nearest first; equally far ones by more shared issues, then by slug.
 * The distance is the mean of |a - b| over the issues on which both have a position, a and b being the medians of their statements
 * on -2..+2: a city block distance scaled by the number of variables that both have, as Gower takes it for quantitative
 * ones (J. C. Gower, "A general coefficient of similarity and some of its properties", Biometrics 27, 1971), here not divided by the range, so
 * that it reads in steps of the scale. Issues where one of them is contested, disputed, or without a position are left out, never
 * taken as 0. Speakers with fewer than `leastShared` shared issues are left out.
 * @param stances of all speakers */
export function likenesses(speaker: string, stances: readonly Placed[]): Likeness[] {
  const counted = stances.filter(counts)
  const own = new Map(counted.filter((one) => one.speaker === speaker).map(({ issue, median }) => [issue, median!]))
  const bySpeaker = new Map<string, Placed[]>()
  for (const one of counted) {
    if (one.speaker === speaker || !own.has(one.issue)) continue
    const list = bySpeaker.get(one.speaker)
    if (list) list.push(one)
    else bySpeaker.set(one.speaker, [one])
  }
  return [...bySpeaker]
    .map(([other, theirs]) => ({ speaker: other, shared: sharedBy(own, theirs) }))
    .filter(({ shared }) => shared.length >= leastShared)
    .map(({ speaker: other, shared }) => ({ speaker: other, shared, distance: mean(shared.map(apart)) }))
    .sort((a, b) => a.distance - b.distance || b.shared.length - a.shared.length || (a.speaker < b.speaker ? -1 : 1))
}

/** The nearest speakers, and the farthest, at most so many of each; nobody is both. Each with the issues that make it so first. */
export function nearAndFar(all: readonly Likeness[], most: number): { near: Likeness[]; far: Likeness[] } {
  const near = all.filter(({ distance }) => distance < farFrom).slice(0, most)
  const far = all.filter(({ distance }) => distance >= farFrom)
  const farthest = [...far].sort((a, b) => b.distance - a.distance || b.shared.length - a.shared.length).slice(0, most)
  const telling = (one: Likeness, direction: 1 | -1): Likeness => ({
    ...one,
    shared: [...one.shared].sort((a, b) => direction * (apart(a) - apart(b))),
  })
  return { near: near.map((one) => telling(one, 1)), far: farthest.map((one) => telling(one, -1)) }
}
