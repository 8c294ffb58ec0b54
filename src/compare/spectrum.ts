import type { Issue, PositionCount, Speaker, Stance, StanceState, StanceTotal } from '../domain.js'
import { rank, stanceLookup } from './matrix.js'

/** The places of the axis, from left to right. */
export const places = ['strongly-opposes', 'opposes', 'mixed', 'supports', 'strongly-supports'] as const
export type Place = (typeof places)[number]

/** Where positions lie on the scale from -2 to +2, and how far they scatter. */
export interface Scatter {
  readonly mean: number
  /** Standard deviation of all of them, not of a sample; 0 where they agree. */
  readonly deviation: number
  readonly lowest: number
  readonly highest: number
}

/** A speaker on the axis of one issue. `place` and `scatter` are null for those who have none on it. */
export interface Placed {
  readonly speaker: Speaker
  readonly stance: StanceTotal
  readonly place: Place | null
  readonly scatter: Scatter | null
}

const isPlace = (state: StanceState): state is Place => (places as readonly string[]).includes(state)

function placeOf({ state }: StanceTotal): Place | null {
  if (state === 'contested') return 'mixed'
  return isPlace(state) ? state : null
}

/** Mean and scatter of positions with how many statements take each; null without any.
 * @param positions lowest first */
export function scatterOf(positions: readonly PositionCount[]): Scatter | null {
  const [first, last] = [positions[0], positions.at(-1)]
  if (!first || !last) return null
  const all = positions.reduce((sum, [, count]) => sum + count, 0)
  const mean = positions.reduce((sum, [position, count]) => sum + position * count, 0) / all
  const variance = positions.reduce((sum, [position, count]) => sum + (position - mean) ** 2 * count, 0) / all
  return { mean, deviation: Math.sqrt(variance), lowest: first[0], highest: last[0] }
}

const order = ({ scatter, stance }: Placed): number => scatter?.mean ?? 100 - rank(stance)

/** Every speaker in order from strongly opposes to strongly supports by mean position, then those without a place: disputed,
 * no position, nothing found. Equal ones by name. */
export function spectrum(issue: Issue, speakers: readonly Speaker[], stances: readonly Stance[]): Placed[] {
  const find = stanceLookup(stances)
  return speakers
    .map((speaker) => {
      const stance = find(speaker.slug, issue.id)
      return { speaker, stance, place: placeOf(stance), scatter: scatterOf(stance.positions) }
    })
    .sort((a, b) => order(a) - order(b) || a.speaker.name.localeCompare(b.speaker.name, 'en'))
}
