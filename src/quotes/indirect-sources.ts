import type { Span } from '../domain.js'
import { type Chunk, firstChunk } from './chunks.js'
import type { Scene, Site } from './indirect-scene.js'
import type { Outer } from './outer.js'

/** Noun phrases of the sentence that may name who speaks, outside of the reported clause; nearest to the cue first on either side.
 * @param clause parts of the reported clause, as indexes in the running text */
export function sourcesOf({ a, chunks, items }: Scene, site: Site, clause: readonly Span[]): Chunk[] {
  const before: Chunk[] = []
  const after: Chunk[] = []
  for (let i = firstChunk(chunks, site.from); i < chunks.length && chunks[i]!.first < site.to; i++) {
    const chunk = chunks[i]!
    if (chunk.first <= site.last && chunk.last >= site.cue) {
      if (chunk.first < site.cue)
        before.push(
          possessive.test(items[chunk.first]!.lower)
            ? part(items, chunk, chunk.first, 'owner')
            : part(items, chunk, site.cue - 1),
        )
      continue
    }
    if (isAdded(items, chunk, site) || isDateline(a.text, items, chunk, site) || isEmpty(items, chunk)) continue
    if (clause.some((part) => chunk.last >= part.start && chunk.first < part.end)) continue
    if (chunk.first >= site.cue) after.push(chunk)
    else before.push(chunk)
  }
  if (before.length === 0 && clause.every(({ end }) => end > site.cue)) before.push(...opening(items, site))
  return [...before.slice(-10).reverse(), ...after.slice(0, 4)]
}

/** In parentheses that open and close on one side of the cue, as in "Ada Example (R-Ohio) said". */
function isAdded(items: readonly Outer[], chunk: Chunk, site: Site): boolean {
  if (items[chunk.first - 1]?.symbol !== '(') return false
  for (let i = chunk.last + 1; i < chunk.last + 6; i++)
    if (items[i]?.symbol === ')') return i < site.cue || chunk.first > site.cue
  return false
}

/** "It is too soon to say how", "it was clear that": stands for nobody. */
function isEmpty(items: readonly Outer[], { sort, last }: Chunk): boolean {
  if (
    sort !== 'it' ||
    !/^['’]?s$|^(is|was|be|becomes?|became|remains?|would|will|may)$/.test(items[last + 1]?.lower ?? '')
  )
    return false
  let i = last + 2
  while (i < last + 7 && /[Arxjt]/.test(items[i]?.symbol ?? '') && items[i]!.symbol !== 't') i++
  return (
    i > last + 2 &&
    (items[i]?.symbol === 'o' || items[i]?.symbol === 't' || /^(how|why|whether|if)$/.test(items[i]?.lower ?? ''))
  )
}

/** The place that a report comes from, in capitals where its paragraph begins: "QUILL, 4 March – Nordhaven said ...". */
function isDateline(text: string, items: readonly Outer[], { first, last, start, end }: Chunk, site: Site): boolean {
  if (first > 0 && items[first - 1]!.symbol !== '¶') return false
  if (!/^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(text.slice(start, end))) return false
  for (let i = last + 1; i < Math.min(site.cue, last + 10); i++) if (items[i]!.symbol === '-') return true
  return false
}

/** The chunk up to item `last` only: what stands before a cue that was taken for a part of the phrase, as in headlines. */
const part = (items: readonly Outer[], chunk: Chunk, last: number, sort: Chunk['sort'] = chunk.sort): Chunk => ({
  ...chunk,
  last,
  end: items[last]!.end,
  sort,
  head: items[last]!.lower,
})

/** The few words that open the sentence before the cue, where none of them counts as a noun phrase: "Some", "Both". */
function opening(items: readonly Outer[], site: Site): Chunk[] {
  let last = site.cue - 1
  while (last > site.from && /[Arx,]/.test(items[last]!.symbol)) last--
  if (last < site.from || last - site.from > 4) return []
  const { start } = items[site.from]!
  return [{ first: site.from, last, start, end: items[last]!.end, sort: 'other', head: items[last]!.lower, verb: '' }]
}

const possessive = /^(his|her|its|their|my|our|your)$/
