import type { Scan } from './scan.js'

/** Fixed phrases by their first word, longest first, as lists of words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes the phrase table out of all entries that have more than one word. */
export function phrasesOf(entries: Iterable<string>): Phrases {
  const found = new Map<string, string[][]>()
  for (const entry of new Set(entries)) {
    const words = entry.split(' ')
    if (words.length < 2) continue
    const known = found.get(words[0]!)
    if (known === undefined) found.set(words[0]!, [words])
    else known.push(words)
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return found
}

/** Joins the fixed phrases of a scan into one unit each ("according to"), so that they are counted and looked up as words are. */
export function joinPhrases({ words, starts, ends }: Scan, phrases: Phrases): Scan {
  const joined: { words: string[]; starts: number[]; ends: number[] } = { words: [], starts: [], ends: [] }
  for (let i = 0; i < words.length; ) {
    const list = phrases.get(words[i]!)
    const length = list === undefined ? 1 : lengthAt(words, i, list)
    joined.words.push(length === 1 ? words[i]! : words.slice(i, i + length).join(' '))
    joined.starts.push(starts[i]!)
    joined.ends.push(ends[i + length - 1]!)
    i += length
  }
  return joined
}

function lengthAt(words: readonly string[], at: number, list: readonly (readonly string[])[]): number {
  for (const phrase of list) if (standsAt(phrase, words, at)) return phrase.length
  return 1
}

/** Whether a phrase stands in a list of words at a place. */
export function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false
  return true
}
