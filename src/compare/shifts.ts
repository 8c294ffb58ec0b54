import type { MonthTotal } from '../domain.js'

/** A point on the line of an issue. */
export interface Point {
  /** `2025-05`, or `2025`. */
  readonly period: string
  readonly statements: number
  /** -2..+2. */
  readonly mean: number
}

/** The positions of a speaker on one issue through time. */
export interface Line {
  readonly issue: string
  /** Oldest first, at least two. */
  readonly points: readonly Point[]
  /** Whether the first and the last lie on two sides, or one of them on none. */
  readonly shifted: boolean
}

// From this many months on a point is a year: more would be a thicket.
const mostMonths = 30

const monthsApart = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** How long a name of a period is: 7 for months, 4 where they span too long or a date knows its year only. */
function periodLength(months: readonly string[]): 4 | 7 {
  if (months.some((month) => month.length < 7)) return 4
  const sorted = [...months].sort()
  return monthsApart(sorted[0]!, sorted.at(-1)!) > mostMonths ? 4 : 7
}

/** The side that a mean position is on; within half a step of 0 it is on none. */
export const sideOf = (mean: number): -1 | 0 | 1 => (mean >= 0.5 ? 1 : mean <= -0.5 ? -1 : 0)

function pointsOf(totals: readonly MonthTotal[], length: 4 | 7): Point[] {
  const byPeriod = new Map<string, { statements: number; sum: number }>()
  for (const { month, statements, sum } of totals) {
    const period = month.slice(0, length)
    const before = byPeriod.get(period) ?? { statements: 0, sum: 0 }
    byPeriod.set(period, { statements: before.statements + statements, sum: before.sum + sum })
  }
  return [...byPeriod]
    .map(([period, { statements, sum }]) => ({ period, statements, mean: sum / statements }))
    .sort((a, b) => (a.period < b.period ? -1 : 1))
}

/** The lines of the issues on which there are statements of two periods or more, those that shifted first, then in the order of the issues.
 * A period is a month, or a year where the statements span more than thirty months or a date is known by its year alone.
 * @param issues in their order */
export function linesOf(totals: readonly MonthTotal[], issues: readonly string[]): Line[] {
  const length = totals.length === 0 ? 7 : periodLength(totals.map(({ month }) => month))
  return issues
    .map((issue) => ({
      issue,
      points: pointsOf(
        totals.filter((total) => total.issue === issue),
        length,
      ),
    }))
    .filter(({ points }) => points.length > 1)
    .map((line) => ({ ...line, shifted: sideOf(line.points[0]!.mean) !== sideOf(line.points.at(-1)!.mean) }))
    .sort((a, b) => Number(b.shifted) - Number(a.shifted))
}

/** The side on which a speaker usually stands on an issue: that of more than half of the statements that take one, of which there must be
 * two or more. 0: there is no usual side. */
export function usualSide({ supports, opposes }: { readonly supports: number; readonly opposes: number }): -1 | 0 | 1 {
  if (Math.max(supports, opposes) < 2 || supports === opposes) return 0
  return supports > opposes ? 1 : -1
}
