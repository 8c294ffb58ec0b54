import type { Span } from '../domain.js'

/** A span of a text with what it means to whoever shows it. */
export interface Marked<T> extends Span {
  readonly mark: T
}

/** A stretch of text over which the same marks hold; none: plain text. */
export interface Segment<T> extends Span {
  readonly text: string
  readonly marks: readonly T[]
}

/** Cuts a stretch of a text at every edge of the spans that reach into it. Spans may overlap, nest and reach out of the stretch.
 * @param text the whole text; all offsets are UTF-16 units into it, half-open
 * @param within the stretch to cut
 * @returns segments in order that join to the stretch exactly, none empty; marks in the order of `spans`. Never throws. */
export function segments<T>(text: string, within: Span, spans: readonly Marked<T>[]): Segment<T>[] {
  const start = Math.max(0, within.start)
  const end = Math.min(text.length, within.end)
  if (start >= end) return []
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end)
  const edges = inside.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)])
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!
    const marks = inside.filter((span) => span.start <= from && span.end >= to).map((span) => span.mark)
    return { start: from, end: to, text: text.slice(from, to), marks }
  })
}

/** The paragraphs of a text: its lines that are not blank, without the white space around them. */
export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const trimmed = line[0].trim()
    const start = line.index + line[0].indexOf(trimmed)
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length }]
  })
}

/** The paragraphs that a span touches, with one before and one after them. */
export function passageAround(text: string, span: Span): Span[] {
  const all = paragraphs(text)
  const touched = all.map((p, i) => (p.start < span.end && p.end > span.start ? i : -1)).filter((i) => i >= 0)
  if (touched.length === 0) return []
  return all.slice(Math.max(0, touched[0]! - 1), touched.at(-1)! + 2)
}
