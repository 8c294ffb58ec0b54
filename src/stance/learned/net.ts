import { type Features, traits } from './features.js'
import { sensesOf } from './senses.js'
import type { Vectors } from './vectors.js'

/** How a net is built. */
export interface Shape {
  /** Detectors of single words, and as many of three words in a row. */
  readonly detectors: number
  /** Units that look at the averages. */
  readonly units: number
  /** Numbers of a word vector. */
  readonly size: number
  /** Named features. */
  readonly names: number
  /** For each issue four outputs (not touched, opposes, mixed, supports), and one that tells strong words. */
  readonly outputs: number
}

/** What a net has learned; matrices row by row. */
export interface Weights {
  /** (size + traits) x 4 detectors: for a word alone, and as first, second and third of three. */
  readonly word: Float32Array
  readonly wordBias: Float32Array
  /** 2 size x units. */
  readonly hidden: Float32Array
  readonly hiddenBias: Float32Array
  /** (2 detectors + units) x outputs. */
  readonly out: Float32Array
  readonly outBias: Float32Array
  /** names x outputs. */
  readonly named: Float32Array
}

/** How many numbers each part has, and how long its rows are. */
export const parts = ({ detectors, units, size, names, outputs }: Shape) =>
  ({
    word: { length: (size + traits) * 4 * detectors, row: 4 * detectors },
    wordBias: { length: 2 * detectors, row: 2 * detectors },
    hidden: { length: 2 * size * units, row: units },
    hiddenBias: { length: units, row: units },
    out: { length: (2 * detectors + units) * outputs, row: outputs },
    outBias: { length: outputs, row: outputs },
    named: { length: names * outputs, row: outputs },
  }) as const satisfies Record<keyof Weights, { length: number; row: number }>

/** A statement made ready for a net: its features, and those named ones that the net knows. */
export interface Prepared {
  readonly features: Features
  readonly ids: Int32Array
  readonly values: Float32Array
}

/** What a net makes of a statement on the way to its outputs. */
export interface Pass {
  /** Activity of detectors and units. */
  readonly active: Float32Array
  /** The word that each detector found most of; -1 where none. */
  readonly at: Int32Array
  /** Outputs before they are made probabilities. */
  readonly raw: Float32Array
}

export const newPass = ({ detectors, units, outputs }: Shape): Pass => ({
  active: new Float32Array(2 * detectors + units),
  at: new Int32Array(2 * detectors),
  raw: new Float32Array(outputs),
})

/** What a word alone gives to every detector: its vector's and its groups' rows of the weights, added up. */
function ofWord({ word }: Weights, { detectors, size }: Shape, vectors: Vectors, text: string, rank: number) {
  const width = 4 * detectors
  const sum = new Float32Array(width)
  if (rank >= 0) {
    const row = vectors.row(rank)
    for (let k = 0; k < size; k += 4) addFour(sum, word, k * width, row.subarray(k, k + 4))
  }
  for (const sense of sensesOf(text)) addRow(sum, word, (size + sense) * width, 1)
  return sum
}

/** What a word gives to every detector where it stands.
 * @param known what words alone give, remembered by the caller as long as the weights stay */
export function rowOf(
  weights: Weights,
  shape: Shape,
  vectors: Vectors,
  { words, ranks, here }: Features,
  i: number,
  known: Map<string, Float32Array>,
): Float32Array {
  const { text } = words[i]!
  let alone = known.get(text)
  if (!alone) {
    alone = ofWord(weights, shape, vectors, text, ranks[i]!)
    known.set(text, alone)
  }
  if (here[i]!.length === 0) return alone
  const key = `${text} ${here[i]!.join()}`
  const before = known.get(key)
  if (before) return before
  const sum = alone.slice()
  for (const trait of here[i]!) addRow(sum, weights.word, (shape.size + trait) * sum.length, 1)
  known.set(key, sum)
  return sum
}

export const vectorStretch = 2.5

/** Adds four rows of a matrix that follow each other, each times its number: faster than one by one. */
function addFour(sum: Float32Array, matrix: Float32Array, offset: number, numbers: Float32Array): void {
  const width = sum.length
  const [one, two, three] = [offset + width, offset + 2 * width, offset + 3 * width]
  const a = numbers[0]! * vectorStretch
  const b = numbers[1]! * vectorStretch
  const c = numbers[2]! * vectorStretch
  const d = numbers[3]! * vectorStretch
  for (let j = 0; j < width; j++)
    sum[j]! += a * matrix[offset + j]! + b * matrix[one + j]! + c * matrix[two + j]! + d * matrix[three + j]!
}

/** Adds a row of a matrix, times a factor. */
export function addRow(sum: Float32Array, matrix: Float32Array, offset: number, factor: number): void {
  for (let j = 0; j < sum.length; j++) sum[j]! += factor * matrix[offset + j]!
}

/** Runs detectors and units over a statement: the first half of a pass. */
export function detect(
  { wordBias, hidden, hiddenBias }: Weights,
  { detectors, units }: Shape,
  rows: readonly (Float32Array | undefined)[],
  averages: Float32Array,
  { active, at }: Pass,
): void {
  active.fill(0)
  at.fill(-1)
  for (let t = 0; t < rows.length; t++) {
    const [before, here, after] = [rows[t - 1], rows[t], rows[t + 1]]
    for (let j = 0; j < detectors; j++) {
      const one = wordBias[j]! + (here ? here[j]! : 0)
      if (one > active[j]!) {
        active[j] = one
        at[j] = t
      }
      const k = detectors + j
      let three = wordBias[k]!
      if (before) three += before[k]!
      if (here) three += here[k + detectors]!
      if (after) three += after[k + 2 * detectors]!
      if (three > active[k]!) {
        active[k] = three
        at[k] = t
      }
    }
  }
  const first = 2 * detectors
  const sum = active.subarray(first)
  sum.set(hiddenBias)
  for (let k = 0; k < averages.length; k++) if (averages[k] !== 0) addRow(sum, hidden, k * units, averages[k]!)
  for (let j = 0; j < units; j++) if (sum[j]! < 0) sum[j] = 0
}

/** Adds up the outputs: the second half of a pass. */
export function conclude(
  { out, outBias, named }: Weights,
  { outputs }: Shape,
  { ids, values }: Pick<Prepared, 'ids' | 'values'>,
  { active, raw }: Pass,
): void {
  raw.set(outBias)
  for (let j = 0; j < active.length; j++) if (active[j] !== 0) addRow(raw, out, j * outputs, active[j]!)
  for (let q = 0; q < ids.length; q++) addRow(raw, named, ids[q]! * outputs, values[q]!)
}

/** Makes probabilities of outputs, in place: of each four that add up to 1, and of the last one alone. */
export function probabilities(raw: Float32Array): Float32Array {
  const last = raw.length - 1
  for (let g = 0; g < last; g += 4) {
    const top = Math.max(raw[g]!, raw[g + 1]!, raw[g + 2]!, raw[g + 3]!)
    let sum = 0
    for (let k = g; k < g + 4; k++) sum += raw[k] = Math.exp(raw[k]! - top)
    for (let k = g; k < g + 4; k++) raw[k]! /= sum
  }
  raw[last] = 1 / (1 + Math.exp(-raw[last]!))
  return raw
}
