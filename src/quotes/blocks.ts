import type { FoundQuote, Span } from '../domain.js'
import { indexAt, within } from '../text/spans.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Outer } from './outer.js'
import { findTurns } from './turns.js'

/** Words set off without marks: a post or statement behind a colon, and the turns of transcripts and interviews.
 * @returns in reading order, `continues` counts in this list */
export function findBlocks(scene: Scene): FoundQuote[] {
  const turns = findTurns(scene)
  const taken = (span: Span) => turns.some((turn) => turn.start < span.end && span.start < turn.end)
  const found: FoundQuote[] = [...turns]
  scene.a.paragraphs.forEach((paragraph, i) => {
    if (taken(paragraph)) return
    const inline = inlineBlock(scene, paragraph) ?? postOf(scene, paragraph)
    if (inline) found.push(inline)
    else
      found.push(
        ...blocksAfter(scene, i).map((block, k) => ({ ...block, continues: k === 0 ? null : found.length + k - 1 })),
      )
  })
  return found
}

const introducing =
  /\b(tweet|post|writ|wrote|thread|message|statement|letter|email|e-mail|memo|note|said|says|say|add|repl|ask|question|respond|react|explain|announc|declar|ruled|opinion|aim|put it|caption|comment|told|tells|argu|warn|concluded|read|reads|stat)/i
const listing =
  /\b(following|here (are|is|'s)|these|below|include|includes|including|such as|reasons|takeaways|things|examples?|steps|points|key|highlights|agenda|schedule|results|list|contents|related|(read|see|hear) more|watch|listen|why it matters|bottom line)\b[^:]*:$/i

/** "Here is the statement from Larkmoor Energy in full:" */
const handing =
  /^(here|below) (is|are) (the|an?|his|her|its|their) ([\p{L}-]+ ){0,2}(statements?|letters?|e-?mails?|messages?|repl(y|ies)|responses?|answers?|notes?) (from|by) /iu
/** "Our reporter Ada Quill is at the gate:" */
const reporting = /\b(our|my) ([\p{L}-]+ ){0,2}(reporter|correspondent|colleague)\b/iu

const introduces = (line: string): boolean =>
  handing.test(line) || (!listing.test(line) && (introducing.test(line) || reporting.test(line)))

/** Paragraphs behind one that ends in a colon and says that somebody wrote, said or ruled. */
function blocksAfter(scene: Scene, i: number): FoundQuote[] {
  const { a } = scene
  const intro = a.paragraphs[i]!
  const next = a.paragraphs[i + 1]
  const line = a.text.slice(intro.start, intro.end)
  if (!next || !line.endsWith(':') || line.length < 12 || !introduces(lastSentence(line))) return []
  if (opensWithMark(scene, next) || /^([-•*–—]|\(?\d+[.)])\s/.test(a.text.slice(next.start, next.end))) return []
  const mention = subjectOf(scene, intro)
  if (!mention) return []
  const colon = { start: intro.end - 1, end: intro.end }
  const marked = markedLines(scene, i + 1)
  if (marked.length > 0)
    return marked.map((line) => blockOf(line, cueIn(scene, intro) ?? colon, mention, 'block behind a colon', 0.9))
  const blocks = [blockOf(next, cueIn(scene, intro) ?? colon, mention, 'block behind a colon', 0.85)]
  for (
    let k = i + 2;
    k < a.paragraphs.length && isNumbered(a.text, a.paragraphs[k - 1]!) && isNumbered(a.text, a.paragraphs[k]!);
    k++
  ) {
    blocks.push(blockOf(a.paragraphs[k]!, colon, mention, 'block behind a colon', 0.8))
  }
  return blocks
}

/** The lines from paragraph `i` on that begin with ">", as mail and Markdown mark what is quoted: without the mark, empty ones left out. */
function markedLines({ a }: Scene, i: number): Span[] {
  const lines: Span[] = []
  for (let k = i; a.text[a.paragraphs[k]?.start ?? a.text.length] === '>'; k++) {
    const { start, end } = a.paragraphs[k]!
    const mark = /^[>\s]+/.exec(a.text.slice(start, end))![0].length
    if (start + mark < end) lines.push({ start: start + mark, end })
  }
  return lines
}

const lastSentence = (line: string): string => line.split(/(?<=[.!?])\s+/).at(-1) ?? line
const isNumbered = (text: string, { start, end }: Span): boolean => /^\d+\/\s/.test(text.slice(start, end))
const opensWithMark = ({ a }: Scene, paragraph: Span): boolean =>
  a.stretches[indexAt(a.stretches, paragraph.start)]?.open === paragraph.start

const blockOf = (span: Span, cue: Span, mention: Chunk | null, rule: string, confidence: number): FoundQuote => ({
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
function inlineBlock(scene: Scene, paragraph: Span): FoundQuote | undefined {
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
function postOf({ a }: Scene, { start, end }: Span): FoundQuote | undefined {
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

/** The subject of the introducing line's last sentence: the first phrase that a verb follows. */
function subjectOf(scene: Scene, intro: Span): Chunk | null {
  const sentence = within(scene.a.sentences, intro).at(-1) ?? intro
  const line = scene.a.text.slice(sentence.start, intro.end)
  const sender = handing.test(line)
    ? senderIn(scene, sentence)
    : reporting.test(line)
      ? nameAtColon(scene, intro)
      : undefined
  if (sender) return sender
  const subject = whoWrote(scene, sentence) ?? subjectIn(scene.outer, scene.chunks, sentence.start, intro.end)
  return (subject?.sort === 'I' ? senderIn(scene, sentence) : undefined) ?? subject
}

/** "From our reporter at the gate, Ada Quill:": the name between the last comma and the colon. */
function nameAtColon({ outer, chunks }: Scene, intro: Span): Chunk | undefined {
  const last = within(chunks, intro).findLast(({ sort }) => sort !== 'owner')
  const closes = last?.sort === 'name' && outer[last.last + 1]?.symbol === ':' && outer[last.first - 1]?.symbol === ','
  return closes ? last : undefined
}

/** "It came from the owner, Ada Quill, who wrote:": the phrase before the "who" that the last reporting verb belongs to. */
function whoWrote({ outer, chunks }: Scene, sentence: Span): Chunk | undefined {
  const inside = within(chunks, sentence)
  const at = inside.findLastIndex(({ sort, verb }) => sort === 'who' && verb === 'C')
  const who = inside[at]
  if (!who || outer[who.first]!.lower !== 'who') return undefined
  for (let i = who.last + 2; i < outer.length && outer[i]!.end <= sentence.end; i++)
    if ('CDV'.includes(outer[i]!.symbol)) return undefined
  const before = outer[who.first - 1]?.symbol === ',' ? who.first - 2 : who.first - 1
  return inside.slice(0, at).findLast(({ last, sort }) => last === before && sort !== 'owner')
}

/** "I got a reply from its lawyers": whoever the words came from. */
function senderIn({ a, outer, chunks }: Scene, sentence: Span): Chunk | undefined {
  const came =
    /\b(repl(y|ies)|answers?|responses?|statements?|e-?mails?|letters?|messages?|notes?|comments?|texts?|this) (back )?(from|by)\s/i.exec(
      a.text.slice(sentence.start, sentence.end),
    )
  if (!came) return undefined
  const from = sentence.start + came.index + came[0].length
  return within(chunks, { start: from, end: sentence.end }).find(
    (chunk) => chunk.sort !== 'owner' && outer[chunk.first]!.start === from,
  )
}

function subjectIn(outer: readonly Outer[], chunks: readonly Chunk[], from: number, to: number): Chunk | null {
  const inside = within(chunks, { start: from, end: to }).filter((c) => c.sort !== 'owner' && c.sort !== 'who')
  const beside = inside.find(
    (chunk) =>
      /^([CVDA]|r[CVDA]|,[^,]+,r?[CVDA])/.test(symbolsAfter(outer, chunk)) &&
      !/[Pob]/.test(outer[chunk.first - 1]?.symbol ?? ''),
  )
  return beside ?? inside[0] ?? null
}

const symbolsAfter = (outer: readonly Outer[], chunk: Chunk): string =>
  outer
    .slice(chunk.last + 1, chunk.last + 20)
    .map((o) => o.symbol)
    .join('')

function cueIn({ outer }: Scene, intro: Span): Span | null {
  let cue: Span | null = null
  for (let i = indexAt(outer, intro.start); i < outer.length && outer[i]!.end <= intro.end; i++) {
    if (outer[i]!.symbol === 'C') cue = { start: outer[i]!.start, end: outer[i]!.end }
  }
  return cue
}
