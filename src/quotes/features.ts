import { firstChunk, type Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { reportingVerb } from './cues.js'
import type { Outer } from './outer.js'
import { isTitle } from './titles.js'

/** What was decided of the stretch before: the mention its ranking chose. */
export interface Before {
  readonly place: number
  readonly mention: Chunk | null
}

const bucket = (n: number): string =>
  n <= 4 ? String(n) : n <= 7 ? '5-7' : n <= 12 ? '8-12' : n <= 20 ? '13-20' : '21+'

/** Features of "this noun phrase names the speaker of this stretch". Names are stable: the model's weights stand under them. */
export const mentionFeatures = (scene: Scene, place: number, chunk: Chunk, before: Before | undefined): string[] => [
  ...ownFeatures(scene, place, chunk),
  ...sequenceFeatures(scene, place, chunk, before),
]

/** Those features that do not depend on what was decided before. */
export function ownFeatures(scene: Scene, place: number, chunk: Chunk): string[] {
  const { outer } = scene
  if (chunk.first === place) return ['label']
  const after = chunk.first > place
  const [from, to] = after ? [place + 1, chunk.first] : [chunk.last + 1, place]
  const path = pathOf(outer, from, to)
  const side = after ? 'A' : 'B'
  const tail = pathOf(outer, chunk.last + 1, Math.min(chunk.last + 9, outer.length))
  const head = reverse(pathOf(outer, Math.max(0, chunk.first - 6), chunk.first))
  const q = shape(scene, place)
  const sort = chunk.sort
  const features = [
    `${side}`,
    `${side} sort ${sort}`,
    `${side} dist ${bucket(to - from)}`,
    `${side} path ${path.slice(0, 8)}|${path.length > 8 ? '+' : ''}`,
    `${side} near ${after ? path.slice(-3) : path.slice(0, 3)}`,
    `${side} far ${after ? path.slice(0, 3) : path.slice(-3)}`,
    `${side} ${sort} path ${path.slice(0, 5)}|${path.length > 5 ? '+' : ''}`,
    `${side} tail ${tail.slice(0, 2)}`,
    `${side} tail ${tail.slice(0, 4)}`,
    `${side} head ${head.slice(0, 1)}`,
    `${side} head ${head.slice(0, 3)}`,
    `${side} head ${head.slice(0, 1)} tail ${tail.slice(0, 1)} ${q}`,
    `${side} q ${q} path ${path.slice(0, 5)}|${path.length > 5 ? '+' : ''}`,
    `${side} word ${chunk.head}`,
  ]
  for (let i = 0; i < path.length; i++) {
    if (path.indexOf(path[i]!) === i) features.push(`${side} over ${path[i]!}${Math.min(3, count(path, path[i]!))}`)
  }
  const breaks = count(path, '.') + count(path, '¶')
  features.push(
    `${side} breaks ${Math.min(3, breaks)} ¶${count(path, '¶')} ${sort}`,
    `${side} breaks ${Math.min(3, breaks)} q ${q}`,
  )
  if (after && path === '' && /^r?[CDV]r?[.,¶]/.test(tail))
    features.push('closes the sentence', `closes the sentence ${chunk.sort}`)
  if (after && /^r?[CDV]$/.test(path) && /^[.,¶]/.test(tail))
    features.push('closes the sentence', 'closes the sentence inverted')
  features.push(...verbFeatures(outer, chunk, place, side, q), ...subjectFeatures(scene, place, chunk, side))
  return features
}

/** Where the phrase stands among the subjects (phrases that a verb follows) between it and the stretch, and in its sentence. */
function subjectFeatures({ outer, chunks }: Scene, place: number, chunk: Chunk, side: string): string[] {
  const own = chunk.verb
  const [from, to] = chunk.first > place ? [place, chunk.first] : [chunk.last, place]
  let rank = 0
  let strong = 0
  for (let i = firstChunk(chunks, from); i < chunks.length && chunks[i]!.first < to; i++) {
    const sort = chunks[i] === chunk ? '' : chunks[i]!.verb
    if (sort) rank++
    if (sort === 'C' || sort === 'D') strong++
  }
  const first = outer[chunk.first]!.sentence !== outer[chunk.first - 1]?.sentence
  const near = outer[chunk.first]!.sentence === outer[place]!.sentence ? 'in' : 'out'
  return [
    `${side} subject ${own} rank ${Math.min(3, rank)} strong ${Math.min(2, strong)} ${near}`,
    `${side} subject ${own} strong ${Math.min(2, strong)} ${chunk.sort}`,
    `${side} subject ${own} ${first ? 'first' : 'later'} rank ${Math.min(3, rank)} ${near}`,
  ]
}

const reverse = (path: string): string => [...path].reverse().join('')
function count(path: string, symbol: string): number {
  let found = 0
  for (let i = path.indexOf(symbol); i >= 0; i = path.indexOf(symbol, i + 1)) found++
  return found
}

/** The items of [from, to) as one letter each; runs of noun-phrase parts are one N. */
export function pathOf(outer: readonly Outer[], from: number, to: number): string {
  let path = ''
  for (let i = from; i < to; i++) {
    let symbol = outer[i]!.symbol
    if (symbol === 'j' || symbol === "'") symbol = 'N'
    if (symbol !== 'N' || !path.endsWith('N')) path += symbol
  }
  return path
}

/** How the stretch itself looks: what it ends with, how it begins, whether it opens its sentence or paragraph, how long it is. */
export function shape(scene: Scene, place: number): string {
  const known = scene.shapes.get(place) ?? shapeAt(scene, place)
  scene.shapes.set(place, known)
  return known
}

function shapeAt({ a, outer }: Scene, place: number): string {
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const end = /,$/.test(text)
    ? ','
    : /[?!]$/.test(text)
      ? '?'
      : /[.…]$/.test(text)
        ? '.'
        : /[—–-]$/.test(text)
          ? '-'
          : 'o'
  const start = /^[\p{Lu}\d]/u.test(text) ? 'U' : 'l'
  const before = outer[place - 1]?.symbol ?? '¶'
  const opens =
    before === '¶'
      ? '¶'
      : before === '.' || before === 'Q'
        ? '.'
        : before === ',' || before === ':' || before === 't'
          ? before
          : 'm'
  return `${opens}${start}${end}${stretch.closed ? '' : '~'}`
}

/** The verb that links phrase and stretch, on either side of the phrase. */
function verbFeatures(outer: readonly Outer[], chunk: Chunk, place: number, side: string, q: string): string[] {
  const right = verbRight(outer, chunk, place)
  const left = verbLeft(outer, chunk, place)
  const features: string[] = []
  if (right)
    features.push(
      `${side} verb> ${right.word}`,
      `${side} verb> ${right.sort} gap ${right.gap}`,
      `${side} verb> ${right.sort} gap ${right.gap} q ${q}`,
      `${side} ${chunk.sort} verb> ${right.sort} to ${right.to}`,
    )
  else features.push(`${side} no verb>`)
  if (left)
    features.push(
      `${side} verb< ${left.word}`,
      `${side} verb< ${left.sort} gap ${left.gap} q ${q}`,
      `${side} ${chunk.sort} verb< ${left.sort} to ${left.to}`,
    )
  const key = outer[chunk.first - 1]?.lower ?? ''
  const key2 = outer[chunk.first - 2]?.lower ?? ''
  if (outer[chunk.first - 1]?.symbol !== 'N') features.push(`${side} prev ${key}`, `${side} prev ${key2} ${key}`)
  features.push(`${side} next ${outer[chunk.last + 1]?.lower ?? ''}`)
  return features
}

interface Link {
  readonly word: string
  readonly sort: string
  readonly gap: string
  readonly to: string
}

/** The first verb behind the phrase; an aside between commas or brackets is stepped over. */
function verbRight(outer: readonly Outer[], chunk: Chunk, place: number): Link | undefined {
  let gap = ''
  for (let i = chunk.last + 1; i < Math.min(outer.length, chunk.last + 28); i++) {
    const item = outer[i]!
    if (item.symbol === 'Q' || item.symbol === '.' || item.symbol === '¶' || item.symbol === ':') return undefined
    if (item.symbol === 'C' || item.symbol === 'D' || item.symbol === 'V') {
      const aside = /^[,(-].*[,)-]$/.test(gap)
      if (!aside && item.symbol === 'V' && /[,(-]/.test(gap)) {
        gap += 'V'
        continue
      }
      if (/[,(-]w?/.test(gap) && !aside) {
        gap += item.symbol
        continue
      }
      const to = place > i ? pathOf(outer, i + 1, place).slice(0, 4) : pathOf(outer, place + 1, chunk.first).slice(0, 4)
      return { word: item.lower, sort: verbSort(item), gap: aside ? 'aside' : gap.slice(0, 3), to }
    }
    gap += item.symbol
  }
  return undefined
}

/** The verb right before the phrase: said X. */
function verbLeft(outer: readonly Outer[], chunk: Chunk, place: number): Link | undefined {
  let gap = ''
  for (let i = chunk.first - 1; i >= Math.max(0, chunk.first - 4); i--) {
    const item = outer[i]!
    if (/[Q.¶:]/.test(item.symbol)) return undefined
    if (/[CDV]/.test(item.symbol)) {
      const to = place < i ? pathOf(outer, place + 1, i).slice(0, 4) : pathOf(outer, chunk.last + 1, place).slice(0, 4)
      return { word: item.lower, sort: verbSort(item), gap: gap.slice(0, 3), to }
    }
    gap += item.symbol
  }
  return undefined
}

const verbSort = (item: Outer): string => (item.symbol === 'V' ? 'other' : (reportingVerb(item.lower)?.sort ?? 'other'))

/** Those features that depend on the decision before: whether the phrase goes on speaking, and what stands between the stretches. */
export function sequenceFeatures(scene: Scene, place: number, chunk: Chunk, before: Before | undefined): string[] {
  if (chunk.first === place) return []
  const side = chunk.first > place ? 'A' : 'B'
  const q = shape(scene, place)
  if (!before) return [`${side} first`]
  const gap = pathOf(scene.outer, before.place + 1, place)
  const far = gap.includes('¶') ? '¶' : gap.length <= 6 ? gap : '+'
  if (before.mention === chunk) {
    const breaks = Math.min(4, count(gap, '.') + count(gap, '¶'))
    return [`same ${far}`, `same ${far} q ${q}`, `same ${side}`, `same breaks ${breaks}`]
  }
  const between = chunk.first > before.place && chunk.first < place ? 'between' : 'away'
  const alike = before.mention ? likeness(before.mention, chunk) : 'none'
  return [
    `other ${side} ${between} ${far}`,
    `other ${side} ${between} q ${q} ${before.mention ? 'm' : '0'}`,
    `other ${side} ${between} ${alike}`,
    `other ${side} ${between} ${alike} ${far}`,
  ]
}

/** Whether two phrases could be one speaker by their last words. */
const likeness = (x: Chunk, y: Chunk): string => (x.head === y.head ? 'alike' : `${x.sort} ${y.sort}`)

/** Features of "nobody near is named as its speaker". */
export function nobodyFeatures(scene: Scene, place: number, before: Before | undefined): string[] {
  const { outer } = scene
  const q = shape(scene, place)
  const left = reverse(pathOf(outer, Math.max(0, place - 6), place)).slice(0, 3)
  const right = pathOf(outer, place + 1, Math.min(outer.length, place + 7)).slice(0, 3)
  return [
    'nobody',
    `nobody q ${q}`,
    `nobody left ${left}`,
    `nobody right ${right}`,
    `nobody ${left.slice(0, 1)}${right.slice(0, 1)} ${q}`,
    `nobody ${before ? (before.mention ? 'm' : '0') : 'first'}`,
    `nobody length ${bucket(lengthOf(scene, place))}`,
    `nobody length ${bucket(lengthOf(scene, place))} ${q}`,
  ]
}

/** Number of words between the marks. */
export function lengthOf({ a, outer }: Scene, place: number): number {
  const stretch = a.stretches[outer[place]!.stretch]!
  return a.text.slice(stretch.start, stretch.end).split(/\s+/).filter(Boolean).length
}

/** Features of "this stretch is attributed words" rather than a title, a term or scare quotes. */
export function quoteFeatures(
  scene: Scene,
  place: number,
  best: { probability: number; chunk: Chunk | null },
  repeats: number,
): string[] {
  const { a, outer } = scene
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const words = text.split(/\s+/)
  const q = shape(scene, place)
  const length = bucket(words.length)
  const left = [outer[place - 1], outer[place - 2], outer[place - 3]]
  const right = [outer[place + 1], outer[place + 2]]
  const capital =
    words.length > 1 &&
    words.every(
      (word) =>
        /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || /^(a|an|the|of|in|on|for|and|to|with|at|from|by|is|or)$/i.test(word),
    )
      ? 'Title'
      : 'plain'
  const symbols = `${left[0]?.symbol ?? ''}Q${right[0]?.symbol ?? ''}`
  const sure = Math.round(best.probability * 4)
  const features = [
    'quote',
    `length ${length}`,
    `length ${length} ${q}`,
    `shape ${q}`,
    `${capital} ${length}`,
    `${capital} ${q}`,
    `left ${left[0]?.lower || left[0]?.symbol}`,
    `left ${left[1]?.lower || left[1]?.symbol} ${left[0]?.lower || left[0]?.symbol}`,
    `right ${right[0]?.lower || right[0]?.symbol}`,
    `symbols ${symbols} ${length}`,
    `symbols ${left[1]?.symbol}${symbols}${right[1]?.symbol}`,
    `symbols ${symbols} ${capital} ${q}`,
    `sure ${sure}`,
    `sure ${sure} ${length}`,
    `sure ${sure} ${q}`,
    `best ${best.chunk ? best.chunk.sort : 'nobody'}`,
    `best ${best.chunk ? best.chunk.sort : 'nobody'} sure ${sure}`,
    `repeats ${Math.min(3, repeats)} ${length}`,
  ]
  if (best.chunk) {
    const after = best.chunk.first > place
    const path = after ? pathOf(outer, place + 1, best.chunk.first) : pathOf(outer, best.chunk.last + 1, place)
    features.push(
      `best ${after ? 'A' : 'B'} ${path.slice(0, 6)}|${path.length > 6 ? '+' : ''}`,
      `best over ${/C/.test(path) ? 'C' : ''}${/D/.test(path) ? 'D' : ''}${/K/.test(path) ? 'K' : ''} ${length}`,
    )
    const verb = after
      ? (verbLeft(outer, best.chunk, place) ?? verbRight(outer, best.chunk, place))
      : verbRight(outer, best.chunk, place)
    features.push(
      `verb ${verb?.sort ?? 'none'} ${length}`,
      `verb ${verb?.word ?? 'none'}`,
      `verb ${verb?.sort ?? 'none'} ${q}`,
    )
  }
  for (const word of new Set(words.map((w) => w.toLowerCase().replace(/[^\p{L}']/gu, ''))))
    if (
      /^(i|we|you|my|our|me|us|he|she|they|it|is|are|was|not|will|i'm|it's|don't|that's|the|a)$/.test(
        word.replace('’', "'"),
      )
    )
      features.push(`has ${word}`)
  if (isTitle(scene, place)) features.push('title', `title ${length}`)
  if (words.length <= 3) features.push(`short word ${words.at(-1)!.toLowerCase()}`)
  for (let i = place - 1, cue = ''; i >= Math.max(0, place - 12) && !/[.¶]/.test(outer[i]!.symbol); i--) {
    if (outer[i]!.symbol === 'C' && !cue) {
      cue = outer[i]!.lower
      features.push(`cue< ${cue}`, `cue< ${pathOf(outer, i + 1, place).slice(0, 5)}`)
    }
  }
  for (const [i, item] of left.entries()) if (item && item.symbol === 'N') features.push(`left noun${i} ${item.lower}`)
  return features
}
