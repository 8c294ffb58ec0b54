import type { Evidence } from './evidence.js'

/** How a printed word compares with the likeliest word that may have stood there. */
export interface Comparison {
  /** Number of the word that was probably meant. */
  readonly meant: number
  /** Natural logarithm: how much better it fits between its neighbours than the printed one. */
  readonly gain: number
  /** Places in the table of weights. */
  readonly features: readonly number[]
}

/** Length of the table of weights. */
export const featureCount = 375

// Weight of a word's own frequency against that of the pair, in pairs seen.
const backoff = 20
const unseen = 0.3

/** Compares a printed word with the words that it may stand for, between its neighbours as printed. */
export function compare(
  evidence: Evidence,
  left: number,
  printed: number,
  right: number,
  candidates: readonly number[],
): Comparison {
  const { total } = evidence
  const leftShare = evidence.count(left) + backoff
  const rightShare = backoff * shareOf(evidence.count(right), total)
  const a = evidence.pair(left, printed)
  const b = evidence.pair(printed, right)
  // Without logarithms, which cost most: the likeliest candidate has the greatest product.
  let [meant, c, d, most] = [0, 0, 0, -1]
  for (const id of candidates) {
    const before = evidence.pair(left, id)
    const after = evidence.pair(id, right)
    const count = evidence.count(id)
    const fit = ((before + backoff * shareOf(count, total)) * (after + rightShare)) / (count + backoff)
    if (fit <= most) continue
    meant = id
    c = before
    d = after
    most = fit
  }
  const seen = evidence.count(printed)
  const ofMeant = evidence.count(meant)
  const [share, shareOfMeant] = [shareOf(seen, total), shareOf(ofMeant, total)]
  const byLeft = Math.log((c + backoff * shareOfMeant) / leftShare) - Math.log((a + backoff * share) / leftShare)
  const byRight = Math.log((d + rightShare) / (ofMeant + backoff)) - Math.log((b + rightShare) / (seen + backoff))
  const gain = byLeft + byRight
  const rarity = Math.log(shareOfMeant / share)
  const known = Math.log2(1 + seen)
  const sides = grade(a, 1) * 16 + grade(b, 1) * 4
  const features = [
    bin(gain, -4, 8, 24),
    24 + bin(byLeft, -4, 6, 10),
    34 + bin(byRight, -4, 6, 10),
    44 + bin(rarity, -3, 7, 10),
    54 + (a > 0 ? (a >= 2 ? 2 : 1) : 0),
    57 + (b > 0 ? (b >= 2 ? 2 : 1) : 0),
    60 + bin(known, 0, 10, 10),
    70 + Math.min(3, candidates.length - 1),
    74 + (c >= 2 ? (c >= 8 ? 2 : 1) : 0),
    77 + (d >= 2 ? (d >= 8 ? 2 : 1) : 0),
    80 + (a === 0 && b === 0 ? (c >= 2 ? 1 : 0) + (d >= 2 ? 2 : 0) : 4),
    87 + bin(gain, -4, 8, 8) * 4 + bin(known, 0, 10, 4),
    119 + bin(byLeft, -4, 6, 8) * 8 + bin(byRight, -4, 6, 8),
    183 + bin(rarity, -2, 8, 8) * 8 + bin(known, 0, 11, 8),
    247 + sides + grade(c, 1.5),
    311 + sides + grade(d, 1.5),
  ]
  return { meant, gain, features }
}

const shareOf = (count: number, total: number): number => (count + unseen) / total

const bin = (x: number, low: number, high: number, bins: number): number =>
  Math.max(0, Math.min(bins - 1, Math.floor(((x - low) / (high - low)) * bins)))

const grade = (count: number, step: number): number => Math.min(3, Math.ceil(Math.log2(1 + count) / step))
