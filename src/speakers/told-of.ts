import type { FoundQuote, Span } from '../domain.js'
import { isReportingVerb } from './cues.js'
import { behindAside, readFor } from './read-for.js'
import { readOut } from './read-out.js'
import { sentenceAround } from './reported.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import { beforeAside, isMark, type Phrase, type Place, subjectEnding, type Told } from './told-phrases.js'
import { tellerEnding, toldQuoted } from './told-quoted.js'
import { toldThrough } from './told-through.js'
import type { Word } from './words.js'

// Words that somebody tells of somebody else: whoever said them speaks, and whoever tells of it is a relay.

/** Whose words a quote holds, where the mention that was chosen only tells of them. */
export interface Telling {
  readonly mention: Span
  /** Who tells of it; null where nobody does but the text itself. */
  readonly teller: Span | null
}

/** Finds, for the quotes of a document, who said what somebody tells of, by the make of the sentence. */
export function tellingsIn(scene: Scene): (quote: FoundQuote) => Telling | undefined {
  const { words } = scene
  const known = new Map<number, boolean>()
  let last: { readonly mention: Span; readonly telling: Telling | undefined } | undefined
  const goesOn = ({ continues, mention }: FoundQuote): boolean =>
    continues !== null && mention !== null && mention.start === last?.mention.start
  return (quote) => {
    if (!quote.mention || quote.kind === 'block') return undefined
    // “I am well,” Ostler read from a card. “Go home.”
    if (goesOn(quote) && last?.telling) return last.telling
    const telling = tellingAt(quote, quote.mention)
    if (quote.kind === 'direct') last = { mention: quote.mention, telling }
    return telling
  }

  function tellingAt(quote: FoundQuote, mention: Span): Telling | undefined {
    const first = wordAt(scene, mention.start)
    const at = words[first]?.sentence
    if (at === undefined) return undefined
    const may = known.get(at) ?? mayTell(words, sentenceAround(words, first))
    known.set(at, may)
    return may ? tellingOf(scene, quote, mention) : undefined
  }
}

const clues: ReadonlyMap<string, 'sure' | 'comma'> = new Map([
  ...'recall recalls recalled remember remembers remembered recount recounts recounted according had used told assured informed warned advised promised quoted quotes quote quoting has account telling version through handed leaked circulated released posted shared forwarded which read reads reading cited cites citing recited recites reciting'
    .split(' ')
    .map((word) => [word, 'sure'] as const),
  ...'say said says tell tells explains explained claims claimed insists insisted reports reported relates related testified wrote writes added adds'
    .split(' ')
    .map((word) => [word, 'comma'] as const),
])

// How many words behind a comma a verb may still be set off by it.
const near = 7

/** Whether a sentence has the words by which one tells of another, outside of quotations: most have none. */
function mayTell(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  let comma = from - near
  for (let i = from; i < to; i++) {
    const { lower, quoted } = words[i]!
    if (lower === ',' && !quoted) comma = i
    const clue = clues.get(lower)
    if (clue === 'sure' || (clue === 'comma' && i - comma < near)) return true
  }
  return false
}

function tellingOf(scene: Scene, quote: FoundQuote, mention: Span): Telling | undefined {
  const { words } = scene
  const chosen: Phrase = [wordAt(scene, mention.start), wordAt(scene, mention.end) - 1]
  const said: Phrase = [wordAt(scene, quote.start), wordAt(scene, quote.end) - 1]
  if (chosen[0] >= words.length || chosen[1] < chosen[0] || said[0] >= words.length || said[1] < said[0])
    return undefined
  const place: Place = { scene, words, chosen, said, sentence: sentenceAround(words, chosen[0]) }
  const beside = words[said[0]]?.sentence === words[chosen[0]]!.sentence || words[said[0] - 2]?.text === ':'
  const found = (beside ? besideQuote(place) : afterTelling(place, quote)) ?? readFor(place) ?? readOut(place)
  if (!found) return undefined
  const span = ([first, last]: Phrase): Span => ({ start: words[first]!.start, end: words[last]!.end })
  return { mention: span(found.speaker), teller: found.teller && span(found.teller) }
}

/** "According to her, he complained that it was late. “It was a serenade.”": who told of him speaks next. */
function afterTelling(place: Place, { kind }: FoundQuote): Told | undefined {
  const told = kind === 'direct' && place.said[0] > place.sentence[1] ? toldThrough(place) : undefined
  return told?.teller ? { speaker: told.teller, teller: null } : undefined
}

const besideQuote = (place: Place): Told | undefined =>
  toldQuoted(place) ??
  inserted(place) ??
  insertedAccording(place) ??
  hadSaid(place) ??
  toldBy(place) ??
  remembered(place) ??
  asRecalled(place) ??
  saidAccordingTo(place) ??
  openingAccording(place) ??
  saidHadCalled(place) ??
  tellingBehind(place) ??
  toldThrough(place)

const tells =
  /^(recall(s|ed)?|remember(s|ed)?|recount(s|ed)?|say|said|says|tell|tells|told|explain(s|ed)|claim(s|ed)|insist(s|ed)|report(s|ed)|relate[sd]|testified|wrote|writes|added|adds)$/
const remembers = /^(recall(s|ed)?|remember(s|ed)?|recount(s|ed)?)$/
const says =
  /^(say|said|says|saying|told|tell|tells|wrote|write|warn(ed)?|ask(ed)?|answer(ed)?|repl(y|ied)|promised?|add(ed)?|shout(ed)?|insist(ed)?|joked?|claim(ed)?|call(ed)?|describ(e|ed)|declared?|predict(ed)?)$/

/** "Her teacher, she recalled, used to say that", "Ostler promised him, Quill says, that": the subject around the words that tell of it. */
function inserted({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const [from, to] = sentence
  const opens = /^(and|but|then|so)$/.test(words[from]!.lower) ? from + 1 : from
  for (let comma = opens + 1; comma < said[0] - 3 && comma < opens + 16; comma++) {
    if (words[comma]!.text !== ',' || words[comma]!.quoted) continue
    const teller = tellerAt(scene, comma + 1)
    const close = teller && closingComma(words, teller[1] + 1, to)
    if (!teller || close === undefined || said[0] <= close) continue
    const verb = nextVerb(words, opens, comma)
    const told = verb === undefined ? isSaying(words, close + 1, said[0]) : isSaying(words, verb, comma)
    const speaker = told ? subjectEnding(scene, (verb ?? comma) - 1) : undefined
    const named = speaker?.[0] === opens && [teller, speaker].some(([first]) => first === chosen[0])
    return named ? { speaker, teller } : undefined
  }
  return undefined
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

const nextVerb = (words: readonly Word[], from: number, to: number): number | undefined => {
  for (let i = from; i < to; i++) if (/^(VERB|AUX)$/.test(words[i]!.pos)) return i
  return undefined
}

/** Whether a verb of saying is the verb at word `i`, auxiliaries and adverbs jumped over. */
function isSaying(words: readonly Word[], i: number, to: number): boolean {
  let at = i
  while (at < to && at < i + 6 && (/^(ADV|AUX)$/.test(words[at]!.pos) || /^(used|liked|to)$/.test(words[at]!.lower)))
    at++
  return at < to && says.test(words[at]!.lower)
}

/** "Asked about it, she told the jury, he had said: “": the subject of the verb right before the quote, where another clause tells of it. */
function hadSaid({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  let at = said[0] - 1
  while (at > sentence[0] && (isMark(words[at]) || /^(that|them|him|her|me|us|it)$/.test(words[at]!.lower))) at--
  const had = words[at - 1]?.lower === 'had' ? at - 1 : words[at - 2]?.lower === 'used' ? at - 2 : undefined
  if (had === undefined || !says.test(words[at]!.lower)) return undefined
  const speaker = subjectEnding(scene, had - 1)
  if (!speaker || speaker[0] <= chosen[1]) return undefined
  const close = closingComma(words, chosen[1] + 1, speaker[0])
  return close === speaker[0] - 1 ? { speaker, teller: chosen } : undefined
}

/** "He had been told by the builder that it was “late”, he said": whoever told it. */
function toldBy({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  let that: number | undefined
  for (let i = said[0] - 1; i > sentence[0] + 1 && i > said[0] - 30; i--) {
    if (words[i]!.quoted || (that === undefined && isReportingVerb(words[i]!.lower))) return undefined
    if (words[i]!.lower === 'that') that = i
    if (words[i]!.lower !== 'by') continue
    const told = /^(told|assured|informed|warned|advised|promised)$/.test(words[i - 1]!.lower)
    const passive = told && /^(was|were|been|being)$/.test(words[i - 2]?.lower ?? '')
    const speaker = passive && that !== undefined && that - i < 10 ? ([i + 1, that - 1] as const) : undefined
    if (!speaker || (chosen[0] >= speaker[0] && chosen[1] <= speaker[1])) return undefined
    let aux = i - 2
    while (aux > sentence[0] && /^(AUX|ADV)$/.test(words[aux - 1]!.pos)) aux--
    return { speaker, teller: chosen[0] > said[1] ? (subjectEnding(scene, aux - 1) ?? chosen) : null }
  }
  return undefined
}

/** "Her father told her that it “was late,” she recalled", "“Wait,” the master used to say, as Quill remembers it": whoever is remembered. */
function remembered({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const last = words[said[1]]!.sentence === words[chosen[0]]!.sentence ? sentence[1] : said[1]
  for (let i = said[1] + 1; i < last && i < said[1] + 22; i++) {
    if (!remembers.test(words[i]!.lower) || words[i]!.quoted) continue
    const teller = subjectEnding(scene, i - 1)
    if (!teller) return undefined
    if (teller[0] > chosen[1] && words[teller[0] - 1]!.lower === 'as') return { speaker: chosen, teller }
    // “Wait,” his master used to tell him, Quill remembers
    const behind = chosen[0] > said[1] && isSaying(words, behindAside(words, chosen[1] + 1), teller[0])
    if (behind && teller[0] > chosen[1] && words[teller[0] - 1]!.text === ',') return { speaker: chosen, teller }
    if (teller[0] - 1 > said[1] + 2 || said[0] - 1 <= sentence[0]) return undefined
    const speaker = chosen[0] < said[0] ? chosen : subjectBefore(scene, said[0], sentence[0])
    return speaker && { speaker, teller }
  }
  return undefined
}

/** "As the widow, Ada Quill, recalls, her husband said that it was “late”": the widow tells of it. */
function asRecalled({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const [from] = sentence
  if (words[from]!.lower !== 'as') return undefined
  for (let i = from + 2; i < said[0] - 1 && i < from + 12; i++) {
    if (!tells.test(words[i]!.lower)) continue
    const end = i - 1
    const teller = subjectEnding(scene, words[end]!.text === ',' ? beforeAside(words, end) : end)
    const comma = words[i + 1]!.lower === 'it' ? i + 2 : i + 1
    if (words[comma]?.text !== ',' || !teller) return undefined
    const speaker = chosen[0] > comma ? chosen : subjectBefore(scene, said[0], comma)
    return speaker && speaker[0] > comma ? { speaker, teller } : undefined
  }
  return undefined
}

/** "“Late,” the minister said, according to Quill.": the minister. */
function saidAccordingTo({ scene, words, chosen, said }: Place): Told | undefined {
  const to = chosen[0] - (words[chosen[0] - 1]?.lower === 'the' ? 2 : 1)
  const according = words[to]?.lower === 'to' && words[to - 1]?.lower === 'according' ? to - 1 : 0
  if (according - 2 <= said[1]) return undefined
  let verb = words[according - 1]!.text === ',' ? according - 2 : according - 1
  for (let i = verb; i > said[1] && i > verb - 5; i--) if (says.test(words[i]!.lower)) verb = i
  if (!says.test(words[verb]!.lower)) return undefined
  const speaker = tellerEnding(scene, verb - 1)
  const beside = speaker && words.slice(said[1] + 1, speaker[0]).every(isMark)
  return beside ? { speaker, teller: chosen } : undefined
}

/** "Quill told the Echo, according to the Post, that": Quill. */
function insertedAccording({ scene, words, chosen, said, sentence: [from] }: Place): Told | undefined {
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
function openingAccording({ scene, words, chosen, said, sentence: [from] }: Place): Told | undefined {
  if (words[from]!.lower !== 'according' || chosen[0] > from + 3 || said[0] <= chosen[1]) return undefined
  const speaker = subjectBefore(scene, said[0], chosen[1] + 1)
  return speaker && speaker[0] > chosen[1] ? { speaker, teller: chosen } : undefined
}

/** "Ostler said Quill had called the boat “late”": Quill. */
function saidHadCalled({ scene, words, chosen, said }: Place): Told | undefined {
  for (let had = said[0] - 3; had > chosen[1] + 2 && had > said[0] - 12; had--) {
    if (words[had]!.quoted || /^(and|but|;|who|which)$/.test(words[had]!.lower)) return undefined
    if (words[had]!.lower !== 'had' || !says.test(words[had + 1]!.lower)) continue
    const speaker = tellerEnding(scene, had - 1)
    if (!speaker || speaker[0] <= chosen[1] + 1) return undefined
    const verb = clauseBefore(scene, speaker[0])
    return verb > chosen[1] && says.test(words[verb]!.lower) ? { speaker, teller: chosen } : undefined
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

/** "Quill had said it was “late”, his friend Bo Ostler told the court.": the friend tells of it. */
function tellingBehind({ scene, words, chosen, said, sentence: [, to] }: Place): Told | undefined {
  if (chosen[1] >= said[0] || !words.slice(chosen[1] + 1, said[0]).some(({ lower }) => lower === 'had'))
    return undefined
  let at = said[1] + 1
  while (at < to && isMark(words[at]!)) at++
  if (at === said[1] + 1 || /^(and|but|while|as|though|so|when)$/.test(words[at]?.lower ?? '')) return undefined
  for (let verb = at + 1; verb < to && verb < at + 9 && !words[verb]!.quoted; verb++) {
    if (!tells.test(words[verb]!.lower)) continue
    const teller = tellerEnding(scene, verb - 1)
    return teller && teller[0] >= at && teller[0] <= at + 3 ? { speaker: chosen, teller } : undefined
  }
  return undefined
}

/** The subject of the verb of saying that brings the words at `said`, no other clause between. */
function subjectBefore(scene: Scene, said: number, from: number): Phrase | undefined {
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
