import type { Issue, Speaker, Stance } from '../domain.js'
import { countFrom, heaviest, paired, sizeAt, sizesOf, weightsOf } from './pairs.js'
import { type Measure, type Norm, type Said, type Tie, tieOf } from './tie.js'

/** The ties of all pairs of speakers that share an issue. Two thousand speakers are two million pairs, so a tie is made only when it is asked for. */
export interface Network {
  /** How many pairs share an issue. */
  readonly pairs: number
  /** How many ties bind at a threshold, on either side of zero; a tie of zero binds nobody. */
  binding(threshold: number): number
  /** Those that bind at a threshold, the heaviest first, equal ones by name.
   * @param most how many at most */
  strongest(threshold: number, most?: number): Tie[]
  /** Those with a tie that binds at a threshold, by name. */
  tied(threshold: number): Speaker[]
  /** Every pair, those that nothing binds as well, the heaviest first.
   * @param most how many at most */
  all(most?: number): Tie[]
  /** The lowest threshold at which a picture stays readable: at most two ties a speaker on average and 120 in all, unless
   * more are exactly as strong as each other at the limit. Zero where all of them can be shown. */
  readonly readable: number
}

/** More ties than these no file holds. */
export const mostTies = 20_000
/** More speakers than these are not compared with each other: the pairs grow with the square. */
export const mostCompared = 2500

/** Those who are compared: all, or where they are very many those with most statements. */
export const sayingMost = (speakers: readonly Speaker[]): readonly Speaker[] =>
  speakers.length <= mostCompared
    ? speakers
    : [...speakers].sort((a, b) => b.statements - a.statements).slice(0, mostCompared)

export interface NetworkInput {
  readonly speakers: readonly Speaker[]
  /** In the order in which the basis of a tie names them. */
  readonly issues: readonly Issue[]
  readonly stances: readonly Stance[]
}

/** What each speaker says: positions of counted statements by issue, each once. Speakers without any are left out. */
function saidBy(
  speakers: readonly Speaker[],
  issues: readonly Issue[],
  stances: readonly Stance[],
): Map<Speaker, Said> {
  const asked = new Set(issues.map(({ id }) => id))
  const bySpeaker = new Map<string, Map<string, readonly number[]>>()
  for (const { speaker, issue, positions } of stances) {
    if (positions.length === 0 || !asked.has(issue)) continue
    const own = bySpeaker.get(speaker) ?? new Map<string, readonly number[]>()
    bySpeaker.set(
      speaker,
      own.set(
        issue,
        positions.map(([position]) => position),
      ),
    )
  }
  return new Map(
    speakers.flatMap((one) => {
      const said = bySpeaker.get(one.slug)
      return said ? [[one, said] as const] : []
    }),
  )
}

const byName = (a: Speaker, b: Speaker): number => a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug)

/** Weighs every pair of speakers. */
export function networkOf({ speakers, issues, stances }: NetworkInput, measure: Measure, norm: Norm): Network {
  const said = [...saidBy(speakers, issues, stances)].sort(([a], [b]) => byName(a, b))
  const weights = weightsOf(
    said.map(([, one]) => one),
    issues,
    measure,
    norm,
  )
  const sizes = sizesOf(weights)
  const made = (least: number, most: number): Tie[] =>
    heaviest(weights, sizes, said.length, least, most).map(([a, b, weight]) =>
      tieOf(issues, said[a]!, said[b]!, weight),
    )
  return {
    pairs: sizes.length,
    binding: (threshold) => countFrom(sizes, leastOf(threshold)),
    strongest: (threshold, most = Number.POSITIVE_INFINITY) => made(leastOf(threshold), most),
    tied: (threshold) => paired(weights, said.length, leastOf(threshold)).map((speaker) => said[speaker]![0]),
    all: (most = Number.POSITIVE_INFINITY) => made(0, most),
    readable: readableOf(sizes, paired(weights, said.length, 0).length),
  }
}

/** The absolute weight from which a tie binds. */
const leastOf = (threshold: number): number => Math.max(threshold, Number.MIN_VALUE)

function readableOf(sizes: Float64Array, speakers: number): number {
  const limit = sizeAt(sizes, Math.min(2 * speakers, 120))
  if (!limit) return 0
  const above = sizes.reduce((least, size) => (size > limit && size < least ? size : least), Number.POSITIVE_INFINITY)
  return Number.isFinite(above) ? above : limit
}
