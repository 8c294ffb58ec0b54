import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { referenceOn, type Scene } from './scene.js'
import type { Word } from './words.js'

const maxSentence = 160

/** Words of the sentence of word `index`, [first, last), at most 160 to each side. */
export function sentenceAround(words: readonly Word[], index: number): [number, number] {
  const { sentence } = words[index]!
  let first = index
  let last = index
  while (first > 0 && index - first < maxSentence && words[first - 1]!.sentence === sentence) first--
  while (last < words.length && last - index < maxSentence && words[last]!.sentence === sentence) last++
  return [first, last]
}

/** First reference at word `i`, "the" and "to" jumped over. */
export function nameBehind(scene: Scene, i: number): Reference | undefined {
  let at = i
  while (at < i + 3 && /^(the|to|a|an|by)$/.test(scene.words[at]?.lower ?? '')) at++
  const reference = referenceOn(scene, at)
  return reference?.name.run === at ? reference : undefined
}

/** Nouns for what somebody has said or written. */
export const isSaying = (word: string): boolean =>
  /^(speech|remark|remarks|comment|comments|interview|statement|post|tweet|essay|letter|address|line|quip|saying|warning|testimony|article|column|lecture|talk|message|claim|report|argument|observation|phrase|words)$/.test(
    word,
  )

/** Behind "S said that Y had supported it." a sentence "In a speech, he stated ..." goes on with what S says of Y.
 * @returns the reference to Y, if the sentence of word `index` and the one before are of this make */
export function reportedSubject(
  scene: Scene,
  index: number,
): { readonly reference: Reference; readonly first: number; readonly that: number } | undefined {
  const { words } = scene
  const [first] = sentenceAround(words, index)
  if (first === 0 || words[first]!.lower !== 'in' || words[first - 1]!.paragraph !== words[index]!.paragraph)
    return undefined
  let occasion = false
  for (let i = first + 1; i < first + 8 && i < words.length && words[i]!.text !== ','; i++)
    if (isSaying(words[i]!.lower)) occasion = true
  if (!occasion) return undefined
  const [start, end] = sentenceAround(words, first - 1)
  for (let i = start; i < end; i++) {
    if (words[i]!.lower !== 'that' || words[i]!.quoted || !isReportingVerb(words[i - 1]?.lower ?? '')) continue
    const reference = nameBehind(scene, i + 1)
    return reference?.options[0]?.kind === 'person' ? { reference, first: start, that: i } : undefined
  }
  return undefined
}
