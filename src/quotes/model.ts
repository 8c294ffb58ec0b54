/** A log-linear model over named features: what it saw and what each feature weighed can be shown. */
export interface Model {
  readonly weights: ReadonlyMap<string, number>
}

/** Reads a model stored as one weight a feature, in thousandths. */
export const modelOf = (stored: Readonly<Record<string, number>>): Model => ({
  weights: new Map(Object.entries(stored).map(([name, milli]) => [name, milli / 1000])),
})

/** Sum of the weights of the given features; unknown features weigh nothing. */
export function score({ weights }: Model, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** Probabilities that add up to 1, in the order of the scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((value) => Math.exp(value - top))
  const sum = raised.reduce((x, y) => x + y, 0)
  return raised.map((value) => value / sum)
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value))
