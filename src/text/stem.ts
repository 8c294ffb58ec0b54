import { createRequire } from 'node:module'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const porter: { stem(word: string): string } = createRequire(import.meta.url)(
  'natural/lib/natural/stemmers/porter_stemmer.js',
)
const known = new Map<string, string>()

/** The stem of an English word in lower case, by Porter's rules ("depends", "dependence" -> "depend"). Remembered. */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = porter.stem(word)
  if (known.size < 50_000) known.set(word, found)
  return found
}
