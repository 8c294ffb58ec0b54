import { firstChunk } from './chunks.js'
import { at, gist, gistBefore, size, verbDistance } from './indirect-codes.js'
import { aName, type Context, headBefore, kindOf } from './indirect-context.js'
import type { Scene, Site } from './indirect-scene.js'
import { add, newVector, type Vector } from './indirect-vector.js'
import type { Outer } from './outer.js'

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
  wordFeatures(v, context)
  surroundings(v, context)
  return v
}

/** The words around the cue, whatever their part of speech. */
function wordFeatures(v: Vector, { codes, site, lemma, group, ending, before, after }: Context): void {
  const word = (place: number): number => at(codes.words, place)
  const far = at(codes.shapes, site.cue - 2)
  add(v, at(codes.tags, site.cue - 3), far, before, group)
  add(v, after, at(codes.shapes, site.last + 2), at(codes.tags, site.last + 3), group)
  add(v, word(site.cue), before, after)
  add(v, ending, before, group, far)
  add(v, lemma, word(site.last + 1))
  add(v, lemma, word(site.cue - 1))
  add(v, lemma, word(site.last + 2))
  add(v, group, word(site.last + 1), word(site.last + 2))
}

/** What else the sentence and its neighbours hold: further reporting verbs, quoted stretches, the paragraph's ends. */
function surroundings(v: Vector, { scene, site, lemma, sort, group, before }: Context): void {
  const { items } = scene
  const earlier = cueBefore(items, site)
  const later = cueBehind(items, site)
  const place = placeOf(items, site)
  const quoted = quotesNear(items, site)
  add(v, earlier, group)
  add(v, earlier, sort, before)
  add(v, earlier, lemma)
  add(v, later, group)
  add(v, earlier, later, sort)
  add(v, place, group)
  add(v, place, lemma)
  add(v, quoted, sort)
  add(v, quoted, lemma)
}

/** The nearest phrase that ends before the cue, adverbs, auxiliaries and commas between them passed over: its kind, 1 if it is farther, 0 without one. */
function subjectKind({ chunks, items }: Scene, site: Site): number {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  if (!chunk || chunk.last < site.from || chunk.last >= site.cue) return 0
  for (let i = chunk.last + 1; i < site.cue; i++) if (!'Arxo,'.includes(items[i]!.symbol)) return 1
  return kindOf(chunk)
}

function farThat(items: readonly Outer[], site: Site): number {
  for (let i = site.last + 1; i < Math.min(site.to, site.last + 14); i++)
    if (items[i]!.symbol === 't') return size(i - site.last)
  return 15
}

/** The last word of the noun phrase right behind the cue, a preposition passed over; 0 where none stands there. */
function headAfter({ items, codes }: Scene, site: Site): number {
  let i = site.last + 1
  if (items[i] && 'Pfo'.includes(items[i]!.symbol)) i++
  let head = 0
  for (; i < site.to && "Njr'".includes(items[i]!.symbol); i++)
    head = items[i]!.pos === 'PROPN' ? aName : codes.words[i]!
  return head
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

/** The nearest reporting verb before the cue in its sentence: how far it is, whether "that" follows it, and what lies between; 0 without one. */
function cueBefore(items: readonly Outer[], site: Site): number {
  let between = 0
  for (let i = site.cue - 1; i >= site.from; i--) {
    const { symbol } = items[i]!
    if (symbol === ',') between |= 1
    if (symbol === '&') between |= 2
    if (symbol === 'C') return 1 + size(site.cue - i) + 16 * between + (items[i + 1]!.symbol === 't' ? 64 : 0)
    if (symbol === 'K') return 200 + between
  }
  return 0
}

/** The nearest one behind it: how far it is, and whether "and" joins it. */
function cueBehind(items: readonly Outer[], site: Site): number {
  for (let i = site.last + 1; i < site.to; i++)
    if (items[i]!.symbol === 'C' || items[i]!.symbol === 'K')
      return 1 + size(i - site.last) + (items[i - 1]!.symbol === '&' ? 16 : 0)
  return 0
}

/** Where the sentence stands: in the first, second or a later paragraph of the text, and whether it opens or closes its paragraph. */
function placeOf(items: readonly Outer[], { from, to }: Site): number {
  const opens = from === 0 || items[from - 1]!.symbol === '¶'
  const ends = items[to]?.symbol === '.'
  const closes = ends && items[to + 1]?.symbol === '¶'
  return 1 + paragraphsBefore(items, from) + (opens ? 4 : 0) + (closes ? 16 : ends ? 8 : 0)
}

/** How many paragraphs end before `from`, two at most. Looks back over one hundred items: a longer paragraph counts as two. */
function paragraphsBefore(items: readonly Outer[], from: number): number {
  let n = 0
  for (let i = from - 1; i >= 0 && n < 2; i--) {
    if (items[i]!.symbol === '¶') n++
    if (i < from - 100) return 2
  }
  return n
}

/** Where quoted stretches stand: 1 before the cue in its sentence, 2 behind it, 4 in the 40 items before, 8 right behind the sentence; added up. */
function quotesNear(items: readonly Outer[], { from, cue, last, to }: Site): number {
  const quotes = (first: number, end: number): boolean => {
    for (let i = Math.max(0, first); i < Math.min(end, items.length); i++) if (items[i]!.symbol === 'Q') return true
    return false
  }
  return (
    (quotes(from, cue) ? 1 : 0) +
    (quotes(last + 1, to) ? 2 : 0) +
    (quotes(from - 40, from) ? 4 : 0) +
    (quotes(to, to + 4) ? 8 : 0)
  )
}
