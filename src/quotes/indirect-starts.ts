import type { Scene, Site } from './indirect-scene.js'
import type { Outer } from './outer.js'

/** Where a reported clause may begin. `at` and `until` are indexes in the running text. */
export interface Start {
  readonly at: number
  /** after: behind the cue; before: in front of it; split: on both sides; subject: the phrase in front of a passive cue. */
  readonly side: 'after' | 'before' | 'split' | 'subject'
  /** What was passed over between the cue and the clause: N a phrase, P one with a preposition, t "that", and so on. */
  readonly how: string
  /** Where the part in front of the cue ends; for side after, the end of the sentence. */
  readonly until: number
}

/** All places where the clause that `site` reports may begin; at most about twenty. */
export function startsOf(scene: Scene, site: Site): Start[] {
  if (site.word.sort === 'colon') return [{ at: site.last + 1, side: 'after', how: '0', until: site.to }]
  return [...startsAfter(scene, site), ...startsBefore(scene, site)]
}

const skippable = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON'])
const temporal =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|last|this|early|late|recently|repeatedly|also|then|again|once)$/

function startsAfter(scene: Scene, site: Site): Start[] {
  const { items } = scene
  const found: Start[] = []
  const add = (at: number, how: string): void => {
    if (at < site.to && !found.some((start) => start.at === at)) found.push({ at, side: 'after', how, until: site.to })
  }
  let k = site.last + 1
  let how = ''
  add(
    passing(items, k, site.to),
    items[k]?.symbol === 't' ? 't' : items[k]?.symbol === ',' ? ',' : items[k]?.symbol === ':' ? ':' : '0',
  )
  if (items[k]?.symbol === 'P' || items[k]?.lower === 'to' || items[k]?.lower === 'as')
    add(k + 1, `p${items[k]!.lower}`)
  for (let steps = 0; steps < 4 && k < site.to; steps++) {
    const next = skipPhrase(items, k, site.to)
    if (next === k) break
    how += stepName(items[k]!)
    k = next
    const mark = items[k]?.symbol
    add(passing(items, k, site.to), mark === 't' || mark === ',' || mark === ':' ? how + mark : how)
  }
  addFarther(items, site, add)
  return found
}

const stepName = (item: Outer): string =>
  item.symbol === 'P'
    ? /^(in|on|at|to|during)$/.test(item.lower)
      ? item.lower
      : 'P'
    : temporal.test(item.lower)
      ? 'T'
      : item.pos === 'ADV'
        ? 'r'
        : 'N'

/** Index behind one noun phrase, prepositional phrase or adverb that begins at `k`; `k` where none does. */
function skipPhrase(items: readonly Outer[], k: number, to: number): number {
  if (items[k]!.pos === 'ADV') return k + 1
  let next = items[k]!.symbol === 'P' || items[k]!.symbol === 'f' || items[k]!.lower === 'to' ? k + 1 : k
  const first = next
  while (
    next < to &&
    (skippable.has(items[next]!.pos) ||
      items[next]!.symbol === "'" ||
      isGlue(items, next) ||
      items[next]!.symbol === 'f')
  ) {
    const item = items[next]!
    if (item.symbol === 't' || item.symbol === 'w') break
    next++
    if (item.pos === 'PRON' && !/^(his|her|its|their|my|our|your)$/.test(item.lower)) break
    if (temporal.test(item.lower) && item.pos !== 'DET' && !/^(last|this|early|late)$/.test(item.lower)) break
  }
  return next > first ? next : k
}

/** Whether a hyphen joins two words into one. */
const isGlue = (items: readonly Outer[], i: number): boolean =>
  items[i]!.symbol === '-' && items[i]!.start === items[i - 1]?.end && items[i + 1]?.start === items[i]!.end

/** Passes over a comma, a colon, and "that". */
function passing(items: readonly Outer[], k: number, to: number): number {
  let at = k
  if (at < to && /[,:-]/.test(items[at]!.symbol)) at++
  if (at < to && items[at]!.symbol === 't' && at + 1 < to) at++
  return at
}

function addFarther(items: readonly Outer[], site: Site, add: (at: number, how: string) => void): void {
  let thats = 0
  let commas = 0
  for (let i = site.last + 2; i < Math.min(site.to, site.last + 30); i++) {
    const { symbol, lower, pos } = items[i]!
    if (symbol === 't' && pos !== 'PRON' && thats++ < 2) add(i + 1, `..t${thats}`)
    else if (/^(whether|if|how|why|what)$/.test(lower) && items[i - 1]!.symbol !== ',')
      add(i, `..${lower === 'whether' ? 'if' : lower}`)
    else if (symbol === ',' && commas++ < 2 && i < site.last + 20)
      add(items[i + 1]?.symbol === 't' ? i + 2 : i + 1, `..,${commas}`)
    else if (symbol === ':') add(i + 1, '..:')
  }
}

const isBoundary = ({ symbol }: Outer): boolean =>
  symbol === ',' || symbol === '-' || symbol === ';' || symbol === 'Q' || symbol === ')' || symbol === '('

function startsBefore(scene: Scene, site: Site): Start[] {
  const { items } = scene
  const found: Start[] = []
  const openings = openingsOf(items, site)
  let seen = 0
  const add = (until: number, how: string): void => {
    for (const { at, name } of openings) {
      if (at >= until - 1) continue
      found.push({ at, side: 'before', how: how + name, until })
      const resume = resumesAt(items, site)
      if (resume > 0 && !reportsAgain(items, resume)) found.push({ at, side: 'split', how: how + name, until })
    }
  }
  if (site.word.lemma === 'according' || items[site.cue - 1]?.pos === 'PUNCT') add(site.cue, 'b0')
  for (let i = site.cue - 1; i > site.from && seen < 3; i--) {
    i = beforeAside(items, i)
    if (
      !isBoundary(items[i]!) ||
      isGlue(items, i) ||
      (i === site.cue - 1 && site.word.lemma !== 'according' && items[i]!.symbol !== 'Q')
    )
      continue
    add(items[i]!.symbol === 'Q' ? i + 1 : i, `b${++seen}`)
  }
  const by = items[site.last + 1]?.symbol === 'b' || items[site.cue - 1]?.pos === 'AUX'
  const subject = by ? chunkBefore(scene, site) : undefined
  if (subject)
    found.push({
      at: subject.first,
      side: 'subject',
      how: items[site.last + 1]?.symbol === 'b' ? 'by' : 'be',
      until: subject.last + 1,
    })
  return found
}

/** Index before a short aside in parentheses that closes at `i`, as in "Rep. Ada Example (R-Ohio) told them"; `i` where none does. */
function beforeAside(items: readonly Outer[], i: number): number {
  if (items[i]!.symbol !== ')') return i
  for (let k = i - 1; k > 0 && k >= i - 8; k--) if (items[k]!.symbol === '(') return k - 1
  return i
}

function openingsOf(items: readonly Outer[], site: Site): { at: number; name: string }[] {
  const first = items[site.from]!.symbol === '&' ? site.from + 1 : site.from
  const found = [{ at: first, name: '' }]
  for (let i = site.cue - 4; i > site.from && found.length < 3; i--) {
    const { symbol } = items[i]!
    if (symbol === ';' || symbol === ':' || (symbol === '-' && items[i]!.start > items[i - 1]!.end))
      found.push({ at: i + 1, name: symbol })
    else if (symbol === '&' && items[i - 1]?.symbol === ',') found.push({ at: i + 1, name: '&' })
  }
  return found
}

/** Index behind the comma that ends the attribution, where the clause goes on; 0 where it does not. */
export function resumesAt(items: readonly Outer[], site: Site): number {
  for (let i = site.last + 1; i < Math.min(site.to - 1, site.last + 25); i++)
    if (items[i]!.symbol === ',' || items[i]!.symbol === '-') return i + 1
  return 0
}

/** ", said Ada Example, adding “...”" reports something else: what stands behind it is not the first clause gone on. */
const reportsAgain = (items: readonly Outer[], resume: number): boolean =>
  items[items[resume]!.symbol === '&' ? resume + 1 : resume]?.symbol === 'C'

function chunkBefore({ chunks, items }: Scene, site: Site): { first: number; last: number } | undefined {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (chunks[mid]!.last < site.cue) low = mid + 1
    else high = mid
  }
  const chunk = chunks[low - 1]
  return chunk && chunk.first >= site.from && items[chunk.last]!.symbol !== '¶' ? chunk : undefined
}
