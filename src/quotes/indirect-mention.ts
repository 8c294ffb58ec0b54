import type { Span } from '../domain.js'
import { type Chunk, firstChunk } from './chunks.js'
import type { Scene, Site } from './indirect-scene.js'

/** The whole noun phrase around the chunk that names the speaker: with "of ..." and "for ..." behind it and (R-Ohio); without what only a comma adds. */
export function mentionOf({ items, chunks }: Scene, chunk: Chunk, site: Site): Span {
  let end = chunk.last
  const limit = chunk.first < site.cue ? site.cue : site.to
  for (let steps = 0; steps < 3 && chunk.sort !== 'owner'; steps++) {
    const next = items[end + 1]
    if (!next || end + 2 >= limit) break
    if (next.symbol === '(') {
      let close = end + 2
      while (close < limit && close < end + 8 && items[close]!.symbol !== ')') close++
      if (items[close]?.symbol !== ')' || close >= limit) break
      end = close
      continue
    }
    if (!/^(of|for|from|at|in|with)$/.test(next.lower)) break
    const inner = chunks[firstChunk(chunks, end + 2)]
    if (!inner || inner.first !== end + 2 || inner.last >= limit) break
    end = inner.last
  }
  while (end > chunk.first && when.test(items[end]!.lower)) end--
  return { start: chunk.start, end: items[end]!.end }
}

/** Says when, and belongs to no name. */
const when = /^(today|yesterday|tonight|tomorrow|later|earlier)$/
