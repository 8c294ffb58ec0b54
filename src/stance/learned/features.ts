import { stem } from '../../text/stem.js'
import { phrasesIn, senseNames, sensesOf } from './senses.js'
import type { Vectors } from './vectors.js'
import { isMark, isStop, negatedIn, turnIn, type Word, wordsOf } from './words.js'

/** What the coder reads of a statement. */
export interface Read {
  readonly quote: string
  readonly lead: string
}

/** Marks of a word that hold only where it stands; numbered behind the groups of words. */
const afterTurn = senseNames.length
const negated = afterTurn + 1
const stop = afterTurn + 2
/** How many groups and marks a word can have. */
export const traits = afterTurn + 3

/** A statement as numbers come from it. */
export interface Features {
  readonly words: readonly Word[]
  /** The words' ranks among the vectors; -1 for unknown ones. */
  readonly ranks: Int32Array
  /** Traits of each word that do not follow from the word alone: groups of phrases, marks. */
  readonly here: readonly (readonly number[])[]
  /** Named features with their values, and the words that each rests on; none for those of the reporting words. */
  readonly named: ReadonlyMap<string, { value: number; readonly from: number[] }>
  /** Averages of the vectors: of the whole, and of what stands behind a turn. */
  readonly averages: Float32Array
  /** How much each word weighs in the averages. */
  readonly shares: readonly [Float32Array, Float32Array]
}

/** Common words tell little: their share of an average. */
const weight = (rank: number): number => (rank < 12 ? 0 : rank / (rank + 150))
const stretch = 4

/** Looks at a statement. Never throws; a statement without words has no features. */
export function featuresOf({ quote, lead }: Read, vectors: Vectors): Features {
  const words = wordsOf(quote)
  const turn = turnIn(words)
  const negations = negatedIn(words)
  const phrases = phrasesIn(words)
  const ranks = Int32Array.from(words, ({ text }) => vectors.rank(text) ?? -1)
  const here = words.map((word, i) => [
    ...phrases[i]!,
    ...(turn >= 0 && i >= turn ? [afterTurn] : []),
    ...(negations[i] ? [negated] : []),
    ...(isStop(word) ? [stop] : []),
  ])
  const shares = [sharesOf(ranks, 0), sharesOf(ranks, turn + 1)] as const
  const averages = new Float32Array(2 * vectors.size)
  for (const [k, share] of shares.entries()) average(vectors, ranks, share, averages.subarray(k * vectors.size))
  return { words, ranks, here, named: namedOf(words, { turn, negations, phrases }, lead), averages, shares }
}

function sharesOf(ranks: Int32Array, from: number): Float32Array {
  const shares = Float32Array.from(ranks, (rank, i) => (i < from || rank < 0 ? 0 : weight(rank)))
  const sum = shares.reduce((total, share) => total + share, 0)
  return sum === 0 ? shares : shares.map((share) => (share / sum) * stretch)
}

function average(vectors: Vectors, ranks: Int32Array, shares: Float32Array, into: Float32Array): void {
  for (let i = 0; i < ranks.length; i++) {
    if (shares[i] === 0) continue
    const row = vectors.row(ranks[i]!)
    for (let k = 0; k < vectors.size; k++) into[k]! += shares[i]! * row[k]!
  }
}

interface Context {
  readonly turn: number
  readonly negations: readonly boolean[]
  readonly phrases: readonly (readonly number[])[]
}

function namedOf(words: readonly Word[], { turn, negations, phrases }: Context, lead: string): Features['named'] {
  const named = new Map<string, { value: number; from: number[] }>()
  const add = (name: string, from: number | null, most = Number.POSITIVE_INFINITY) => {
    const known = named.get(name) ?? { value: 0, from: [] }
    known.value = Math.min(most, known.value + 1)
    if (from !== null) known.from.push(from)
    named.set(name, known)
  }
  for (const [i, word] of words.entries()) {
    if (/^[?!]$/.test(word.text)) add(`p ${word.text}`, i)
    const side = turn < 0 ? undefined : i > turn ? 'after' : 'before'
    for (const group of [...sensesOf(word.text), ...phrases[i]!]) {
      add(`s ${group}`, i, 1)
      if (negations[i]) add(`s not ${group}`, i, 1)
      if (side) add(`s ${side} ${group}`, i, 1)
    }
    if (isMark(word)) continue
    const root = stem(word.text)
    add(`w ${root}`, i)
    if (negations[i]) add(`w not ${root}`, i)
    if (side) add(`w ${side} ${root}`, i)
  }
  for (const { text } of wordsOf(lead)) {
    if (/\p{L}/u.test(text)) add(`l ${stem(text)}`, null)
    for (const group of sensesOf(text)) add(`s lead ${group}`, null, 1)
  }
  return named
}
