import type { Matter } from '../domain.js'
import { groupBy } from './chunks.js'
import { type CodedStatements, isAltered, oneOfEach, type StatementRow, type VoteRow } from './totals.js'

/** What a machine is less sure of than this wants a person's look. */
const sure = 0.75

/** The versions of one statement by one speaker, as they wait for people. */
export interface Unit {
  readonly speaker_id: number
  readonly version_group: number
  readonly statement_id: number
  readonly altered: boolean
  readonly matter: Matter
  readonly nth: number
  /** Which people coded it, and on which issue; an empty one: on every issue. */
  readonly coded: readonly { readonly coder_id: number; readonly issue: string }[]
}

/** What waits for people among the statements of speakers. The statements of each speaker are counted through, so that one who said much
 * does not keep the others waiting. */
export function unitsOf({ statements, votes, issues }: CodedStatements): Unit[] {
  if (issues.length === 0) return []
  const byStatement = groupBy(votes, ({ statement_id }) => statement_id)
  return [...groupBy(statements, ({ speaker_id }) => speaker_id).values()].flatMap((said) =>
    [...groupBy(said, ({ id, version_group }) => version_group ?? id).values()]
      .map((versions) => unitOf(versions, byStatement, issues))
      .sort((a, b) => Number(a.altered) - Number(b.altered) || a.statement_id - b.statement_id)
      .map((unit, nth) => ({ ...unit, nth })),
  )
}

function unitOf(
  versions: readonly StatementRow[],
  votes: ReadonlyMap<number, readonly VoteRow[]>,
  issues: readonly string[],
): Omit<Unit, 'nth'> {
  const first = [...versions].sort((a, b) => Number(isAltered(a)) - Number(isAltered(b)) || a.id - b.id)[0]!
  const coded = issues.map((issue) => oneOfEach(versions, votes, issue))
  return {
    speaker_id: first.speaker_id,
    version_group: first.version_group ?? first.id,
    statement_id: first.id,
    altered: versions.every(isAltered),
    matter: matterOf(coded),
    coded: codedBy(
      coded.flatMap((votes) => votes.filter(isReview)),
      issues.length,
    ),
  }
}

/** @param own what people say, one vote of each on an issue */
function codedBy(own: readonly VoteRow[], issues: number): Unit['coded'] {
  const whole = [...groupBy(own, ({ coder_id }) => coder_id)].filter(([, votes]) => votes.length === issues)
  return [
    ...own.map(({ coder_id, issue }) => ({ coder_id, issue })),
    ...whole.map(([coder_id]) => ({ coder_id, issue: '' })),
  ]
}

const isReview = ({ kind, reviews, adjudication }: VoteRow): boolean =>
  kind === 'person' && reviews === 1 && adjudication === 0
const isSettled = (votes: readonly VoteRow[]): boolean => votes.some(({ adjudication }) => adjudication === 1)

/** @param coded the votes on each issue */
function matterOf(coded: readonly (readonly VoteRow[])[]): Matter {
  const open = coded.filter((votes) => !isSettled(votes))
  if (open.some((votes) => differ(votes.filter(isReview)))) return 'differing'
  const people = new Set(coded.flatMap((votes) => votes.filter(isReview).map(({ coder_id }) => coder_id)))
  if (people.size > 1 || open.length < coded.length) return 'agreed'
  if (people.size === 1) return 'second'
  return coded.some(isUnsure) ? 'unsure' : 'new'
}

// A position and none differ as much as two signs do.
const differ = (votes: readonly VoteRow[]): boolean =>
  new Set(votes.map(({ position }) => (position === null ? null : Math.sign(position)))).size > 1

function isUnsure(votes: readonly VoteRow[]): boolean {
  const machines = votes.filter(({ kind, position }) => kind !== 'person' && position !== null)
  return differ(machines) || machines.some(({ confidence }) => confidence < sure)
}
