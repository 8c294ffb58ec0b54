import type { CodingInput, MachineCoding, Position } from '../../domain.js'
import { confidenceOf } from './calibrate.js'
import { contributions, evidenceOf } from './evidence.js'
import { type Features, featuresOf } from './features.js'
import { isExample } from './issues.js'
import { type StoredModel, unpackNet } from './model.js'
import { conclude, detect, newPass, type Pass, type Prepared, probabilities, rowOf, type Weights } from './net.js'
import { placesOf, prepare } from './prepare.js'
import { vectors as shippedVectors, type Vectors } from './vectors.js'
import { isMark } from './words.js'

/** Below this share of all nets' belief an issue is not touched. */
export const touched = 0.4

/** A side that a model takes a statement to be on: 1 opposes, 2 mixed, 3 supports. */
export interface Side {
  readonly side: 1 | 2 | 3
  /** 0..1: how much of the belief is on it. */
  readonly score: number
}

/** What the four probabilities of one issue come to; undefined: not touched. */
export function sideOf(four: Float32Array): Side | undefined {
  if (1 - four[0]! < touched) return undefined
  const side = four[1]! >= four[2]! && four[1]! >= four[3]! ? 1 : four[2]! >= four[3]! ? 2 : 3
  return { side, score: four[side]! }
}

/** Of fewer words than this a model is less sure: it learned from whole statements, and these may be pieces of some. */
const fewWords = 12

// Words are remembered until there are so many.
const mostKnown = 12_000

/** A net that is ready to look at statements. */
class Reader {
  private readonly known = new Map<string, Float32Array>()
  readonly pass: Pass

  constructor(
    readonly weights: Weights,
    readonly shape: StoredModel['shape'],
    private readonly vectors: Vectors,
  ) {
    this.pass = newPass(shape)
  }

  /** Probabilities, valid until the next call. */
  look(statement: Prepared): Float32Array {
    const { features } = statement
    if (this.known.size > mostKnown) this.known.clear()
    const rows = features.words.map((_, i) => rowOf(this.weights, this.shape, this.vectors, features, i, this.known))
    detect(this.weights, this.shape, rows, features.averages, this.pass)
    conclude(this.weights, this.shape, statement, this.pass)
    return probabilities(this.pass.raw)
  }
}

/** A trained model at work. */
export class LearnedCoder {
  private readonly readers: readonly Reader[]
  private readonly places: ReadonlyMap<string, number>
  private issues: ReadonlySet<string>

  constructor(
    readonly model: StoredModel,
    private readonly vectors: Vectors = shippedVectors(),
  ) {
    this.issues = new Set(model.issues.map(({ id }) => id))
    this.readers = model.nets.map((net) => new Reader(unpackNet(net, model.shape), model.shape, vectors))
    this.places = placesOf(model.vocabulary)
  }

  /** Whether an issue is one that the example statements are about. */
  isOfSeeds(issue: string): boolean {
    return this.model.issues.some((one) => one.id === issue && isExample(one))
  }

  /** Whether it knows no issues but those. */
  get isOfSeedsAlone(): boolean {
    return this.model.issues.every(isExample)
  }

  /** The same model, silent on all but these issues. */
  only(issues: readonly string[]): LearnedCoder {
    const coder: LearnedCoder = Object.create(this)
    coder.issues = new Set(issues)
    return coder
  }

  /** Whether it can say something of the issue. */
  knows(issue: string): boolean {
    return this.issues.has(issue)
  }

  /** Codes a statement: at most one coding an issue, none where the model doubts that the issue is touched.
   * @param least codings less sure than this are left out
   * @returns evidence as half-open UTF-16 offsets in `input.quote`. Never throws. */
  code(input: Pick<CodingInput, 'quote' | 'lead'>, least = 0): MachineCoding[] {
    const statement = this.prepared(featuresOf(input, this.vectors))
    if (statement.features.words.length === 0) return []
    const belief = this.beliefOf(statement)
    return this.model.issues.flatMap(({ id }, issue) => {
      const found = this.issues.has(id) ? sideOf(belief.subarray(4 * issue, 4 * issue + 4)) : undefined
      if (!found) return []
      const confidence = this.confidenceOf(found, statement)
      return confidence < least ? [] : [this.coding({ id, issue, confidence }, found, belief, statement, input.quote)]
    })
  }

  /** The nets' probabilities on average. */
  belief(input: Pick<CodingInput, 'quote' | 'lead'>): Float32Array {
    return this.beliefOf(this.prepared(featuresOf(input, this.vectors)))
  }

  private prepared(features: Features): Prepared {
    return prepare(features, this.model.vocabulary, this.places)
  }

  private beliefOf(statement: Prepared): Float32Array {
    const sum = new Float32Array(this.model.shape.outputs)
    for (const reader of this.readers) {
      const found = reader.look(statement)
      for (let k = 0; k < sum.length; k++) sum[k]! += found[k]! / this.readers.length
    }
    return sum
  }

  private confidenceOf({ score }: Side, { features }: Prepared): number {
    const words = features.words.filter((word) => !isMark(word)).length
    return Math.round(confidenceOf(this.model.calibration, score) * Math.min(1, words / fewWords) * 100) / 100
  }

  private coding(
    { id, issue, confidence }: { id: string; issue: number; confidence: number },
    { side }: Side,
    belief: Float32Array,
    statement: Prepared,
    quote: string,
  ): MachineCoding {
    const strong = belief[belief.length - 1]! > 0.5
    const weights = new Float32Array(statement.features.words.length)
    for (const { weights: own, shape, pass } of this.readers)
      contributions(
        { weights: own, shape, pass, vectors: this.vectors, places: this.places },
        statement,
        { issue, side },
        weights,
      )
    const evidence = evidenceOf(statement.features.words, weights)
    return {
      issue: id,
      position: ((side - 2) * (strong ? 2 : 1)) as Position,
      confidence,
      evidence,
      rule: ruleOf(evidence.map(({ start, end }) => quote.slice(start, end))),
      coder: 'learned',
    }
  }
}

/** The words that weighed most, in plain form. */
const ruleOf = (words: readonly string[]): string =>
  `learned: ${[...new Set(words.map((word) => word.toLowerCase()))].slice(0, 4).join(', ') || 'the whole'}`
