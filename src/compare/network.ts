import type { Issue, Speaker, Stance } from '../domain.js'

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

/** By issue, the positions that a speaker takes. */
type Said = ReadonlyMap<string, readonly number[]>

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** How near and how far apart two lists of positions on one issue are: every position of one with every position of the other. */
export function compared(a: readonly number[], b: readonly number[]): Pick<Basis, 'congruence' | 'conflict'> {
  const distances = a.flatMap((one) => b.map((other) => Math.abs(one - other) / range))
  return { congruence: sum(distances.map((distance) => 1 - distance)), conflict: sum(distances) }
}

const activity = (said: Said): number => sum([...said.values()].map((positions) => positions.length))

function union(a: Said, b: Said): number {
  const both = [...a].flatMap(([issue, positions]) => positions.filter((one) => b.get(issue)?.includes(one)))
  return activity(a) + activity(b) - both.length
}

const divisors: Readonly<Record<Norm, (a: Said, b: Said) => number>> = {
  none: () => 1,
  activity: (a, b) => (activity(a) + activity(b)) / 2,
  jaccard: union,
  product: (a, b) => Math.sqrt(activity(a) * activity(b)),
}

const of: Readonly<Record<Measure, (tie: Pick<Basis, 'congruence' | 'conflict'>) => number>> = {
  congruence: ({ congruence }) => congruence,
  conflict: ({ conflict }) => conflict,
  subtract: ({ congruence, conflict }) => congruence - conflict,
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

/** Every pair of speakers that share an issue, the heaviest tie first, equal ones by name.
 * @param issues in the order in which the basis of a tie names them */
export function ties(
  input: {
    readonly speakers: readonly Speaker[]
    readonly issues: readonly Issue[]
    readonly stances: readonly Stance[]
  },
  measure: Measure,
  norm: Norm,
): Tie[] {
  const said = [...saidBy(input.speakers, input.issues, input.stances)].sort(([a], [b]) => byName(a, b))
  const found = said.flatMap(([a, saidA], i) =>
    said.slice(i + 1).flatMap(([b, saidB]): Tie[] => {
      const basis = basisOf(input.issues, saidA, saidB)
      if (basis.length === 0) return []
      const total = {
        congruence: sum(basis.map(({ congruence }) => congruence)),
        conflict: sum(basis.map(({ conflict }) => conflict)),
      }
      return [{ a, b, ...total, weight: of[measure](total) / divisors[norm](saidA, saidB), basis }]
    }),
  )
  return found.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || byName(x.a, y.a) || byName(x.b, y.b))
}

const byName = (a: Speaker, b: Speaker): number => a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug)

const basisOf = (issues: readonly Issue[], saidA: Said, saidB: Said): Basis[] =>
  issues.flatMap((issue) => {
    const [a, b] = [saidA.get(issue.id), saidB.get(issue.id)]
    return a && b ? [{ issue, a, b, ...compared(a, b) }] : []
  })

/** The ties at or above a threshold, on either side of zero; a tie of zero binds nobody. */
export const strongEnough = (all: readonly Tie[], threshold: number): Tie[] =>
  all.filter(({ weight }) => weight !== 0 && Math.abs(weight) >= threshold)

/** The lowest threshold at which a picture stays readable: at most two ties a speaker on average and 120 in all, unless more are
 * exactly as strong as each other at the limit. Zero where all of them can be shown.
 * @param all heaviest first */
export function readableThreshold(all: readonly Tie[]): number {
  const speakers = new Set(all.flatMap(({ a, b }) => [a.slug, b.slug])).size
  const first = all[Math.min(2 * speakers, 120)]
  if (first === undefined || first.weight === 0) return 0
  const limit = Math.abs(first.weight)
  const stronger = all.filter(({ weight }) => Math.abs(weight) > limit)
  return Math.abs((stronger.at(-1) ?? first).weight)
}
