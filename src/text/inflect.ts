import { createRequire } from 'node:module'
import { remembering } from './remembering.js'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const NounInflector = createRequire(import.meta.url)('natural/lib/natural/inflectors/noun_inflector.js')
const nouns: { singularize(word: string): string } = new NounInflector()
// other words are none of its business: it stumbles over some of them, and takes the end of bus and crisis for a plural
const plural = /^[a-z]{2,38}([^sui]s|en|ae|ice|eeth|eet|eese)$/

/** The singular of an English noun ("companies" -> "company", "spokesmen" -> "spokesman"); other words as they are. */
export const singular = remembering((word) => (plural.test(word) ? nouns.singularize(word) : word))

/** What a list knows of a word in lower case, or of its singular. Most words are no plurals, and found at once or not at all. */
export function inSingular<T>(list: ReadonlyMap<string, T>): (lower: string) => T | undefined {
  const ofPlural = remembering((lower) => list.get(singular(lower)))
  return (lower) => list.get(lower) ?? (isSingular(lower) ? undefined : ofPlural(lower))
}

/** Whether a word is clearly none that `singular` changes, by its ending. */
function isSingular(word: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  if (last === letterS) return false
  if (last === letterN) return word.charCodeAt(word.length - 2) !== letterE
  return !(last === letterE || last === letterT || last === letterH) || !rare.test(word)
}

const [letterS, letterN, letterE, letterT, letterH] = [...'sneth'].map((letter) => letter.charCodeAt(0))
const rare = /(?:ae|ice|eeth|eet|eese)$/
