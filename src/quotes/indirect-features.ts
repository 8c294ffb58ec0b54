import type { Chunk } from './chunks.js'
import type { End } from './indirect-ends.js'
import { canSpeak } from './indirect-lexicon.js'
import type { Scene, Site } from './indirect-scene.js'
import { firstChunk } from './indirect-sources.js'
import type { Start } from './indirect-starts.js'
import type { Outer } from './outer.js'

/** Function words keep their form in features; other words only their part of speech. */
const keptTags = new Set(['ADP', 'AUX', 'DET', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'PUNCT'])
const shape = (item: Outer | undefined): string =>
  !item
    ? '∅'
    : item.symbol === 'Q' || item.symbol === '¶'
      ? item.symbol
      : keptTags.has(item.pos)
        ? item.lower
        : item.pos
const tag = (item: Outer | undefined): string => (!item ? '∅' : item.symbol === 'N' ? item.pos : item.symbol)

const ending = (lower: string): string =>
  lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : lower.endsWith('s') ? 's' : '0'
const size = (n: number): string =>
  n <= 0 ? '0' : n <= 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : n <= 32 ? '32' : '64'

/** The nearest phrase that ends before the cue, adverbs and auxiliaries between them passed over. */
function subjectSort({ chunks, items }: Scene, site: Site): string {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  if (!chunk || chunk.last < site.from || chunk.last >= site.cue) return 'none'
  for (let i = chunk.last + 1; i < site.cue; i++) if (!/^(A|r|x|o|,)$/.test(items[i]!.symbol)) return 'far'
  return chunk.sort === 'noun' ? (canSpeak(chunk.head) ? 'people' : 'thing') : chunk.sort
}

const isFiniteVerb = (item: Outer, before: Outer | undefined): boolean =>
  item.pos === 'AUX' ||
  (item.pos === 'VERB' && !item.lower.endsWith('ing') && before?.symbol !== 'o' && before?.pos !== 'DET')

/** Whether a finite verb stands in [from, to). */
function hasVerb(items: readonly Outer[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(items[i]!, items[i - 1])) return true
  return false
}

function farThat(items: readonly Outer[], site: Site): string {
  for (let i = site.last + 1; i < Math.min(site.to, site.last + 14); i++)
    if (items[i]!.symbol === 't') return size(i - site.last)
  return '-'
}

/** What speaks for or against the cue reporting anything. */
export function siteFeatures(scene: Scene, site: Site): string[] {
  const { items } = scene
  const { lemma, sort } = site.word
  const cue = items[site.cue]!
  const before = items[site.cue - 1]
  const after = items[site.last + 1]
  const form = `${cue.pos}${ending(cue.lower)}`
  const subject = subjectSort(scene, site)
  const that = farThat(items, site)
  return [
    '0',
    `s ${sort}`,
    `l ${lemma}`,
    `w ${cue.lower}`,
    `lf ${lemma} ${form}`,
    `sf ${sort} ${form}`,
    `ln ${lemma} ${shape(after)}`,
    `lp ${lemma} ${shape(before)}`,
    `sn ${sort} ${shape(after)} ${tag(items[site.last + 2])}`,
    `sp ${sort} ${tag(items[site.cue - 2])} ${shape(before)}`,
    `n ${shape(after)}`,
    `n2 ${tag(after)} ${tag(items[site.last + 2])} ${tag(items[site.last + 3])}`,
    `p ${shape(before)}`,
    `p2 ${shape(items[site.cue - 2])} ${shape(before)}`,
    `lu ${lemma} ${subject}`,
    `su ${sort} ${subject} ${ending(cue.lower)}`,
    `lt ${lemma} ${that}`,
    `st ${sort} ${that} ${subject}`,
    `v ${sort} ${size(site.to - site.last - 1)} ${hasVerb(items, site.last + 1, site.to) ? 'v' : '-'}`,
    `b ${size(site.cue - site.from)}`,
    `np ${shape(before)} ${form} ${shape(after)}`,
  ]
}

/** What speaks for the reported clause beginning at `start`. */
export function startFeatures({ items }: Scene, site: Site, start: Start): string[] {
  const { lemma, sort } = site.word
  const kind = `${start.side[0]}${start.how}`
  const cue = items[site.cue]!
  const form = ending(cue.lower)
  const first = items[start.at]
  const side = start.side
  const features = [
    `k ${kind}`,
    `ks ${kind} ${sort} ${form}`,
    `kl ${kind} ${lemma}`,
    `kn ${kind} ${shape(items[site.last + 1])}`,
    `dl ${side} ${lemma}`,
    `dlf ${side} ${lemma} ${form} ${tag(items[site.cue - 1])}`,
  ]
  if (side === 'after') {
    features.push(
      `f ${sort} ${shape(first)}`,
      `fk ${kind} ${tag(first)} ${tag(items[start.at + 1])}`,
      `fl ${lemma} ${shape(first)}`,
      `fp ${shape(items[start.at - 1])} ${shape(first)}`,
      `v ${kind} ${hasVerb(items, start.at, site.to) ? 'v' : '-'} ${size(site.to - start.at)}`,
      `g ${hasVerb(items, site.last + 1, start.at) ? 'v' : '-'} ${size(start.at - site.last)}`,
      `fv ${lemma} ${hasVerb(items, start.at, Math.min(site.to, start.at + 6)) ? 'v' : '-'}`,
      `fv ${kind} ${hasVerb(items, start.at, Math.min(site.to, start.at + 6)) ? 'v' : '-'}`,
    )
  } else if (side !== 'subject') features.push(...beforeFeatures(items, site, start, kind, sort))
  return features
}

function beforeFeatures(items: readonly Outer[], site: Site, start: Start, kind: string, sort: string): string[] {
  const gap = `${hasVerb(items, start.until + 1, site.cue) ? 'v' : '-'}${size(site.cue - start.until)}`
  const clause = `${hasVerb(items, start.at, start.until) ? 'v' : '-'}${size(start.until - start.at)}`
  const after = tag(items[site.last + 1])
  return [
    `g ${kind} ${gap}`,
    `c ${kind} ${clause}`,
    `gc ${start.side} ${gap} ${clause} ${sort}`,
    `a ${start.side} ${after} ${gap}`,
    `e ${start.side} ${tag(items[start.until])} ${shape(items[start.until + 1])}`,
    `f ${start.side} ${shape(items[start.at])}`,
    `t ${start.side} ${after} ${size(site.to - site.last - 1)}`,
    `e3 ${start.side} ${tag(items[start.until - 1])} ${tag(items[start.until])} ${tag(items[start.until + 1])} ${tag(items[start.until + 2])}`,
  ]
}

/** What speaks for the clause that begins at `start` ending at `end`, which is number `ordinal` of the ends. */
export function endFeatures(
  { items }: Scene,
  site: Site,
  start: Start,
  end: End,
  ordinal: number,
  next: number,
): string[] {
  const { lemma, sort } = site.word
  const before = items[end.at - 1]
  const at = items[end.at]
  const from = start.side === 'split' ? site.last + 1 : start.at
  const verb = hasVerb(items, from, end.at) ? 'v' : '-'
  const rest = hasVerb(items, end.at, next) ? 'v' : '-'
  const how = end.how
  const last = how === '.' ? '.' : ''
  return [
    `h ${how}`,
    `ho ${how} ${Math.min(ordinal, 5)}`,
    `hv ${how} ${verb} ${rest}`,
    `hs ${how} ${sort} ${verb}`,
    `hl ${how} ${lemma}`,
    `hn ${how} ${shape(items[end.at + 1])}`,
    `hn2 ${how} ${tag(items[end.at + 1])} ${tag(items[end.at + 2])}`,
    `hb ${how} ${tag(before)}`,
    `z ${how} ${size(end.at - from)} ${verb}`,
    `r ${how} ${size(site.to - end.at)}`,
    `k ${how} ${start.side} ${start.how}`,
    `a ${shape(at)} ${tag(before)} ${verb}`,
    `sv ${how} ${site.to - site.last > 25 ? 'long' : 'short'} ${shape(items[from])}`,
    `c ${how} ${verb} ${cueFollows(items, end.at, next)}`,
    `w ${shape(at)} ${shape(items[end.at + 1])} ${shape(items[end.at + 2])}`,
    `l ${last} ${sort} ${ending(items[site.cue]!.lower)}`,
  ]
}

function cueFollows(items: readonly Outer[], from: number, to: number): string {
  for (let i = from; i < to; i++) if (items[i]!.symbol === 'C') return items[i]!.lower.endsWith('ing') ? 'ing' : 'cue'
  return '-'
}

/** What speaks for `chunk` naming the speaker. */
export function sourceFeatures({ items }: Scene, site: Site, start: Start, chunk: Chunk, rank: number): string[] {
  const { lemma, sort } = site.word
  const side = chunk.first > site.cue ? 'A' : 'B'
  const cue = items[site.cue]!
  const form = `${cue.pos[0]}${ending(cue.lower)}`
  const kind = chunk.sort === 'noun' ? (canSpeak(chunk.head) ? 'people' : 'thing') : chunk.sort
  const path = side === 'A' ? pathOf(items, site.last + 1, chunk.first) : pathOf(items, chunk.last + 1, site.cue)
  const before = items[chunk.first - 1]
  const opening = chunk.first === site.from ? '^' : shape(before)
  const after = items[chunk.last + 1]
  return [
    `r ${side}${rank}`,
    `k ${side} ${kind}`,
    `p ${side} ${path}`,
    `pk ${side} ${path} ${kind}`,
    `pf ${side} ${path} ${form}`,
    `o ${side} ${opening} ${kind}`,
    `or ${side}${rank} ${opening}`,
    `a ${side} ${tag(after)} ${kind}`,
    `af ${side} ${tag(after)} ${opening} ${form}`,
    `d ${side} ${start.side} ${rank}`,
    `l ${side} ${lemma}`,
    `sf ${side} ${sort} ${form} ${opening}`,
    `c ${side} ${commas(items, side === 'A' ? site.last + 1 : chunk.last + 1, side === 'A' ? chunk.first : site.cue)} ${opening} ${tag(after)}`,
    `pd ${side} ${path} ${start.side}`,
    `pn ${side} ${path} ${shape(items[site.last + 1])}`,
    `h ${chunk.head}`,
    `on ${side} ${shape(items[chunk.first - 2])} ${opening}`,
  ]
}

function pathOf(items: readonly Outer[], from: number, to: number): string {
  if (to - from > 6)
    return `${size(to - from)}${hasVerb(items, from, to) ? 'v' : '-'}${items[from]?.symbol === ',' ? ',' : ''}${items[to - 1]?.symbol === ',' ? ',' : ''}`
  let path = ''
  for (let i = from; i < to; i++) path += items[i]!.symbol
  return path
}

function commas(items: readonly Outer[], from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (items[i]!.symbol === ',') n++
  return Math.min(n, 3)
}
