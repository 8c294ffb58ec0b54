import { frozen } from '../../seeds/wording/frozen.js'
import { names } from '../../seeds/wording/names.js'
import { swaps } from '../../seeds/wording/swaps.js'
import type { Span } from '../domain.js'
import type { Evidence } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { choicesOf, everydayLexicon, fullLexicon } from './lexicon.js'
import { type Scan, scan } from './scan.js'
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

/** Phrases, broken and intact, by their first two words, longest first. */
export type KnownPhrases = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>

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
    for (const words of variants(cut(expected), choices, frequent)) {
      const printed = words.join(' ')
      if (!known.has(printed) && !usual.has(printed) && !isUsual(words, evidence))
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
function variants(words: readonly string[], choices: Choices, frequent: Choices): string[][] {
  const at = (i: number): readonly string[] => frequent.get(words[i]!) ?? []
  const one = words.flatMap((own, i) => (choices.get(own) ?? []).map((word) => put(words, i, [word])))
  const two = words.slice(1).flatMap((_, i) => at(i).flatMap((a) => at(i + 1).map((b) => put(words, i, [a, b]))))
  return [...one, ...two]
}

const put = (words: readonly string[], at: number, replacements: readonly string[]): string[] =>
  [...words.slice(0, at), ...replacements, ...words.slice(at + replacements.length)].flatMap((word) => word.split(' '))

/** Whether clean news has these words side by side. */
const isUsual = (words: readonly string[], evidence: Evidence): boolean =>
  evidence.idOf(words.join(' ')) > 0 ||
  words.every((word, i) => i === 0 || evidence.pair(evidence.idOf(words[i - 1]!), evidence.idOf(word)) > 0)

function byFirstTwo(entries: readonly Entry[]): KnownPhrases {
  const found = new Map<string, Map<string, Entry[]>>()
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const [first, second] = entry.words as [string, string]
    const row = found.get(first) ?? new Map<string, Entry[]>()
    found.set(first, row.set(second, [...(row.get(second) ?? []), entry]))
  }
  return found
}

/** The phrases of a text, broken and intact, in reading order, none overlapping. */
export function findPhrases(text: string, { words, starts, ends }: Scan, phrases: KnownPhrases): FoundPhrase[] {
  const found: FoundPhrase[] = []
  forEachPhrase(words, phrases, (entry, at) => {
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
  for (const text of texts)
    forEachPhrase(
      text.flatMap((unit) => unit.split(' ')),
      phrases,
      ({ words, rule }) => {
        if (rule === 'frozen-phrase' || rule === 'broken-name') found.add(words.join(' '))
      },
    )
  return [...found].sort()
}

function forEachPhrase(
  words: readonly string[],
  phrases: KnownPhrases,
  take: (entry: Entry, at: number) => void,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const list = phrases.get(words[i]!)?.get(words[i + 1]!)
    const entry = list?.find((candidate) => standsAt(candidate.words, words, i))
    if (entry === undefined) continue
    take(entry, i)
    i += entry.words.length - 1
  }
}

const isCapital = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))
