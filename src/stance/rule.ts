import type { Position } from '../domain.js'

/** What a rule does where a negation governs its words: gives nothing, turns to the other side, or stays as it is. */
export type Negated = 'drop' | 'flip' | 'keep'

/** A stance rule as data. Patterns read normalised text: lower case, one spelling, one name for one thing (see normalise.ts). */
export interface StanceRule {
  readonly id: string
  readonly issue: string
  readonly position: Position
  /** 0..1: how often a match is right. Below 0.5 it needs other rules beside it. */
  readonly confidence: number
  /** Any one of them is enough. */
  readonly patterns: readonly RegExp[]
  /** Must stand somewhere in the quote, its lead or the speaker's role as well. */
  readonly beside?: RegExp
  /** Keeps the rule silent where it stands in the same sentence. */
  readonly unless?: RegExp
  /** True where the words name the subject themselves; others count less where nothing speaks of AI. */
  readonly ownSubject?: boolean
  readonly negated?: Negated
  /** Why these words show this position. */
  readonly why: string
  /** Invented words that it must find, and such that it must not. */
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** Writes a pattern: it starts at a word, ` ~ ` bridges up to 50 units of one sentence, ` ~~ ` up to 160 of several. Words may be given as values. */
export function re(parts: TemplateStringsArray, ...words: readonly string[]): RegExp {
  const source = String.raw({ raw: parts.raw }, ...words)
    .replaceAll(' ~~ ', '\\b[^]{0,160}?\\b')
    .replaceAll(' ~ ', '\\b[^.!?;]{0,50}?\\b')
  return new RegExp(`\\b(?:${source})`)
}
