import type { FoundQuote } from '../domain.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './entities.js'
import type { Finding } from './finding.js'
import type { Scene } from './scene.js'

/** What a relay is sought for. */
export interface Search {
  readonly scene: Scene
  readonly discourse: Discourse
  readonly quote: FoundQuote
  readonly finding: Finding
  /** Words of the sentence in which the quote is attributed: [first, last). */
  readonly first: number
  readonly last: number
  readonly mention: number
}

/** The name of whom a reference means, unless that is a place. */
export const named = (search: Search, reference: Reference | undefined): string[] => {
  if (!reference) return []
  const { name, place } = search.discourse.bearerOf(reference)
  return place ? [] : [name]
}
