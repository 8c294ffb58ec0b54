import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import { type Chunk, firstChunk } from './chunks.js'
import type { Judged } from './direct.js'
import type { Outer } from './outer.js'

/** How many such clauses follow one another. */
const most = 6
const longestAside = 15

/** "Quill called it “brave”, Ostler “rash” and Moss, who had not read it, “long”: the name before the words, where the verb of the clause
 * before goes for it too. */
export function gappedSubject(scene: Scene, { place, mention }: Judged): Chunk | undefined {
  if (!mention || mention.last >= place) return undefined
  const chunk = subjectOfGap(scene, place, 0)
  return chunk && chunk.first > mention.last ? chunk : undefined
}

/** What stands there may be judged as well ("called Quill “brave” and Ostler “rash”"), so somebody is the speaker only where "it", or for a
 * name a thing, was judged before. */
function subjectOfGap(scene: Scene, place: number, depth: number): Chunk | undefined {
  const { outer } = scene
  const chunk = chunkEndingAt(scene, beforeAside(outer, place - 1))
  const before = chunk && depth < most ? wordsBefore(outer, chunk.first - 1) : undefined
  if (!chunk || before === undefined || !canSpeakChunk(chunk)) return undefined
  const last = outer[before - 1]?.symbol === 's' ? before - 2 : before - 1
  const isIt =
    /^(it|this|that|them|these)$/.test(outer[last]?.lower ?? '') && /[CDV]/.test(outer[last - 1]?.symbol ?? '')
  const object = chunkEndingAt(scene, last)
  const named = chunk.sort === 'name' && !/^(the|an?|its|his|her|their)$/.test(outer[chunk.first]!.lower)
  const thing = named && object !== undefined && !canSpeakChunk(object)
  return isIt || thing || subjectOfGap(scene, before, depth + 1) ? chunk : undefined
}

/** Index of the words between marks from which a comma, "and" or both part a phrase; undefined where something else stands before it. */
function wordsBefore(outer: readonly Outer[], joint: number): number | undefined {
  const joined = /^(and|but)$/.test(outer[joint]?.lower ?? '')
  const at = joined ? joint - 1 : joint
  const comma = /[,;]/.test(outer[at]?.symbol ?? '')
  const words = comma ? at - 1 : at
  return (joined || comma) && outer[words]?.symbol === 'Q' ? words : undefined
}

function chunkEndingAt({ chunks }: Scene, last: number): Chunk | undefined {
  for (let i = firstChunk(chunks, last + 1) - 1; i >= 0 && chunks[i]!.first > last - 12; i--)
    if (chunks[i]!.last === last && chunks[i]!.sort !== 'owner') return chunks[i]
  return undefined
}

/** The item before ", who had not read it," where such an aside ends at an item. */
function beforeAside(outer: readonly Outer[], end: number): number {
  if (outer[end]?.symbol !== ',') return end
  for (let i = end - 1; i > end - longestAside && i > 0 && !/[.¶;Q]/.test(outer[i]!.symbol); i--)
    if (outer[i]!.symbol === ',') return i - 1
  return end
}
