import { frozen } from '../../seeds/wording/frozen.js'
import { names } from '../../seeds/wording/names.js'
import { swaps } from '../../seeds/wording/swaps.js'
import type { Span } from '../domain.js'
import type { Evidence } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { choicesOf, everydayLexicon, fullLexicon } from './lexicon.js'
import { type Scan, scan, wordNumbers } from './scan.js'
import { standsAt } from './units.js'

/** A fixed expression that is printed with other words, by list or by crossing; a name so printed with
 * its capitals; or intact, so that none of its words is suspect. */
export interface FoundPhrase extends Span {
  readonly expected: string
  readonly rule: 'broken-phrase' | 'broken-name' | 'frozen-phrase' | 'intact-phrase'
}

interface Entry {
  readonly words: readonly string[]
  readonly expected: string
  readonly rule: FoundPhrase['rule']
}

/** Phrases, broken and intact, by the numbers of their first two words, longest first. */
export interface KnownPhrases {
  /** A bit for each pair of words that a phrase may begin with: most pairs of a text begin none. */
  readonly some: Uint8Array
  readonly byPair: ReadonlyMap<number, readonly Entry[]>
}

const listed = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((list) => list.replaceAll('’', "'").split(', '))

/** Every listed broken phrase, every frozen expression and name with one or two of its words replaced as the lexicon says,
 * unless that is a frozen expression itself or was seen in clean news, and the frozen expressions and names themselves.
 * @param usual other wordings of them that clean English has too ("law enforcement officers") */
export function breakPhrases(lexicon: Lexicon, evidence: Evidence, usual: ReadonlySet<string>): KnownPhrases {
  const [expressions, proper] = [listed(frozen), new Set([...listed(names), ...frozen.institutions!.split(', ')])]
  const known = new Set([...expressions, ...proper])
  const found = new Map<string, Entry>()
  const [choices, frequent] = [choicesOf(fullLexicon()), choicesOf(everydayLexicon())]
  for (const expected of known)
    for (const printed of variants(cut(expected), choices, frequent)) {
      if (known.has(printed) || usual.has(printed)) continue
      const words = printed.split(' ')
      if (!isUsual(printed, words, evidence))
        found.set(printed, { words, expected, rule: proper.has(expected) ? 'broken-name' : 'frozen-phrase' })
    }
  for (const [expected, list] of Object.entries(swaps))
    for (const printed of list.split(', ')) found.set(printed, { words: cut(printed), expected, rule: 'broken-phrase' })
  // What the lexicon knows as a replacement ("human beings") is no proof of clean English.
  for (const expected of known)
    if (!lexicon.has(expected)) found.set(expected, { words: cut(expected), expected, rule: 'intact-phrase' })
  return byFirstTwo([...found.values()].filter(({ words }) => words.length > 1))
}

const cut = (phrase: string): readonly string[] => (phrase.includes("'") ? scan(phrase).words : phrase.split(' '))

type Choices = ReadonlyMap<string, readonly string[]>

/** The expression with one of its words, or two neighbouring ones by what everyday programs print, replaced. */
function variants(words: readonly string[], choices: Choices, frequent: Choices): string[] {
  const found: string[] = []
  const before = words.map((_, i) => words.slice(0, i).join(' ') + (i > 0 ? ' ' : ''))
  const after = words.map((_, i) => (i + 1 < words.length ? ' ' : '') + words.slice(i + 1).join(' '))
  for (const [i, own] of words.entries())
    for (const word of choices.get(own) ?? none) found.push(before[i] + word + after[i])
  for (let i = 0; i + 1 < words.length; i++)
    for (const one of frequent.get(words[i]!) ?? none)
      for (const two of frequent.get(words[i + 1]!) ?? none) found.push(`${before[i]}${one} ${two}${after[i + 1]}`)
  return found
}

const none: readonly string[] = []

/** Whether clean news has these words side by side. */
function isUsual(printed: string, words: readonly string[], { idOf, pair }: Evidence): boolean {
  if (idOf(printed) > 0) return true
  let left = idOf(words[0]!)
  for (let i = 1; i < words.length; i++) {
    const right = idOf(words[i]!)
    if (pair(left, right) === 0) return false
    left = right
  }
  return true
}

function byFirstTwo(entries: readonly Entry[]): KnownPhrases {
  const some = new Uint8Array(somePairs / 8)
  const byPair = new Map<number, Entry[]>()
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const first = wordNumbers.of(entry.words[0]!)
    const key = pairOf(first, wordNumbers.of(entry.words[1]!))
    const others = byPair.get(key)
    some[placeOf(key) >>> 3]! |= 1 << (placeOf(key) & 7)
    if (others) others.push(entry)
    else byPair.set(key, [entry])
  }
  return { some, byPair }
}

/** Two word numbers as one: both stay below 65,536. */
const pairOf = (first: number, second: number): number => (first << 16) | second

/** How many bits pairs of words are spread over: far more than there are phrases, and still near the processor. */
const somePairs = 2 ** 19
const placeOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 13

/** The phrases of a text, broken and intact, in reading order, none overlapping. */
export function findPhrases(text: string, scanned: Scan, phrases: KnownPhrases): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const { starts, ends } = scanned
  forEachPhrase(scanned, phrases, (entry, at) => {
    const last = at + entry.words.length - 1
    const isName = entry.rule === 'broken-name' && isCapital(text, starts[at]!) && isCapital(text, starts[last]!)
    const rule = entry.rule === 'broken-name' && !isName ? 'frozen-phrase' : entry.rule
    found.push({ start: starts[at]!, end: ends[last]!, expected: entry.expected, rule })
  })
  return found
}

/** The crossed wordings that stand in clean texts, in the order of the alphabet: they are no signs. */
export function usualIn(texts: readonly (readonly string[])[], phrases: KnownPhrases): string[] {
  const found = new Set<string>()
  for (const text of texts) {
    const words = text.flatMap((unit) => unit.split(' '))
    forEachPhrase({ words, numbers: words.map((word) => wordNumbers.of(word)) }, phrases, ({ words, rule }) => {
      if (rule === 'frozen-phrase' || rule === 'broken-name') found.add(words.join(' '))
    })
  }
  return [...found].sort()
}

function forEachPhrase(
  { words, numbers }: Pick<Scan, 'words' | 'numbers'>,
  { some, byPair }: KnownPhrases,
  take: (entry: Entry, at: number) => void,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairOf(numbers[i]!, numbers[i + 1]!)
    if ((some[placeOf(pair) >>> 3]! & (1 << (placeOf(pair) & 7))) === 0) continue
    const list = byPair.get(pair)
    const entry = list?.find((candidate) => standsAt(candidate.words, words, i, 2))
    if (entry === undefined) continue
    take(entry, i)
    i += entry.words.length - 1
  }
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))
