import { type Features, featuresOf, type Read } from './features.js'
import type { Prepared } from './net.js'
import type { Vectors } from './vectors.js'

/** The named features that a model knows, with how telling each is by its rarity. */
export interface Vocabulary {
  readonly names: readonly string[]
  readonly rarity: readonly number[]
}

/** The features that at least two statements have. */
export function vocabularyOf(all: readonly Features[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const { named } of all) for (const name of named.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= 2).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    names: kept.map(([name]) => name),
    rarity: kept.map(([, count]) => Number(Math.min(2, Math.log(all.length / count) / 3).toFixed(3))),
  }
}

/** Where each feature stands among the named ones. */
export const placesOf = ({ names }: Vocabulary): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]))

const length = 3

/** Keeps of a statement's features those that the model knows, as one vector of fixed length. */
export function prepare(features: Features, { rarity }: Vocabulary, places: ReadonlyMap<string, number>): Prepared {
  const ids: number[] = []
  const values: number[] = []
  let squares = 0
  for (const [name, { value }] of features.named) {
    const id = places.get(name)
    if (id === undefined) continue
    const x = Math.sqrt(value) * rarity[id]!
    ids.push(id)
    values.push(x)
    squares += x * x
  }
  const scale = length / (Math.sqrt(squares) || 1)
  return { features, ids: Int32Array.from(ids), values: Float32Array.from(values, (x) => x * scale) }
}

/** Features of statements, and the vocabulary that they give. */
export function prepareAll(reads: readonly Read[], vectors: Vectors) {
  const all = reads.map((read) => featuresOf(read, vectors))
  const vocabulary = vocabularyOf(all)
  const places = placesOf(vocabulary)
  return { vocabulary, prepared: all.map((features) => prepare(features, vocabulary, places)) }
}
