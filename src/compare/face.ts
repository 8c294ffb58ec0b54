import type { StanceState, StanceTotal } from '../domain.js'

/** What a speaker does on an issue, as far as a comparison goes. `between`: said both, set a condition, or contradicts what they said
 * elsewhere; `unsettled`: people who read the words differ; `none`: people read all of them and found no position;
 * `nothing`: no coding that counts speaks of it, which says nothing about the speaker. */
export const camps = ['for', 'against', 'between', 'unsettled', 'none', 'nothing'] as const
export type Camp = (typeof camps)[number]

const campOfState: Readonly<Record<StanceState, Camp>> = {
  'strongly-supports': 'for',
  supports: 'for',
  mixed: 'between',
  contested: 'between',
  opposes: 'against',
  'strongly-opposes': 'against',
  disputed: 'unsettled',
  'no-position': 'none',
  'nothing-found': 'nothing',
}

export const campOf = (state: StanceState): Camp => campOfState[state]

/** What two or more speakers are to each other on an issue.
 * differ: one is for it, another against; agree: all whose position was found, two or more, are on one side; partly: some are on a side,
 * others between; between: all of them are; unsettled: fewer than two positions, and one on which people differ; one: a single position was
 * found; none: no position, at least one speaker was read in full; nothing: nothing was found of anybody. */
export const relations = ['differ', 'agree', 'partly', 'between', 'unsettled', 'one', 'none', 'nothing'] as const
export type Relation = (typeof relations)[number]

/** What speakers are to each other by their stances on one issue. Does not depend on the order of the speakers. Never throws. */
export function relationOf(states: readonly StanceState[]): Relation {
  const count = (camp: Camp): number => states.filter((state) => campOf(state) === camp).length
  const [supporting, opposing, between] = [count('for'), count('against'), count('between')]
  if (supporting > 0 && opposing > 0) return 'differ'
  if (supporting + opposing + between >= 2) {
    if (between === 0) return 'agree'
    return supporting + opposing > 0 ? 'partly' : 'between'
  }
  if (count('unsettled') > 0) return 'unsettled'
  if (supporting + opposing + between === 1) return 'one'
  return count('none') > 0 ? 'none' : 'nothing'
}

/** How many issues stand in each relation: adds up to the number of issues. */
export function tally(found: readonly Relation[]): Record<Relation, number> {
  const counts = Object.fromEntries(relations.map((relation) => [relation, 0])) as Record<Relation, number>
  for (const relation of found) counts[relation] += 1
  return counts
}

/** A speaker's name with the stance on one issue. */
export interface Side {
  readonly name: string
  readonly stance: StanceTotal
}

/** What is said of speakers who are in one camp on an issue. */
export interface Clause {
  readonly camp: Camp
  readonly sides: readonly Side[]
}

/** Speakers by camp, in the order of `camps`; empty camps are left out. */
export const clausesOf = (sides: readonly Side[]): Clause[] =>
  camps.flatMap((camp) => {
    const own = sides.filter(({ stance }) => campOf(stance.state) === camp)
    return own.length > 0 ? [{ camp, sides: own }] : []
  })
