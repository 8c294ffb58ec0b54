import type { Chunk } from './chunks.js'
import type { End } from './indirect-ends.js'
import { canSpeak } from './indirect-lexicon.js'
import type { Scene, Site } from './indirect-scene.js'
import { firstVerb, gist, gistBefore, hasVerb, shape, size, tag, verbDistance } from './indirect-shapes.js'
import { firstChunk } from './indirect-sources.js'
import type { Start } from './indirect-starts.js'
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

const endingOf = (lower: string): string =>
  lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') || past.has(lower) ? 'ed' : lower.endsWith('s') ? 's' : '0'

/** The nearest phrase that ends before the cue, adverbs, auxiliaries and commas between them passed over. */
function subjectSort({ chunks, items }: Scene, site: Site): string {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  if (!chunk || chunk.last < site.from || chunk.last >= site.cue) return 'none'
  for (let i = chunk.last + 1; i < site.cue; i++) if (!'Arxo,'.includes(items[i]!.symbol)) return 'far'
  return kindOf(chunk)
}

const kindOf = (chunk: Chunk): string =>
  chunk.sort === 'noun' ? (canSpeak(chunk.head) ? 'people' : 'thing') : chunk.sort

function farThat(items: readonly Outer[], site: Site): string {
  for (let i = site.last + 1; i < Math.min(site.to, site.last + 14); i++)
    if (items[i]!.symbol === 't') return size(i - site.last)
  return '-'
}

/** The last word of the noun phrase right behind the cue, a preposition passed over; "-" where none stands there. */
function headAfter(items: readonly Outer[], site: Site): string {
  let i = site.last + 1
  if (items[i] && 'Pfo'.includes(items[i]!.symbol)) i++
  let head = '-'
  for (; i < site.to && "Njr'".includes(items[i]!.symbol); i++)
    head = items[i]!.pos === 'PROPN' ? 'NAME' : items[i]!.lower
  return head
}

function headBefore({ chunks }: Scene, site: Site): string {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  return !chunk || chunk.last < site.from ? '-' : chunk.sort === 'name' ? 'NAME' : chunk.head
}

/** For a label before a colon: whether it is printed in capitals, names, and stands alone in its paragraph's first sentence. */
function labelKind(items: readonly Outer[], site: Site): string {
  if (site.word.sort !== 'colon') return '-'
  const first = items[site.from]!
  return `${size(site.cue - site.from)} ${first.pos} ${items[site.cue - 1]?.pos} ${items[site.to]?.symbol}`
}

/** What speaks for or against the cue reporting anything. */
export function siteFeatures(scene: Scene, site: Site): string[] {
  const { items } = scene
  const { lemma, sort } = site.word
  const cue = items[site.cue]!
  const before = shape(items[site.cue - 1])
  const after = shape(items[site.last + 1])
  const ending = endingOf(cue.lower)
  const form = cue.pos + ending
  const subject = subjectSort(scene, site)
  const that = farThat(items, site)
  const ahead = gist(items, site.last + 1, site.to, 4)
  const behind = gistBefore(items, site.from, site.cue, 5)
  const verb = verbDistance(items, site.last + 1, site.to)
  return [
    '0',
    `s ${sort}`,
    `l ${lemma}`,
    `w ${cue.lower}`,
    `lf ${lemma} ${form}`,
    `sf ${sort} ${form}`,
    `ln ${lemma} ${after}`,
    `lp ${lemma} ${before}`,
    `sn ${sort} ${after} ${tag(items[site.last + 2])}`,
    `sp ${sort} ${tag(items[site.cue - 2])} ${before}`,
    `n ${after}`,
    `p ${before}`,
    `p2 ${shape(items[site.cue - 2])} ${before}`,
    `lu ${lemma} ${subject}`,
    `su ${sort} ${subject} ${ending}`,
    `lt ${lemma} ${that}`,
    `st ${sort} ${that} ${subject}`,
    `v ${sort} ${size(site.to - site.last - 1)} ${verb}`,
    `lv ${lemma} ${verb}`,
    `b ${size(site.cue - site.from)}`,
    `np ${before} ${form} ${after}`,
    `ga ${sort} ${ahead}`,
    `gl ${lemma} ${ahead.slice(0, 2)}`,
    `gb ${sort} ${ending} ${behind}`,
    `gg ${behind.slice(-3)} ${ahead.slice(0, 3)} ${sort}`,
    `gs ${subject} ${ending} ${ahead.slice(0, 3)}`,
    `oh ${headAfter(items, site)}`,
    `ohl ${lemma} ${headAfter(items, site)}`,
    `uh ${ending} ${headBefore(scene, site)}`,
    `c ${lemma} ${labelKind(items, site)}`,
  ]
}

/** What speaks for the reported clause beginning at `start`. */
export function startFeatures({ items }: Scene, site: Site, start: Start): string[] {
  const { lemma, sort } = site.word
  const { side } = start
  const kind = side.charAt(0) + start.how
  const ending = endingOf(items[site.cue]!.lower)
  const features = [
    `k ${kind}`,
    `ks ${kind} ${sort} ${ending}`,
    `kl ${kind} ${lemma}`,
    `kn ${kind} ${shape(items[site.last + 1])}`,
    `kp ${kind} ${sort} ${tag(items[site.cue - 1])}`,
    `dl ${side} ${lemma}`,
    `dlf ${side} ${lemma} ${ending} ${tag(items[site.cue - 1])}`,
  ]
  if (side === 'after') features.push(...afterFeatures(items, site, start, kind))
  else if (side !== 'subject') features.push(...beforeFeatures(items, site, start, kind))
  return features
}

function afterFeatures(items: readonly Outer[], site: Site, start: Start, kind: string): string[] {
  const { lemma, sort } = site.word
  const first = shape(items[start.at])
  const verb = verbDistance(items, start.at, site.to)
  const skipped = `${hasVerb(items, site.last + 1, start.at) ? 'v' : '-'} ${size(start.at - site.last)}`
  const ahead = gist(items, start.at, site.to, 4)
  const over = gist(items, site.last + 1, start.at, 4)
  return [
    `f ${sort} ${first}`,
    `fk ${kind} ${tag(items[start.at])} ${tag(items[start.at + 1])}`,
    `fl ${lemma} ${first}`,
    `fp ${shape(items[start.at - 1])} ${first}`,
    `v ${kind} ${verb} ${size(site.to - start.at)}`,
    `g ${skipped}`,
    `gl ${lemma} ${skipped}`,
    `vl ${lemma} ${verb} ${start.how === '0'}`,
    `vs ${sort} ${verb} ${kind}`,
    `a ${ahead}`,
    `as ${sort} ${ahead.slice(0, 3)}`,
    `al ${lemma} ${ahead.slice(0, 2)} ${kind}`,
    `o ${sort} ${over}`,
    `oa ${over} ${ahead.slice(0, 2)}`,
    `pe ${sort} ${shape(items[start.at - 1])}`,
    `vp ${tag(items[site.cue - 1])} ${verb} ${start.how}`,
    `vz ${tag(items[site.cue - 1])} ${verb} ${size(site.to - start.at)}`,
    `bq ${gistBefore(items, site.from, site.cue, 3)} ${verb} ${start.how}`,
    `pr ${shape(items[site.cue - 1])} ${lemma} ${start.how}`,
  ]
}

function beforeFeatures(items: readonly Outer[], site: Site, start: Start, kind: string): string[] {
  const { sort } = site.word
  const { side, until } = start
  const gap = `${hasVerb(items, until + 1, site.cue) ? 'v' : '-'}${size(site.cue - until)}`
  const clause = `${verbDistance(items, start.at, until)} ${size(until - start.at)}`
  const after = tag(items[site.last + 1])
  const between = gist(items, until, site.cue, 6)
  return [
    `g ${kind} ${gap}`,
    `c ${kind} ${clause}`,
    `gc ${side} ${gap} ${clause} ${sort}`,
    `a ${side} ${after} ${gap}`,
    `e ${side} ${tag(items[until])} ${shape(items[until + 1])}`,
    `f ${side} ${shape(items[start.at])}`,
    `t ${side} ${after} ${size(site.to - site.last - 1)}`,
    `b ${side} ${sort} ${between}`,
    `ba ${side} ${between} ${after}`,
    `bw ${side} ${between} ${size(site.to - site.last - 1)} ${sort}`,
    `o ${side} ${gist(items, start.at, until, 4)}`,
    `ao ${side} ${sort} ${gist(items, site.last + 1, site.to, 4)}`,
    `z ${side} ${gistBefore(items, start.at, until, 3)}`,
    `w ${side} ${site.word.lemma} ${between.slice(0, 4)}`,
  ]
}

/** What speaks for the clause that begins at `start` ending at `ends[n]`. */
export function endFeatures({ items }: Scene, site: Site, start: Start, ends: readonly End[], n: number): string[] {
  const { lemma, sort } = site.word
  const { at, how } = ends[n]!
  const next = ends[n + 1]?.at ?? site.to
  const from = start.side === 'split' ? site.last + 1 : start.at
  const before = tag(items[at - 1])
  const verb = hasVerb(items, from, at) ? 'v' : '-'
  const rest = hasVerb(items, at, next) ? 'v' : '-'
  const ahead = gist(items, at, site.to, 4)
  const opening = shape(items[at + 1])
  const kind = start.side.charAt(0) + start.how
  return [
    `h ${how}`,
    `ho ${how} ${Math.min(n, 5)}`,
    `hv ${how} ${verb} ${rest}`,
    `hs ${how} ${sort} ${verb}`,
    `hl ${how} ${lemma} ${verb}`,
    `hn ${how} ${opening} ${verb}`,
    `hb ${how} ${before} ${verb}`,
    `z ${how} ${size(at - from)} ${verb}`,
    `r ${how} ${size(site.to - at)} ${verb}`,
    `k ${how} ${kind}`,
    `a ${shape(items[at])} ${before} ${verb}`,
    `f ${how} ${shape(items[from])} ${verb}`,
    `c ${how} ${verb} ${cueFollows(items, at, next)}`,
    `w ${shape(items[at])} ${opening} ${shape(items[at + 2])}`,
    `g ${how} ${ahead}`,
    `gv ${verb} ${ahead.slice(0, 3)} ${sort}`,
    `n ${ends[n - 1]?.how ?? '^'} ${how} ${ends[n + 1]?.how ?? '$'} ${verb}`,
    `u ${how} ${gistBefore(items, from, at, 3)}`,
    `lw ${how} ${verb} ${items[at + 1]?.lower ?? ''}`,
    `t ${how} ${endingOf(items[site.cue]!.lower)} ${firstVerb(items, at, site.to)} ${ahead.slice(0, 2)}`,
    `tt ${how} ${firstVerb(items, from, at)} ${firstVerb(items, at, site.to)}`,
    `ts ${how} ${opening} ${firstVerb(items, at, site.to)}`,
    `s ${how} ${verb} ${endingOf(items[site.cue]!.lower)} ${tag(items[site.cue - 1])}`,
  ]
}

function cueFollows(items: readonly Outer[], from: number, to: number): string {
  for (let i = from; i < to; i++) if (items[i]!.symbol === 'C') return items[i]!.lower.endsWith('ing') ? 'ing' : 'cue'
  return '-'
}

/** What speaks for `chunk` naming the speaker; `rank` counts the candidates from the nearest. */
export function sourceFeatures({ items }: Scene, site: Site, start: Start, chunk: Chunk, rank: number): string[] {
  const { lemma, sort } = site.word
  const side = chunk.first > site.cue ? 'A' : 'B'
  const cue = items[site.cue]!
  const form = cue.pos.charAt(0) + endingOf(cue.lower)
  const kind = kindOf(chunk)
  const from = side === 'A' ? site.last + 1 : chunk.last + 1
  const to = side === 'A' ? chunk.first : site.cue
  const path = gist(items, from, to, 9)
  const raw = to - from > 5 ? size(to - from) : symbols(items, from, to)
  const opening = chunk.first === site.from ? '^' : shape(items[chunk.first - 1])
  const coarse = chunk.first === site.from ? '^' : tag(items[chunk.first - 1])
  const after = tag(items[chunk.last + 1])
  const last = side === 'B' ? tag(items[site.cue - 1]) : tag(items[site.last + 1])
  const verb = hasVerb(items, from, to) ? 'v' : '-'
  return [
    `r ${side}${rank}`,
    `k ${side} ${kind}`,
    `p ${side} ${path}`,
    `pk ${side} ${raw} ${kind}`,
    `pf ${side} ${path} ${form}`,
    `po ${side} ${path} ${coarse}`,
    `o ${side} ${opening} ${kind}`,
    `or ${side}${rank} ${opening}`,
    `a ${side} ${after} ${kind}`,
    `af ${side} ${after} ${coarse} ${form}`,
    `x ${side} ${coarse} ${after} ${last} ${verb}`,
    `xf ${side} ${coarse} ${after} ${last} ${verb} ${form}`,
    `xk ${coarse} ${after} ${last} ${kind}`,
    `xr ${side}${rank} ${coarse} ${after} ${last}`,
    `cv ${side} ${chunk.verb} ${last} ${verb}`,
    `cf ${side} ${chunk.verb} ${last} ${form} ${coarse}`,
    `ck ${chunk.verb} ${kind} ${coarse}`,
    `d ${side} ${start.side} ${rank}`,
    `l ${side} ${lemma}`,
    `lk ${lemma} ${kind}`,
    `sf ${side} ${sort} ${form} ${opening}`,
    `c ${side} ${commas(items, from, to)} ${coarse} ${after} ${last}`,
    `pd ${side} ${raw} ${start.side} ${start.how.slice(0, 2)}`,
    `pn ${side} ${raw} ${shape(items[site.last + 1])}`,
    `h ${chunk.head}`,
    `on ${side} ${shape(items[chunk.first - 2])} ${opening}`,
  ]
}

function symbols(items: readonly Outer[], from: number, to: number): string {
  let path = ''
  for (let i = from; i < to; i++) path += items[i]!.symbol
  return path
}

function commas(items: readonly Outer[], from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (items[i]!.symbol === ',') n++
  return Math.min(n, 3)
}
