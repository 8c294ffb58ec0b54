import type { FoundQuote, Span } from '../domain.js'
import { indexAt, within } from '../text/spans.js'
import { subjectIn } from './block-senders.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'

/** A block, and whoever is named as its speaker. */
export const blockOf = (
  span: Span,
  cue: Span,
  mention: Chunk | null,
  rule: string,
  confidence: number,
): FoundQuote => ({
  start: span.start,
  end: span.end,
  kind: 'block',
  cue,
  mention: mention && { start: mention.start, end: mention.end },
  continues: null,
  rule,
  confidence,
})

/** "She wrote: Fair. I still think so." and "a single line: please call me": the rest of the paragraph behind the colon. */
export function inlineBlock(scene: Scene, paragraph: Span): FoundQuote | undefined {
  const { a, outer } = scene
  if (within(a.stretches, paragraph).length > 0) return undefined
  const text = a.text.slice(paragraph.start, paragraph.end)
  const match =
    /\b(wrote|writes|posted|tweeted|replied|responded|answered|texted|captioned|added|single line|one line|one word|reply|message|said simply)(?: back| online| in reply| simply| him| her| them| us| me| on \p{Lu}\p{L}+)*:\s+(?=\S)/u.exec(
      text,
    )
  if (!match) return undefined
  const start = paragraph.start + match.index + match[0].length
  const sentence = a.sentences[indexAt(a.sentences, paragraph.start + match.index)]
  const mention = sentence && subjectIn(outer, scene.chunks, sentence.start, paragraph.start + match.index)
  if (
    !mention ||
    (/^\p{Lu}?[\p{L} ]{0,40}$/u.test(a.text.slice(start, paragraph.end)) === false && text.length - match.index > 600)
  )
    return undefined
  const cue = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[1]!.length }
  return blockOf({ start, end: paragraph.end }, cue, mention, 'block behind a colon in the line', 0.8)
}

/** "12.30 @quayferry: All sailings cancelled.": a post behind its account, on a line of its own. */
export function postOf({ a }: Scene, { start, end }: Span): FoundQuote | undefined {
  const label = /^(?:\d\d?[.:]\d\d(?: ?[ap]m)?:? )?(@\w{2,30}):\s+(?=\S)/.exec(
    a.text.slice(start, Math.min(end, start + 60)),
  )
  if (!label || start + label[0].length >= end) return undefined
  const from = start + label[0].indexOf('@')
  const colon = from + label[1]!.length
  const mention = { start: from, end: colon }
  const span = { start: start + label[0].length, end }
  return {
    ...span,
    kind: 'block',
    cue: { start: colon, end: colon + 1 },
    mention,
    continues: null,
    rule: 'post behind its account',
    confidence: 0.8,
  }
}
