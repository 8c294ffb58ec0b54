import {
  addRow,
  conclude,
  detect,
  newPass,
  type Pass,
  type Prepared,
  parts,
  probabilities,
  rowOf,
  type Shape,
  vectorStretch,
  type Weights,
} from './net.js'
import { Adam, randomFrom, shuffle } from './optimise.js'
import { sensesOf } from './senses.js'
import type { Vectors } from './vectors.js'

/** A statement with what is to be learned of it. */
export interface Lesson extends Prepared {
  /** For each issue: 0 not touched, 1 opposes, 2 mixed, 3 supports; -1: nobody looked. */
  readonly classes: readonly number[]
  /** Whether its positions are strong ones; null where it has none that could be. */
  readonly strong: boolean | null
}

export interface LearnOptions {
  readonly epochs: number
  readonly seed: number
}

const rate = 0.003
const namedRate = 0.02
const decay = 0.01
const namedDecay = 0.005
const batch = 16
/** Shares of detectors and of words left out at random, so that none is relied on alone. */
const dropped = 0.5
const skipped = 0.1

/** Learns one net; the same lessons and seed give the same net. */
export function learnNet(lessons: readonly Lesson[], shape: Shape, vectors: Vectors, options: LearnOptions): Weights {
  const random = randomFrom(options.seed)
  const weights = startingWeights(shape, random)
  const student = new Student(weights, shape, vectors, random)
  const order = [...lessons.keys()]
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const share = 1 - (0.9 * epoch) / options.epochs
    for (const [n, index] of order.entries()) {
      student.learn(lessons[index]!, share)
      if ((n + 1) % batch === 0 || n + 1 === order.length) student.step(share, (n % batch) + 1)
    }
  }
  return weights
}

function startingWeights(shape: Shape, random: () => number): Weights {
  const sizes = parts(shape)
  const { word, hidden, out } = sizes
  const spread: Record<string, number> = {
    word: 1 / Math.sqrt(word.length / word.row + 50),
    hidden: 1 / Math.sqrt(hidden.length / (hidden.row || 1)),
    out: 1 / Math.sqrt(out.length / out.row),
  }
  const make = (name: keyof Weights) =>
    Float32Array.from({ length: sizes[name].length }, () => (spread[name] ? bell(random) * spread[name] : 0))
  return {
    word: make('word'),
    wordBias: make('wordBias'),
    hidden: make('hidden'),
    hiddenBias: make('hiddenBias'),
    out: make('out'),
    outBias: make('outBias'),
    named: make('named'),
  }
}

/** About normal, mean 0, deviation 1. */
const bell = (random: () => number): number => (random() + random() + random() + random() - 2) * Math.sqrt(3)

class Student {
  private readonly adams: { readonly [part in Exclude<keyof Weights, 'named'>]: Adam }
  private readonly seen: Float32Array
  private readonly pass: Pass
  private readonly mask: Float32Array
  private readonly back: Float32Array
  /** What words give to the detectors, until the weights change. */
  private readonly rows = new Map<string, Float32Array>()

  constructor(
    private readonly weights: Weights,
    private readonly shape: Shape,
    private readonly vectors: Vectors,
    private readonly random: () => number,
  ) {
    const { word, wordBias, hidden, hiddenBias, out, outBias, named } = weights
    this.adams = {
      word: new Adam(word),
      wordBias: new Adam(wordBias),
      hidden: new Adam(hidden),
      hiddenBias: new Adam(hiddenBias),
      out: new Adam(out),
      outBias: new Adam(outBias),
    }
    this.seen = new Float32Array(named.length).fill(0.01)
    this.pass = newPass(shape)
    this.mask = new Float32Array(this.pass.active.length)
    this.back = new Float32Array(this.pass.active.length)
  }

  /** Gathers what one lesson would change. */
  learn(lesson: Lesson, share: number): void {
    const { features } = lesson
    const rows = features.words.map((_, i) => (this.random() < skipped ? undefined : this.rowOf(features, i)))
    const kept = this.someOf(lesson)
    detect(this.weights, this.shape, rows, features.averages, this.pass)
    this.drop()
    conclude(this.weights, this.shape, kept, this.pass)
    const wrong = errorOf(probabilities(this.pass.raw), lesson)
    this.toNamed(kept, wrong, share)
    this.toOutputs(wrong)
    this.toDetectors(rows, features)
    this.toUnits(features.averages)
  }

  step(share: number, count: number): void {
    this.rows.clear()
    for (const adam of Object.values(this.adams)) adam.step(rate * share, decay, count)
  }

  private rowOf(features: Lesson['features'], i: number): Float32Array {
    return rowOf(this.weights, this.shape, this.vectors, features, i, this.rows)
  }

  private someOf({ ids, values }: Lesson): { readonly ids: Int32Array; readonly values: Float32Array } {
    const on = Array.from(ids, () => this.random() >= skipped)
    return {
      ids: ids.filter((_, q) => on[q]),
      values: values.filter((_, q) => on[q]).map((value) => value / (1 - skipped)),
    }
  }

  private drop(): void {
    const { active } = this.pass
    for (let j = 0; j < active.length; j++) {
      this.mask[j] = this.random() < dropped ? 0 : 1 / (1 - dropped)
      active[j]! *= this.mask[j]!
    }
  }

  private toNamed({ ids, values }: Pick<Prepared, 'ids' | 'values'>, wrong: Float32Array, share: number): void {
    const { named } = this.weights
    for (let q = 0; q < ids.length; q++)
      for (let k = 0, i = ids[q]! * wrong.length; k < wrong.length; k++, i++) {
        const g = values[q]! * wrong[k]! + namedDecay * named[i]!
        this.seen[i]! += g * g
        named[i]! -= (namedRate * share * g) / Math.sqrt(this.seen[i]!)
      }
  }

  private toOutputs(wrong: Float32Array): void {
    const { active } = this.pass
    const { outBias, out } = this.adams
    const width = wrong.length
    addRow(outBias.gradient, wrong, 0, 1)
    for (let j = 0; j < active.length; j++) {
      let sum = 0
      if (active[j] !== 0)
        for (let k = 0, i = j * width; k < width; k++, i++) {
          out.gradient[i]! += active[j]! * wrong[k]!
          sum += this.weights.out[i]! * wrong[k]!
        }
      this.back[j] = sum * this.mask[j]!
    }
  }

  private toDetectors(rows: readonly (Float32Array | undefined)[], features: Lesson['features']): void {
    const { detectors } = this.shape
    for (let j = 0; j < 2 * detectors; j++) {
      const [t, g] = [this.pass.at[j]!, this.back[j]!]
      if (t < 0 || g === 0) continue
      this.adams.wordBias.gradient[j]! += g
      if (j < detectors) this.toWord(rows, features, t, j, g)
      else for (let d = -1; d <= 1; d++) this.toWord(rows, features, t + d, j + (d + 1) * detectors, g)
    }
  }

  private toWord(
    rows: readonly (Float32Array | undefined)[],
    { words, ranks, here }: Lesson['features'],
    t: number,
    column: number,
    g: number,
  ): void {
    if (!rows[t]) return
    const { size, detectors } = this.shape
    const { gradient } = this.adams.word
    const width = 4 * detectors
    const rank = ranks[t]!
    if (rank >= 0) {
      const row = this.vectors.row(rank)
      for (let k = 0; k < size; k++) gradient[k * width + column]! += g * row[k]! * vectorStretch
    }
    for (const sense of sensesOf(words[t]!.text)) gradient[(size + sense) * width + column]! += g
    for (const sense of here[t]!) gradient[(size + sense) * width + column]! += g
  }

  private toUnits(averages: Float32Array): void {
    const { detectors, units } = this.shape
    const { hidden, hiddenBias } = this.adams
    const back = this.back.subarray(2 * detectors)
    for (let j = 0; j < units; j++) hiddenBias.gradient[j]! += back[j]!
    for (let k = 0; k < averages.length; k++)
      if (averages[k] !== 0)
        for (let j = 0, i = k * units; j < units; j++, i++) hidden.gradient[i]! += averages[k]! * back[j]!
  }
}

/** Probabilities less what is true. */
function errorOf(found: Float32Array, { classes, strong }: Lesson): Float32Array {
  const wrong = found.slice()
  for (const [issue, one] of classes.entries()) {
    if (one < 0) wrong.fill(0, 4 * issue, 4 * issue + 4)
    else wrong[4 * issue + one]! -= 1
  }
  const last = wrong.length - 1
  wrong[last] = strong === null ? 0 : wrong[last]! - (strong ? 1 : 0)
  return wrong
}
