import { type Question, questions, type StoredModel } from '../quotes/indirect-model.js'
import type { Example } from './indirect-examples.js'

/** How training goes: passes over the examples, step size, pull towards zero, and how often a feature must occur. */
export interface Training {
  readonly passes: number
  readonly rate: number
  /** Pull of every weight to zero after each pass (L1), so that features that matter little drop out. */
  readonly thrift: number
  readonly least: number
}

export const usual: Training = { passes: 20, rate: 0.1, thrift: 1, least: 4 }

/** An example with its features numbered. */
interface Numbered {
  readonly options: readonly Int32Array[]
  readonly right: number
}

/** Learns the weights by stochastic gradient ascent (Adagrad) on the probability of the right options. Gives the same model for the same examples. */
export function learn(examples: readonly Example[], training: Training = usual): StoredModel {
  const names = featureNames(examples, training.least)
  const numbered = examples.map((example) => numberOptions(example, names))
  const weights = new Float64Array(names.size)
  const seen = new Float64Array(names.size).fill(1e-6)
  const order = numbered.map((_, i) => i)
  for (let pass = 0; pass < training.passes; pass++) {
    shuffle(order, pass)
    for (const i of order) step(numbered[i]!, weights, seen, training)
    shrink(weights, seen, training)
  }
  return stored(names, weights)
}

/** One number for a question's feature. */
const nameOf = (question: Question, feature: number): number => questions.indexOf(question) * 2 ** 32 + (feature >>> 0)

/** Index of every feature that occurs in at least `least` examples. */
function featureNames(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { options } of examples) {
    const once = new Set<number>()
    for (const option of options)
      for (const [question, features] of option) for (const feature of features) once.add(nameOf(question, feature))
    for (const name of once) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = new Map<number, number>()
  for (const [name, count] of counts) if (count >= least) names.set(name, names.size)
  return names
}

function numberOptions({ options, right }: Example, names: ReadonlyMap<number, number>): Numbered {
  const numbers = options.map((option) =>
    Int32Array.from(
      option.flatMap(([question, features]) =>
        [...features].flatMap((feature) => names.get(nameOf(question, feature)) ?? []),
      ),
    ),
  )
  return { options: numbers, right }
}

function step({ options, right }: Numbered, weights: Float64Array, seen: Float64Array, { rate }: Training): void {
  const scores = options.map((option) => option.reduce((sum, f) => sum + weights[f]!, 0))
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  options.forEach((option, o) => {
    const gradient = (o === right ? 1 : 0) - raised[o]! / sum
    if (Math.abs(gradient) < 1e-4) return
    for (const f of option) {
      seen[f]! += gradient * gradient
      weights[f]! += (rate * gradient) / Math.sqrt(seen[f]!)
    }
  })
}

function shrink(weights: Float64Array, seen: Float64Array, { rate, thrift }: Training): void {
  for (let f = 0; f < weights.length; f++) {
    const by = (thrift * rate) / Math.sqrt(seen[f]!)
    const weight = weights[f]!
    weights[f] = Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by
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
    if (Math.abs(hundredths) >= 3) model[questions[Math.floor(name / 2 ** 32)]!].push([name | 0, hundredths])
  }
  return model
}
