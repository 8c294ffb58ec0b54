import type { Source, Span, Statement } from '../domain.js'
import type { Piece } from '../export/cards/card.js'
import { analyse } from '../text/analyse.js'
import { clippingRisks } from '../wording/clipping.js'
import { paragraphs, segments } from './segments.js'

// Rules of debate ask for more than fifty words around what is read.
const leastWords = 50
// Words between two quotes of a statement beyond which they are left out.
const mostBetween = 150

const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
const wordsIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + words(text.slice(start, end)), 0)
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The body of a card: the paragraphs around a statement, more than fifty words where the source has them, with the statement's quotes marked
 * and in them the part to read.
 * @param evidence what decided the coding; empty: all of the statement is read */
export function bodyOf(source: Source, statement: Statement, evidence: readonly Span[]): Piece[] {
  const { text } = source
  const { quotes } = statement
  const shown = passageOf(text, quotes)
  const marks = [
    ...quotes.map(({ start, end }) => ({ start, end, mark: 'quoted' })),
    ...partToRead(text, quotes, evidence).map(({ start, end }) => ({ start, end, mark: 'read' })),
  ]
  return shown.flatMap((paragraph, i) => [
    ...(i > 0 ? [{ text: between(text, shown[i - 1]!, paragraph), quoted: false, read: false }] : []),
    ...segments(text, paragraph, marks).map((segment) => ({
      text: segment.text.replace(/\s+/g, ' '),
      quoted: segment.marks.includes('quoted'),
      read: segment.marks.includes('read'),
    })),
  ])
}

const between = (text: string, before: Span, after: Span): string =>
  text.slice(before.end, after.start).trim() === '' ? ' ¶ ' : ' [Text Omitted] '

/** The paragraphs to show: those of the quotes and what stands between them, then more on both sides in turn until there are words enough. */
function passageOf(text: string, quotes: readonly Span[]): Span[] {
  const all = paragraphs(text)
  const holds = all.map((paragraph) => quotes.some((quote) => touches(paragraph, quote)))
  let first = holds.indexOf(true)
  let last = holds.lastIndexOf(true)
  const inner = all.slice(first, last + 1)
  const gaps = inner.filter((_, i) => !holds[first + i])
  const kept = (i: number): boolean => holds[i]! || wordsIn(text, gaps) <= mostBetween || i < first || i > last
  const core = [first, last] as const
  const shown = (): Span[] =>
    all.slice(first, last + 1).filter((_, i) => first + i < core[0] || first + i > core[1] || kept(first + i))
  while (wordsIn(text, shown()) <= leastWords && (first > 0 || last < all.length - 1)) {
    if (first > 0) first--
    if (wordsIn(text, shown()) <= leastWords && last < all.length - 1) last++
  }
  return shown()
}

/** The sentences of the quotes that hold the evidence; all of the quotes where there is none, or where that would change the sense. */
function partToRead(text: string, quotes: readonly Span[], evidence: readonly Span[]): readonly Span[] {
  const { sentences } = analyse(text)
  const parts = quotes.flatMap((quote) =>
    sentences
      .filter((sentence) => evidence.some((one) => touches(one, sentence) && touches(one, quote)))
      .map(({ start, end }) => ({ start: Math.max(start, quote.start), end: Math.min(end, quote.end) }))
      .filter(({ start, end }) => start < end),
  )
  const risky = parts.some((part) => clippingRisks(text, sentences, part).length > 0)
  return parts.length === 0 || risky ? quotes : parts
}
