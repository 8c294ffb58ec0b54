import type { Attribution, FoundQuote, QuoteKind, Span } from '../../src/domain.js'
import { nameSpeakers } from '../../src/speakers/name.js'
import { analyse } from '../../src/text/analyse.js'

/** A quote of a test text: its words, the mention's words (the occurrence nearest to the quote; null for a floating quote). */
export type Said = readonly [words: string, mention: string | null, more?: Partial<FoundQuote>]

/** Span of `words` in `text` nearest to `from`. */
export function spanNear(text: string, words: string, from: number): Span {
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const inside = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')
    if (!inside && (best < 0 || Math.abs(at - from) < Math.abs(best - from))) best = at
  }
  if (best < 0) throw new Error(`not in the text: ${words}`)
  return { start: best, end: best + words.length }
}

/** Names the speakers of the given quotes of a text. */
export function namesIn(
  text: string,
  said: readonly Said[],
  about: { title?: string | null; author?: string | null; publisher?: string | null } = {},
): Attribution[] {
  const quotes = said.map(([words, mention, more]): FoundQuote => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return {
      start,
      end: start + words.length,
      kind: 'direct' satisfies QuoteKind,
      cue: null,
      mention: mention === null ? null : spanNear(text, mention, start),
      continues: null,
      rule: 'test',
      confidence: 1,
      ...more,
    }
  })
  return nameSpeakers(analyse(text), quotes, { title: null, author: null, publisher: null, ...about })
}
