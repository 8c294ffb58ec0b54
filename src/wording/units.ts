import { remembered } from '../text/wordNumbers.js'
import { type Scan, wordNumbers } from './scan.js'

/** The fixed phrases that begin with a word, longest first, as lists of words; null where there are none. */
export type Phrases = (number: number, word: string) => readonly (readonly string[])[] | null

/** Makes the phrase table out of all entries that have more than one word. */
export function phrasesOf(entries: Iterable<string>): Phrases {
  const found = new Map<string, string[][]>()
  for (const entry of new Set(entries)) {
    if (!entry.includes(' ')) continue
    const words = entry.split(' ')
    const known = found.get(words[0]!)
    if (known === undefined) found.set(words[0]!, [words])
    else known.push(words)
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return remembered((word) => found.get(word) ?? null)
}

/** Joins the fixed phrases of a scan into one unit each ("according to"), so that they are counted and looked up as words are. */
export function joinPhrases({ words, numbers, starts, ends }: Scan, phrases: Phrases): Scan {
  const joined = { words: [] as string[], numbers: [] as number[], starts: [] as number[], ends: [] as number[] }
  for (let i = 0; i < words.length; ) {
    const list = phrases(numbers[i]!, words[i]!)
    const length = list === null ? 1 : lengthAt(words, i, list)
    const word = length === 1 ? words[i]! : words.slice(i, i + length).join(' ')
    joined.words.push(word)
    joined.numbers.push(length === 1 ? numbers[i]! : wordNumbers.of(word))
    joined.starts.push(starts[i]!)
    joined.ends.push(ends[i + length - 1]!)
    i += length
  }
  return joined
}

/** @param list phrases whose first word stands there */
function lengthAt(words: readonly string[], at: number, list: readonly (readonly string[])[]): number {
  for (const phrase of list) if (goesOn(phrase, words, at)) return phrase.length
  return 1
}

function goesOn(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false
  return true
}
