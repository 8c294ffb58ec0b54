import type { Analysis } from '../text/analyse.js'
import { type Chunk, chunksOf } from './chunks.js'
import { type Outer, outerOf } from './outer.js'

/** What the ranking of speaker mentions looks at, made once a document. */
export interface Scene {
  readonly a: Analysis
  readonly outer: readonly Outer[]
  readonly chunks: readonly Chunk[]
  /** Index in `outer` of each stretch; -1 where it could not be placed. */
  readonly places: readonly number[]
  /** What `shape` found at a place, kept because every candidate asks for it. */
  readonly shapes: Map<number, string>
}

/** How far, in items of the running text, a mention may stand from its quote. */
const reach = 45

export function sceneOf(a: Analysis): Scene {
  const outer = outerOf(a)
  const places = a.stretches.map(() => -1)
  outer.forEach((item, i) => {
    if (item.stretch >= 0) places[item.stretch] = i
  })
  return { a, outer, chunks: chunksOf(outer), places, shapes: new Map() }
}

/** Noun phrases that could name the speaker of the stretch at `place`: of its paragraph, of the end of the one before, and the mention
 * carried on from the stretch before. */
export function candidatesFor(scene: Scene, place: number, carried?: Chunk | null): Chunk[] {
  const { outer, chunks } = scene
  const from = firstBefore(outer, place)
  let to = place
  while (to < outer.length - 1 && to - place < reach && (outer[to]!.symbol !== '¶' || isSigned(outer, to + 1))) to++
  const reported = reportedBehind(outer, place)
  const found: Chunk[] = []
  for (let i = firstChunk(chunks, from); i < chunks.length && chunks[i]!.first <= to; i++) {
    const chunk = chunks[i]!
    if (chunk.last !== place && chunk.first !== place && !(chunk.first > reported.from && chunk.first < reported.to))
      found.push(chunk)
  }
  if (carried && !found.includes(carried)) found.push(carried)
  const label = labelOf(scene, place)
  if (label) found.push(label)
  return found
}

/** The clause that is reported behind the quote (“…”, admitting that some models ...), as far as it goes: nobody in it names its speaker. */
function reportedBehind(outer: readonly Outer[], place: number): { from: number; to: number } {
  let from = place + 1
  while (from < outer.length && from - place < reach && !/[.¶Qt]/.test(outer[from]!.symbol)) from++
  if (outer[from]?.symbol !== 't') return { from: 0, to: 0 }
  let to = from
  while (to < outer.length && !/[.¶Q,:;-]/.test(outer[to]!.symbol)) to++
  return { from, to }
}

/** A line of its own that signs the quote above it: – Name, operations manager. */
const isSigned = (outer: readonly Outer[], i: number): boolean =>
  outer[i]?.symbol === '-' && outer[i + 1]?.pos !== '¶' && outer[i - 2]?.symbol === 'Q'

/** Start of the window: up to `reach` back, across one paragraph's end at the most. */
function firstBefore(outer: readonly Outer[], place: number): number {
  let ends = 0
  let from = place
  while (from > 0 && place - from < reach) {
    if (outer[from - 1]!.symbol === '¶' && ++ends > 1) break
    from--
  }
  return from
}

/** Index of the first phrase that begins at or behind item `from`. */
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

/** A transcript's label inside the marks, "WALLACE: Let's start": the mention stands in the stretch itself. */
export function labelOf({ a, outer }: Scene, place: number): Chunk | undefined {
  const stretch = a.stretches[outer[place]!.stretch]!
  const label = /^\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}):\s/u.exec(
    a.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60)),
  )
  if (!label) return undefined
  const start = stretch.start + label[0].indexOf(label[1]!)
  return { first: place, last: place, start, end: start + label[1]!.length, sort: 'label', head: '', verb: '' }
}
