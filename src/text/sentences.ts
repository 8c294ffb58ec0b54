import type { Span } from '../domain.js'
import type { Stretch } from './marks.js'
import { indexAt, spanAt } from './spans.js'
import type { Token } from './tokens.js'

/** Cuts paragraphs into sentences of the running text: a quoted stretch is never cut, and a stretch that ends a sentence ends it
 * unless reporting words go on in lower case behind it (“Who?” he asked). Sorted, never overlapping. */
export function sentencesOf(
  text: string,
  paragraphs: readonly Span[],
  stretches: readonly Stretch[],
  tokens: readonly Token[],
): Span[] {
  const quoted = stretches.map(({ open, after }) => ({ start: open, end: after }))
  return paragraphs.flatMap((paragraph) => cut(text, paragraph, quoted, tokens))
}

function cut(text: string, paragraph: Span, quoted: readonly Span[], tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let start = paragraph.start
  for (let i = indexAt(tokens, paragraph.start); i < tokens.length && tokens[i]!.start < paragraph.end; i++) {
    const token = tokens[i]!
    if (token.start < start || !endsSentence(token)) continue
    const inside = spanAt(quoted, token.start)
    const end = inside ? inside.end : closersAfter(text, token.end, paragraph.end)
    if (inside && !/[.!?…][)\]'’]*$/.test(text.slice(inside.start, inside.end).replace(/(”|"|“|»|''|â€.?)$/, '')))
      continue
    const next = tokens[indexAt(tokens, end)]
    if (next && next.start < paragraph.end && !opensSentence(text, next, tokens[indexAt(tokens, end) + 1])) continue
    if (end > start) found.push({ start, end })
    start = next ? Math.min(next.start, paragraph.end) : paragraph.end
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end })
  return found
}

const endsSentence = (token: Token): boolean =>
  /^([.!?…]+|\.\.\.)$/.test(token.text) || (/^[A-Za-z]{3,}\.$/.test(token.text) && token.pos === 'PUNCT')

function closersAfter(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && /[)\]’'»”"]/.test(text[end]!)) end++
  return end
}

function opensSentence(text: string, token: Token, after: Token | undefined): boolean {
  if (/^[“„«‘"'([–—•*-]/.test(token.text))
    return after === undefined || !/^\p{Ll}/u.test(after.text) || text[token.end] === ' '
  return /^[\p{Lu}\p{N}@#$€£]/u.test(token.text)
}
