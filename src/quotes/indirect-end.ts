import { at, type Codes, gist, gistBefore, hasVerb, size, tagCode } from './indirect-codes.js'
import { type Context, commas, endingOf, kindOfStart } from './indirect-context.js'
import type { End } from './indirect-ends.js'
import type { Scene } from './indirect-scene.js'
import type { Start } from './indirect-starts.js'
import { add, newVector, type Vector } from './indirect-vector.js'
import type { Outer } from './outer.js'

const endVector = newVector()

/** What speaks for the clause that begins at `start` ending at `ends[n]`. The vector is used again by the next call. */
export function endFeatures(context: Context, start: Start, ends: readonly End[], n: number): Vector {
  const { codes, site, lemma, sort, ending, beforeTag, scene } = context
  const v = endVector
  v.length = 0
  const place = ends[n]!.at
  const how = tagCode(ends[n]!.how)
  const next = ends[n + 1]?.at ?? site.to
  const from = start.side === 'split' ? site.last + 1 : start.at
  const before = at(codes.tags, place - 1)
  const here = at(codes.shapes, place)
  const opening = at(codes.shapes, place + 1)
  const verb = hasVerb(codes, from, place)
  const howVerb = how + verb
  const form = formOfVerb(scene, place, site.to)
  const ahead = (most: number): number => gist(codes, place, site.to, most)
  add(v, how)
  add(v, how, Math.min(n, 5))
  add(v, howVerb, hasVerb(codes, place, next))
  add(v, howVerb, sort)
  add(v, howVerb, lemma)
  add(v, howVerb, opening)
  add(v, howVerb, before)
  add(v, howVerb, size(place - from))
  add(v, howVerb, size(site.to - place))
  add(v, how, kindOfStart(start))
  add(v, here, before, verb)
  add(v, howVerb, at(codes.shapes, from))
  add(v, howVerb, cueFollows(scene, place, next))
  add(v, here, opening, at(codes.shapes, place + 2))
  add(v, how, ahead(4))
  add(v, verb, ahead(3), sort)
  add(v, n > 0 ? tagCode(ends[n - 1]!.how) : 1, howVerb, n + 1 < ends.length ? tagCode(ends[n + 1]!.how) : 1)
  add(v, how, gistBefore(codes, from, place, 3))
  add(v, howVerb, at(codes.words, place + 1))
  add(v, how, ending, form, ahead(2))
  add(v, how, formOfVerb(scene, from, place), form)
  add(v, how, opening, form)
  add(v, howVerb, ending, beforeTag)
  neighbours(v, context, start, { from, place, how, verb })
  return v
}

/** The words on either side of the place, and what lies before and behind it. */
function neighbours(
  v: Vector,
  { codes, site, scene: { items } }: Context,
  start: Start,
  {
    from,
    place,
    how,
    verb,
  }: { readonly from: number; readonly place: number; readonly how: number; readonly verb: number },
): void {
  const howVerb = how + verb
  const opening = at(codes.shapes, place + 1)
  const behind = commas(items, place + 1, site.to)
  add(v, how, at(codes.words, place - 1))
  add(v, howVerb, wordOfVerb(items, codes, place, site.to))
  add(v, how, at(codes.words, place + 2))
  add(v, how, at(codes.tags, place - 1), at(codes.tags, place - 2), opening)
  add(v, how, kindOfStart(start), opening)
  add(v, how, gist(codes, from, place, 5))
  add(v, how, commas(items, from, place), behind)
  add(v, howVerb, behind, opening)
  add(v, how, at(codes.words, from), verb)
  add(v, how, gist(codes, place, site.to, 6))
  add(v, how, gist(codes, place, site.to, 2), size(site.to - place))
}

/** The first verb of [from, to), 16 items at most; 0 without one. */
function wordOfVerb(items: readonly Outer[], codes: Codes, from: number, to: number): number {
  for (let i = from; i < to && i < from + 16; i++) if (items[i]!.pos === 'VERB') return codes.words[i]!
  return 0
}

function cueFollows({ codes, items }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (codes.flags[i]! & 2) return items[i]!.lower.endsWith('ing') ? 1 : 2
  return 0
}

/** Form of the first verb of [from, to) up to its next mark: an auxiliary itself, or the ending of a full verb; 0 without one. */
function formOfVerb({ items, codes }: Scene, from: number, to: number): number {
  for (let i = from; i < to && i < from + 16; i++) {
    const { pos, lower, symbol } = items[i]!
    if (pos === 'AUX') return codes.words[i]!
    if (pos === 'VERB') return items[i - 1]?.symbol === 'o' ? 5 : endingOf(lower)
    if (i > from && (symbol === ',' || symbol === '-')) return 0
  }
  return 0
}
