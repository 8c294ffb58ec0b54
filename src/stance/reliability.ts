import type { CountedCoding, Position } from '../domain.js'
import { type Agreement, agreement, type Metric, type Values } from './agreement.js'

/** How far coders agree on one issue, or on all of them together.
 * issues: nominal, of each statement whether it takes a position on the issue, was found to take none, or does not touch it;
 * positions: ordinal, of statements where coders gave one. */
export interface Measure {
  /** Null: all issues together. */
  readonly issue: string | null
  readonly issues: Agreement
  readonly positions: Agreement
}

/** A statement and issue on which coders differ. */
export interface Disagreement {
  readonly group: number
  readonly issue: string
  /** What each of them said, oldest first. */
  readonly codings: readonly CountedCoding[]
  /** Steps between those farthest apart on the scale of positions; no position against a position counts as at least 1. */
  readonly apart: number
  /** They differ in direction, or in whether there is a position at all: nothing counts until it is settled. */
  readonly disputed: boolean
  /** The newest adjudication; null: open. */
  readonly settled: CountedCoding | null
  /** When the newest of all these was made. */
  readonly newest: string
}

type ByIssue = ReadonlyMap<string, CountedCoding>

/** What each coder says of one statement, versions together, by issue; every coder in it coded the statement on some issue. */
interface Unit {
  readonly group: number
  readonly coders: ReadonlyMap<string, ByIssue>
  readonly settled: ByIssue
}

/** Agreement over all issues, then issue by issue. Versions of one statement are one unit. A coder who coded a statement, but not on an
 * issue, is taken to say that it does not touch it; one who did not code it at all is missing. Adjudications are nobody's own say.
 * @param issues in the order of the answer */
export function measuresOf(codings: readonly CountedCoding[], issues: readonly string[]): Measure[] {
  const units = unitsOf(codings)
  const own = (issue: string): Measure => ({
    issue,
    issues: agreement(touchesIn(units, issue), 'nominal'),
    positions: agreement(placesIn(units, issue), 'ordinal'),
  })
  return [overall(units, issues), ...issues.map(own)]
}

const overall = (units: readonly Unit[], issues: readonly string[]): Measure => ({
  issue: null,
  issues: agreement(
    issues.flatMap((issue) => touchesIn(units, issue)),
    'nominal',
  ),
  positions: agreement(
    issues.flatMap((issue) => placesIn(units, issue)),
    'ordinal',
  ),
})

/** The values that the two measures rest on, for each statement those of the coders who coded it, in no order. */
export function valuesOf(
  codings: readonly CountedCoding[],
  issue: string,
  metric: Extract<Metric, 'nominal' | 'ordinal'>,
): Values[] {
  const units = unitsOf(codings)
  return metric === 'nominal' ? touchesIn(units, issue) : placesIn(units, issue)
}

const [untouched, without, placed] = [0, 1, 2]

const touchesIn = (units: readonly Unit[], issue: string): Values[] =>
  units.map(({ coders }) =>
    [...coders.values()].map((own) => {
      const coding = own.get(issue)
      return coding === undefined ? untouched : coding.position === null ? without : placed
    }),
  )

const placesIn = (units: readonly Unit[], issue: string): Values[] =>
  units.map(({ coders }) => [...coders.values()].map((own) => own.get(issue)?.position ?? null))

/** Where coders who coded a statement on an issue differ: open ones first, the worst first, of those alike the newest. */
export function disagreementsOf(codings: readonly CountedCoding[]): Disagreement[] {
  return unitsOf(codings)
    .flatMap(({ group, coders, settled }) => {
      const own = [...coders.values()]
      const issues = new Set(own.flatMap((one) => [...one.keys()]))
      return [...issues].flatMap((issue) => disagreementOn(group, issue, own, settled.get(issue) ?? null))
    })
    .sort(
      (a, b) =>
        Number(a.settled !== null) - Number(b.settled !== null) ||
        Number(b.disputed) - Number(a.disputed) ||
        b.apart - a.apart ||
        b.newest.localeCompare(a.newest) ||
        a.group - b.group,
    )
}

function disagreementOn(
  group: number,
  issue: string,
  coders: readonly ByIssue[],
  settled: CountedCoding | null,
): Disagreement[] {
  const codings = coders.flatMap((own) => own.get(issue) ?? []).sort(older)
  const positions = codings.map(({ position }) => position)
  if (new Set(positions).size < 2) return []
  const newest = [...codings, ...(settled ? [settled] : [])]
    .map(({ madeAt }) => madeAt)
    .sort()
    .at(-1)!
  return [{ group, issue, codings, apart: apartIn(positions), disputed: differ(positions), settled, newest }]
}

function apartIn(positions: readonly (Position | null)[]): number {
  const steps = positions.flatMap((a) =>
    positions.map((b) => (a === null || b === null ? stepsToNone(a, b) : Math.abs(a - b))),
  )
  return Math.max(...steps)
}

const stepsToNone = (a: Position | null, b: Position | null): number =>
  a === b ? 0 : Math.max(1, Math.abs(a ?? b ?? 0))

const differ = (positions: readonly (Position | null)[]): boolean =>
  new Set(positions.map((position) => (position === null ? 'none' : Math.sign(position)))).size > 1

/** How many times one coder coded an issue that another, who coded the same statement, left untouched. */
export const leftUntouched = (codings: readonly CountedCoding[]): number =>
  unitsOf(codings).reduce((sum, { coders }) => {
    const own = [...coders.values()]
    const issues = new Set(own.flatMap((one) => [...one.keys()]))
    return sum + [...issues].filter((issue) => own.some((one) => !one.has(issue))).length
  }, 0)

function unitsOf(codings: readonly CountedCoding[]): Unit[] {
  const groups = new Map<number, CountedCoding[]>()
  for (const coding of codings) {
    const group = groups.get(coding.group)
    if (group) group.push(coding)
    else groups.set(coding.group, [coding])
  }
  return [...groups].map(([group, all]) => ({
    group,
    coders: byCoder(all.filter(({ adjudication }) => !adjudication)),
    settled: byIssue(all.filter(({ adjudication }) => adjudication)),
  }))
}

function byCoder(codings: readonly CountedCoding[]): Map<string, ByIssue> {
  const coders = [...new Set(codings.map(({ coder }) => coder))]
  return new Map(coders.map((name) => [name, byIssue(codings.filter(({ coder }) => coder === name))]))
}

/** The newest on each issue; what was coded from altered words gives way to what was not. */
const byIssue = (codings: readonly CountedCoding[]): ByIssue =>
  new Map(
    [...codings]
      .sort((a, b) => Number(b.altered) - Number(a.altered) || older(a, b))
      .map((coding) => [coding.issue, coding]),
  )

const older = (a: CountedCoding, b: CountedCoding): number => a.madeAt.localeCompare(b.madeAt) || a.id - b.id

/** What two coders say of one statement and issue; undefined: left untouched. */
export interface Pair {
  readonly group: number
  readonly issue: string
  readonly a: CountedCoding | undefined
  readonly b: CountedCoding | undefined
}

/** Two coders side by side: every statement that both coded, on every issue that one of them coded. */
export const sideBySide = (codings: readonly CountedCoding[], a: string, b: string): Pair[] =>
  unitsOf(codings).flatMap(({ group, coders }) => {
    const [one, other] = [coders.get(a), coders.get(b)]
    if (!one || !other) return []
    const issues = [...new Set([...one.keys(), ...other.keys()])]
    return issues.map((issue) => ({ group, issue, a: one.get(issue), b: other.get(issue) }))
  })

/** Agreement of every two coders, over all issues. */
export function pairsOf(
  codings: readonly CountedCoding[],
  coders: readonly string[],
  issues: readonly string[],
): { readonly a: string; readonly b: string; readonly measure: Measure }[] {
  return coders.flatMap((a, i) =>
    coders.slice(i + 1).map((b) => {
      const own = codings.filter(({ coder }) => coder === a || coder === b)
      return { a, b, measure: overall(unitsOf(own), issues) }
    }),
  )
}
