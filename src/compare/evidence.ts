import type { Coding, Position, Statement } from '../domain.js'
import { byVersion, countedCodings, originalFirst, type Versions } from './versions.js'

/** A statement with what was decided about it on one issue. */
export interface Evidence {
  /** The likely original among its versions. */
  readonly statement: Statement
  /** What other sources made of it. */
  readonly others: readonly Statement[]
  /** Current codings on the issue, those that decide first. */
  readonly codings: readonly Coding[]
  /** The codings that the position rests on; empty where nothing counts. */
  readonly deciding: readonly Coding[]
  /** Null: no position, or nothing counts. */
  readonly position: number | null
  /** People differ, and nobody has settled it. */
  readonly disputed: boolean
}

const newestFirst = (a: Coding, b: Coding): number => b.madeAt.localeCompare(a.madeAt) || b.id - a.id
const counts = ({ position, confidence, coder }: Coding): boolean => position !== null && confidence >= coder.limit
const surest = (codings: readonly Coding[]): Coding[] =>
  [...codings].sort((a, b) => b.confidence - a.confidence || newestFirst(a, b)).slice(0, 1)

/** The codings that a statement's position on an issue rests on: the newest adjudication, else all people's, else the
 * surest of the learned coders', else of the rules', else of a model's; machines only with a position and at or above
 * their confidence limit. */
export function decidingCodings(codings: readonly Coding[]): Coding[] {
  const current = codings.filter((coding) => coding.current).sort(newestFirst)
  const adjudication = current.find((coding) => coding.adjudication)
  if (adjudication) return [adjudication]
  const people = current.filter((coding) => coding.coder.kind === 'person')
  if (people.length > 0) return people
  for (const kind of ['learned', 'rules', 'model'] as const) {
    const found = current.filter((coding) => coding.coder.kind === kind && counts(coding))
    if (found.length > 0) return surest(found)
  }
  return []
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

// People who read the same and see another sign, or none at all, differ; one coding cannot.
const differ = (positions: readonly (Position | null)[]): boolean =>
  new Set(positions.map((position) => (position === null ? 'none' : Math.sign(position)))).size > 1

/** What was decided about a statement on an issue, and by which codings.
 * @param versions the statement in the sources that print it */
export function evidenceOf(versions: readonly Statement[], issue: string): Evidence {
  const [statement, ...others] = originalFirst(versions) as unknown as Versions
  const codings = countedCodings(versions, issue)
  const deciding = decidingCodings(codings)
  const disputed = differ(deciding.map((coding) => coding.position))
  const positions = deciding.map((coding) => coding.position).filter((position) => position !== null)
  const rest = codings.filter((coding) => !deciding.includes(coding)).sort(newestFirst)
  return {
    statement,
    others,
    codings: [...deciding, ...rest],
    deciding,
    position: disputed || positions.length === 0 ? null : median(positions),
    disputed,
  }
}

const strength = (e: Evidence): number => (e.disputed ? 3 : e.position === null ? -1 : Math.abs(e.position))
const byPerson = (e: Evidence): number => (e.deciding.some((c) => c.coder.kind === 'person') ? 1 : 0)
const sureness = (e: Evidence): number => Math.max(0, ...e.deciding.map((c) => c.confidence))
const date = (e: Evidence): string => e.statement.source.date ?? ''

/** The evidence of statements on an issue, versions of one together, strongest first: disputed, then by how strong the position is, a person's
 * before a machine's, the surer and the newer first. */
export function strongestFirst(statements: readonly Statement[], issue: string): Evidence[] {
  return byVersion(statements)
    .map((versions) => evidenceOf(versions, issue))
    .sort(
      (a, b) =>
        strength(b) - strength(a) ||
        byPerson(b) - byPerson(a) ||
        sureness(b) - sureness(a) ||
        date(b).localeCompare(date(a)) ||
        a.statement.id - b.statement.id,
    )
}
