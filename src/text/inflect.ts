import { createRequire } from 'node:module'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const NounInflector = createRequire(import.meta.url)('natural/lib/natural/inflectors/noun_inflector.js')
const nouns: { singularize(word: string): string } = new NounInflector()
const known = new Map<string, string>()

/** The singular of an English noun ("companies" -> "company", "spokesmen" -> "spokesman"); other words as they are. Remembered. */
export function singular(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = word.length > 40 ? word : nouns.singularize(word)
  if (known.size < 50_000) known.set(word, found)
  return found
}
