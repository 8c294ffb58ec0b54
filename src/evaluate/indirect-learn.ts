import { type Question, questions, type StoredModel, shares } from '../quotes/indirect-model.js'
import { alike, type Example } from './indirect-examples.js'

/** How training goes: passes over the examples, of which the later half is averaged, and how often a feature must occur. By question: the
 * step size, and the pull of every weight to zero after each pass, by a fixed amount (`thrift`, so that features that matter little drop
 * out) and by a share (`decay`). */
export interface Training {
  readonly passes: number
  readonly least: number
  readonly rate: Readonly<Record<Question, number>>
  readonly thrift: Readonly<Record<Question, number>>
  readonly decay: Readonly<Record<Question, number>>
}

/** Chosen by cross-validation on PolNeAR train. */
export const usual: Training = {
  passes: 14,
  least: 4,
  rate: { site: 0.02, start: 0.03, end: 0.02, source: 0.08 },
  thrift: { site: 0.5, start: 0.2, end: 0.5, source: 0.2 },
  decay: { site: 6, start: 0, end: 4, source: 0 },
}

/** The weights while they are learned. */
interface Learner {
  readonly weights: Float64Array
  /** Sum of the squared steps of each weight (Adagrad): the more it has moved, the less it moves. */
  readonly seen: Float64Array
  /** Which question each feature belongs to. */
  readonly question: Uint8Array
  readonly rates: readonly number[]
}

/** Learns the weights by stochastic gradient ascent on the probability of all right readings of a site together, and of the right
 * speaker. Gives the same model for the same examples. */
export function learn(examples: readonly Example[], training: Training = usual): StoredModel {
  const names = featureNames(examples, training.least)
  const numbered = examples.map((example) => numberedOf(example, names))
  const learner: Learner = {
    weights: new Float64Array(names.size),
    seen: new Float64Array(names.size).fill(1e-6),
    question: Uint8Array.from([...names.keys()].map(questionOf)),
    rates: questions.map((question) => training.rate[question]),
  }
  const sum = new Float64Array(names.size)
  const order = numbered.map((_, i) => i)
  for (let pass = 0; pass < training.passes; pass++) {
    shuffle(order, pass)
    for (const i of order) step(numbered[i]!, learner)
    shrink(learner, training)
    if (pass * 2 >= training.passes) for (let f = 0; f < sum.length; f++) sum[f]! += learner.weights[f]!
  }
  return stored(
    names,
    sum.map((weight) => weight / Math.floor(training.passes / 2)),
  )
}

/** One number for a question's feature. */
const nameOf = (question: number, feature: number): number => question * 2 ** 32 + (feature >>> 0)
const questionOf = (name: number): number => Math.floor(name / 2 ** 32)

/** The lists of features of an example, each with its question. */
function* listsOf({ site, starts, source }: Example): Iterable<readonly [number, Int32Array]> {
  yield [0, site]
  for (const { features, ends } of starts) {
    yield [1, features]
    for (const end of ends) yield [2, end.features]
  }
  for (const option of source?.options ?? []) yield [3, option]
}

/** Index of every feature that occurs in at least `least` examples. */
function featureNames(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const example of examples) {
    const once = new Set<number>()
    for (const [question, features] of listsOf(example))
      for (const feature of features) once.add(nameOf(question, feature))
    for (const name of once) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = new Map<number, number>()
  for (const [name, count] of counts) if (count >= least) names.set(name, names.size)
  return names
}

/** The same example with its features as indexes of weights. */
function numberedOf({ site, starts, reports, source }: Example, names: ReadonlyMap<number, number>): Example {
  const numbers = (question: number, features: Int32Array): Int32Array =>
    Int32Array.from([...features].flatMap((feature) => names.get(nameOf(question, feature)) ?? []))
  return {
    site: numbers(0, site),
    starts: starts.map(({ features, ends }) => ({
      features: numbers(1, features),
      ends: ends.map((end) => ({ features: numbers(2, end.features), value: end.value })),
    })),
    reports,
    source: source && { options: source.options.map((option) => numbers(3, option)), right: source.right },
  }
}

const scoreOf = ({ weights }: Learner, features: Int32Array): number => {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!
  return sum
}

function step(example: Example, learner: Learner): void {
  const { site, starts, reports, source } = example
  const prior = scoreOf(learner, site)
  const odds = shares([0, ...starts.map(({ features }) => prior + scoreOf(learner, features))])
  const wanted = reports ? learnEnds(example, learner, odds) : starts.map(() => 0)
  starts.forEach(({ features }, s) => {
    move(learner, features, wanted[s]! - odds[s + 1]!)
  })
  move(learner, site, (reports ? 1 : 0) - (1 - odds[0]!))
  if (!source) return
  shares(source.options.map((option) => scoreOf(learner, option))).forEach((share, i) => {
    move(learner, source.options[i]!, (i === source.right ? 1 : 0) - share)
  })
}

/** Moves the weights of the ends. What is wanted is the model's own belief, shared out among the right readings only; those most like
 * the annotated clause get more of it.
 * @returns how probable each start should be */
function learnEnds({ starts }: Example, learner: Learner, odds: readonly number[]): number[] {
  const shared = starts.map(({ ends }) =>
    ends.length > 0 ? shares(ends.map(({ features }) => scoreOf(learner, features))) : [],
  )
  const right = starts.map(({ ends }, s) =>
    ends.map(({ value }, e) => (value >= alike ? odds[s + 1]! * shared[s]![e]! * value ** 2 : 0)),
  )
  const all = Math.max(1e-12, right.flat().reduce(sumUp, 0))
  return starts.map(({ ends }, s) => {
    const wanted = right[s]!.reduce(sumUp, 0) / all
    ends.forEach(({ features }, e) => {
      move(learner, features, right[s]![e]! / all - wanted * shared[s]![e]!)
    })
    return wanted
  })
}

const sumUp = (a: number, b: number): number => a + b

function move({ weights, seen, question, rates }: Learner, features: Int32Array, gradient: number): void {
  if (Math.abs(gradient) < 1e-4) return
  for (const f of features) {
    seen[f]! += gradient * gradient
    weights[f]! += (rates[question[f]!]! * gradient) / Math.sqrt(seen[f]!)
  }
}

function shrink({ weights, seen, question, rates }: Learner, { thrift, decay }: Training): void {
  for (let f = 0; f < weights.length; f++) {
    const name = questions[question[f]!]!
    const reach = rates[question[f]!]! / Math.sqrt(seen[f]!)
    const weight = weights[f]! / (1 + decay[name] * reach)
    weights[f] = Math.sign(weight) * Math.max(0, Math.abs(weight) - thrift[name] * reach)
  }
}

/** The same order for the same pass, on every machine. */
function shuffle(order: number[], seed: number): void {
  let state = seed * 2654435761 + 12345
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

function stored(names: ReadonlyMap<number, number>, weights: Float64Array): StoredModel {
  const model: Record<Question, [number, number][]> = { site: [], start: [], end: [], source: [] }
  for (const [name, i] of names) {
    const hundredths = Math.round(weights[i]! * 100)
    if (Math.abs(hundredths) >= smallest) model[questions[questionOf(name)]!].push([name | 0, hundredths])
  }
  return model
}

/** Weights of fewer hundredths are left out: they would make the file longer and change nothing. */
const smallest = 4
