/** How often codings with a certain score are right: rising points, between which lies a straight line. */
export interface Curve {
  readonly scores: readonly number[]
  readonly right: readonly number[]
}

/** A curve, and how careful to be with what it promises. */
export interface Calibration extends Curve {
  /** Power that certainties are raised to: 1 or more. */
  readonly caution: number
}

/** A coding that was made of a statement that the net had not learned from. */
export interface Trial {
  /** 0..1: what the net gives. */
  readonly score: number
  readonly right: boolean
}

interface Block {
  sum: number
  right: number
  count: number
}

const share = ({ right, count }: Block): number => right / count

/** Finds a rising curve by pooling neighbours that fall (isotonic regression). Trials are first taken together by `least`, so that a few
 * lucky ones at the end do not promise too much.
 * @returns nothing but certainty 0 without trials */
export function curveOf(trials: readonly Trial[], least = 40): Curve {
  const blocks: Block[] = []
  const sorted = trials.toSorted((a, b) => a.score - b.score)
  const bins = Math.max(1, Math.floor(sorted.length / least))
  for (let bin = 0; bin < bins; bin++) {
    const own = sorted.slice(Math.floor((bin * sorted.length) / bins), Math.floor(((bin + 1) * sorted.length) / bins))
    if (own.length > 0) blocks.push(blockOf(own))
    for (let last = blocks.length - 1; last > 0 && share(blocks[last - 1]!) >= share(blocks[last]!); last--)
      blocks.splice(last - 1, 2, merged(blocks[last - 1]!, blocks[last]!))
  }
  return { scores: blocks.map(({ sum, count }) => sum / count), right: blocks.map(share) }
}

const blockOf = (trials: readonly Trial[]): Block => ({
  sum: trials.reduce((sum, { score }) => sum + score, 0),
  right: trials.filter(({ right }) => right).length,
  count: trials.length,
})

const merged = (a: Block, b: Block): Block => ({
  sum: a.sum + b.sum,
  right: a.right + b.right,
  count: a.count + b.count,
})

/** How often a coding with this score is right; rises with the score. */
export function certainty({ scores, right }: Curve, score: number): number {
  const next = scores.findIndex((known) => known >= score)
  if (scores.length === 0) return 0
  if (next === 0) return right[0]!
  if (next < 0) return right[right.length - 1]!
  const [x, y] = [scores[next - 1]!, scores[next]!]
  return right[next - 1]! + ((right[next]! - right[next - 1]!) * (score - x)) / (y - x)
}

/** From this confidence on a coding is called sure; of such codings at least `kept` are to be right. */
export const sure = 0.7
const kept = 0.88
const mostCaution = 3

/** Finds the curve, and the caution at which as many codings as possible are sure while enough of them are right: statements that a model
 * meets later are further from those that it learned from than these. */
export function calibrate(trials: readonly Trial[], least = 40): Calibration {
  const curve = curveOf(trials, least)
  const sorted = trials.toSorted((a, b) => b.score - a.score)
  let right = 0
  let lowest: number | undefined
  for (const [i, trial] of sorted.entries()) {
    if (trial.right) right++
    const whole = sorted[i + 1]?.score !== trial.score
    if (whole && i + 1 >= least && right / (i + 1) >= kept) lowest = trial.score
  }
  if (lowest === undefined) return { ...curve, caution: mostCaution }
  const caution = Math.log(sure) / Math.log(Math.min(0.99, certainty(curve, lowest)))
  return { ...curve, caution: Math.min(mostCaution, Math.max(1, caution)) }
}

/** The confidence of a coding: rises with the score. */
export const confidenceOf = (calibration: Calibration, score: number): number =>
  certainty(calibration, score) ** calibration.caution

/** Of codings by how sure they were, how many are right. */
export interface Reliability {
  readonly from: number
  readonly to: number
  readonly codings: number
  /** 0..1; null without codings. */
  readonly right: number | null
}

/** Counts right codings, a row a tenth of confidence from `least` up. */
export function reliability(codings: readonly { confidence: number; right: boolean }[], least: number): Reliability[] {
  const rows: Reliability[] = []
  for (let tenth = Math.floor(least * 10); tenth < 10; tenth++) {
    const [from, to] = [tenth / 10, (tenth + 1) / 10]
    const own = codings.filter(({ confidence: c }) => c >= from && (c < to || (to === 1 && c === 1)))
    const right = own.length === 0 ? null : own.filter((coding) => coding.right).length / own.length
    rows.push({ from, to, codings: own.length, right })
  }
  return rows
}
