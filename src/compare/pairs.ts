import type { Issue } from '../domain.js'
import { compared, divisors, type Measure, measured, type Norm, type Said } from './tie.js'

// All pairs of speakers as one row of numbers: the first speaker with all behind them, the second with all behind them, and so on.

/** The weight of each pair; NaN where they share no issue.
 * @param said what each speaker says */
export function weightsOf(said: readonly Said[], issues: readonly Issue[], measure: Measure, norm: Norm): Float64Array {
  const { codes, lists } = coded(said, issues)
  const meet = meetings(lists)
  const [value, divisor] = [measured[measure], divisors[norm]]
  const activity = said.map((one) => [...one.values()].reduce((total, positions) => total + positions.length, 0))
  const weights = new Float64Array((said.length * (said.length - 1)) / 2).fill(Number.NaN)
  let pair = 0
  for (let a = 0; a < said.length; a++) {
    const own = [...issues.keys()].filter((issue) => codes[a]![issue] !== 0)
    for (let b = a + 1; b < said.length; b++, pair++) {
      let [congruence, conflict, same, shared] = [0, 0, 0, 0]
      for (const issue of own) {
        const other = codes[b]![issue]!
        if (other === 0) continue
        const at = meet.at(codes[a]![issue]!, other)
        congruence += meet.congruence[at]!
        conflict += meet.conflict[at]!
        same += meet.same[at]!
        shared++
      }
      if (shared > 0) weights[pair] = value(congruence, conflict) / divisor(activity[a]!, activity[b]!, same)
    }
  }
  return weights
}

/** What each says on each issue as a number, 0 for nothing, and the positions that a number stands for. */
function coded(said: readonly Said[], issues: readonly Issue[]) {
  const numbers = new Map<string, number>([['', 0]])
  const lists: (readonly number[])[] = [[]]
  const numberOf = (positions: readonly number[]): number => {
    const key = positions.join()
    const known = numbers.get(key) ?? lists.push(positions) - 1
    numbers.set(key, known)
    return known
  }
  return { codes: said.map((one) => Uint16Array.from(issues, ({ id }) => numberOf(one.get(id) ?? []))), lists }
}

/** What two lists of positions add to the measures, worked out when the two first meet. */
function meetings(lists: readonly (readonly number[])[]) {
  const size = lists.length ** 2
  const [congruence, conflict, same] = [new Float64Array(size).fill(-1), new Float64Array(size), new Uint8Array(size)]
  return {
    ...{ congruence, conflict, same },
    /** Where two stand in the arrays. */
    at(a: number, b: number): number {
      const at = a * lists.length + b
      if (congruence[at]! >= 0) return at
      const met = compared(lists[a]!, lists[b]!)
      congruence[at] = met.congruence
      conflict[at] = met.conflict
      same[at] = lists[a]!.filter((position) => lists[b]!.includes(position)).length
      return at
    },
  }
}

/** The absolute weights of the pairs that share an issue, lowest first. */
export const ranking = (weights: Float64Array): Float64Array =>
  weights
    .filter((weight) => !Number.isNaN(weight))
    .map(Math.abs)
    .sort()

/** How many of these numbers, lowest first, are below a value, or not above it. */
export function below(ranked: Float64Array, value: number, orEqual = false): number {
  let [low, high] = [0, ranked.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranked[middle]! < value || (orEqual && ranked[middle] === value)) low = middle + 1
    else high = middle
  }
  return low
}

/** Goes through the pairs that share an issue, each given by the numbers of its speakers, the lower first. */
function eachPair(weights: Float64Array, speakers: number, take: (a: number, b: number, weight: number) => void): void {
  let pair = 0
  for (let a = 0; a < speakers; a++)
    for (let b = a + 1; b < speakers; b++, pair++) if (!Number.isNaN(weights[pair])) take(a, b, weights[pair]!)
}

/** The numbers of those who are in a pair that shares an issue.
 * @param least from which absolute weight on */
export function paired(weights: Float64Array, speakers: number, least: number): number[] {
  const found = new Uint8Array(speakers)
  eachPair(weights, speakers, (a, b, weight) => {
    if (Math.abs(weight) < least) return
    found[a] = 1
    found[b] = 1
  })
  return [...found.keys()].filter((speaker) => found[speaker] === 1)
}

/** The heaviest pairs, equal ones in their order.
 * @param ranked their absolute weights, lowest first
 * @param least from which absolute weight on
 * @param most how many at most */
export function heaviest(
  weights: Float64Array,
  ranked: Float64Array,
  speakers: number,
  least: number,
  most: number,
): (readonly [a: number, b: number, weight: number])[] {
  // Whoever is above the last that there is room for is in; of those like the last, the first as far as there is room.
  const last = Math.max(least, ranked[ranked.length - most] ?? 0)
  let room = most - (ranked.length - below(ranked, last, true))
  const found: (readonly [number, number, number])[] = []
  eachPair(weights, speakers, (a, b, weight) => {
    const size = Math.abs(weight)
    if (size > last || (size === last && room-- > 0)) found.push([a, b, weight])
  })
  return found.sort(([, , x], [, , y]) => Math.abs(y) - Math.abs(x))
}
