import { oddReporting, plainReporting, takesA, takesAn, traits } from '../../seeds/wording/traits.js'
import type { Span } from '../domain.js'
import type { Scan } from './scan.js'

/** Something that can't have been written so, or the odd frequency of reporting verbs; what was meant is not known, save for an article. */
export interface FoundTrait extends Span {
  readonly rule: string
  readonly meant: string | null
}

/** Every general trait of a text, in reading order, none overlapping. Linear; never throws. */
export function findTraits(text: string, words: Scan): FoundTrait[] {
  const found = [...patterns(text), ...wrongArticles(text, words), ...oddReports(words)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((trait) => {
    const isFree = trait.start >= end
    if (isFree) end = trait.end
    return isFree
  })
}

const patterns = (text: string): FoundTrait[] =>
  traits.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: printed }) => ({
      start: index,
      end: index + printed.length,
      rule: id,
      meant: null,
    })),
  )

const vowel = /^[aeiou]/
const plainWord = /^[a-z]{3,}$/

/** "a" before a vowel, "an" before a consonant: what swapping the next word leaves. Only small letters, since names are sounded as they like. */
function wrongArticles(text: string, { words, starts, ends }: Scan): FoundTrait[] {
  const found: FoundTrait[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const article = words[i]!
    if (article !== 'a' && article !== 'an') continue
    const next = words[i + 1]!
    const [start, end] = [starts[i]!, ends[i + 1]!]
    if (!plainWord.test(next) || starts[i + 1]! !== ends[i]! + 1 || !plainWord.test(text.slice(starts[i + 1], end)))
      continue
    // Old prose has "an union" and "an hundred": before these words either may stand.
    const isFree = vowel.test(next) ? takesA.test(next) : next.startsWith('h') || takesAn.test(next)
    if (isFree || vowel.test(next) === (article === 'an')) continue
    found.push({ start, end, rule: 'wrong-article', meant: `${article === 'a' ? 'an' : 'a'} ${next}` })
  }
  return found
}

const leastOdd = 4
const leastDifferent = 3

/** The odd reporting verbs of a text in which they are many, and the plain ones nearly absent. */
function oddReports({ words, starts, ends }: Scan): FoundTrait[] {
  const odd: number[] = []
  let plain = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (plainReporting.has(word)) plain++
    else if (oddReporting.has(word) && isReporting(words, i)) odd.push(i)
  }
  const different = new Set(odd.map((i) => words[i])).size
  if (odd.length < leastOdd || different < leastDifferent || plain * 2 > odd.length) return []
  return odd.map((i) => ({ start: starts[i]!, end: ends[i]!, rule: 'odd-reporting', meant: 'said' }))
}

/** Whether a verb stands beside quoted words or before "that". */
const isReporting = (words: readonly string[], i: number): boolean =>
  words[i + 1] === 'that' ||
  words[i + 1] === ':' ||
  words[i - 1] === '"' ||
  words[i - 2] === '"' ||
  words[i - 3] === '"' ||
  (words[i + 1] === ',' && words[i + 2] === '"')
