import type { Span } from '../domain.js'
import { type Stretch, stretchesOf } from './marks.js'
import { paragraphsOf } from './paragraphs.js'
import { sentencesOf } from './sentences.js'
import { type Token, tokenise } from './tokens.js'

/** A text with everything that the steps look at, made once. All lists are in reading order and never overlap. */
export interface Analysis {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Sentences of the running text: a quoted stretch is never cut in two. */
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly stretches: readonly Stretch[]
}

/** Looks at a text once for all steps. Linear in its length; never throws. */
export function analyse(text: string): Analysis {
  const paragraphs = paragraphsOf(text)
  const stretches = stretchesOf(text, paragraphs)
  const tokens = tokenise(text)
  return { text, paragraphs, stretches, tokens, sentences: sentencesOf(text, paragraphs, stretches, tokens) }
}
