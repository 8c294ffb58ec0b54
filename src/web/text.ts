import type { Quote, Signal, Source, Span } from '../domain.js'
import { type Marked, segments } from './segments.js'
import { speakerName } from './words.js'

/** A stretch of printed text, with the sign of alteration that it is, if any. */
export interface Part {
  readonly text: string
  readonly signal: boolean
  /** What was probably meant; given once, at the end of the sign. Null: unknown or not a sign. */
  readonly meant: string | null
}

/** A stretch of text inside one quote or none. */
export interface Piece {
  readonly quote: { readonly href: string; readonly speaker: string; readonly link: boolean } | null
  readonly parts: readonly Part[]
}

function partsOf(text: string, within: Span, signals: readonly Signal[]): Part[] {
  const spans: Marked<Signal>[] = signals.map((signal) => ({ start: signal.start, end: signal.end, mark: signal }))
  return segments(text, within, spans).map((segment) => {
    const ending = segment.marks.find((signal) => signal.end === segment.end)
    return { text: segment.text, signal: segment.marks.length > 0, meant: ending?.expected ?? null }
  })
}

const width = ({ start, end }: Span): number => end - start

/** What is looked at of a quote, stored or not. */
export type SaidAt = Span & Pick<Quote, 'id'> & { readonly speaker: Pick<NonNullable<Quote['speaker']>, 'name'> | null }

/** A paragraph cut into pieces by its quotes; where quotes nest, a piece belongs to the innermost.
 * @param link whether the quotes lead to their pages */
export function piecesOf(
  source: Pick<Source, 'text' | 'signals'>,
  paragraph: Span,
  quotes: readonly SaidAt[],
  link: boolean,
): Piece[] {
  const spans = quotes.map((quote) => ({ start: quote.start, end: quote.end, mark: quote }))
  return segments(source.text, paragraph, spans).map((segment) => {
    const quote = [...segment.marks].sort((a, b) => width(a) - width(b))[0]
    return {
      quote: quote ? { href: `/quotes/${quote.id}`, speaker: speakerName(quote), link } : null,
      parts: partsOf(source.text, segment, source.signals),
    }
  })
}

/** A printed paragraph. */
export interface Paragraph {
  /** Where it begins in the source, in UTF-16 units. */
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** Paragraphs of a source, each cut into pieces by its quotes (see `piecesOf`). */
export const paragraphsOf = (
  source: Pick<Source, 'text' | 'signals'>,
  spans: readonly Span[],
  quotes: readonly Quote[],
  link: boolean,
): Paragraph[] => spans.map((span) => ({ start: span.start, pieces: piecesOf(source, span, quotes, link) }))

/** A stretch of words, decisive or not. */
export interface Word {
  readonly text: string
  readonly decisive: boolean
}

/** A quote's words with those marked that decided a coding.
 * @param evidence offsets in the source */
export const wordsOf = (quote: Quote, evidence: readonly Span[]): Word[] =>
  segments(
    quote.text,
    { start: 0, end: quote.text.length },
    evidence.map((span) => ({ start: span.start - quote.start, end: span.end - quote.start, mark: true })),
  ).map((segment) => ({ text: segment.text, decisive: segment.marks.length > 0 }))
