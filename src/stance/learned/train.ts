import type { Position } from '../../domain.js'
import { type Calibration, calibrate } from './calibrate.js'
import { LearnedCoder } from './code.js'
import { traits } from './features.js'
import { foldsOf } from './folds.js'
import { type Lesson, learnNet } from './learn.js'
import { type LearnedIssue, packNet, type Scores, type StoredModel } from './model.js'
import type { Shape } from './net.js'
import { prepareAll } from './prepare.js'
import { scoresOf } from './scores.js'
import { type Tried, trialsOf } from './trials.js'
import { vectors as shippedVectors, type Vectors } from './vectors.js'

/** A coded statement to learn from. Null: the issue is not touched; missing: nobody looked. */
export interface Taught {
  readonly quote: string
  readonly lead: string
  readonly codings: Readonly<Record<string, Position | null | undefined>>
}

export interface TrainOptions {
  /** Nets that decide together. */
  readonly nets: number
  readonly folds: number
  readonly epochs: number
  readonly detectors: number
  readonly units: number
}

export const usual: TrainOptions = { nets: 3, folds: 5, epochs: 24, detectors: 64, units: 64 }

const noScores: Scores = {
  ...{ examples: 0, people: 0, folds: 0, issue: 0, stance: 0, sure: { share: 0, right: 0 }, reliability: [] },
}
const raw: Calibration = { scores: [0, 1], right: [0, 1], caution: 1 }

/** Trains a model and measures it on statements that it has not seen: as many times as there are folds it learns without one of them and codes that.
 * The same input gives the same model. Takes minutes.
 * @param people how many of the statements were coded by people in the dossier
 * @param progress told after each net, with the share that is done */
export function train(
  taught: readonly Taught[],
  issues: readonly LearnedIssue[],
  { people = 0, options = usual, madeAt = '', progress = () => {}, vectors = shippedVectors() } = {} as {
    readonly people?: number
    readonly options?: TrainOptions
    readonly madeAt?: string
    readonly progress?: (done: number) => void
    readonly vectors?: Vectors
  },
): StoredModel {
  const total = options.nets * (options.folds + 1)
  let done = 0
  const told = () => progress(++done / total)
  const tried = crossValidated(taught, issues, options, vectors, told)
  const scores = { ...scoresOf(tried, issues), examples: taught.length - people, people, folds: options.folds }
  return {
    ...trainOnce(taught, issues, options, vectors, told),
    calibration: rounded(calibrate(trialsOf(tried))),
    scores,
    madeAt,
  }
}

/** Beliefs about each statement by nets that learned without it. */
export function crossValidated(
  taught: readonly Taught[],
  issues: readonly LearnedIssue[],
  options: TrainOptions,
  vectors: Vectors,
  told: () => void,
): Tried[] {
  const folds = foldsOf(taught, options.folds)
  const tried: Tried[] = new Array(taught.length)
  for (let fold = 0; fold < options.folds; fold++) {
    const known = taught.filter((_, i) => folds[i] !== fold)
    const coder = new LearnedCoder(trainOnce(known, issues, options, vectors, told), vectors)
    for (const [i, statement] of taught.entries()) {
      if (folds[i] !== fold) continue
      const belief = coder.belief(statement)
      const beliefs = issues.map((_, k) => belief.slice(4 * k, 4 * k + 4))
      tried[i] = { fold, beliefs, classes: classesOf(statement, issues) }
    }
  }
  return tried
}

function trainOnce(
  taught: readonly Taught[],
  issues: readonly LearnedIssue[],
  { nets, epochs, detectors, units }: TrainOptions,
  vectors: Vectors,
  told: () => void,
): StoredModel {
  const { vocabulary, prepared } = prepareAll(taught, vectors)
  const shape: Shape = {
    ...{ detectors, units, size: vectors.size, names: vocabulary.names.length, outputs: 4 * issues.length + 1 },
  }
  const lessons: Lesson[] = prepared.map((one, i) => ({
    ...one,
    classes: classesOf(taught[i]!, issues),
    strong: isStrong(taught[i]!),
  }))
  const packed = Array.from({ length: nets }, (_, seed) => {
    const net = packNet(learnNet(lessons, shape, vectors, { epochs, seed: seed + 1 }), shape)
    told()
    return net
  })
  return { format: 1, madeAt: '', issues, vocabulary, shape, traits, nets: packed, calibration: raw, scores: noScores }
}

function classOf(position: Position | null | undefined): number {
  if (position === undefined) return -1
  return position === null ? 0 : Math.sign(position) + 2
}

const classesOf = ({ codings }: Taught, issues: readonly LearnedIssue[]): number[] =>
  issues.map(({ id }) => classOf(codings[id]))

function isStrong({ codings }: Taught): boolean | null {
  const sides = Object.values(codings).filter((position) => position)
  return sides.length === 0 ? null : sides.some((position) => Math.abs(position!) === 2)
}

const rounded = ({ scores, right, caution }: Calibration): Calibration => ({
  caution: Number(caution.toFixed(3)),
  scores: scores.map((value) => Number(value.toFixed(4))),
  right: right.map((value) => Number(value.toFixed(4))),
})
