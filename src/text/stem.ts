import { createRequire } from 'node:module'
import { remembering } from './remembering.js'

// natural's own root module loads databases and prints: its parts are imported by path (licence MIT)
const porter: { stem(word: string): string } = createRequire(import.meta.url)(
  'natural/lib/natural/stemmers/porter_stemmer.js',
)

/** The stem of an English word in lower case, by Porter's rules ("depends", "dependence" -> "depend"). */
export const stem = remembering((word) => porter.stem(word))
