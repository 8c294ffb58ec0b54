import { isReportingVerb } from './cues.js'
import { behindAside } from './read-for.js'
import { referenceOn } from './scene.js'
import {
  beforeAside,
  isMark,
  isSaying,
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

// Words that a clause behind them tells of, or one that opens the sentence.

const remembers = /^(recall(s|ed)?|remember(s|ed)?|recount(s|ed)?)$/

/** "He had been told by the builder that it was “late”, he said": whoever told it. */
export function toldBy({ scene, words, chosen, said, sentence }: Place): Told | undefined {
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
export function remembered({ scene, words, chosen, said, sentence }: Place): Told | undefined {
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
export function asRecalled({ scene, words, chosen, said, sentence }: Place): Told | undefined {
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

/** "told his sister that": somebody who can tell of it. */
const isToldKin = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(told|assured|warned|promised)$/.test(lower) &&
      /^(his|her|their)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.pos === 'NOUN',
  )

/** "“Late,” the minister said, according to Quill.": the minister. */
export function saidAccordingTo({ scene, words, chosen, said }: Place): Told | undefined {
  const to = chosen[0] - (words[chosen[0] - 1]?.lower === 'the' ? 2 : 1)
  const according = words[to]?.lower === 'to' && words[to - 1]?.lower === 'according' ? to - 1 : 0
  if (according - 2 <= said[1]) return undefined
  let verb = words[according - 1]!.text === ',' ? according - 2 : according - 1
  for (let i = verb; i > said[1] && i > verb - 5; i--) if (says.test(words[i]!.lower)) verb = i
  if (!says.test(words[verb]!.lower)) return undefined
  const named = nameInAside(scene, verb - 1)
  const speaker = named ?? tellerEnding(scene, verb - 1)
  const between = speaker ? words.slice(said[1] + 1, speaker[0]) : []
  const beside = between.every((word) => isMark(word) || (named && /^(NOUN|ADJ|DET|NUM|ADP|PRON)$/.test(word.pos)))
  return speaker && beside ? { speaker, teller: chosen } : undefined
}

/** "Ada Quill" of "one of the traders, Ada Quill," where the aside ends at word `end`. */
function nameInAside(scene: Place['scene'], end: number): Phrase | undefined {
  const name = scene.words[end]?.text === ',' ? referenceOn(scene, end - 1)?.name : undefined
  return name && scene.words[name.run - 1]?.text === ',' ? [name.run, name.last] : undefined
}

/** "Quill had said it was “late”, his friend Bo Ostler told the court.": the friend tells of it. */
export function tellingBehind({ scene, words, chosen, said, sentence: [, to] }: Place): Told | undefined {
  const between = words.slice(chosen[1] + 1, said[0])
  if (chosen[1] >= said[0] || !(between.some(({ lower }) => lower === 'had') || isToldKin(between))) return undefined
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
