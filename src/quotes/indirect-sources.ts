import type { Span } from '../domain.js'
import type { Chunk } from './chunks.js'
import type { Scene, Site } from './indirect-scene.js'

/** Noun phrases of the sentence that may name who speaks, outside of the reported clause; nearest to the cue first on either side.
 * @param clause parts of the reported clause, as indexes in the running text */
export function sourcesOf({ chunks, items }: Scene, site: Site, clause: readonly Span[]): Chunk[] {
  const before: Chunk[] = []
  const after: Chunk[] = []
  for (let i = firstChunk(chunks, site.from); i < chunks.length && chunks[i]!.first < site.to; i++) {
    const chunk = chunks[i]!
    if (chunk.first <= site.last && chunk.last >= site.cue) {
      const owner = items[chunk.first]!
      if (possessive.test(owner.lower) && chunk.first < site.cue)
        before.push({ ...owner, first: chunk.first, last: chunk.first, sort: 'owner', head: owner.lower })
      continue
    }
    if (clause.some((part) => chunk.last >= part.start && chunk.first < part.end)) continue
    if (chunk.first >= site.cue) after.push(chunk)
    else before.push(chunk)
  }
  return [...before.slice(-10).reverse(), ...after.slice(0, 4)]
}

const possessive = /^(his|her|its|their|my|our|your)$/

/** Index of the first chunk that begins at or behind item `from`. */
export function firstChunk(chunks: readonly Chunk[], from: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (chunks[mid]!.first < from) low = mid + 1
    else high = mid
  }
  return low
}
