import { frozen } from '../../seeds/wording/frozen.js'
import { names } from '../../seeds/wording/names.js'
import { swaps } from '../../seeds/wording/swaps.js'
import type { Span } from '../domain.js'
import type { Evidence } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { choicesOf, everydayLexicon, fullLexicon } from './lexicon.js'
import { type Scan, scan, wordNumbers } from './scan.js'

/** A fixed expression that is printed with other words, by list or by crossing; a name so printed with
 * its capitals; or intact, so that none of its words is suspect. */
export interface FoundPhrase extends Span {
  readonly expected: string
  readonly rule: 'broken-phrase' | 'broken-name' | 'frozen-phrase' | 'intact-phrase'
}

/** A fixed expression, broken or intact, as it may be printed: lower case, words parted by one blank. */
export interface Phrase {
  readonly printed: string
  readonly expected: string
  readonly rule: FoundPhrase['rule']
}

/** Phrases, broken and intact, by the numbers of their first two words. */
export interface KnownPhrases {
  /** Longest first. */
  readonly phrases: readonly Phrase[]
  /** A bit for each pair of words that a phrase may begin with: most pairs of a text begin none. */
  readonly some: Uint8Array
  /** Place of the first phrase that begins with a pair of words. */
  readonly first: ReadonlyMap<number, number>
  /** For each phrase the place of the next one that begins so; 0 where there is none. */
  readonly next: Int32Array
}

const listed = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((list) => list.replaceAll('’', "'").split(', '))

/** Every listed broken phrase, every frozen expression and name with one or two of its words replaced as the lexicon says,
 * unless that is a frozen expression itself or was seen in clean news, and the frozen expressions and names themselves.
 * @returns those of more than one word, longest first
 * @param usual other wordings of them that clean English has too ("law enforcement officers") */
export function breakPhrases(lexicon: Lexicon, evidence: Evidence, usual: ReadonlySet<string>): Phrase[] {
  const [expressions, proper] = [listed(frozen), new Set([...listed(names), ...frozen.institutions!.split(', ')])]
  const known = new Set([...expressions, ...proper])
  const found = new Map<string, Phrase>()
  const [choices, frequent] = [choicesOf(fullLexicon()), choicesOf(everydayLexicon())]
  for (const expected of known)
    for (const printed of variants(cut(expected), choices, frequent)) {
      if (known.has(printed) || usual.has(printed)) continue
      if (!isUsual(printed, evidence))
        found.set(printed, { printed, expected, rule: proper.has(expected) ? 'broken-name' : 'frozen-phrase' })
    }
  for (const [expected, list] of Object.entries(swaps))
    for (const printed of list.split(', '))
      found.set(printed, { printed: asCut(printed), expected, rule: 'broken-phrase' })
  // What the lexicon knows as a replacement ("human beings") is no proof of clean English.
  for (const expected of known)
    if (!lexicon.has(expected)) found.set(expected, { printed: asCut(expected), expected, rule: 'intact-phrase' })
  return [...found.values()]
    .filter(({ printed }) => printed.includes(' '))
    .sort((a, b) => wordsIn(b.printed) - wordsIn(a.printed))
}

const asCut = (phrase: string): string => cut(phrase).join(' ')

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
function isUsual(printed: string, { idOf, pair }: Evidence): boolean {
  if (idOf(printed) > 0) return true
  const [first, ...others] = printed.split(' ')
  let left = idOf(first!)
  for (const word of others) {
    const right = idOf(word)
    if (pair(left, right) === 0) return false
    left = right
  }
  return true
}

/** Makes phrases ready to be found in scans.
 * @param phrases longest first */
export function openPhrases(phrases: readonly Phrase[]): KnownPhrases {
  const some = new Uint8Array(somePairs / 8)
  const first = new Map<number, number>()
  const next = new Int32Array(phrases.length)
  for (let i = phrases.length - 1; i >= 0; i--) {
    const pair = firstPair(phrases[i]!.printed)
    some[placeOf(pair) >>> 3]! |= 1 << (placeOf(pair) & 7)
    next[i] = first.get(pair) ?? 0
    first.set(pair, i)
  }
  return { phrases, some, first, next }
}

function firstPair(printed: string): number {
  const first = printed.indexOf(' ')
  const second = printed.indexOf(' ', first + 1)
  return pairOf(
    wordNumbers.of(printed.slice(0, first)),
    wordNumbers.of(printed.slice(first + 1, second < 0 ? undefined : second)),
  )
}

function wordsIn(printed: string): number {
  let count = 1
  for (let at = printed.indexOf(' '); at >= 0; at = printed.indexOf(' ', at + 1)) count++
  return count
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
  forEachPhrase(scanned, phrases, ({ expected, ...phrase }, at, last) => {
    const isName = phrase.rule === 'broken-name' && isCapital(text, starts[at]!) && isCapital(text, starts[last]!)
    const rule = phrase.rule === 'broken-name' && !isName ? 'frozen-phrase' : phrase.rule
    found.push({ start: starts[at]!, end: ends[last]!, expected, rule })
  })
  return found
}

/** The crossed wordings that stand in clean texts, in the order of the alphabet: they are no signs. */
export function usualIn(texts: readonly (readonly string[])[], phrases: KnownPhrases): string[] {
  const found = new Set<string>()
  for (const text of texts) {
    const words = text.flatMap((unit) => unit.split(' '))
    forEachPhrase({ words, numbers: words.map((word) => wordNumbers.of(word)) }, phrases, ({ printed, rule }) => {
      if (rule === 'frozen-phrase' || rule === 'broken-name') found.add(printed)
    })
  }
  return [...found].sort()
}

/** @param take gets the places of a phrase's first and last word */
function forEachPhrase(
  { words, numbers }: Pick<Scan, 'words' | 'numbers'>,
  known: KnownPhrases,
  take: (phrase: Phrase, at: number, last: number) => void,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairOf(numbers[i]!, numbers[i + 1]!)
    if ((known.some[placeOf(pair) >>> 3]! & (1 << (placeOf(pair) & 7))) === 0) continue
    for (let n = known.first.get(pair); n !== undefined; n = known.next[n]! || undefined) {
      const end = endOf(known.phrases[n]!.printed, words, i)
      if (end === undefined) continue
      take(known.phrases[n]!, i, end - 1)
      i = end - 1
      break
    }
  }
}

/** Index behind the last word of a phrase that stands at a place; undefined where it does not stand there. */
function endOf(printed: string, words: readonly string[], at: number): number | undefined {
  let offset = 0
  for (let i = at; i < words.length; i++) {
    if (!printed.startsWith(words[i]!, offset)) return undefined
    offset += words[i]!.length
    if (offset === printed.length) return i + 1
    if (printed.charCodeAt(offset++) !== 0x20) return undefined
  }
  return undefined
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))
