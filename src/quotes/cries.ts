import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { firstChunk } from './chunks.js'

const cries = /^(shouts?|cries|cry|calls|chants|choruses|yells|screams|whispers|murmurs)$/

/** Shouts of “No!” came from the gallery: whoever they come from, and nobody who spoke before. */
export function crierBehind({ outer, chunks }: Scene, place: number): Chunk | undefined {
  if (outer[place - 1]?.lower !== 'of' || !cries.test(outer[place - 2]?.lower ?? '')) return undefined
  for (let i = place + 1; i < place + 6 && outer[i] && !/[.¶;Q]/.test(outer[i]!.symbol); i++) {
    if (outer[i]!.lower !== 'from') continue
    const chunk = chunks[firstChunk(chunks, i + 1)]
    return chunk?.first === i + 1 && chunk.sort !== 'owner' ? chunk : undefined
  }
  return undefined
}
