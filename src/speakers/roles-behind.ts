import type { Reference } from './entities.js'
import { isFunctionWord, roleNoun, titleOf } from './lexicon.js'
import { breaks, determiner, headOf, isOffice, isPlural, skipParentheses, tidy } from './role-words.js'
import type { Word } from './words.js'

/** Longest role, in words. */
const longest = 25

/** The first apposition behind a name: ", a senior adviser at X", " – chief financial officer". */
export function roleBehind(words: readonly Word[], text: string, { name }: Reference): string | undefined {
  const { sentence } = words[name.last]!
  const mark = skipParentheses(words, name.last + 1)
  if (!/^(,|–|—|-|\()$/.test(words[mark]?.text ?? '') || words[mark]!.sentence !== sentence) return undefined
  const first = mark + 1
  const behind = endOf(words, first, sentence)
  if (behind === undefined || behind === first) return undefined
  const opener = words[first]!
  if (isOthers(words, first, behind)) return undefined
  if (
    isFunctionWord(opener.text) &&
    !(determiner.test(opener.lower) && !/^(its|his|her|their|our|my)$/.test(opener.lower)) &&
    !/^(former|first|second|last|other)$/.test(opener.lower)
  )
    return undefined
  const from = determiner.test(opener.lower) ? first + 1 : first
  if (!isHeaded(words, from, behind - 1)) return undefined
  return tidy(text.slice(opener.start, words[behind - 1]!.end))
}

/** Whether the head of a phrase, or of its part before "and", is one person's office. */
function isHeaded(words: readonly Word[], first: number, last: number): boolean {
  let and = first
  while (and < last && words[and]!.lower !== 'and') and++
  const ends = words[and]!.lower === 'and' ? [and - 1, last] : [last]
  return ends.some((end) => {
    const head = headOf(words, first, end)
    if (head === undefined || isPlural(words[head]!)) return false
    return isOffice(words[head]!) || (words[head]!.pos === 'ADJ' && isOffice(words[head - 1]!))
  })
}

/** Index behind a phrase that tells a role; undefined where none does. */
function endOf(words: readonly Word[], first: number, sentence: number): number | undefined {
  let role = false
  let i = first
  for (; i < words.length && i - first < longest; i++) {
    const word = words[i]!
    if (word.sentence !== sentence) break
    if (breaks.test(word.lower) && !goesOn(words, i)) break
    if (isVerb(word) && !roleNoun(word.text) && !word.lower.endsWith('ing')) break
    if (word.lower === 'in' && /^an?$/.test(words[i + 1]?.lower ?? '')) break
    if (!role && i - first < 9 && isSingularRole(word.text)) role = true
    if (!role && word.pos === 'ADP') break
  }
  return role ? i : undefined
}

/** A verb; a capital makes it part of a name ("the Planned Harbours Union"). */
const isVerb = ({ pos, capital }: Word): boolean => (pos === 'VERB' || pos === 'AUX') && !capital

const isSingularRole = (word: string): boolean =>
  (roleNoun(word) !== undefined && !/([^s]s|men|women)$/i.test(word)) || Boolean(titleOf(word)?.office)

/** Somebody else stands behind the comma: another name of a list, or "the" subject of a verb ("To stop Quill, the union leader has called ..."). */
function isOthers(words: readonly Word[], first: number, behind: number): boolean {
  const opener = words[first]!
  const end = words[behind]
  if (opener.lower === 'the' && end?.pos === 'AUX' && end.sentence === opener.sentence) return true
  const named = opener.capital && !titleOf(opener.text)?.office && !roleNoun(opener.text)
  return named && words[first - 1]!.text === ',' && isListOfNames(words, first)
}

/** "X, Y and Z", "X, Y Z and A": what follows the comma is another name. */
const isListOfNames = (words: readonly Word[], first: number): boolean =>
  /^(,|and)$/.test(words[first + 1]?.text ?? '') ||
  (words[first + 1]?.capital === true && /^(,|and)$/.test(words[first + 2]?.text ?? ''))

/** A comma inside a place ("a Portland, Ore.-based firm") does not end a role. */
const goesOn = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === ',' &&
  words[i - 1]!.capital &&
  words[i + 1]?.capital === true &&
  /-based$/.test(words[i + 1]!.lower)
