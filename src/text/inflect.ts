import { createRequire } from 'node:module'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const NounInflector = createRequire(import.meta.url)('natural/lib/natural/inflectors/noun_inflector.js')
const nouns: { singularize(word: string): string } = new NounInflector()
// other words are none of its business: it stumbles over some of them, and takes the end of bus and crisis for a plural
const plural = /^[a-z]{2,38}([^sui]s|en|ae|ice|eeth|eet|eese)$/
const known = new Map<string, string>()

/** The singular of an English noun ("companies" -> "company", "spokesmen" -> "spokesman"); other words as they are. Remembered. */
export function singular(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = plural.test(word) ? nouns.singularize(word) : word
  if (known.size < 50_000) known.set(word, found)
  return found
}
