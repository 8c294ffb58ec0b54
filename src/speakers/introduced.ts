import { isPeopleNoun, roleOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene } from './scene.js'
import { bearerOfDescription, plural, unnamed } from './unnamed.js'
import type { Word } from './words.js'

/** What opens the description of somebody new. */
export const introduces: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another'])

/** How far a description and what is told of the place of its bearer go. */
const reach = { description: 5, place: 8 }

/** "Then a woman in a red coat rose.", "First at the lectern was a man with a map.": who has no name, and enters as a subject, "a" at word `at`.
 * @returns undefined for all others: those who are named, things, and people in general ("a voter should know") */
export function introducedAt(scene: Scene, at: number): Entity | undefined {
  const { words } = scene
  const head = headBehind(words, at)
  if (head === undefined || !isSingle(words[head]!) || isNamed(scene, head)) return undefined
  const last = withPlace(words, head)
  if (!(opensSentence(words, at) && acts(words, last + 1)) && !isPresented(scene, at)) return undefined
  const determiner = words[at]!.lower
  const phrase: Phrase = { first: at, last, head, determiner, apposition: undefined, inside: [] }
  return bearerOfDescription(scene, unnamed(scene, phrase), phrase)
}

function headBehind(words: readonly Word[], at: number): number | undefined {
  let head: number | undefined
  for (let i = at + 1; i <= at + reach.description && words[i]?.near && !words[i]!.quoted; i++) {
    if (!/^(ADJ|NOUN|NUM)$/.test(words[i]!.pos)) break
    head = words[i]!.pos === 'NOUN' ? i : undefined
  }
  return head
}

const isSingle = ({ text, lower }: Word): boolean => isPeopleNoun(text) && roleOf(text) !== undefined && !plural(lower)

/** "a farmer named Ada Quill", "a farmer, Ada Quill". */
function isNamed(scene: Scene, head: number): boolean {
  for (let i = head + 1; i < head + 4; i++) if (referenceOn(scene, i)) return true
  return false
}

/** Index of the last word of "in a red coat" behind the noun. */
function withPlace(words: readonly Word[], head: number): number {
  if (words[head + 1]?.pos !== 'ADP' || words[head + 1]!.lower === 'to') return head
  let last = head
  for (let i = head + 1; i <= head + reach.place && words[i]; i++) {
    const { near, pos, text } = words[i]!
    const owns = /^['’]s?$/.test(text)
    if (!owns && !(near && /^(ADP|DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(pos))) break
    last = i
  }
  return last
}

/** Nothing but "then", "but" and the like stands before it in its sentence. */
function opensSentence(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    if (words[i]?.sentence !== words[at]!.sentence) return true
    if (!/^(then|next|but|and|later|finally|soon|when)$/.test(words[i]!.lower) && words[i]!.text !== ',') return false
  }
  return false
}

/** A verb that tells what somebody did, behind ", who had come late," or not. */
function acts(words: readonly Word[], at: number): boolean {
  let i = at
  if (words[i]?.text === ',' && words[i + 1]?.lower === 'who') {
    const end = i + 20
    for (i += 2; i < end && words[i] && words[i]!.text !== ','; i++) if (words[i]!.text === '.') return false
    i++
  }
  const verb = words[words[i]?.pos === 'ADV' ? i + 1 : i]
  if (verb === undefined || verb.sentence !== words[at]!.sentence) return false
  return /^(was|had|did)$/.test(verb.lower) || (verb.pos === 'VERB' && !/(s|ing)$/.test(verb.lower))
}

/** "First at the lectern was a man": nobody else is the subject of the verb before. */
function isPresented({ words, ...scene }: Scene, at: number): boolean {
  if (!/^(was|came|stood|sat|rose|followed|spoke)$/.test(words[at - 1]?.lower ?? '')) return false
  let i = at - 2
  for (; i > at - 12 && words[i]?.sentence === words[at]!.sentence; i--) {
    const { pos, lower, quoted } = words[i]!
    if (quoted || referenceOn({ words, ...scene }, i) || pos === 'VERB' || pos === 'AUX') return false
    if (pos === 'PRON' && lower !== 'there') return false
  }
  return (
    i < at - 2 &&
    /^(first|last|next|then|there|among|behind|beside|at|in|on|near|after|also)$/.test(words[i + 1]!.lower)
  )
}
