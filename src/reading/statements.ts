import type { CodingInput, FoundQuote, Span, Statement } from '../domain.js'
import { type Analysis, analyse } from '../text/analyse.js'
import { indexAt, spanAt } from '../text/spans.js'

/** The quotes of each statement in reading order, by the index of its first quote. */
export function statementsOf(quotes: readonly FoundQuote[]): Map<number, readonly FoundQuote[]> {
  const heads: number[] = []
  const statements = new Map<number, FoundQuote[]>()
  for (const [i, quote] of quotes.entries()) {
    const head = quote.continues === null ? i : heads[quote.continues]!
    heads.push(head)
    if (head === i) statements.set(i, [quote])
    else statements.get(head)!.push(quote)
  }
  return statements
}

type Part = Pick<FoundQuote, 'start' | 'end' | 'cue' | 'mention'>

/** What a coder reads of stored statements.
 * @param statements all of a source */
export function inputsOf(text: string, statements: readonly Pick<Statement, 'quotes'>[]): CodingInput[] {
  const analysis = analyse(text)
  const quoted = union(statements.flatMap(({ quotes }) => quotes.map((quote) => withMarks(analysis, quote))))
  return statements.map(({ quotes }) => codingInput(analysis, quoted, quotes, quotes[0]?.role ?? null))
}

/** What a coder reads of a statement: its quotes joined by blanks, the sentences around them without any quoted words, the speaker's role.
 * @param quoted every quote of the text with its marks, sorted, none overlapping */
export function codingInput(
  analysis: Analysis,
  quoted: readonly Span[],
  parts: readonly Part[],
  role: string | null,
): CodingInput {
  const quote = parts.map((part) => textOf(analysis, part)).join(' ')
  return { quote, lead: leadOf(analysis, quoted, parts), role: role ?? '' }
}

/** A quote with the marks around it, where it is all that stands between them. */
export function withMarks({ stretches }: Analysis, { start, end }: Span): Span {
  const stretch = spanAt(stretches, start)
  return stretch && stretch.end >= end ? { start: stretch.open, end: stretch.after } : { start, end }
}

/** Brings a span of a statement's joined quotes back to the source: one span for each quote that it touches. */
export function toSource(parts: readonly Span[], { start, end }: Span): Span[] {
  let at = 0
  return parts.flatMap((part) => {
    const shift = part.start - at
    const from = Math.max(part.start, start + shift)
    const to = Math.min(part.end, end + shift)
    at += part.end - part.start + 1
    return to > from ? [{ start: from, end: to }] : []
  })
}

export const textOf = ({ text }: Analysis, { start, end }: Span): string => text.slice(start, end)

function leadOf({ text, sentences }: Analysis, quoted: readonly Span[], parts: readonly Part[]): string {
  const places = parts.flatMap((part) => [part.start, part.cue?.start, part.mention?.start])
  const around = new Set(
    places.map((place) => (place === undefined ? undefined : sentences[indexAt(sentences, place)])),
  )
  return [...around].flatMap((sentence) => (sentence ? outside(text, sentence, quoted) : [])).join(' ')
}

/** The pieces of a span's text that lie outside the `holes`, without surrounding white space and empty ones. */
function outside(text: string, { start, end }: Span, holes: readonly Span[]): string[] {
  const pieces: string[] = []
  let at = start
  for (let i = indexAt(holes, start); i < holes.length && holes[i]!.start < end; i++) {
    pieces.push(text.slice(at, holes[i]!.start))
    at = holes[i]!.end
  }
  return [...pieces, text.slice(at, Math.max(at, end))].map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** The same stretches of text as spans that are sorted and do not overlap. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && last.end >= span.start)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
