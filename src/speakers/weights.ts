import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { titleOf } from './lexicon.js'
import { postNominal } from './names.js'
import type { Word } from './words.js'

/** How much a mention brings its bearer to the reader's mind. */
export const weights = { speaker: 120, subject: 90, plain: 45, oblique: 30, modifier: 18, quoted: 4 } as const

/** Weight of a name by its place in the clause. */
export function weightOf(words: readonly Word[], { name, options }: Reference): number {
  if (words[name.first]!.quoted) return weights.quoted
  const last = postNominal.test(words[name.last + 1]?.text ?? '') ? name.last + 1 : name.last
  const next = words[last + 1]
  const previous = words[name.run - 1]
  if (next && /^['’]s?$/.test(next.text)) return weights.oblique
  if (next?.near && next.pos === 'NOUN') return weights.modifier
  if (previous?.pos === 'VERB' && isReportingVerb(previous.lower) && isInverted(words[name.run - 2]))
    return weights.speaker
  if (previous?.lower === 'for' && isTopic(words, name.run - 2)) return weights.subject
  const holder = options[0]?.kind === 'person' && isOffice(words[name.run - 2])
  if (previous?.pos === 'ADP' && words[name.run]!.near && previous.lower !== 'to' && !holder) return weights.oblique
  if (previous?.lower === 'to' && words[name.run - 2]?.lower === 'according') return weights.speaker
  const own = /^(himself|herself|itself|themselves|too|also)$/.test(words[last + 1]?.lower ?? '')
  if (isIntroduced(words, last)) return weights.subject
  const at = behindApposition(words, last + (own ? 2 : 1))
  const verb = words[words[at]?.pos === 'ADV' ? at + 1 : at]
  if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX') && verb.sentence === words[name.last]!.sentence)
    return weights.subject
  return previous?.sentence !== words[name.run]!.sentence ? weights.plain + 15 : weights.plain
}

/** "It pleased X, who studies boats": whoever is told more of is in mind from there. */
const isIntroduced = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.text === ',' && words[last + 2]?.lower === 'who'

/** "...," said X: a mark and no subject stands before the verb. */
const isInverted = (word: Word | undefined): boolean => word === undefined || word.quoted || !/^\p{L}/u.test(word.text)

/** "Secretary of State X", but not "Minister for Ports, X": what stands before the name is an office. */
const isOffice = (word: Word | undefined): boolean => word?.capital === true && titleOf(word.text) !== undefined

/** "As for X, she said": whom the sentence is about. */
const isTopic = (words: readonly Word[], as: number): boolean =>
  words[as]?.lower === 'as' &&
  (words[as - 1]?.sentence !== words[as]!.sentence || /^(and|but)$/.test(words[as - 1]!.lower))

/** Index behind ", a senior adviser at X," or "(R-Ohio)"; at most 40 words are looked through. */
function behindApposition(words: readonly Word[], index: number): number {
  const open = words[index]?.text
  if (open !== ',' && open !== '(') return index
  const next = words[index + 1]
  if (open === ',' && (next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing')))) return index + 1
  const close = open === ',' ? ',' : ')'
  for (let i = index + 1; i < index + 40 && i < words.length; i++) {
    if (words[i]!.sentence !== words[index]!.sentence) return index
    if (words[i]!.text === close)
      return close === ')' && words[i + 1]?.text === ',' ? behindApposition(words, i + 1) : i + 1
  }
  return index
}
