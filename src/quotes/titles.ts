import { callingWords, namingWords, type TermRule, termRules } from '../../seeds/quotes/naming.js'
import type { Scene } from './candidates.js'

const naming = new Set(namingWords)
const calling = new Set(callingWords)
const small = /^(a|an|the|of|in|on|for|and|to|with|at|from|by|is|or|as|vs|v)$/i

const wordsOf = ({ a, outer }: Scene, place: number): string[] => {
  const stretch = a.stretches[outer[place]!.stretch]!
  return a.text.slice(stretch.start, stretch.end).trim().split(/\s+/)
}

/** Whether the stretch at `place` is a name or title: words in capitals behind a word that names ("a plan called “New Start”"), or a work's title. */
export function isTitle(scene: Scene, place: number): boolean {
  const words = wordsOf(scene, place)
  const named = words.length > 1 && words[0] === 'the' ? words.slice(1) : words
  const capital = named.every((word, i) => /^[^\p{L}]*([\p{Lu}\d#@]|$)/u.test(word) || (i > 0 && small.test(word)))
  const before = clauseBefore(scene, place)
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean)
    .slice(-2)
  if (before.some((word) => word === 'motto' || word === 'slogan')) return true
  if (!capital || /\p{L}!$/u.test(words.at(-1)!)) return false
  const clause = clauseBefore(scene, place)
  if (isNamed(clause)) return true
  // "A film about it, “The Long Breath”, is made": the work's title in apposition
  const apart = clause.endsWith(',')
    ? clause
        .split(/[^\p{L}'’-]+/u)
        .filter(Boolean)
        .slice(-6)
    : []
  if (words.length > 1 && apart.some((word) => naming.has(word)) && !hasCue(scene.outer, place)) return true
  return before.some((word) => naming.has(word)) || (before.some((word) => calling.has(word)) && words.length > 1)
}

/** "The town calls the scheme", "a sow called": a thing is given the name that follows. */
const isNamed = (before: string): boolean =>
  (/\b(is|was|be|been) (called|titled|entitled|named)$/.test(before) &&
    before.split(' ').some((word) => naming.has(word))) ||
  /\b(calls?|called|names?|named|dubs?|dubbed|christened) (the|a|an|its|their|his|her|this) (\p{L}+ ?){1,3}$/u.test(
    before,
  ) ||
  /\b(a|an|its|their|his|her|\d+) ([\p{L}\d-]+ ){1,4}(called|named|dubbed|christened|nicknamed)$/u.test(before)

/** Words that somebody might say, and nobody in particular has said: “But what of the roof?” someone will ask. */
export function isSupposed({ outer }: Scene, place: number): boolean {
  const behind = outer.slice(place + 1, place + 5).map(({ lower }) => lower)
  return /^(someone|somebody|anyone|anybody|people|they|one|you) (will|would|might|may|could) /.test(behind.join(' '))
}

/** The rule by which the stretch at `place` is a term that is spoken of, or undefined.  */
export function termRule(scene: Scene, place: number): TermRule | undefined {
  const length = wordsOf(scene, place).length
  if (length > longestTerm) return undefined
  const first = firstListed(scene, place)
  const before = clauseBefore(scene, first)
  return termRules.find((rule) => length <= rule.most && (first === place || rule.lists) && rule.before.test(before))
}

/** The first of the stretches that are listed together with the one at `place`: it itself where it stands alone. */
function firstListed({ outer }: Scene, place: number): number {
  let first = place
  for (let i = place - 1; i >= 0 && /[Q,&]/.test(outer[i]!.symbol); i--) if (outer[i]!.symbol === 'Q') first = i
  return first
}

const longestTerm = Math.max(...termRules.map(({ most }) => most))

/** The words of the sentence before the stretch, at most 60 units, lower case, one blank between. */
function clauseBefore({ a, outer }: Scene, place: number): string {
  let first = place
  while (first > 0 && place - first < 10 && !/[Q.¶;]/.test(outer[first - 1]!.symbol)) first--
  return a.text.slice(outer[first]!.start, outer[place]!.start).toLowerCase().replace(/\s+/g, ' ').trim().slice(-60)
}

/** "In the words of Quill" reports as "according to Quill" does. */
const inTheWordsOf = (outer: Scene['outer'], i: number): boolean =>
  outer[i]!.lower === 'words' && outer[i + 1]?.symbol === 'f' && outer[i - 1]?.lower === 'the'

/** Whether a reporting verb stands in the stretch's sentence, before it or right behind it. */
export function hasCue(outer: Scene['outer'], place: number): boolean {
  for (let i = place - 1; i >= Math.max(0, place - 15) && !/[.¶;]/.test(outer[i]!.symbol); i--)
    if (/[CDK]/.test(outer[i]!.symbol) || inTheWordsOf(outer, i)) return true
  for (let i = place + 1; i < Math.min(outer.length, place + 6) && !/[.¶;Q]/.test(outer[i]!.symbol); i++)
    if (/[CK]/.test(outer[i]!.symbol)) return true
  return false
}
