import type { Calibration, Reliability } from './calibrate.js'
import { traits } from './features.js'
import { parts, type Shape, type Weights } from './net.js'
import type { Vocabulary } from './prepare.js'

/** What a model learned from, and how well it does on statements that it has not seen. */
export interface Scores {
  /** Statements of the project's authors, and such that people coded in the dossier. */
  readonly examples: number
  readonly people: number
  readonly folds: number
  /** 0..100: balance of two shares, the mean over the issues: whether a statement touches an issue. */
  readonly issue: number
  /** The same over supports, opposes, mixed. */
  readonly stance: number
  /** Of all positions that people gave, how many are coded with a confidence of 0.7 or more, and of such codings how many are right; 0..100. */
  readonly sure: { readonly share: number; readonly right: number }
  readonly reliability: readonly Reliability[]
}

/** An issue as the model learned it: it codes no other, even of the same name. */
export interface LearnedIssue {
  readonly id: string
  readonly proposition: string
}

/** A trained model as it is stored. */
export interface StoredModel {
  readonly format: 1
  readonly madeAt: string
  readonly issues: readonly LearnedIssue[]
  readonly vocabulary: Vocabulary
  readonly shape: Shape
  /** Number of traits of a word when it was trained: another number makes the weights meaningless. */
  readonly traits: number
  readonly nets: readonly StoredNet[]
  readonly calibration: Calibration
  readonly scores: Scores
}

/** A part of a net: a signed byte a number, and for each row what 127 stands for; in base64. */
interface StoredPart {
  readonly bytes: string
  readonly scales: string
}
type StoredNet = { readonly [part in keyof Weights]: StoredPart }

const names = [
  'word',
  'wordBias',
  'hidden',
  'hiddenBias',
  'out',
  'outBias',
  'named',
] as const satisfies (keyof Weights)[]

/** Packs the weights of a net, in a hundred and twenty-seven steps to each side. */
export function packNet(weights: Weights, shape: Shape): StoredNet {
  const sizes = parts(shape)
  return eachPart((name) => pack(weights[name], sizes[name].row))
}

/** The weights of a stored net. */
export function unpackNet(net: StoredNet, shape: Shape): Weights {
  const sizes = parts(shape)
  return eachPart((name) => unpack(net[name], sizes[name]))
}

const eachPart = <T>(make: (name: keyof Weights) => T) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as { [part in keyof Weights]: T }

function pack(values: Float32Array, row: number): StoredPart {
  const scales = new Float32Array(row === 0 ? 0 : values.length / row)
  const bytes = new Int8Array(values.length)
  for (let r = 0; r < scales.length; r++) {
    const own = values.subarray(r * row, (r + 1) * row)
    const most = own.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
    scales[r] = most
    if (most > 0) for (let k = 0; k < row; k++) bytes[r * row + k] = Math.round((own[k]! / most) * 127)
  }
  return { bytes: base64(bytes), scales: base64(scales) }
}

function unpack({ bytes, scales }: StoredPart, { length, row }: { length: number; row: number }): Float32Array {
  const raw = Buffer.from(bytes, 'base64')
  if (raw.length !== length) throw new Error('The stored model is not of this version of the program: train it anew.')
  const steps = new Int8Array(raw.buffer, raw.byteOffset, length)
  const sizes = Buffer.from(scales, 'base64')
  const values = new Float32Array(length)
  for (let begin = 0; begin < length; begin += row) {
    const size = sizes.readFloatLE((4 * begin) / row)
    for (let i = begin; i < begin + row; i++) values[i] = (steps[i]! / 127) * size
  }
  return values
}

const base64 = (list: Int8Array | Float32Array): string =>
  Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64')

/** Reads a stored model.
 * @throws where it was made by another version of the program */
export function parseModel(text: string): StoredModel {
  const model = JSON.parse(text) as StoredModel
  if (model.format !== 1 || model.traits !== traits)
    throw new Error('The stored model is not of this version of the program: train it anew.')
  return model
}
