import type { Issue, Speaker, Stance, StanceState, StanceTotal } from '../domain.js'
import { rank, stanceLookup } from './matrix.js'

/** The places of the axis, from left to right. */
export const places = ['strongly-opposes', 'opposes', 'mixed', 'supports', 'strongly-supports'] as const
export type Place = (typeof places)[number]

/** A speaker on the axis of one issue. `place` is null for those who have none on it. */
export interface Placed {
  readonly speaker: Speaker
  readonly stance: StanceTotal
  readonly place: Place | null
}

const isPlace = (state: StanceState): state is Place => (places as readonly string[]).includes(state)

function placeOf({ state }: StanceTotal): Place | null {
  if (state === 'contested') return 'mixed'
  return isPlace(state) ? state : null
}

const order = ({ place, stance }: Placed): number =>
  place === null ? 100 - rank(stance) : places.indexOf(place) * 10 + (stance.median ?? 0)

/** Every speaker in order from strongly opposes to strongly supports, then those without a place: disputed, no position,
 * nothing found. Contested stands in the middle. Equal ones by name. */
export function spectrum(issue: Issue, speakers: readonly Speaker[], stances: readonly Stance[]): Placed[] {
  const find = stanceLookup(stances)
  return speakers
    .map((speaker) => {
      const stance = find(speaker.slug, issue.id)
      return { speaker, stance, place: placeOf(stance) }
    })
    .sort((a, b) => order(a) - order(b) || a.speaker.name.localeCompare(b.speaker.name, 'en'))
}
