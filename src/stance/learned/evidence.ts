import type { Span } from '../../domain.js'
import type { Pass, Prepared, Shape, Weights } from './net.js'
import type { Vectors } from './vectors.js'
import { isMark, type Word } from './words.js'

interface Looked {
  readonly weights: Weights
  readonly shape: Shape
  /** As it stands after the net looked at the statement. */
  readonly pass: Pass
  readonly vectors: Vectors
  readonly places: ReadonlyMap<string, number>
}

/** Adds to `into` how much each word of a statement spoke for one side of an issue against the other three answers. What a detector or a named
 * feature gave goes to the words that it rests on, what the units gave to the words by their part of the averages. */
export function contributions(
  { weights, shape, pass, vectors, places }: Looked,
  { features, ids, values }: Prepared,
  { issue, side }: { readonly issue: number; readonly side: number },
  into: Float32Array,
): void {
  const { detectors, units, outputs } = shape
  const first = 4 * issue
  const speaks = (matrix: Float32Array, row: number): number => {
    const at = row * outputs + first
    const all = matrix[at]! + matrix[at + 1]! + matrix[at + 2]! + matrix[at + 3]!
    return (4 * matrix[at + side]! - all) / 3
  }
  for (let j = 0; j < 2 * detectors; j++) {
    const [t, gives] = [pass.at[j]!, pass.active[j]! * speaks(weights.out, j)]
    if (t >= 0) into[t]! += gives
  }
  const pull = new Float32Array(2 * shape.size)
  for (let j = 0; j < units; j++) {
    if (pass.active[2 * detectors + j] === 0) continue
    const gives = speaks(weights.out, 2 * detectors + j)
    for (let k = 0; k < pull.length; k++) pull[k]! += gives * weights.hidden[k * units + j]!
  }
  for (let i = 0; i < into.length; i++) {
    const rank = features.ranks[i]!
    if (rank < 0) continue
    const row = vectors.row(rank)
    features.shares.forEach((share, half) => {
      if (share[i] === 0) return
      let sum = 0
      for (let k = 0; k < row.length; k++) sum += row[k]! * pull[half * shape.size + k]!
      into[i]! += share[i]! * sum
    })
  }
  const value = new Map(Array.from(ids, (id, q) => [id, values[q]!]))
  for (const [name, { from }] of features.named) {
    const id = places.get(name)
    if (id === undefined || from.length === 0) continue
    const gives = (value.get(id)! * speaks(weights.named, id)) / from.length
    for (const i of from) into[i]! += gives
  }
}

const most = 4

/** The words that spoke loudest for the side: at most four, each at least a third as loud as the loudest, neighbours in one span. */
export function evidenceOf(words: readonly Word[], weights: Float32Array): Span[] {
  const ranked = [...words.keys()]
    .filter((i) => weights[i]! > 0 && !isMark(words[i]!))
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
  const loudest = ranked[0] === undefined ? 0 : weights[ranked[0]]!
  const kept = ranked.slice(0, most).filter((i) => weights[i]! >= loudest / 3)
  const spans: { start: number; end: number; last: number }[] = []
  for (const i of kept.sort((a, b) => a - b)) {
    const [before, { start, end }] = [spans.at(-1), words[i]!]
    if (before && before.last === i - 1) Object.assign(before, { end, last: i })
    else spans.push({ start, end, last: i })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}
