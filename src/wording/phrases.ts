import { frozen } from '../../seeds/wording/frozen.js'
import { swaps } from '../../seeds/wording/swaps.js'
import type { Span } from '../domain.js'
import type { Evidence } from './evidence.js'
import type { Lexicon } from './lexicon.js'
import { choicesOf } from './lexicon.js'
import type { Scan } from './scan.js'
import { standsAt } from './units.js'

/** A fixed expression that is printed with other words, by list or by crossing; or intact, so that none of its words is suspect. */
export interface FoundPhrase extends Span {
  readonly expected: string
  readonly rule: 'broken-phrase' | 'frozen-phrase' | 'intact-phrase'
}

interface Entry {
  readonly words: readonly string[]
  readonly expected: string
  readonly rule: FoundPhrase['rule']
}

/** Phrases, broken and intact, by their first two words, longest first. */
export type KnownPhrases = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>

/** Every listed broken phrase, every frozen expression with one or two of its words replaced as the lexicon says,
 * unless that is a frozen expression itself or was seen in clean news, and the frozen expressions themselves. */
export function breakPhrases(lexicon: Lexicon, evidence: Evidence): KnownPhrases {
  const known = new Set(Object.values(frozen).flatMap((list) => list.split(', ')))
  const found = new Map<string, Entry>()
  const choices = choicesOf(lexicon)
  for (const expected of known)
    for (const words of variants(expected.split(' '), choices)) {
      const printed = words.join(' ')
      if (!known.has(printed) && !isUsual(words, evidence))
        found.set(printed, { words, expected, rule: 'frozen-phrase' })
    }
  for (const [expected, list] of Object.entries(swaps))
    for (const printed of list.split(', '))
      found.set(printed, { words: printed.split(' '), expected, rule: 'broken-phrase' })
  for (const expected of known) found.set(expected, { words: expected.split(' '), expected, rule: 'intact-phrase' })
  return byFirstTwo([...found.values()].filter(({ words }) => words.length > 1))
}

/** The expression with one of its words, or two neighbouring ones, replaced. */
function variants(words: readonly string[], choices: ReadonlyMap<string, readonly string[]>): string[][] {
  const at = (i: number): readonly string[] => choices.get(words[i]!) ?? []
  const one = words.flatMap((_, i) => at(i).map((word) => put(words, i, [word])))
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
export function findPhrases({ words, starts, ends }: Scan, phrases: KnownPhrases): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const list = phrases.get(words[i]!)?.get(words[i + 1]!)
    const entry = list?.find((candidate) => standsAt(candidate.words, words, i))
    if (entry === undefined) continue
    const last = i + entry.words.length - 1
    found.push({ start: starts[i]!, end: ends[last]!, expected: entry.expected, rule: entry.rule })
    i = last
  }
  return found
}
