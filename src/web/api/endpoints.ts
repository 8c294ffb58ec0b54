import type { Endpoint } from './endpoint.js'
import { collections, oneCollection } from './endpoints/collections.js'
import { coders, dossier } from './endpoints/dossier.js'
import { codebooks, issues, oneCodebook, oneIssue, oneSpectrum } from './endpoints/issues.js'
import { cell, comparison, matrix } from './endpoints/matrix.js'
import { network } from './endpoints/network.js'
import { codings, oneQuote, oneStatement, quotes, statements } from './endpoints/quotes.js'
import { searchQuotes, searchSources, searchSpeakers } from './endpoints/search.js'
import { oneSource, sources } from './endpoints/sources.js'
import { oneSpeaker, speakers } from './endpoints/speakers.js'

/** Every address of the API. A new one is one more entry. */
export const endpoints: readonly Endpoint[] = [
  ...[dossier, coders],
  ...[quotes, oneQuote, statements, oneStatement, codings],
  ...[speakers, oneSpeaker],
  ...[sources, oneSource],
  ...[issues, oneIssue, oneSpectrum, codebooks, oneCodebook],
  ...[matrix, cell, comparison],
  network,
  ...[searchQuotes, searchSpeakers, searchSources],
  ...[collections, oneCollection],
]
