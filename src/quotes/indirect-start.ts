import { at, gist, gistBefore, hasVerb, size, tagCode, verbDistance } from './indirect-codes.js'
import { type Context, kindOfStart } from './indirect-context.js'
import type { Start } from './indirect-starts.js'
import { add, newVector, type Vector } from './indirect-vector.js'

const startVector = newVector()

/** What speaks for the reported clause beginning at `start`. The vector is used again by the next call. */
export function startFeatures(context: Context, start: Start): Vector {
  const { lemma, sort, ending, after, beforeTag } = context
  const v = startVector
  v.length = 0
  const side = tagCode(start.side)
  const kind = kindOfStart(start)
  add(v, kind)
  add(v, kind, sort, ending)
  add(v, kind, lemma)
  add(v, kind, after)
  add(v, kind, sort, beforeTag)
  add(v, side, lemma)
  add(v, side, lemma, ending, beforeTag)
  if (start.side === 'after') afterFeatures(v, context, start, kind)
  else if (start.side !== 'subject') beforeFeatures(v, context, start, kind, side)
  return v
}

function afterFeatures(
  v: Vector,
  { codes, site, lemma, sort, group, before, beforeTag }: Context,
  start: Start,
  kind: number,
): void {
  const how = tagCode(start.how)
  const first = at(codes.shapes, start.at)
  const last = at(codes.shapes, start.at - 1)
  const verb = verbDistance(codes, start.at, site.to)
  const skipped = hasVerb(codes, site.last + 1, start.at) + 2 * size(start.at - site.last)
  const over = gist(codes, site.last + 1, start.at, 4)
  const ahead = (most: number): number => gist(codes, start.at, site.to, most)
  add(v, sort, first)
  add(v, kind, at(codes.tags, start.at), at(codes.tags, start.at + 1), group)
  add(v, lemma, first)
  add(v, last, first, group)
  add(v, kind, verb, size(site.to - start.at), group)
  add(v, skipped, group)
  add(v, lemma, skipped)
  add(v, lemma, verb, start.how === '0' ? 1 : 0)
  add(v, sort, verb, kind)
  add(v, ahead(4), group)
  add(v, sort, ahead(3))
  add(v, lemma, ahead(2), kind)
  add(v, sort, over)
  add(v, over, ahead(2), group)
  add(v, sort, last)
  add(v, beforeTag, verb, how, group)
  add(v, beforeTag, verb, size(site.to - start.at))
  add(v, gistBefore(codes, site.from, site.cue, 3), verb, how)
  add(v, before, lemma, how)
  add(v, at(codes.words, start.at - 1), kind)
  add(v, at(codes.words, start.at), at(codes.words, start.at + 1))
}

function beforeFeatures(
  v: Vector,
  { codes, site, sort, lemma, afterTag }: Context,
  start: Start,
  kind: number,
  side: number,
): void {
  const { until } = start
  const gap = hasVerb(codes, until + 1, site.cue) + 2 * size(site.cue - until)
  const clause = verbDistance(codes, start.at, until) + 32 * size(until - start.at)
  const between = (most: number): number => gist(codes, until, site.cue, most)
  const rest = size(site.to - site.last - 1)
  add(v, kind, gap)
  add(v, kind, clause)
  add(v, side, gap, clause, sort)
  add(v, side, afterTag, gap)
  add(v, side, at(codes.tags, until), at(codes.shapes, until + 1))
  add(v, side, at(codes.shapes, start.at))
  add(v, side, afterTag, rest)
  add(v, side, sort, between(6))
  add(v, side, between(6), afterTag)
  add(v, side, between(6), rest, sort)
  add(v, side, gist(codes, start.at, until, 4))
  add(v, side, sort, gist(codes, site.last + 1, site.to, 4))
  add(v, side, gistBefore(codes, start.at, until, 3))
  add(v, side, lemma, between(4))
}
