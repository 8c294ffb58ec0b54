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
  const found = statements.map((statement) => ({ statement, position: positionOf(statement.votes) }))
  const counted = found.flatMap(({ statement, position }) =>
    position.kind === 'position' ? [{ statement, ...position }] : [],
  )
  const values = counted.map(({ value }) => value)
  const votes = counted.flatMap(({ by }) => by)
  return {
    state: values.length > 0 ? stateOf(values) : stateWithout(found.map(({ position }) => position)),
    statements: values.length,
    supports: values.filter((value) => value > 0).length,
    opposes: values.filter((value) => value < 0).length,
    mixed: values.filter((value) => value === 0).length,
    disputed: found.filter(({ position }) => position.kind === 'disputed').length,
    median: values.length > 0 ? median(values) : null,
    positions: countsOf(values),
    newest: newest(counted.map(({ statement }) => statement.date)),
    machineOnly: votes.length > 0 && votes.every((vote) => vote.kind !== 'person'),
    reviewed: votes.some((vote) => vote.kind === 'person' && vote.reviews),
    alteredOnly: counted.length > 0 && counted.every(({ statement }) => statement.altered),
    olderCodebook: votes.some((vote) => vote.olderCodebook),
  }
}

const placed = (value: number, by: readonly Vote[]): Placed => ({ kind: 'position', value, by })

function byPeople(people: readonly Vote[]): StatementPosition {
  const positions = people.flatMap(({ position }) => (position === null ? [] : [position]))
  if (positions.length === 0) return { kind: 'none' }
  const agree = positions.length === people.length && new Set(positions.map(Math.sign)).size === 1
  return agree ? placed(median(positions), people) : { kind: 'disputed' }
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

function stateOf(values: readonly number[]): StanceState {
  const supports = values.some((value) => value > 0)
  const opposes = values.some((value) => value < 0)
  if (supports && opposes) return 'contested'
  if (values.filter((value) => value === 0).length * 2 >= values.length) return 'mixed'
  const strong = median(values.map(Math.abs)) === 2
  if (supports) return strong ? 'strongly-supports' : 'supports'
  return strong ? 'strongly-opposes' : 'opposes'
}

function stateWithout(positions: readonly StatementPosition[]): StanceState {
  if (positions.some(({ kind }) => kind === 'disputed')) return 'disputed'
  return positions.length > 0 && positions.every(({ kind }) => kind === 'none') ? 'no-position' : 'nothing-found'
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]!
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]!
  return (lower + upper) / 2
}

const countsOf = (values: readonly number[]): PositionCount[] =>
  [...new Set(values)].sort((a, b) => a - b).map((value) => [value, values.filter((other) => other === value).length])

const newest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null)
