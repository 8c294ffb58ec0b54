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
  const text = scene.a.text.slice(paragraph.start, paragraph.end)
  if (!behindColon.test(text)) return undefined
  const stretches = within(scene.a.stretches, paragraph)
  const match = stretches.length > 0 ? undefined : (written.exec(text) ?? undefined)
  const found = match && text.length - match.index <= longestPost ? match : talkIn(text)
  if (!found) return undefined
  const [from, to] = found.indices![1]!
  const at = paragraph.start + from
  const start = paragraph.start + found.index + found[0].length
  if (stretches.some((stretch) => stretch.open < start && start < stretch.after)) return undefined
  const sentence = scene.a.sentences[indexAt(scene.a.sentences, at)]
  const mention = sentence && subjectIn(scene.outer, scene.chunks, sentence.start, at)
  if (!mention) return undefined
  const cue = { start: at, end: paragraph.start + to }
  return blockOf({ start, end: paragraph.end }, cue, mention, 'block behind a colon in the line', 0.8)
}

/** Most paragraphs have nothing behind a colon, and are looked at no closer. */
const behindColon = /:\s+\S/
const longestPost = 600
const written =
  /\b(wrote|writes|posted|tweeted|replied|responded|answered|texted|captioned|added|single line|one line|one word|reply|message|said simply)(?: back| online| in reply| simply| him| her| them| us| me| on \p{Lu}\p{L}+)*:\s+(?=\S)/du

/** "Ada of Halden writes: You call it a boat. I call it a bath.", "The note read: I have gone.", "left a line below it: I was asked, and I declined." */
function talkIn(text: string): RegExpExecArray | undefined {
  const match = sent.exec(text) ?? holds.exec(text) ?? left.exec(text) ?? reads.exec(text)
  if (!match) return undefined
  const said = text.slice(match.index + match[0].length)
  return said.length <= 2 * longestPost &&
    (isTalk(said.replace(/[“"„«][^”"“»]*[”"“»]/g, '')) || isCopied(text.slice(0, match.index + match[0].length), said))
    ? match
    : undefined
}

const sent =
  /\b(wrote|writes|e-?mails|e-?mailed|texts|texted|messages|messaged|replied|replies|answered|answers|asks|asked|adds|added|posted|posts)(?: (?:in|to say|back|us|to (?:us|him|her|them|(?:the|a|his|her|one) (?:\p{L}+ ?){1,3})))?:\s+(?=\p{Lu})/du
const holds =
  /\b(?:note|message|letter|postscript|e-?mail|card|postcard|text|telegram|memo|reply|answer|entry|diary|will|statement|caption|comment|post)(?: \p{L}+){0,3} (read|reads|said|says|ran|runs|began|begins|ended|ends|continued|continues|went|goes on)(?: simply| only| in full| on)?:\s+(?=\p{Lu})/diu
const left =
  /\b(left|leaves|sent|sends|scribbled|pinned|added|adds|posted|wrote|writes)(?: \p{L}+)? (?:an?|one|this|the)(?: \p{L}+){0,2} (?:line|note|message|comment|card|word|reply|postscript|sentence)s?\b[^:.“"‘]{0,50}:\s+(?=\p{Lu})/du

const reads = /\bIt (reads?|says|said|runs?|ran)(?: simply| only| in full)?:\s+(?=\p{Lu})/du

/** What a letter or card reads is copied from it, whether it speaks to somebody or not; two or three words may be a label. */
const isCopied = (before: string, said: string): boolean =>
  /\b(letter|note|card|postcard|message|e-?mail|telegram)\b/i.test(before) &&
  /\b(reads?|runs?|ran)\b[^:]*:\s+$/.test(before) &&
  said.split(/\s+/).length > 4

/** Speaks as "I" or to "you". */
const isTalk = (words: string): boolean =>
  /\b(I|we|you|my|our|your|me|us)\b/.test(words) || /^(Please|Do not|Don.t|Let)\b/.test(words)

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
