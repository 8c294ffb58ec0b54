import type { Position } from '../domain.js'
import { concedesOnly, force, turnBetween } from './context.js'
import type { Match } from './match.js'

/** What the matches on one issue add up to. */
export interface Verdict {
  readonly position: Position
  readonly confidence: number
  /** Those that decided, strongest first. */
  readonly matches: readonly Match[]
}

/** How much a second and further rule adds to the first. */
const echo = 0.35
const most = 0.95

const strongestFirst = (a: Match, b: Match) => b.rule.confidence - a.rule.confidence

/** Confidence of several matches together: the best one, and a part of each further rule's. */
function together(matches: readonly Match[], weight: (match: Match) => number): number {
  const byRule = [...new Map(matches.toSorted(strongestFirst).map((m) => [m.rule.id, m])).values()]
  const doubt = byRule.reduce((left, m, i) => left * (1 - weight(m) * (i === 0 ? 1 : echo)), 1)
  return Math.min(most, 1 - doubt)
}

/** The strongest position of one side, raised where its sentence insists and lowered where it hedges. */
function grade(text: string, matches: readonly Match[], sign: 1 | -1): Position {
  const size = Math.max(
    ...matches.map((m) => {
      const f = force(text, m)
      return f < 0 ? 1 : f > 0 ? 2 : Math.abs(m.position)
    }),
  )
  return (sign * size) as Position
}

interface Sides {
  readonly plus: readonly Match[]
  readonly minus: readonly Match[]
}

/** Both sides in one quote: a turn between them makes it mixed, unless what stands before the turn only concedes. */
function weigh(text: string, { plus, minus }: Sides, weight: (match: Match) => number): Verdict | undefined {
  const [first, second] = plus[0]!.start < minus[0]!.start ? [plus, minus] : [minus, plus]
  const sign = second === plus ? 1 : -1
  const turn = turnBetween(text, first[0]!.start, second[second.length - 1]!.end)
  const [strong, weak] = [together(plus, weight), together(minus, weight)]
  if (turn === undefined) {
    const margin = Math.abs(strong - weak)
    if (margin < 0.12) return undefined
    const [winner, side] = strong > weak ? ([plus, 1] as const) : ([minus, -1] as const)
    return { position: grade(text, winner, side), confidence: Math.max(strong, weak) * 0.75, matches: winner }
  }
  if (concedesOnly(text, turn))
    return { position: grade(text, second, sign), confidence: together(second, weight) * 0.85, matches: second }
  return { position: 0, confidence: Math.min(strong, weak) * 0.85, matches: [...plus, ...minus] }
}

/** Adds the matches of one issue up to one position.
 * @param weight how much a match counts, 0..1
 * @returns undefined where nothing matched or both sides balance without a turn */
export function combine(
  text: string,
  matches: readonly Match[],
  weight: (match: Match) => number,
): Verdict | undefined {
  if (matches.length === 0) return undefined
  const inOrder = matches.toSorted((a, b) => a.start - b.start)
  const mixed = inOrder.filter((m) => m.position === 0)
  if (mixed.length > 0) return { position: 0, confidence: together(mixed, weight), matches: mixed }
  const plus = inOrder.filter((m) => m.position > 0)
  const minus = inOrder.filter((m) => m.position < 0)
  if (plus.length > 0 && minus.length > 0) return weigh(text, { plus, minus }, weight)
  const [side, sign] = plus.length > 0 ? ([plus, 1] as const) : ([minus, -1] as const)
  return { position: grade(text, side, sign), confidence: together(side, weight), matches: side }
}
