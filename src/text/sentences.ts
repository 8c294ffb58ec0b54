import type { Span } from '../domain.js'
import type { Stretch } from './marks.js'
import { indexAt } from './spans.js'
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

// A sentence that holds more quoted stretches is cut behind any word, so that looking at the sentence of each stays linear.
const most = 24

function cut(text: string, paragraph: Span, quoted: readonly Span[], tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  let start = paragraph.start
  let at = indexAt(quoted, start)
  let first = at
  for (let i = indexAt(tokens, paragraph.start); i < tokens.length && tokens[i]!.start < paragraph.end; i++) {
    const token = tokens[i]!
    while (at < quoted.length && quoted[at]!.end <= token.start) at++
    const overlong = at - first > most
    if (token.start < start || !(overlong || endsSentence(token) || isLastLetter(token, tokens[i + 1]))) continue
    const inside = at < quoted.length && quoted[at]!.start <= token.start ? quoted[at] : undefined
    const end = inside ? inside.end : closersAfter(text, token.end, paragraph.end)
    if (
      inside &&
      (overlong || !/[.!?…][)\]'’]*$/.test(text.slice(inside.start, inside.end).replace(/(”|"|“|»|''|â€.?)$/, '')))
    )
      continue
    const next = tokens[indexAt(tokens, end)]
    if (!overlong && next && next.start < paragraph.end && !opensSentence(text, next, tokens[indexAt(tokens, end) + 1]))
      continue
    if (end > start) found.push({ start, end })
    start = next ? Math.min(Math.max(next.start, end), paragraph.end) : paragraph.end
    first = indexAt(quoted, start)
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end })
  return found
}

const endsSentence = (token: Token): boolean =>
  /^([.!?…]+|\.\.\.)$/.test(token.text) || (/^[A-Za-z]{3,}\.$/.test(token.text) && token.pos === 'PUNCT')

const letters = /^(?:\p{Lu}\.)+$/u
const openers =
  /^(He|She|It|They|We|The|This|That|These|Those|His|Her|Its|Their|But|And|In|On|At|If|When|While|As|After|Before|Then)$/

/** "They moved to Quay, N.Y. She stayed.": an abbreviation of single letters ends a sentence where a small word in capitals follows. */
const isLastLetter = ({ text, end }: Token, next: Token | undefined): boolean =>
  text.length > 1 &&
  text.endsWith('.') &&
  next !== undefined &&
  next.start > end &&
  letters.test(text) &&
  openers.test(next.text)

function closersAfter(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && /[)\]’'»”"]/.test(text[end]!)) end++
  return end
}

function opensSentence(text: string, token: Token, after: Token | undefined): boolean {
  if (/^(``|â€|‹|,,|‚)/.test(text.slice(token.start, token.start + 2))) return true
  if (/^[“„«‘"'([–—•*-]/.test(token.text))
    return after === undefined || !/^\p{Ll}/u.test(after.text) || text[token.end] === ' '
  return /^[\p{Lu}\p{N}@#$€£]/u.test(token.text)
}
