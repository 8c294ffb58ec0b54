import { documentSort } from './lexicon.js'
import { referenceOn } from './scene.js'
import { type Phrase, type Place, subjectEnding, type Told } from './told-phrases.js'
import type { Word } from './words.js'

// Who hands on what somebody says, where the one who says it is the speaker already.

export const toldThrough = (place: Place): Told | undefined => {
  const teller = byPronoun(place) ?? byAccount(place) ?? handedOut(place)
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

const handsOut = /^(handed|passed|released|leaked|published|circulated|shared|posted|printed|read)$/

/** "wrote to the board in a letter that the union handed out": the union. */
function handedOut({ scene, words, sentence: [from, to] }: Place): Phrase | undefined {
  for (let i = from + 2; i < to - 2; i++) {
    if (!/^(that|which)$/.test(words[i]!.lower) || words[i]!.quoted) continue
    const noun = words[i - 1]!.text === ',' ? words[i - 2]! : words[i - 1]!
    if (documentSort(noun.text) === undefined || !isWhere(words, i - 2)) continue
    for (let verb = i + 2; verb < to && verb < i + 8 && !words[verb]!.quoted; verb++) {
      if (!handsOut.test(words[verb]!.lower)) continue
      const end = /^(had|has|have|later|then)$/.test(words[verb - 1]!.lower) ? verb - 2 : verb - 1
      const teller = subjectEnding(scene, end)
      return teller && teller[0] > i ? teller : undefined
    }
  }
  return undefined
}

/** Whether the words up to word `i` say in what something was written: "in a letter". */
function isWhere(words: readonly Word[], i: number): boolean {
  for (let at = i; at > i - 6 && at >= 0; at--) {
    if (/^(in|from)$/.test(words[at]!.lower)) return true
    if (!/^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[at]!.pos)) return false
  }
  return false
}
