import type { Span } from '../domain.js'
import { remembered } from '../text/wordNumbers.js'
import { type Evidence, openEvidence, type StoredEvidence } from './evidence.js'
import { type Comparison, compare } from './features.js'
import { type GenreValues, type GenreWords, newsLikeness, valuesOf } from './genre.js'
import { type Offsets, openOffsets } from './offsets.js'
import type { Scan } from './scan.js'
import type { Tables } from './tables.js'
import { joinPhrases, type Phrases, phrasesOf } from './units.js'

/** What was learned of how replaced words look, as it is stored. */
export interface StoredModel {
  readonly evidence: StoredEvidence
  /** Weight of each feature, times 100. */
  readonly weights: readonly number[]
  readonly bias: number
  /** For each word of the evidence that may be a replacement: what to add to its logarithm in news and in other prose, times 20,
   * plus 128; 0 for the others. Base64. */
  readonly offsets: Offsets
  readonly genre: GenreWords
  /** Other wordings of fixed expressions that clean English has too. */
  readonly usual: readonly string[]
}

/** A model ready for use. */
export interface Model {
  readonly evidence: Evidence
  /** The evidence's number of a word, by the word's number in scans. */
  readonly idAt: (number: number, word: string) => number
  readonly phrases: Phrases
  /** By number of the printed word: the words that may have been meant; empty for words that replace nothing. */
  readonly meanings: readonly (readonly number[])[]
  readonly wordOf: readonly string[]
  /** By number: whether everyday programs print the word, or only a thesaurus gives it. */
  readonly isEveryday: readonly boolean[]
  readonly logit: (comparison: Comparison) => number
  /** What a word adds by itself in a text that reads so much like news (0 to 1). */
  readonly offset: (id: number, likeness: number) => number
  readonly genre: GenreValues
}

/** A printed word that may stand for another. */
export interface Suspect extends Span {
  readonly printed: string
  readonly meant: string
  /** Natural logarithm of how much likelier a replaced word shows this than a word of clean news. */
  readonly weight: number
  /** Whether everyday programs print the word, or only a thesaurus gives it. */
  readonly isEveryday: boolean
}

const none: readonly number[] = []

// One word alone must never decide, however odd.
const mostWeight = 5

/** Makes a stored model ready for use. */
export function openModel(stored: StoredModel, tables: Tables): Model {
  const evidence = openEvidence(stored.evidence)
  const wordOf = ['', ...stored.evidence.words.split('|')]
  const inNews = openOffsets(stored.offsets.news)
  const inProse = openOffsets(stored.offsets.prose)
  const { weights, bias } = stored
  return {
    evidence,
    idAt: remembered(evidence.idOf),
    phrases: phrasesOf(tables.joined),
    meanings: meaningsOf(tables, wordOf.length),
    wordOf,
    isEveryday: everydayOf(tables, wordOf.length),
    logit: ({ features }) => {
      let sum = 0
      for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!
      return sum / 100 + bias
    },
    offset: (id, likeness) => likeness * inNews(id) + (1 - likeness) * inProse(id),
    genre: valuesOf(stored.genre, wordOf),
  }
}

function meaningsOf({ meanings }: Tables, words: number): (readonly number[])[] {
  const found = Array.from({ length: words }, () => none)
  for (let at = 0; at < meanings.length; at += 2 + meanings[at + 1]!)
    found[meanings[at]!] = meanings.slice(at + 2, at + 2 + meanings[at + 1]!)
  return found
}

function everydayOf({ everyday }: Tables, words: number): boolean[] {
  const found = Array.from({ length: words }, () => false)
  for (const id of everyday) found[id] = true
  return found
}

/** Every word of a text that may stand for another, in reading order, with its weight. */
export function suspectsOf(model: Model, text: Scan): Suspect[] {
  const { words, numbers, starts, ends } = joinPhrases(text, model.phrases)
  const ids = numbers.map((number, i) => model.idAt(number, words[i]!))
  const likeness = newsLikeness(model.genre, ids)
  const edge = model.evidence.idOf('\n')
  const found: Suspect[] = []
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    const meanings = model.meanings[id]!
    if (meanings.length === 0) continue
    const comparison = compare(model.evidence, ids[i - 1] ?? edge, id, ids[i + 1] ?? edge, meanings)
    const weight = Math.min(mostWeight, model.logit(comparison) + model.offset(id, likeness))
    found.push({
      start: starts[i]!,
      end: ends[i]!,
      printed: words[i]!,
      meant: model.wordOf[comparison.meant]!,
      weight,
      isEveryday: model.isEveryday[id]!,
    })
  }
  return found
}

// Shares of suspects that a program may have put there; the likeliest one counts.
const shares = [0.01, 0.03, 0.08, 0.2]

/** Natural logarithm of how much likelier a text with these suspects is paraphrased by a program than clean.
 * A word's repetitions count less and less, since a writer who likes a word uses it again. */
export function scoreOf(suspects: readonly Pick<Suspect, 'printed' | 'weight'>[]): number {
  const byWord = new Map<string, number[]>()
  for (const { printed, weight } of suspects) {
    const known = byWord.get(printed)
    if (known === undefined) byWord.set(printed, [weight])
    else known.push(weight)
  }
  for (const weights of byWord.values()) weights.sort((a, b) => b - a)
  return Math.max(...shares.map((share) => scoreAt(share, byWord)))
}

function scoreAt(share: number, byWord: ReadonlyMap<string, readonly number[]>): number {
  let score = 0
  for (const weights of byWord.values())
    for (let i = 0; i < weights.length; i++) {
      const value = Math.log1p(share * Math.expm1(weights[i]!))
      score += value > 0 ? value / Math.sqrt(1 + i) : value
    }
  return score
}
