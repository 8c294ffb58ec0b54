import type { Scene } from './candidates.js'
import { type Chunk, firstChunk } from './chunks.js'
import type { Judged } from './direct.js'
import { shape } from './shape.js'

const reach = 12
/** So sure the model may be of somebody else, told of in the sentence, whom "it" or "she" means here. */
const sure = 0.6

/** "in what the company calls “an orderly transition”": whose words for it these are. What begins with a capital is a name. */
export function callerBefore(scene: Scene, { place, mention, mentionProbability }: Judged): Chunk | undefined {
  const { outer, chunks } = scene
  if (!/^(calls?|called|terms?|termed|dubs?|dubbed)$/.test(outer[place - 1]?.lower ?? '')) return undefined
  if (!/^.l/.test(shape(scene, place))) return undefined
  for (let i = firstChunk(chunks, place - reach); i < chunks.length && chunks[i]!.last < place; i++) {
    const chunk = chunks[i]!
    if (chunk.sort === 'owner' || outer[chunk.first - 1]?.lower !== 'what') continue
    const between = outer.slice(chunk.last + 1, place - 1)
    const others = mention !== null && mention !== chunk && mentionProbability > sure
    return !others && between.every(({ symbol }) => symbol === 'r' || symbol === 'A') ? chunk : undefined
  }
  return undefined
}
