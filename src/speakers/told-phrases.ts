import { documentSort, isFunctionWord, organisationSort, roleNoun } from './lexicon.js'
import type { Scene } from './scene.js'
import { referenceOn } from './scene.js'
import type { Word } from './words.js'

// What the patterns for words that are told of somebody are made of.

/** A phrase, its first and last word. */
export type Phrase = readonly [first: number, last: number]

export interface Place {
  readonly scene: Scene
  readonly words: readonly Word[]
  /** The mention that was chosen. */
  readonly chosen: Phrase
  /** The words of the quote. */
  readonly said: Phrase
  /** The words of the sentence of the mention, [first, last). */
  readonly sentence: readonly [number, number]
}

export interface Told {
  readonly speaker: Phrase
  readonly teller: Phrase | null
}

export const isMark = (word: Word | undefined): boolean => word !== undefined && /^[“”"‘’«»„,:]$/.test(word.text)

/** The word before ", a miner," where such an aside ends at word `end`. */
export function beforeAside(words: readonly Word[], end: number): number {
  if (words[end]!.text !== ',') return end
  for (let i = end - 1; i > end - 12 && i > 0 && !words[i]!.quoted; i--) if (words[i]!.text === ',') return i - 1
  return end
}

/** The phrase that ends at word `end`, if it can say something: a pronoun, a name, a role, a body or a document, apposition left out. */
export function subjectEnding(scene: Scene, end: number): Phrase | undefined {
  const { words } = scene
  const word = words[end]
  if (!word || word.quoted) return undefined
  if (/^(he|she|they|i|we)$/.test(word.lower)) return [end, end]
  const reference = referenceOn(scene, end)
  const names = roleNoun(word.text) ?? organisationSort(word.text) ?? documentSort(word.text)
  if (!reference && names === undefined) return undefined
  let first = reference ? reference.name.run : end
  while (first > 0 && isAttribute(words[first - 1]!) && end - first < 8 && words[first]!.near) first--
  return isOpener.test(words[first - 1]?.lower ?? '') ? [first - 1, end] : [first, end]
}

const isOpener = /^(the|an?|his|her|their|its|my|our|one)$/
const isAttribute = (word: Word): boolean =>
  !word.quoted &&
  (word.pos === 'ADJ' || !isFunctionWord(word.text)) &&
  /^(NOUN|ADJ|PROPN|NUM)$/.test(word.pos) &&
  /^\p{L}/u.test(word.text)
