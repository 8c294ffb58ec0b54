import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Judged } from './direct.js'
import type { Outer } from './outer.js'

const reach = 25

/** "Quill called it “late”; her deputy, Bo Ostler, preferred “lost” and “gone”": a few words set into a clause belong to the subject of its
 * verb, whatever verb it is, where the chosen phrase stands in a clause before that has words between marks of its own. */
export function subjectOfOwnClause(scene: Scene, { place, mention }: Judged): Chunk | undefined {
  const { outer } = scene
  if (!mention || mention.last >= place) return undefined
  const verb = lastVerb(outer, place, mention.last)
  const subject = verb === undefined ? undefined : scene.subjects.of(verb)
  if (!subject || !/^(beside|aside|modifier)$/.test(subject.how)) return undefined
  const { chunk } = subject
  const joint = jointBefore(outer, chunk.first, mention.last)
  if (joint < 0 || !canSpeakChunk(chunk) || !holdsWords(outer, mention.last, joint)) return undefined
  return chunk
}

/** The last verb between two places of one sentence, no clause that hangs on another between. */
function lastVerb(outer: readonly Outer[], place: number, from: number): number | undefined {
  for (let i = place - 1; i > from && place - i < reach; i--) {
    if (/[.¶;wo-]/.test(outer[i]!.symbol)) return undefined
    if (/[CDV]/.test(outer[i]!.symbol) || isPast(outer, i)) return i
  }
  return undefined
}

/** "preferred" of "her deputy, Bo Ostler, preferred “lost”", which taggers take for an adjective. */
const isPast = (outer: readonly Outer[], i: number): boolean =>
  outer[i + 1]?.symbol === 'Q' &&
  outer[i]!.pos === 'ADJ' &&
  outer[i]!.lower.endsWith('ed') &&
  /[,N]/.test(outer[i - 1]?.symbol ?? '')

/** Index of what parts a subject from the clause before: a semicolon, or a joining word behind a comma or a mark; -1 without one. */
function jointBefore(outer: readonly Outer[], subject: number, from: number): number {
  const joint = subject - 1
  if (joint <= from) return -1
  if (outer[joint]!.symbol === ';') return joint
  const joins = /^(and|but|while|with)$/.test(outer[joint]!.lower) && /[,Q]/.test(outer[joint - 1]!.symbol)
  return joins ? joint : -1
}

/** Whether words between marks stand between two places. */
function holdsWords(outer: readonly Outer[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (outer[i]!.symbol === 'Q') return true
  return false
}
