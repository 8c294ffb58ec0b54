import type { Position, Span } from '../domain.js'
import { isNegated, isReported, sentenceAround } from './context.js'
import type { Negated, StanceRule } from './rule.js'

/** A rule that found its words. Offsets count in the normalised text. */
export interface Match extends Span {
  readonly rule: StanceRule
  readonly position: Position
}

const flipped = (position: Position): Position => (position === 0 ? 0 : position > 0 ? -1 : 1)

/** Whether a negation governs the words, or, for rules that turn, the last of them ("the share is not small"). */
const governed = (text: string, { start, end }: Span, negated: Negated): boolean =>
  isNegated(text, start) || (negated === 'flip' && isNegated(text, text.lastIndexOf(' ', end - 1) + 1))

/** What the rule says of the words that it found; undefined where negation or a reporting clause takes them away. */
function positionAt(
  { position, negated = 'drop' }: StanceRule,
  text: string,
  { start, end }: Span,
): Position | undefined {
  if (position !== 0 && isReported(text, start)) return undefined
  if (negated === 'keep' || !governed(text, { start, end }, negated)) return position
  return negated === 'flip' ? flipped(position) : undefined
}

/** The first place of each pattern where the rule holds.
 * @param text the quote, normalised
 * @param around the same with the reporting words and the role, for what may stand beside the quote
 * @param possible those of its patterns that may match `text`; others are not looked for */
export function matchRule(rule: StanceRule, text: string, around: () => string, possible: readonly RegExp[]): Match[] {
  // what stands beside is asked first: a pattern that is never asked is never compiled either
  if (rule.beside && !rule.beside.test(around())) return []
  return possible.flatMap((pattern) => (pattern.test(text) ? (firstOf(rule, pattern, text) ?? []) : []))
}

function firstOf(rule: StanceRule, pattern: RegExp, text: string): Match | undefined {
  for (const { 0: words, index } of text.matchAll(new RegExp(pattern, 'g'))) {
    const span = { start: index, end: index + words.length }
    const position = positionAt(rule, text, span)
    if (position !== undefined && !rule.unless?.test(sentenceAround(text, span))) return { rule, position, ...span }
  }
  return undefined
}
