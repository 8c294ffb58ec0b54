import type { Span } from '../domain.js'

/** A stored quote with every place that it has: as it stands, and as the machine gave it. */
export interface Placed {
  readonly id: number
  readonly places: readonly Span[]
}

/** The share of what two spans cover together that both cover: 0 to 1. */
export function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

interface Pair {
  readonly stored: number
  readonly index: number
  readonly share: number
}

/** Finds for each span of a new reading the stored quote that it is: the two share at least half of what they cover
 * together, the closest pairs first, each taken once.
 * @returns the id of a stored quote, or null, for each span */
export function matchQuotes(stored: readonly Placed[], spans: readonly Span[]): (number | null)[] {
  const found: (number | null)[] = spans.map(() => null)
  const taken = new Set<number>()
  const pairs = pairsOf(stored, spans).sort((a, b) => b.share - a.share || a.stored - b.stored || a.index - b.index)
  for (const { stored: id, index } of pairs) {
    if (taken.has(id) || found[index] !== null) continue
    taken.add(id)
    found[index] = id
  }
  return found
}

// Both sorted by their beginning, so that only neighbours are compared.
function pairsOf(stored: readonly Placed[], spans: readonly Span[]): Pair[] {
  const places = stored
    .flatMap(({ id, places: all }) => all.map((place) => ({ id, ...place })))
    .sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of places) reach.push(Math.max(reach.at(-1) ?? 0, end))
  const order = spans.map((span, index) => ({ ...span, index })).sort((a, b) => a.start - b.start)
  const pairs: Pair[] = []
  let from = 0
  for (const span of order) {
    while (from < places.length && reach[from]! <= span.start) from++
    for (let i = from; i < places.length && places[i]!.start < span.end; i++) {
      const share = sharedPart(places[i]!, span)
      if (share >= 0.5) pairs.push({ stored: places[i]!.id, index: span.index, share })
    }
  }
  return pairs
}
