import { indirectWeights } from '../../seeds/quotes/indirect-model.js'

/** Weights of the four questions that the reading of reported speech asks: does this place report, where does the clause begin,
 * where does it end, who speaks. Each is log-linear over named features. */
export interface IndirectModel {
  readonly site: ReadonlyMap<string, number>
  readonly start: ReadonlyMap<string, number>
  readonly end: ReadonlyMap<string, number>
  readonly source: ReadonlyMap<string, number>
}

export const questions = ['site', 'start', 'end', 'source'] as const
export type Question = (typeof questions)[number]
/** As stored: hundredths, by question and feature. */
export type StoredModel = Readonly<Record<Question, Readonly<Record<string, number>>>>

/** Makes a stored model ready for use. */
export function modelOf(stored: StoredModel): IndirectModel {
  const weights = (question: Question): Map<string, number> =>
    new Map(Object.entries(stored[question]).map(([feature, hundredths]) => [feature, hundredths / 100]))
  return { site: weights('site'), start: weights('start'), end: weights('end'), source: weights('source') }
}

/** The text form of a model: a line "# question" before its weights, then "hundredths feature" lines. */
export const printModel = (stored: StoredModel): string =>
  questions
    .flatMap((question) => [
      `# ${question}`,
      ...Object.entries(stored[question]).map(([feature, weight]) => `${weight} ${feature}`),
    ])
    .join('\n')

/** Reads what `printModel` wrote. */
export function parseModel(text: string): StoredModel {
  const model: Record<Question, Record<string, number>> = { site: {}, start: {}, end: {}, source: {} }
  let question: Question = 'site'
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) question = line.slice(2) as Question
    else model[question][line.slice(line.indexOf(' ') + 1)] = Number(line.slice(0, line.indexOf(' ')))
  }
  return model
}

let loaded: IndirectModel | undefined

/** The model that the project ships, read once. */
export function indirectModel(): IndirectModel {
  loaded ??= modelOf(parseModel(indirectWeights))
  return loaded
}

/** Sum of the weights of the features; unknown ones weigh nothing. */
export function weigh(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += weights.get(features[i]!) ?? 0
  return sum
}

/** Probabilities of the scores, which add up to 1. */
export function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}
