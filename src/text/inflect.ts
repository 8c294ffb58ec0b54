import { createRequire } from 'node:module'
import { remembering } from './remembering.js'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const NounInflector = createRequire(import.meta.url)('natural/lib/natural/inflectors/noun_inflector.js')
const nouns: { singularize(word: string): string } = new NounInflector()
// other words are none of its business: it stumbles over some of them, and takes the end of bus and crisis for a plural
const plural = /^[a-z]{2,38}([^sui]s|en|ae|ice|eeth|eet|eese)$/

/** The singular of an English noun ("companies" -> "company", "spokesmen" -> "spokesman"); other words as they are. */
export const singular = remembering((word) => (plural.test(word) ? nouns.singularize(word) : word))
