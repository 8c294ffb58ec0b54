import type { Lexicon } from './lexicon.js'

/** How much likelier a word is in news than in other prose: natural logarithms, of frequent words that no program replaces. */
export type GenreWords = readonly (readonly [word: string, value: number])[]

/** The same by a word's number; NaN for words that tell nothing. */
export type GenreValues = Float64Array

/** @param words by number; those of `genre` that are not among them count for nothing */
export function valuesOf(genre: GenreWords, words: readonly string[]): GenreValues {
  const values = new Map(genre)
  return Float64Array.from(words, (word) => values.get(word) ?? Number.NaN)
}

const leastShare = 2e-4
const smoothing = 20
const most = 1.5

/** Learns the words that tell news from other prose. */
export function learnGenre(
  news: readonly (readonly string[])[],
  prose: readonly (readonly string[])[],
  lexicon: Lexicon,
): GenreWords {
  const replaced = new Set([...lexicon].flat(2))
  const [inNews, inProse] = [countOf(news), countOf(prose)]
  const share = ({ counts, total }: Counted, word: string): number => (counts.get(word) ?? 0) / total
  const smooth = ({ counts, total }: Counted, word: string): number =>
    ((counts.get(word) ?? 0) + smoothing) / (total + smoothing * 1000)
  const words = [...new Set([...inNews.counts.keys(), ...inProse.counts.keys()])]
    .filter((word) => !replaced.has(word) && share(inNews, word) + share(inProse, word) > leastShare)
    .sort()
  return words.map((word) => {
    const value = Math.log(smooth(inNews, word) / smooth(inProse, word))
    return [word, Math.round(100 * Math.max(-most, Math.min(most, value))) / 100]
  })
}

interface Counted {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

function countOf(texts: readonly (readonly string[])[]): Counted {
  const counts = new Map<string, number>()
  let total = 1
  for (const text of texts) {
    total += text.length
    for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts, total }
}

// The mean of other prose seldom exceeds the first, that of news seldom falls below the second.
const surelyProse = -0.1
const surelyNews = 0.1
const unsure = 20

/** How much a text, as numbers of its words, reads like news: 0 to 1, near the middle where it is too short to tell. */
export function newsLikeness(genre: GenreValues, ids: readonly number[]): number {
  let sum = 0
  let seen = unsure
  for (const id of ids) {
    const value = genre[id]!
    if (Number.isNaN(value)) continue
    sum += value
    seen++
  }
  return Math.max(0, Math.min(1, (sum / seen - surelyProse) / (surelyNews - surelyProse)))
}
