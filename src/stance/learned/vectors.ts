import { readFileSync } from 'node:fs'
import { seedFile } from './place.js'

/** Word vectors as stored: words by how common they are, separated by blanks, and for each `size` signed bytes in base64. */
export interface StoredVectors {
  readonly licence: string
  readonly size: number
  readonly scale: readonly number[]
  readonly words: string
  readonly bytes: string
}

/** Numbers that tell words alike from words apart. */
export interface Vectors {
  readonly size: number
  /** The number of a word, 0 for the most common; undefined for an unknown one. */
  rank(word: string): number | undefined
  /** The numbers of the word with this rank. */
  row(rank: number): Float32Array
}

/** Reads vectors as they are stored. */
export function vectorsOf({ size, scale, words, bytes }: StoredVectors): Vectors {
  const ranks = new Map(words.split(' ').map((word, rank) => [word, rank]))
  const raw = Buffer.from(bytes, 'base64')
  const signed = new Int8Array(raw.buffer, raw.byteOffset, raw.length)
  const values = new Float32Array(raw.length)
  for (let i = 0; i < raw.length; i++) values[i] = (signed[i]! / 127) * scale[i % size]!
  return {
    size,
    rank: (word) => ranks.get(word) ?? (word.endsWith('s') ? ranks.get(word.slice(0, -1)) : undefined),
    row: (rank) => values.subarray(rank * size, (rank + 1) * size),
  }
}

let shipped: Vectors | undefined

/** The vectors that come with the program, read once. */
export function vectors(): Vectors {
  shipped ??= vectorsOf(JSON.parse(readFileSync(seedFile('word-vectors-model.json'), 'utf8')))
  return shipped
}
