import type { Document, FoundQuote } from '../domain.js'
import { findQuotes } from '../quotes/find.js'
import { type Analysis, analyse } from '../text/analyse.js'

/** What a document says in quotes: the first half of its reading. */
export interface Found {
  readonly analysis: Analysis
  readonly quotes: readonly FoundQuote[]
}

/** The first half of reading several documents: step by step, so that the words and weights that a step looks at stay near the processor.
 * Never throws. */
export function findAll(documents: readonly Pick<Document, 'text'>[]): Found[] {
  const analyses = documents.map(({ text }) => analyse(text))
  const quotes = analyses.map((analysis) => findQuotes(analysis))
  return analyses.map((analysis, i) => ({ analysis, quotes: quotes[i]! }))
}
