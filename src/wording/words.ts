import { sameWords, spellingRules } from '../../seeds/wording/spelling.js'
import type { Span } from '../domain.js'

/** A word of a quote as it is compared: its place in the text, and how it reads once spelling no longer matters. */
export interface Word extends Span {
  readonly folded: string
}

// A word with what joins inside it; n't is cut off, since it is a word of its own.
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[’'](?!t\b)[\p{L}\p{M}]+|(?<=n)[’']t\b)*|%/gu
const known = new Map<string, string>()

/** The words of a text without marks, blanks, accents, capitals and the differences of British and American spelling. "can't" is two words,
 * "five" is 5. Linear; never throws.
 * @returns in reading order; offsets in UTF-16 units. Two words may have the same place. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    for (const folded of fold(match[0]).split(' ')) found.push({ start, end, folded })
  }
  return found
}

/** Whether a word of a text is a number, in figures or in words. */
export const isNumber = ({ folded }: Word): boolean => /^[\d.]+$/.test(folded)

/** Whether a word of a text is a part of a name: a capital that no sentence begins with. */
export const isName = ({ start }: Word, text: string): boolean =>
  /^\p{Lu}\p{L}/u.test(text.slice(start, start + 4)) &&
  /[\p{L}\p{N},;]\s*$/u.test(text.slice(Math.max(0, start - 3), start))

/** How a word is compared: one word, or two with a blank between them. */
function fold(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const folded = folding(word)
  if (known.size < 50_000) known.set(word, folded)
  return folded
}

function folding(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  const negated = /^(\w+)n't$/.exec(plain)
  if (negated) return `${negatedVerbs[negated[1]!] ?? negated[1]!} not`
  const own = plain.replace(/'s?$/, '').replaceAll("'", ' ').replaceAll(',', '')
  if (Object.hasOwn(sameWords, own)) return sameWords[own]!
  const rule = spellingRules.find(({ pattern }) => pattern.test(own))
  return rule ? own.replace(rule.pattern, rule.by) : own
}

const negatedVerbs: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }
