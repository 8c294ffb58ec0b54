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

/** Verbs by which one tells of what another said. */
export const tells =
  /^(recall(s|ed)?|remember(s|ed)?|recount(s|ed)?|say|said|says|tell|tells|told|explain(s|ed)|claim(s|ed)|insist(s|ed)|report(s|ed)|relate[sd]|remind(s|ed)|testified|wrote|writes|added|adds)$/

/** Verbs of saying. */
export const says =
  /^(say|said|says|saying|told|tell|tells|wrote|write|warn(ed)?|ask(ed)?|answer(ed)?|repl(y|ied)|promised?|add(ed)?|shout(ed)?|insist(ed)?|joked?|claim(ed)?|call(ed)?|describ(e|ed)|declared?|predict(ed)?)$/

export const nextVerb = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (/^(VERB|AUX)$/.test(words[i]!.pos)) return i
  return undefined
}

/** Whether a verb of saying is the verb at word `i`, auxiliaries and adverbs jumped over. */
export function isSaying(words: readonly Word[], i: number, to: number): boolean {
  let at = i
  while (at < to && at < i + 6 && (/^(ADV|AUX)$/.test(words[at]!.pos) || /^(used|liked|to)$/.test(words[at]!.lower)))
    at++
  return at < to && says.test(words[at]!.lower)
}

/** The subject of the verb of saying that brings the words at `said`, no other clause between. */
export function subjectBefore(scene: Scene, said: number, from: number): Phrase | undefined {
  const { words } = scene
  for (let i = said - 1; i > from && i > said - 12; i--) {
    if (words[i]!.quoted || /^(and|but|;|who|which)$/.test(words[i]!.lower)) return undefined
    if (!says.test(words[i]!.lower)) continue
    let end = i - 1
    while (end > from && /^(ADV|AUX)$/.test(words[end]!.pos)) end--
    // "Ostler watched and told her"
    if (words[end]!.lower === 'and' && words[end - 1]?.pos === 'VERB') end -= 2
    if (words[end]!.lower === 'to' && words[end - 1]?.lower === 'used') end -= 2
    return subjectEnding(scene, beforeAside(words, end))
  }
  return undefined
}

/** The subject that ends before adverbs and auxiliaries at word `end`: the name in the aside that closes it, if there is one. */
export function tellerEnding(scene: Scene, end: number): Phrase | undefined {
  const at = beforeAdverbs(scene.words, end)
  const named = scene.words[at]?.text === ',' ? referenceOn(scene, at - 1) : undefined
  if (named?.options[0]?.kind === 'person') return [named.name.run, named.name.last]
  return at > 0 ? subjectEnding(scene, beforeAside(scene.words, at)) : undefined
}

/** The word before adverbs and auxiliaries that end at word `end`. */
function beforeAdverbs(words: readonly Word[], end: number): number {
  let at = end
  while (at > 0 && (/^(ADV|AUX)$/.test(words[at]!.pos) || /^(also|once|later|still|well)$/.test(words[at]!.lower))) at--
  return at
}

/** Whom a phrase names: the last person in it ("a former pilot, Ada Quill,"), else the phrase as far as its first comma. */
export function bearerIn(scene: Scene, first: number, last: number): Phrase | undefined {
  const { words } = scene
  for (let i = last; i >= first; i--) {
    const reference = referenceOn(scene, i)
    if (reference?.options[0]?.kind === 'person' && !/^['’]s?$/.test(words[reference.name.last + 1]?.text ?? ''))
      return [reference.name.run, reference.name.last]
  }
  const comma = words.slice(first, last + 1).findIndex(({ text }) => text === ',')
  const end = comma < 0 ? last : first + comma - 1
  return end < first || words[first]!.quoted ? undefined : [first, end]
}
