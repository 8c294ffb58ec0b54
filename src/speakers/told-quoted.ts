import { isDocumentNoun, isOutlet, organisationSort, outletSort } from './lexicon.js'
import { referenceOn, type Scene } from './scene.js'
import { bearerIn, isMark, type Phrase, type Place, type Told, tellerEnding } from './told-phrases.js'
import type { Word } from './words.js'

// Words that somebody reports as another's with a participle or a clause for object: "quoted him as saying", "remembers being told by".

export const toldQuoted = (place: Place): Told | undefined =>
  quotedAsSaying(place) ??
  beingToldBy(place) ??
  rememberedSaying(place) ??
  recalledWhat(place) ??
  recalledThat(place) ??
  inWhich(place)

const quotes = /^(quoted?|quotes|quoting|cited?|cites|citing)$/
const remembers = /^(recall(s|ed)?|remember(s|ed)?|recount(s|ed)?|records?|recorded)$/
const saying =
  /^(saying|telling|warning|asking|shouting|whispering|insisting|joking|calling|describing|writing|complaining|promising|muttering)$/

// No object of these verbs is longer.
const longest = 16

/** "The clerk quoted her employer, Ada Quill, as saying that": whoever is quoted. A paper or document without a name is found by other rules. */
function quotedAsSaying({ scene, words, chosen, said, sentence: [from, to] }: Place): Told | undefined {
  for (let verb = from + 1; verb < to; verb++) {
    if (!quotes.test(words[verb]!.lower) || words[verb]!.quoted) continue
    const as = wordBehind(
      words,
      verb + 1,
      to,
      (i) => words[i]!.lower === 'as' && saying.test(words[i + 1]?.lower ?? ''),
    )
    const teller = as === undefined ? undefined : tellerEnding(scene, verb - 1)
    if (as === undefined || !teller) continue
    const speaker = bearerIn(scene, verb + 1, as - 1)
    const near = isNear(chosen, teller, as) && (said[1] > as || said[1] >= teller[0] - 8)
    if (!near || !speaker) continue
    return { speaker, teller: isThing(scene, teller) ? null : teller }
  }
  return undefined
}

/** "Quill recalls being told by the captain, Bo Ostler, that": the captain. */
function beingToldBy({ scene, words, chosen, said, sentence: [from, to] }: Place): Told | undefined {
  for (let verb = from + 1; verb < to - 2; verb++) {
    if (!/^(told|warned|assured|informed|advised|promised|asked)$/.test(words[verb]!.lower) || words[verb]!.quoted)
      continue
    if (words[verb - 1]!.lower !== 'being' || words[verb + 1]!.lower !== 'by') continue
    const that = wordBehind(
      words,
      verb + 2,
      to,
      (i) => words[i]!.lower === 'that' || (isMark(words[i]) && words[i]!.text !== ','),
    )
    const teller = tellerEnding(scene, verb - 3)
    if (that === undefined || !teller || said[1] < that || !isNear(chosen, teller, that)) continue
    const speaker = bearerIn(scene, verb + 2, that - 1)
    return speaker && { speaker, teller }
  }
  return undefined
}

/** "she remembers him saying", "her diary records Ostler telling a friend": the object. */
function rememberedSaying({ scene, words, chosen, sentence: [from, to] }: Place): Told | undefined {
  for (let verb = from + 1; verb < to - 2; verb++) {
    // "the Ledger has her saying"
    const has =
      /^(has|have)$/.test(words[verb]!.lower) &&
      (/^(him|her|them)$/.test(words[verb + 1]!.lower) || referenceOn(scene, verb + 1) !== undefined) &&
      saying.test(words[verb + 2]?.lower ?? '')
    if (!(has || remembers.test(words[verb]!.lower)) || words[verb]!.quoted) continue
    const at = wordBehind(words, verb + 1, Math.min(to, verb + 9), (i) => saying.test(words[i]!.lower))
    const teller = at === undefined ? undefined : tellerEnding(scene, verb - 1)
    if (has && !isOutlet(referenceOn(scene, verb - 1)?.options[0]?.name ?? '')) continue
    if (at === undefined || !teller || at === verb + 1 || !isNear(chosen, teller, at)) continue
    const speaker = bearerIn(scene, verb + 1, at - 1)
    return speaker && { speaker, teller }
  }
  return undefined
}

/** "Quill recalled what her teacher, Bo Ostler, had told her": the teacher. */
function recalledWhat({ scene, words, chosen, said, sentence: [from, to] }: Place): Told | undefined {
  for (let verb = from + 1; verb < to - 3; verb++) {
    if (!remembers.test(words[verb]!.lower) || !/^(what|how)$/.test(words[verb + 1]!.lower)) continue
    const had = wordBehind(words, verb + 2, to, (i) => /^(had|used|would|once|always)$/.test(words[i]!.lower))
    const teller = tellerEnding(scene, verb - 1)
    if (had === undefined || !teller || said[0] <= had || !isNear(chosen, teller, had)) continue
    const says = words
      .slice(had + 1, had + 4)
      .some(({ lower }) => /^(said|say|told|tell|written|write|called|call)$/.test(lower))
    const speaker = says ? bearerIn(scene, verb + 2, had - 1) : undefined
    return speaker && { speaker, teller }
  }
  return undefined
}

/** "Quill recalls that her teacher, Bo Ostler, used to say that it was late": the teacher. */
function recalledThat({ scene, words, chosen, said, sentence: [from, to] }: Place): Told | undefined {
  for (let verb = from + 1; verb < to - 3; verb++) {
    if (!remembers.test(words[verb]!.lower) || words[verb]!.quoted || words[verb + 1]!.lower !== 'that') continue
    const used = wordBehind(words, verb + 2, to, (i) => /^(used|would|had|once|always)$/.test(words[i]!.lower))
    const teller = tellerEnding(scene, verb - 1)
    if (used === undefined || !teller || said[1] <= used || !isNear(chosen, teller, used)) continue
    const says = words.slice(used + 1, used + 4).some(({ lower }) => /^(said|say|told|tell|call|called)$/.test(lower))
    const speaker = says ? bearerIn(scene, verb + 2, used - 1) : undefined
    return speaker && { speaker, teller }
  }
  return undefined
}

/** "The report cites an email in which the treasurer, Ada Quill, wrote": the treasurer. */
function inWhich({ scene, words, chosen, said }: Place): Told | undefined {
  for (let i = said[0] - 3; i > chosen[1] && i > said[0] - 24; i--) {
    if (words[i]!.quoted) return undefined
    if (words[i]!.lower !== 'which' || words[i - 1]!.lower !== 'in') continue
    for (let verb = said[0] - 1; verb > i + 1; verb--) {
      if (!/^(said|says|wrote|writes|told|asked|called|described)$/.test(words[verb]!.lower)) continue
      const speaker = bearerIn(scene, i + 1, verb - 1)
      return speaker && { speaker, teller: null }
    }
    return undefined
  }
  return undefined
}

/** Whether a mention stands about whoever tells: in the apposition before the name, or before word `end`. */
const isNear = (chosen: Phrase, teller: Phrase, end: number): boolean => chosen[1] > teller[0] - 8 && chosen[0] <= end

/** The first word behind `from` that fits, at most so many words on and in the same clause. */
function wordBehind(
  words: readonly Word[],
  from: number,
  to: number,
  fits: (i: number) => boolean,
): number | undefined {
  for (let i = from; i < to && i < from + longest; i++) {
    if (fits(i)) return i
    if (words[i]!.quoted || words[i]!.text === ';') return undefined
  }
  return undefined
}

/** A paper or a document without a name. */
const isThing = ({ words, ...scene }: Scene, [, last]: Phrase): boolean =>
  (organisationSort(words[last]!.text) === outletSort || isDocumentNoun(words[last]!.text)) &&
  referenceOn({ words, ...scene }, last) === undefined
