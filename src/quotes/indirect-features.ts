import type { Chunk } from './chunks.js'
import { at, type Codes, gist, gistBefore, hasVerb, size, tagCode, verbDistance } from './indirect-codes.js'
import type { End } from './indirect-ends.js'
import { canSpeak } from './indirect-lexicon.js'
import type { Scene, Site } from './indirect-scene.js'
import { firstChunk } from './indirect-sources.js'
import type { Start } from './indirect-starts.js'
import { add, newVector, type Vector } from './indirect-vector.js'
import type { Outer } from './outer.js'

const past = new Set([
  'said',
  'told',
  'wrote',
  'thought',
  'knew',
  'felt',
  'found',
  'held',
  'swore',
  'saw',
  'sought',
  'spoke',
])

const endingOf = (lower: string): number =>
  lower.endsWith('ing') ? 1 : lower.endsWith('ed') || past.has(lower) ? 2 : lower.endsWith('s') ? 3 : 4

/** What all features of a site look at, as numbers. */
export interface Context {
  readonly scene: Scene
  readonly codes: Codes
  readonly site: Site
  readonly lemma: number
  readonly sort: number
  /** 1 verbs of speech, 2 nouns, 3 all others. */
  readonly group: number
  readonly ending: number
  readonly form: number
  /** The items before and behind the cue, words or parts of speech, and the latter's and former's symbols. */
  readonly before: number
  readonly after: number
  readonly beforeTag: number
  readonly afterTag: number
}

export function contextOf(scene: Scene, site: Site): Context {
  const { codes, items } = scene
  const cue = items[site.cue]!
  const ending = endingOf(cue.lower)
  return {
    scene,
    codes,
    site,
    lemma: tagCode(site.word.lemma),
    sort: tagCode(site.word.sort),
    group: groupOf(site.word.sort),
    ending,
    form: tagCode(cue.pos) + ending,
    before: at(codes.shapes, site.cue - 1),
    after: at(codes.shapes, site.last + 1),
    beforeTag: at(codes.tags, site.cue - 1),
    afterTag: at(codes.tags, site.last + 1),
  }
}

const groupOf = (sort: Site['word']['sort']): number =>
  sort === 'noun' ? 2 : sort === 'think' || sort === 'show' || sort === 'other' || sort === 'adjective' ? 3 : 1

/** The nearest phrase that ends before the cue, adverbs, auxiliaries and commas between them passed over: its kind, 1 if it is farther, 0 without one. */
function subjectKind({ chunks, items }: Scene, site: Site): number {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  if (!chunk || chunk.last < site.from || chunk.last >= site.cue) return 0
  for (let i = chunk.last + 1; i < site.cue; i++) if (!'Arxo,'.includes(items[i]!.symbol)) return 1
  return kindOf(chunk)
}

function kindOf({ sort, head }: Chunk): number {
  if (sort !== 'noun' && sort !== 'name') return tagCode(sort)
  if (times.test(head)) return 2
  return sort === 'name' ? 3 : canSpeak(head) ? 4 : 5
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|morning|afternoon|evening|night|day|week|month|year|decade|cycle|time|hour|minute|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|percent|[\d,.]+%?)s?$/

function farThat(items: readonly Outer[], site: Site): number {
  for (let i = site.last + 1; i < Math.min(site.to, site.last + 14); i++)
    if (items[i]!.symbol === 't') return size(i - site.last)
  return 15
}

const aName = 3

/** The last word of the noun phrase right behind the cue, a preposition passed over; 0 where none stands there. */
function headAfter({ items, codes }: Scene, site: Site): number {
  let i = site.last + 1
  if (items[i] && 'Pfo'.includes(items[i]!.symbol)) i++
  let head = 0
  for (; i < site.to && "Njr'".includes(items[i]!.symbol); i++)
    head = items[i]!.pos === 'PROPN' ? aName : codes.words[i]!
  return head
}

function headBefore({ chunks, codes }: Scene, site: Site): number {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  return !chunk || chunk.last < site.from ? 0 : chunk.sort === 'name' ? aName : codes.words[chunk.last]!
}

/** For a label before a colon: its length, the parts of speech of its first and last word, and whether a period ends what follows. */
function labelKind({ codes }: Scene, site: Site): number {
  if (site.word.sort !== 'colon') return 0
  return (
    size(site.cue - site.from) +
    Math.imul(at(codes.tags, site.from), 31) +
    Math.imul(at(codes.tags, site.cue - 1), 37) +
    at(codes.tags, site.to)
  )
}

const siteVector = newVector()

/** What speaks for or against the cue reporting anything. The vector is used again by the next call. */
export function siteFeatures(context: Context): Vector {
  const { scene, codes, site, lemma, sort, group, ending, form, before, after } = context
  const v = siteVector
  v.length = 0
  const subject = subjectKind(scene, site)
  const that = farThat(scene.items, site)
  const verb = verbDistance(codes, site.last + 1, site.to)
  const ahead = (most: number): number => gist(codes, site.last + 1, site.to, most)
  const head = headAfter(scene, site)
  add(v, group)
  add(v, sort)
  add(v, lemma)
  add(v, at(codes.words, site.cue))
  add(v, lemma, form)
  add(v, sort, form)
  add(v, lemma, after)
  add(v, lemma, before)
  add(v, sort, after, at(codes.tags, site.last + 2))
  add(v, sort, at(codes.tags, site.cue - 2), before)
  add(v, after, group)
  add(v, before, group)
  add(v, at(codes.shapes, site.cue - 2), before, group)
  add(v, lemma, subject)
  add(v, sort, subject, ending)
  add(v, lemma, that)
  add(v, sort, that, subject)
  add(v, sort, size(site.to - site.last - 1), verb)
  add(v, lemma, verb)
  add(v, size(site.cue - site.from), group)
  add(v, before, form, after, group)
  add(v, sort, ahead(4))
  add(v, lemma, ahead(2))
  add(v, sort, ending, gistBefore(codes, site.from, site.cue, 5))
  add(v, gistBefore(codes, site.from, site.cue, 3), ahead(3), sort)
  add(v, subject, ending, ahead(3), group)
  add(v, head, group)
  add(v, lemma, head)
  add(v, ending, headBefore(scene, site), group)
  add(v, lemma, labelKind(scene, site))
  add(v, lemma, site.word.sort === 'colon' ? at(codes.words, site.cue - 1) : 0)
  return v
}

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

const kindOfStart = (start: Start): number => tagCode(start.how) ^ Math.imul(tagCode(start.side), 31)

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
  return v
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

function commas(items: readonly Outer[], from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (items[i]!.symbol === ',') n++
  return Math.min(n, 3)
}
