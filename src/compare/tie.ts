import type { Issue, Speaker } from '../domain.js'

// The measures of Discourse Network Analyzer (Leifeld 2017, in The Oxford Handbook of Political Networks, and the program
// itself) for a one-mode network with an integer qualifier: actors are speakers, concepts are issues, the qualifier is the
// position. What an actor says twice counts once, as with DNA's setting that leaves out duplicates over the whole time.

export const measures = ['congruence', 'conflict', 'subtract'] as const
/** congruence: how near two stand on what both speak of; conflict: how far apart; subtract: the first less the second. */
export type Measure = (typeof measures)[number]

export const norms = ['none', 'activity', 'jaccard', 'product'] as const
/** What the measure is divided by, so that those who say much do not stand with everybody: nothing; the mean of what
 * either says; all that at least one of them says; the root of the product of what either says (DNA's cosine). */
export type Norm = (typeof norms)[number]

/** The scale from -2 to +2, whatever part of it was observed. */
const range = 4

/** One issue that both speak of, and what it adds to the measures. */
export interface Basis {
  readonly issue: Issue
  /** The positions that each takes, lowest first, each once. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly congruence: number
  readonly conflict: number
}

/** Two speakers who speak of at least one issue in common. */
export interface Tie {
  readonly a: Speaker
  readonly b: Speaker
  /** Before they are divided. */
  readonly congruence: number
  readonly conflict: number
  /** The measure that was asked for, divided. Below zero only for `subtract`: they stand against each other. */
  readonly weight: number
  readonly basis: readonly Basis[]
}

/** By issue, the positions that a speaker takes, lowest first, each once. */
export type Said = ReadonlyMap<string, readonly number[]>

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** How near and how far apart two lists of positions on one issue are: every position of one with every position of the other. */
export function compared(a: readonly number[], b: readonly number[]): Pick<Basis, 'congruence' | 'conflict'> {
  let [congruence, conflict] = [0, 0]
  for (const one of a)
    for (const other of b) {
      const distance = Math.abs(one - other) / range
      congruence += 1 - distance
      conflict += distance
    }
  return { congruence, conflict }
}

/** What a measure is divided by.
 * @param a how many positions one takes on all issues, `b` the other
 * @param both how many of them are the same */
export const divisors: Readonly<Record<Norm, (a: number, b: number, both: number) => number>> = {
  none: () => 1,
  activity: (a, b) => (a + b) / 2,
  jaccard: (a, b, both) => a + b - both,
  product: (a, b) => Math.sqrt(a * b),
}

export const measured: Readonly<Record<Measure, (congruence: number, conflict: number) => number>> = {
  congruence: (congruence) => congruence,
  conflict: (_, conflict) => conflict,
  subtract: (congruence, conflict) => congruence - conflict,
}

/** The tie of two speakers of whom the weight is known. */
export function tieOf(
  issues: readonly Issue[],
  [a, saidA]: readonly [Speaker, Said],
  [b, saidB]: readonly [Speaker, Said],
  weight: number,
): Tie {
  const basis = issues.flatMap((issue): Basis[] => {
    const [ofA, ofB] = [saidA.get(issue.id), saidB.get(issue.id)]
    return ofA && ofB ? [{ issue, a: ofA, b: ofB, ...compared(ofA, ofB) }] : []
  })
  const total = {
    congruence: sum(basis.map(({ congruence }) => congruence)),
    conflict: sum(basis.map(({ conflict }) => conflict)),
  }
  return { a, b, ...total, weight, basis }
}
