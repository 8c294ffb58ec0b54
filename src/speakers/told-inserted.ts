import { referenceOn, type Scene } from './scene.js'
import {
  isMark,
  isSaying,
  nextVerb,
  type Phrase,
  type Place,
  says,
  subjectBefore,
  subjectEnding,
  type Told,
  tellerEnding,
  tells,
} from './told-phrases.js'
import type { Word } from './words.js'

// Words that another clause tells of, right before or inside of the clause that brings them.

/** "Her teacher, she recalled, used to say that", "Ostler promised him, Quill says, that": the subject around the words that tell of it. */
export function inserted({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const [from, to] = sentence
  const opens = /^(and|but|then|so)$/.test(words[from]!.lower) ? from + 1 : from
  for (let comma = opens + 1; comma < said[0] - 3 && comma < opens + 16; comma++) {
    if (words[comma]!.text !== ',' || words[comma]!.quoted) continue
    const teller = tellerAt(scene, comma + 1)
    const close = teller && closingComma(words, teller[1] + 1, to)
    if (!teller || close === undefined || said[0] <= close) continue
    const verb = nextVerb(words, opens, comma)
    const behind = Math.max(said[0], Math.min(said[1], close + 4))
    const told = verb === undefined ? isSaying(words, close + 1, behind) : isSaying(words, verb, comma)
    const own = /^(himself|herself|themselves)$/.test(words[comma - 1]!.lower) ? comma - 1 : comma
    const speaker = told ? subjectEnding(scene, beforeAdverb(words, (verb ?? own) - 1)) : undefined
    const named = speaker?.[0] === opens && [teller, speaker].some(([first]) => first === chosen[0])
    return named ? { speaker, teller } : undefined
  }
  return undefined
}

/** "He" of "He also". */
function beforeAdverb(words: readonly Word[], end: number): number {
  let at = end
  while (at > 0 && words[at]!.pos === 'ADV') at--
  return at
}

/** A pronoun or a name at word `i`. */
function tellerAt(scene: Scene, i: number): Phrase | undefined {
  if (/^(he|she|they|i|we)$/.test(scene.words[i]?.lower ?? '')) return [i, i]
  const reference = referenceOn(scene, i)
  return reference?.name.run === i ? [i, reference.name.last] : undefined
}

/** The comma that closes ", she told the jury,", the verb behind the teller. */
function closingComma(words: readonly Word[], at: number, to: number): number | undefined {
  let verb = at
  while (verb < at + 2 && /^(ADV|AUX)$/.test(words[verb]?.pos ?? '')) verb++
  if (!tells.test(words[verb]?.lower ?? '')) return undefined
  for (let i = verb + 1; i < verb + 8 && i < to && !words[i]!.quoted; i++) if (words[i]!.text === ',') return i
  return undefined
}

/** "Asked about it, she told the jury, he had said: “": the subject of the verb right before the quote, where another clause tells of it. */
export function hadSaid({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  let at = said[0] - 1
  while (at > sentence[0] && (isMark(words[at]) || /^(that|them|him|her|me|us|it)$/.test(words[at]!.lower))) at--
  const had = words[at - 1]?.lower === 'had' ? at - 1 : words[at - 2]?.lower === 'used' ? at - 2 : undefined
  if (had === undefined || !says.test(words[at]!.lower)) return undefined
  const speaker = subjectEnding(scene, had - 1)
  if (!speaker || speaker[0] <= chosen[1]) return undefined
  const close = closingComma(words, chosen[1] + 1, speaker[0])
  return close === speaker[0] - 1 ? { speaker, teller: chosen } : undefined
}

/** "Quill told the Echo, according to the Post, that": Quill. */
export function insertedAccording({ scene, words, chosen, said, sentence: [from] }: Place): Told | undefined {
  const to = chosen[0] - (words[chosen[0] - 1]?.lower === 'the' ? 2 : 1)
  const comma = words[to]?.lower === 'to' && words[to - 1]?.lower === 'according' ? to - 2 : from
  if (comma <= from || words[comma]!.text !== ',' || said[0] <= chosen[1]) return undefined
  let verb = comma - 1
  while (verb > from && verb > comma - 6 && !says.test(words[verb]!.lower)) verb--
  if (!says.test(words[verb]!.lower)) return undefined
  const speaker = subjectEnding(scene, verb - 1)
  const opens = speaker?.[0] === from || /^(;|:|—|–|,|and|but)$/.test(words[(speaker?.[0] ?? 1) - 1]?.lower ?? '')
  return speaker && opens ? { speaker, teller: chosen } : undefined
}

/** "According to the lawsuit, the manager, Ada Quill, called the safe “a joke”": the manager. */
export function openingAccording({ scene, words, chosen, said, sentence: [from] }: Place): Told | undefined {
  if (words[from]!.lower !== 'according' || chosen[0] > from + 3 || said[0] <= chosen[1]) return undefined
  const speaker = subjectBefore(scene, said[0], chosen[1] + 1)
  return speaker && speaker[0] > chosen[1] ? { speaker, teller: chosen } : undefined
}

/** "Ostler said Quill had called the boat “late”": Quill. */
export function saidHadCalled({ scene, words, chosen, said }: Place): Told | undefined {
  for (let had = said[0] - 3; had > chosen[1] + 2 && had > said[0] - 12; had--) {
    if (words[had]!.quoted || /^(and|but|;|who|which)$/.test(words[had]!.lower)) return undefined
    if (words[had]!.lower !== 'had' || !says.test(words[had + 1]!.lower)) continue
    const speaker = tellerEnding(scene, had - 1)
    if (!speaker || speaker[0] <= chosen[1] + 1) return undefined
    const verb = clauseBefore(scene, speaker[0])
    const told = verb > chosen[1] && says.test(words[verb]!.lower)
    // "Long ago, she reminded the chamber, the minister had called it “late”"
    const set = words[speaker[0] - 1]!.text === ',' && closingComma(words, chosen[1] + 1, speaker[0]) === speaker[0] - 1
    return told || set ? { speaker, teller: chosen } : undefined
  }
  return undefined
}

/** The word before "that" and what describes the subject at word `i`: "said that the minister, Ada Quill,". */
function clauseBefore({ words }: Scene, i: number): number {
  let at = i - 1
  while (
    at > 0 &&
    at > i - 8 &&
    (/^(NOUN|ADJ|PROPN|DET|PRON|NUM)$/.test(words[at]!.pos) || /^(that|,)$/.test(words[at]!.lower))
  )
    at--
  return at
}
