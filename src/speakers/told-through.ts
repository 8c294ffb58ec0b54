import { referenceOn } from './scene.js'
import { bearerIn, type Phrase, type Place, type Told, tellerEnding } from './told-phrases.js'
import type { Word } from './words.js'

// Who hands on what somebody says, where the one who says it is the speaker already.

export const toldThrough = (place: Place): Told | undefined => {
  const teller = byPronoun(place) ?? byName(place) ?? byAccount(place) ?? handedOut(place)
  return teller && (teller[1] < place.chosen[0] || teller[0] > place.chosen[1])
    ? { speaker: place.chosen, teller }
    : undefined
}

/** "Ostler, according to her, had promised", "He denied, through her, that". */
function byPronoun({ words, sentence: [from, to] }: Place): Phrase | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!/^(her|him|them)$/.test(words[i]!.lower) || words[i]!.quoted) continue
    const before = words[i - 1]!.lower
    const told = before === 'through' || (before === 'to' && words[i - 2]?.lower === 'according')
    if (told && (i + 1 === to || /^[,.;:)—–]$/.test(words[i + 1]!.text))) return [i, i]
  }
  return undefined
}

/** "Through Ostler he also said": the name behind "through" that opens the sentence. */
function byName({ scene, words, sentence: [from] }: Place): Phrase | undefined {
  const name = words[from]!.lower === 'through' ? referenceOn(scene, from + 1) : undefined
  return name?.options[0]?.kind === 'person' ? [name.name.run, name.name.last] : undefined
}

/** "By her account, the man told the station", "in Quill's telling". */
function byAccount({ scene, words, sentence: [from, to] }: Place): Phrase | undefined {
  for (let i = from + 2; i < to; i++) {
    if (!/^(account|telling|version)$/.test(words[i]!.lower) || words[i]!.quoted) continue
    if (/^(his|her)$/.test(words[i - 1]!.lower) && isBy(words[i - 2])) return [i - 1, i - 1]
    const owner = /^['’]s?$/.test(words[i - 1]!.text) ? referenceOn(scene, i - 2) : undefined
    const opener = owner && (words[owner.name.run - 1]?.lower === 'the' ? owner.name.run - 2 : owner.name.run - 1)
    if (owner && isBy(words[opener!])) return [owner.name.run, owner.name.last]
  }
  return undefined
}

const isBy = (word: Word | undefined): boolean => word !== undefined && /^(by|in)$/.test(word.lower)

const handsOut = /^(handed|released|leaked|published|circulated|shared|posted|printed|read|forwarded)$/

/** "in a letter that the union handed out", "in a message, a copy of which was posted by Ostler": the union, Ostler. */
function handedOut({ scene, words, sentence: [from, to] }: Place): Phrase | undefined {
  for (let verb = from + 3; verb < to; verb++) {
    if (!handsOut.test(words[verb]!.lower) || words[verb]!.quoted) continue
    const noun = documentBefore(words, verb, from)
    if (noun === undefined) continue
    const by = wordIn(words, verb + 1, Math.min(to, verb + 4), /^by$/)
    // "read by his lawyer" is found where the speaker is known
    if (by !== undefined && words[verb]!.lower === 'read') return undefined
    if (by !== undefined) return bearerIn(scene, by + 1, Math.min(to - 2, by + 9))
    const that = wordIn(words, noun + 1, verb, /^(that|which)$/)
    const end = /^(had|has|have|later|then)$/.test(words[verb - 1]!.lower) ? verb - 2 : verb - 1
    const teller = that === undefined ? undefined : tellerEnding(scene, end)
    if (teller && teller[0] > that!) return teller
  }
  return undefined
}

/** Index of the first word in [from, to) that fits. */
function wordIn(words: readonly Word[], from: number, to: number, fits: RegExp): number | undefined {
  for (let i = from; i < to; i++) if (fits.test(words[i]!.lower)) return i
  return undefined
}

const isMessage =
  /^(letter|memo|memorandum|message|e-?mail|note|statement|text|transcript|speech|video|screenshot|recording|copy|card|telegram)s?$/

/** Index of the document that the participle at word `verb` is said of, where it holds the words: "in a letter", "said a note". */
function documentBefore(words: readonly Word[], verb: number, from: number): number | undefined {
  for (let i = verb - 1; i > from && i > verb - 16; i--) {
    if (words[i]!.quoted || words[i]!.text === ';') return undefined
    if (isMessage.test(words[i]!.lower) && isWhere(words, i - 1)) return i
  }
  return undefined
}

/** Whether the words up to word `i` say in what something was written: "in a letter". */
function isWhere(words: readonly Word[], i: number): boolean {
  for (let at = i; at > i - 6 && at >= 0; at--) {
    if (/^(in|from|said|says|read|reads)$/.test(words[at]!.lower)) return true
    if (!/^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[at]!.pos)) return false
  }
  return false
}
