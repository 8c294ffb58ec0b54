import { indirectWeights } from '../../seeds/quotes/indirect-model.js'
import { type Weights, weightsOf } from './indirect-vector.js'

/** The four questions that the reading of reported speech asks: does this place report, where does the clause begin, where does it end,
 * who speaks. */
export const questions = ['site', 'start', 'end', 'source'] as const
export type Question = (typeof questions)[number]

/** Weights for each question; each is log-linear over features that are numbers. */
export type IndirectModel = Readonly<Record<Question, Weights>>

/** As stored: weights in hundredths by feature number. */
export type StoredModel = Readonly<Record<Question, readonly (readonly [number, number])[]>>

/** Makes a stored model ready for use. */
export function modelOf(stored: StoredModel): IndirectModel {
  const weights = (question: Question): Weights => weightsOf(stored[question], 100)
  return { site: weights('site'), start: weights('start'), end: weights('end'), source: weights('source') }
}

/** The text form of a model: a line "# question" before its weights, then a line for each weight: it and the features that have it, in
 * base 36. */
export function printModel(stored: StoredModel): string {
  return questions.flatMap((question) => [`# ${question}`, ...linesOf(stored[question])]).join('\n')
}

function linesOf(weights: StoredModel[Question]): string[] {
  const byWeight = new Map<number, string[]>()
  for (const [feature, weight] of weights)
    byWeight.set(weight, (byWeight.get(weight) ?? []).concat(feature.toString(36)))
  return [...byWeight].sort(([x], [y]) => x - y).map(([weight, features]) => [weight, ...features.sort()].join(' '))
}

/** Reads what `printModel` wrote. */
export function parseModel(text: string): StoredModel {
  const model: Record<Question, [number, number][]> = { site: [], start: [], end: [], source: [] }
  let question: Question = 'site'
  for (const line of text.split('\n')) {
    const [weight, ...features] = line.split(' ')
    if (weight === '#') question = features[0] as Question
    else for (const feature of features) model[question].push([Number.parseInt(feature, 36), Number(weight)])
  }
  return model
}

let loaded: IndirectModel | undefined

/** The model that the project ships, read once. */
export function indirectModel(): IndirectModel {
  loaded ??= modelOf(parseModel(indirectWeights))
  return loaded
}

/** Probabilities of the scores, which add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}
