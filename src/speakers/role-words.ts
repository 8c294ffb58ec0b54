import { singular } from '../text/inflect.js'
import { roleNoun, titleOf } from './lexicon.js'
import type { Word } from './words.js'

// What the words of a role are like, before a name or behind it.

export const determiner = /^(a|an|the|its|his|her|their|our|my|one)$/
/** Where what is said of a name ends. */
export const breaks = /^([,.;:()[\]“”"—]|who|which|that|whose|where|when|while|because|but)$/

export const isOffice = ({ text }: Word): boolean => roleNoun(text) !== undefined || Boolean(titleOf(text)?.office)

export const isPlural = ({ lower, text }: Word): boolean => roleNoun(text) !== undefined && singular(lower) !== lower

/** The role of each of several: "Larkmoor planners" -> "Larkmoor planner". */
export const singleOf = (role: string): string => role.replace(/\p{L}+$/u, singular)

/** Index of the head noun of a phrase: its last word before a preposition or what somebody is doing ("planner working for"). */
export function headOf(words: readonly Word[], first: number, last: number): number | undefined {
  for (let i = first; i <= last; i++) {
    if (isPreposition(words[i]!)) return i > first ? i - 1 : undefined
    if (i > first && words[i]!.pos === 'VERB' && isOffice(words[i - 1]!) && !isOffice(words[i]!)) return i - 1
  }
  return last
}

const isPreposition = ({ pos, lower }: Word): boolean => pos === 'ADP' || /^(of|to|for)$/.test(lower)

/** A role as it is shown: no article, no title of a book or show, nothing cut off at its end. Undefined for forms of address. */
export function tidy(text: string): string | undefined {
  const role = text
    .replace(/\s+/g, ' ')
    .replace(/^(a|an|the) /i, '')
    .replace(/ (?:''|["“‘])[^"”’]*$/, '')
    .replace(/ (?:Mr|Mrs|Ms|Miss|Sir|Dr)\.?$/, '')
    .replace(/ (?:of|at|for|on) [^ ]+['’]s$/, '')
    .replace(/[\s,–-]+$/, '')
    .replace(/(?: (?:of|at|for|in|with|and|to|from|by|on|during|under|the|a|an|her|his|its|their))+$/, '')
    .replace(/ Members$/, ' Member')
  if (/^(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?$/i.test(role)) return undefined
  // "her father, Bo Quill" is no priest
  const kin = /^(father|mother|sister|brother)$/.test(role)
  const title = kin || role.includes(' ') ? undefined : titleOf(role)
  if (!title) return role
  return title.office !== null && role.endsWith('.') ? title.office : title.office === null ? undefined : role
}

/** Index behind what stands in parentheses at `i`; `i` where nothing does. */
export function skipParentheses(words: readonly Word[], i: number): number {
  if (words[i]?.text !== '(') return i
  for (let j = i + 1; j < i + 12 && j < words.length; j++) if (words[j]!.text === ')') return j + 1
  return i
}
