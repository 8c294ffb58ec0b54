import type { Chunk } from './chunks.js'
import { at, gist, hasVerb, size, tagCode } from './indirect-codes.js'
import { type Context, commas, kindOf, kindOfStart } from './indirect-context.js'
import type { Site } from './indirect-scene.js'
import type { Start } from './indirect-starts.js'
import { add, newVector, type Vector } from './indirect-vector.js'
import type { Outer } from './outer.js'

const sourceVector = newVector()

/** What speaks for `chunk` naming the speaker; `rank` counts the candidates from the nearest. The vector is used again by the next call. */
export function sourceFeatures(context: Context, start: Start, chunk: Chunk, rank: number): Vector {
  const { codes, site, lemma, sort, ending, after: next, beforeTag, afterTag, scene } = context
  const v = sourceVector
  v.length = 0
  const behind = chunk.first > site.cue
  const side = behind ? 1 : 2
  const form = at(codes.tags, site.cue) + ending
  const kind = kindOf(chunk)
  const from = behind ? site.last + 1 : chunk.last + 1
  const to = behind ? chunk.first : site.cue
  const path = gist(codes, from, to, 9) + side
  const raw = (to - from > 5 ? size(to - from) : symbolsOf(scene.items, from, to)) + side
  const first = chunk.first === site.from
  const opening = first ? 1 : at(codes.shapes, chunk.first - 1)
  const coarse = first ? 1 : at(codes.tags, chunk.first - 1)
  const after = at(codes.tags, chunk.last + 1)
  const last = behind ? afterTag : beforeTag
  const verb = hasVerb(codes, from, to)
  const subject = chunk.verb === '' ? 0 : chunk.verb.charCodeAt(0)
  const sided = side + 2 * rank
  add(v, sided)
  add(v, side, kind)
  add(v, path)
  add(v, raw, kind)
  add(v, path, form)
  add(v, path, coarse)
  add(v, side, opening, kind)
  add(v, sided, opening)
  add(v, side, after, kind)
  add(v, side, after, coarse, form)
  add(v, side + 4 * verb, coarse, after, last)
  add(v, side + 4 * verb, coarse, after, last ^ Math.imul(form, 31))
  add(v, coarse, after, last, kind)
  add(v, sided, coarse, after, last)
  add(v, side, subject, last, verb)
  add(v, side, subject, last ^ Math.imul(form, 31), coarse)
  add(v, subject, kind, coarse)
  add(v, sided, tagCode(start.side))
  add(v, side, lemma)
  add(v, lemma, kind)
  add(v, side, sort, form, opening)
  add(v, side + 4 * commas(scene.items, from, to), coarse, after, last)
  add(v, raw, kindOfStart(start))
  add(v, raw, next)
  add(v, codes.words[chunk.last]!)
  add(v, side, at(codes.shapes, chunk.first - 2), opening)
  add(v, side, after, at(codes.tags, chunk.last + 2), last)
  add(v, side, asideOf(scene.items, chunk, site), after, last)
  add(v, side, asideOf(scene.items, chunk, site), coarse, verb)
  return v
}

/** 1 where the phrase stands in a clause that a comma and "who" or "which" opened, 2 in another aside, 3 where such a clause follows it. */
export function asideOf(items: readonly Outer[], chunk: Chunk, site: Site): number {
  if (items[chunk.last + 1]?.symbol === ',' && items[chunk.last + 2]?.symbol === 'w') return 3
  for (let i = chunk.first - 1; i > site.from && i > chunk.first - 16; i--)
    if (items[i]!.symbol === ',') return items[i + 1]!.symbol === 'w' ? 1 : 2
  return 0
}

function symbolsOf(items: readonly Outer[], from: number, to: number): number {
  let code = 17
  for (let i = from; i < to; i++) code = Math.imul(code, 131) + items[i]!.symbol.charCodeAt(0)
  return code
}
