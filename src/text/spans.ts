import type { Span } from '../domain.js'

/** Index of the first span that ends behind `offset` (the one that holds it, or the next one); `spans.length` if none does.
 * Spans are sorted and do not overlap. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (spans[mid]!.end <= offset) low = mid + 1
    else high = mid
  }
  return low
}

/** The span that holds `offset`, or undefined. Spans are sorted and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[indexAt(spans, offset)]
  return span && span.start <= offset ? span : undefined
}

/** Those of the sorted `spans` that lie wholly in [start, end). */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = []
  for (let i = indexAt(spans, start); i < spans.length && spans[i]!.end <= end; i++) {
    if (spans[i]!.start >= start) found.push(spans[i]!)
  }
  return found
}

/** Number of units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
