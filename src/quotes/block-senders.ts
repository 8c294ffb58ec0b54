import type { Span } from '../domain.js'
import { indexAt, within } from '../text/spans.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Outer } from './outer.js'

// Whom the line that introduces a block names as the one who wrote or said it.

/** "Here is the statement from Larkmoor Energy in full:" */
export const handing =
  /^(here|below) (is|are) (the|an?|his|her|its|their) ([\p{L}-]+ ){0,2}(statements?|letters?|e-?mails?|messages?|repl(y|ies)|responses?|answers?|notes?) (from|by) /iu
/** "Our reporter Ada Quill is at the gate:" */
export const reporting = /\b(our|my) ([\p{L}-]+ ){0,2}(reporter|correspondent|colleague)\b/iu

/** The subject of the introducing line's last sentence: the first phrase that a verb follows. */
export function subjectOf(scene: Scene, intro: Span): Chunk | null {
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

export function subjectIn(outer: readonly Outer[], chunks: readonly Chunk[], from: number, to: number): Chunk | null {
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

export function cueIn({ outer }: Scene, intro: Span): Span | null {
  let cue: Span | null = null
  for (let i = indexAt(outer, intro.start); i < outer.length && outer[i]!.end <= intro.end; i++) {
    if (outer[i]!.symbol === 'C') cue = { start: outer[i]!.start, end: outer[i]!.end }
  }
  return cue
}
