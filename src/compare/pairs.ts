import type { Issue } from '../domain.js'
import { compared, divisors, type Measure, measured, type Norm, type Said } from './tie.js'

// All pairs of speakers as one row of numbers: the first speaker with all behind them, the second with all behind them, and so on.

/** The weight of each pair; NaN where they share no issue.
 * @param said what each speaker says */
export function weightsOf(said: readonly Said[], issues: readonly Issue[], measure: Measure, norm: Norm): Float64Array {
  const { codes, lists } = coded(said, issues)
  const { adds, same } = meetings(lists, measure)
  const divisor = divisors[norm]
  const activity = said.map((one) => [...one.values()].reduce((total, positions) => total + positions.length, 0))
  const weights = new Float64Array((said.length * (said.length - 1)) / 2).fill(Number.NaN)
  const width = issues.length
  let pair = 0
  for (let a = 0; a < said.length; a++) {
    const own = [...issues.keys()].filter((issue) => codes[a * width + issue] !== 0)
    const rows = own.map((issue) => codes[a * width + issue]! * lists.length)
    for (let b = a + 1; b < said.length; b++, pair++) {
      let [weight, both, shared] = [0, 0, 0]
      for (let i = 0; i < own.length; i++) {
        const other = codes[b * width + own[i]!]!
        if (other === 0) continue
        const at = rows[i]! + other
        weight += adds[at]!
        both += same[at]!
        shared++
      }
      if (shared > 0) weights[pair] = weight / divisor(activity[a]!, activity[b]!, both)
    }
  }
  return weights
}

/** What each says on each issue as a number, 0 for nothing, a row a speaker; and the positions that a number stands for. */
function coded(said: readonly Said[], issues: readonly Issue[]) {
  const numbers = new Map<string, number>([['', 0]])
  const lists: (readonly number[])[] = [[]]
  const codes = new Uint16Array(said.length * issues.length)
  let at = 0
  for (const one of said)
    for (const { id } of issues) {
      const positions = one.get(id) ?? []
      const key = positions.join()
      const number = numbers.get(key) ?? lists.push(positions) - 1
      numbers.set(key, number)
      codes[at++] = number
    }
  return { codes, lists }
}

/** What each two lists of positions add when they meet on an issue, and how many positions they share: of `a` and `b` at
 * `a * lists.length + b`. */
function meetings(lists: readonly (readonly number[])[], measure: Measure) {
  const [adds, same] = [new Float64Array(lists.length ** 2), new Uint8Array(lists.length ** 2)]
  let at = 0
  for (const a of lists)
    for (const b of lists) {
      const { congruence, conflict } = compared(a, b)
      adds[at] = measured[measure](congruence, conflict)
      same[at++] = a.filter((position) => b.includes(position)).length
    }
  return { adds, same }
}

/** The absolute weights of the pairs that share an issue, in no order. */
export function sizesOf(weights: Float64Array): Float64Array {
  const sizes = new Float64Array(weights.length)
  let count = 0
  for (const weight of weights) if (!Number.isNaN(weight)) sizes[count++] = Math.abs(weight)
  return sizes.subarray(0, count)
}

/** How many are at or above a value. */
export function countFrom(sizes: Float64Array, least: number): number {
  let count = 0
  for (const size of sizes) if (size >= least) count++
  return count
}

/** The size at a place of all, 0 for the largest; undefined behind the smallest. Found by Hoare's selection, which puts `sizes` in another order. */
export function sizeAt(sizes: Float64Array, place: number): number | undefined {
  const wanted = sizes.length - 1 - place
  let [low, high] = [0, sizes.length - 1]
  while (low < high && wanted >= 0) {
    const pivot = sizes[(low + high) >> 1]!
    let [i, j] = [low, high]
    while (i <= j) {
      while (sizes[i]! < pivot) i++
      while (sizes[j]! > pivot) j--
      if (i > j) break
      const moved = sizes[i]!
      sizes[i++] = sizes[j]!
      sizes[j--] = moved
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else break
  }
  return sizes[wanted]
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
 * @param sizes their absolute weights
 * @param least from which absolute weight on
 * @param most how many at most */
export function heaviest(
  weights: Float64Array,
  sizes: Float64Array,
  speakers: number,
  least: number,
  most: number,
): (readonly [a: number, b: number, weight: number])[] {
  // Whoever is above the last that there is room for is in; of those like the last, the first as far as there is room.
  const last = Math.max(least, sizeAt(sizes, most - 1) ?? 0)
  let room = most - sizes.reduce((count, size) => (size > last ? count + 1 : count), 0)
  const found: (readonly [number, number, number])[] = []
  eachPair(weights, speakers, (a, b, weight) => {
    const size = Math.abs(weight)
    if (size > last || (size === last && room-- > 0)) found.push([a, b, weight])
  })
  return found.sort(([, , x], [, , y]) => Math.abs(y) - Math.abs(x))
}
