import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { firstChunk } from './chunks.js'

/** How many items a signature may have behind its dash: a name, a role and a place. */
const longest = 24

/** Who signs the stretch at `place` behind a dash, on the same line or the next: “It hums.” – Ada Quill, site director.
 * Nothing but the signature stands behind the dash; a verb there makes it a clause. */
export function signerOf({ a, outer, chunks }: Scene, place: number): Chunk | undefined {
  const stretch = a.stretches[outer[place]!.stretch]!
  if (!stretch.closed || !/[¶.Q:-]/.test(outer[place - 1]?.symbol ?? '¶')) return undefined
  const dash = outer[place + 1]?.symbol === '¶' ? place + 2 : place + 1
  if (outer[dash]?.symbol !== '-') return undefined
  for (let i = dash + 1; outer[i] && outer[i]!.symbol !== '¶'; i++)
    if (i > dash + longest || /[CDVAtQ:;]/.test(outer[i]!.symbol)) return undefined
  const signer = chunks[firstChunk(chunks, dash + 1)]
  return signer?.first === dash + 1 && (signer.sort === 'name' || signer.sort === 'noun') ? signer : undefined
}
