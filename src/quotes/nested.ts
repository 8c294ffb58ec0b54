import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { firstChunk } from './chunks.js'
import type { Judged } from './direct.js'
import type { Outer } from './outer.js'
import { pathOf } from './shape.js'

const reach = 40

/** The inner speaker, where the chosen one only tells what somebody else has said:
 * "Quill told Radio Sarn that Ostler had said the boat was “late”". */
export const innermost = (scene: Scene, { mention, place }: Judged): Chunk | undefined =>
  mention && mention.last < place ? innerOf(scene, place, mention) : undefined

/** "Quill called it “late”, and a note by Ostler said it was “lost”": the subject of the verb of saying in the stretch's own clause, where
 * the chosen phrase belongs to the clause before. */
export function subjectOfClause({ outer, chunks }: Scene, { mention, place }: Judged): Chunk | undefined {
  if (!mention || mention.last >= place) return undefined
  const verb = lastVerb(outer, place, mention.last)
  const joint = verb === undefined || !isSaying(outer[verb]!.lower) ? -1 : jointBefore(outer, verb, mention.last)
  if (joint < 0 || !/[CDV]/.test(pathOf(outer, mention.last + 1, joint))) return undefined
  for (let i = firstChunk(chunks, joint + 1); i < chunks.length && chunks[i]!.last < verb!; i++) {
    const chunk = chunks[i]!
    const opens = /^(N[bPf])?$/.test(pathOf(outer, joint + 1, chunk.first))
    if (opens && chunk.sort !== 'owner' && isSubjectOf(outer, chunk, verb!)) return chunk
  }
  return undefined
}

/** Index of the ", and" (its last item) or semicolon between `from` and `verb` that stands nearest to the verb; -1 without one. */
function jointBefore(outer: readonly Outer[], verb: number, from: number): number {
  for (let i = verb - 1; i > from; i--) {
    const { symbol } = outer[i]!
    if (symbol === 'Q' || symbol === ';' || (symbol === '&' && outer[i - 1]!.symbol === ','))
      return symbol === 'Q' ? -1 : i
  }
  return -1
}

/** "Quill says “weeks”": a single word can be all that somebody says, if a verb of saying stands right before it and its subject can speak. */
export const isSaidBeside = ({ outer }: Scene, { place, mention, mentionProbability }: Judged): boolean =>
  mention !== null &&
  mentionProbability >= 0.9 &&
  outer[place - 1]?.symbol === 'C' &&
  isSaying(outer[place - 1]!.lower) &&
  isSubjectOf(outer, mention, place - 1) &&
  canSpeakChunk(mention)

const holds = (one: Chunk, other: Chunk): boolean => one.first <= other.first && other.last <= one.last

/** "that one judge called “": the subject of a verb of saying right before the mark, in a clause that hangs on another. */
export function subjectBeside({ outer, chunks }: Scene, { place, mention }: Judged): Chunk | undefined {
  const verb = place - 1
  if (outer[verb]?.symbol !== 'C') return undefined
  for (let i = firstChunk(chunks, place - 12); i < chunks.length && chunks[i]!.last < verb; i++) {
    const chunk = chunks[i]!
    const hangs = /[tw]/.test(outer[chunk.first - 1]?.symbol ?? '')
    if (hangs && chunk.sort !== 'owner' && isSubjectOf(outer, chunk, verb))
      return mention && holds(mention, chunk) ? undefined : chunk
  }
  return undefined
}

/** The subject of the last reporting verb before the quote, if it stands in a that-clause of what `told` reports. */
function innerOf({ outer, chunks }: Scene, place: number, told: Chunk): Chunk | undefined {
  const verb = lastVerb(outer, place, told.last)
  if (verb === undefined) return undefined
  for (let i = firstChunk(chunks, told.last + 1); i < chunks.length && chunks[i]!.last < verb; i++) {
    const chunk = chunks[i]!
    const before = outer[chunk.first - 1]
    const bare =
      before?.symbol === 'C' && isSaying(before.lower) && isSaying(outer[verb]!.lower) && chunk.sort === 'name'
    const opens = (before?.symbol === 't' && saysBetween(outer, told.last, chunk.first)) || bare
    if (opens && chunk.sort !== 'owner' && isSubjectOf(outer, chunk, verb)) return chunk
  }
  return undefined
}

/** "The paper quoted a clerk as saying that it was “": the clerk. */
export function quotedAsSaying({ outer, chunks }: Scene, place: number): Chunk | undefined {
  let at = place - 1
  while (at > place - 16 && at > 1 && outer[at]!.lower !== 'saying' && !/[.¶;Q]/.test(outer[at]!.symbol)) at--
  if (outer[at]?.lower !== 'saying' || outer[at - 1]?.lower !== 'as' || /[CD]/.test(pathOf(outer, at + 1, place)))
    return undefined
  for (let i = at - 3; i > at - 16 && i >= 0 && !/[.¶;Q]/.test(outer[i]!.symbol); i--) {
    if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(outer[i]!.lower)) continue
    const first = firstChunk(chunks, i + 1)
    return chunks.slice(first, first + 3).find((chunk) => chunk.first === i + 1 && chunk.sort !== 'owner')
  }
  return undefined
}

/** "In it, according to the Ledger, she called the plan “late”": the subject of the verb that brings the words, behind whoever tells of it. */
export function subjectBehindAccording({ outer, chunks }: Scene, { mention, place }: Judged): Chunk | undefined {
  if (!mention || mention.last >= place || outer[mention.last + 1]?.symbol !== ',') return undefined
  if (pathOf(outer, Math.max(0, mention.first - 3), mention.first) !== ',Ko') return undefined
  const subject = chunks[firstChunk(chunks, mention.last + 2)]
  if (subject?.first !== mention.last + 2 || subject.verb !== 'C' || subject.last >= place) return undefined
  const path = pathOf(outer, subject.last + 1, place)
  return subject.sort !== 'owner' && /^[rAx]*C[^.¶;QCDV,]*,?$/.test(path) && canSpeakChunk(subject)
    ? subject
    : undefined
}

/** Index of the last reporting verb between two places of one sentence. */
function lastVerb(outer: readonly Outer[], place: number, from: number): number | undefined {
  for (let i = place - 1; i > from && place - i < reach; i--) {
    const { symbol } = outer[i]!
    if (/[.¶;Q]/.test(symbol)) return undefined
    if (symbol === 'C' && (isSaying(outer[i]!.lower) || outer[i - 1]?.lower === 'had')) return i
  }
  return undefined
}

/** Verbs that cannot but bring somebody's words: "hold" and "begin" can do without. */
const isSaying = (word: string): boolean =>
  /^(said|says|say|told|tells|tell|wrote|writes|added|warned|claimed|insisted|promised|argued|stated|replied|answered|explained|admitted|assured|denied|complained)$/.test(
    word,
  )

/** Whether a reporting verb stands between two places of one clause. */
function saysBetween(outer: readonly Outer[], from: number, to: number): boolean {
  let says = false
  for (let i = from + 1; i < to; i++) {
    if (/[.¶;Q]/.test(outer[i]!.symbol)) return false
    if (outer[i]!.symbol === 'C') says = true
  }
  return says
}

/** Whether nothing but auxiliaries, adverbs and one aside stands between a phrase and its verb. */
function isSubjectOf(outer: readonly Outer[], { last }: Chunk, verb: number): boolean {
  const between = outer
    .slice(last + 1, verb)
    .map(({ symbol }) => symbol)
    .join('')
  return /^(,[^,CQ]{1,12},)?[rAx]*$/.test(between)
}
