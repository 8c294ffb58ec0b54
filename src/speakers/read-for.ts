import { sheets } from '../../seeds/names/relays.js'
import { isDocumentNoun } from './lexicon.js'
import { principalOf } from './principal.js'
import { referenceOn, type Scene } from './scene.js'
import type { Phrase, Place, Told } from './told-phrases.js'
import type { Word } from './words.js'

const sheetNouns = new Set(sheets.split(' '))

/** "“I am well,” Ostler read from a card": whose message the sentences before speak of, else for whom Ostler speaks. Who reads from a memoir or a
 * speech reads his own. */
export function readFor({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const behind = behindAside(words, chosen[1] + 1)
  const verb = isRead(words[behind]) ? behind : isRead(words[chosen[0] - 1]) ? chosen[0] - 1 : undefined
  if (verb === undefined || said[0] > chosen[0] || !readsSheet(words, verb, sentence[1])) return undefined
  const reader = (
    referenceOn(scene, chosen[1]) ?? (behind > chosen[1] + 1 ? referenceOn(scene, behind - 2) : undefined)
  )?.options
  if (reader?.length !== 1) return undefined
  const author = senderBefore(scene, Math.min(said[0], chosen[0])) ?? principalOf(scene, reader[0]!)
  return author && referenceOn(scene, author[0])?.options[0] !== reader[0]
    ? { speaker: author, teller: chosen }
    : undefined
}

const isRead = (word: Word | undefined): boolean => word !== undefined && /^(read|reads|recited)$/.test(word.lower)

/** Whether what is read from is a sheet that is not the reader's own; nothing said of it counts too. */
function readsSheet(words: readonly Word[], verb: number, to: number): boolean {
  for (let i = verb + 1; i < to && i < verb + 9 && !/^[,.;“"]$/.test(words[i]!.text); i++) {
    if (/^own$/.test(words[i]!.lower) || (words[i]!.pos === 'NOUN' && isOwn.test(words[i]!.lower))) return false
    if (sheetNouns.has(words[i]!.lower)) return true
  }
  return /^[,.;“"]$|^(out|aloud|on)$/.test(words[verb + 1]?.text ?? '.')
}

const isOwn = /^(speech|statement|book|memoirs?|diary|journal|novel|poem|notes?|remarks|script|teleprompter)$/

// A message that is read was spoken of at most so many words before.
const reach = 50

/** "came out with a message from Ada Quill", "Quill’s letter": who sent what was spoken of last, by name. */
function senderBefore(scene: Scene, index: number): Phrase | undefined {
  const { words } = scene
  for (let i = index - 1; i > 0 && i > index - reach; i--) {
    if (words[i]!.quoted || words[i]!.pos !== 'NOUN' || !isDocumentNoun(words[i]!.text)) continue
    const owner = /^['’]s?$/.test(words[i - 1]!.text) ? referenceOn(scene, i - 2) : undefined
    const by = /^(from|by)$/.test(words[i + 1]?.lower ?? '') ? senderFrom(scene, i + 2) : undefined
    const sender = owner ?? by
    if (sender?.options[0]?.kind === 'person') return [sender.name.run, sender.name.last]
  }
  return undefined
}

function senderFrom(scene: Scene, from: number): ReturnType<typeof referenceOn> {
  for (let i = from; i < from + 7 && scene.words[i]?.sentence === scene.words[from]?.sentence; i++) {
    const reference = referenceOn(scene, i)
    if (reference) return reference
  }
  return undefined
}

/** Index behind ", June Quill," where such an aside begins at word `i`. */
export function behindAside(words: readonly Word[], i: number): number {
  if (words[i]?.text !== ',') return i
  for (let at = i + 1; at < i + 12 && words[at] && !words[at]!.quoted; at++) if (words[at]!.text === ',') return at + 1
  return i
}
