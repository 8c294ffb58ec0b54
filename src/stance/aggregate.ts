import type { CoderKind, PositionCount, StanceState, StanceTotal, Vote, VotedStatement } from '../domain.js'

/** Where one statement stands on one issue.
 * position: `value` in -2..2 (a median may lie between the steps), `by` the votes that it rests on, never empty;
 * none: people decided that it takes no position; disputed: people differ, nobody adjudicated;
 * unknown: nobody looked, or machines abstained or were too unsure. */
export type StatementPosition =
  | { readonly kind: 'position'; readonly value: number; readonly by: readonly Vote[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'disputed' }
  | { readonly kind: 'unknown' }

type Placed = StatementPosition & { readonly kind: 'position' }

// Whose word counts where no person has coded, in this order.
const machines: readonly CoderKind[] = ['learned', 'rules', 'model']

/** Settles the votes on one statement and issue: the newest adjudication, else the people together, else the machines in order.
 * @param votes one for each coder, in the order in which they were made. Never throws. */
export function positionOf(votes: readonly Vote[]): StatementPosition {
  const settled = votes.findLast((vote) => vote.adjudication)
  if (settled) return settled.position === null ? { kind: 'none' } : placed(settled.position, [settled])
  const people = votes.filter((vote) => vote.kind === 'person')
  return people.length > 0 ? byPeople(people) : byMachines(votes)
}

/** Adds up what a speaker's statements say on one issue.
 * @param statements every statement of the speaker that the view takes in, those without votes included: without
 * them "no position" would be said of statements that nobody read. Never throws. */
export function aggregate(statements: readonly VotedStatement[]): StanceTotal {
  const tally = newTally()
  for (const statement of statements) addPosition(tally, positionOf(statement.votes), statement)
  return totalOf(tally)
}

/** Positions of statements, counted: all that a total follows from. */
export interface Tally {
  /** How many statements stand at -2, -1.5, -1 and so on up to 2: people who read one may differ by a step. */
  readonly places: number[]
  /** How many statements there are, with a position or without one. */
  statements: number
  none: number
  disputed: number
  /** Of what was counted: a person's vote is among it, one that is review, one under an older codebook. */
  byPerson: boolean
  reviewed: boolean
  older: boolean
  /** A counted statement has unaltered words. */
  unaltered: boolean
  newest: string | null
}

export const newTally = (): Tally => ({
  ...{ places: [0, 0, 0, 0, 0, 0, 0, 0, 0], statements: 0, none: 0, disputed: 0 },
  ...{ byPerson: false, reviewed: false, older: false, unaltered: false, newest: null },
})

/** The index of a position among the places of a tally. */
export const placeOf = (position: number): number => position * 2 + 4

function addPosition(tally: Tally, position: StatementPosition, statement: VotedStatement): void {
  tally.statements++
  if (position.kind === 'none') tally.none++
  if (position.kind === 'disputed') tally.disputed++
  if (position.kind !== 'position') return
  tally.places[placeOf(position.value)]!++
  for (const { kind, reviews, olderCodebook } of position.by) {
    tally.byPerson ||= kind === 'person'
    tally.reviewed ||= kind === 'person' && reviews
    tally.older ||= olderCodebook
  }
  tally.unaltered ||= !statement.altered
  const { date } = statement
  if (date !== null && (tally.newest === null || date > tally.newest)) tally.newest = date
}

function between(places: readonly number[], from: number, to: number): number {
  let sum = 0
  for (let place = from; place < to; place++) sum += places[place]!
  return sum
}

/** How many statements are against, between and for. */
const sidesOf = (places: readonly number[]) => ({
  opposes: between(places, 0, 4),
  mixed: places[4]!,
  supports: between(places, 5, 9),
})

/** The state alone of what a tally adds up to. */
export function stateIn(tally: Tally): StanceState {
  const sides = sidesOf(tally.places)
  return sides.supports + sides.mixed + sides.opposes > 0 ? stateOf(tally.places, sides) : stateWithout(tally)
}

/** What a tally adds up to. */
export function totalOf(tally: Tally): StanceTotal {
  const { places } = tally
  const { opposes, mixed, supports } = sidesOf(places)
  const counted = opposes + mixed + supports
  return {
    state: stateIn(tally),
    statements: counted,
    ...{ supports, opposes, mixed, disputed: tally.disputed },
    median: counted > 0 ? median(places) : null,
    positions: countsOf(places),
    newest: tally.newest,
    machineOnly: counted > 0 && !tally.byPerson,
    reviewed: tally.reviewed,
    alteredOnly: counted > 0 && !tally.unaltered,
    olderCodebook: tally.older,
  }
}

const placed = (value: number, by: readonly Vote[]): Placed => ({ kind: 'position', value, by })

function byPeople(people: readonly Vote[]): StatementPosition {
  const positions = people.flatMap(({ position }) => (position === null ? [] : [position]))
  if (positions.length === 0) return { kind: 'none' }
  const agree = positions.length === people.length && new Set(positions.map(Math.sign)).size === 1
  if (!agree) return { kind: 'disputed' }
  const { places } = newTally()
  for (const position of positions) places[placeOf(position)]!++
  return placed(median(places), people)
}

function byMachines(votes: readonly Vote[]): StatementPosition {
  for (const kind of machines) {
    const surest = votes.filter((vote) => vote.kind === kind && counts(vote)).reduce(surer, undefined)
    if (surest && surest.position !== null) return placed(surest.position, [surest])
  }
  return { kind: 'unknown' }
}

// A machine that found nothing has abstained: it must not silence the next one.
const counts = (vote: Vote): boolean => vote.position !== null && vote.confidence >= vote.limit

const surer = (best: Vote | undefined, vote: Vote): Vote =>
  best === undefined || vote.confidence >= best.confidence ? vote : best

function stateOf(places: readonly number[], n: { supports: number; opposes: number; mixed: number }): StanceState {
  const counted = n.supports + n.opposes + n.mixed
  if (n.supports > 0 && n.opposes > 0) return 'contested'
  if (n.mixed * 2 >= counted) return 'mixed'
  // The median of how strong they are is 2 where not even the lower of the two in the middle is weaker.
  const strong = counted - places[0]! - places[8]! <= (counted - 1) >> 1
  if (n.supports > 0) return strong ? 'strongly-supports' : 'supports'
  return strong ? 'strongly-opposes' : 'opposes'
}

function stateWithout({ disputed, none, statements }: Tally): StanceState {
  if (disputed > 0) return 'disputed'
  return statements > 0 && none === statements ? 'no-position' : 'nothing-found'
}

/** The median of counted positions. */
export function median(places: readonly number[]): number {
  const counted = between(places, 0, 9)
  return (nth(places, (counted - 1) >> 1) + nth(places, counted >> 1)) / 2
}

function nth(places: readonly number[], n: number): number {
  let before = 0
  for (let place = 0; place < 9; place++) {
    before += places[place]!
    if (before > n) return (place - 4) / 2
  }
  return 2
}

function countsOf(places: readonly number[]): PositionCount[] {
  const counts: PositionCount[] = []
  for (let place = 0; place < 9; place++) if (places[place]! > 0) counts.push([(place - 4) / 2, places[place]!])
  return counts
}
