import type { Scene } from './candidates.js'
import { type Chunk, firstChunk } from './chunks.js'
import { governorFeatures, kindFeatures } from './governor-features.js'
import { type Link, verbLeft, verbRight } from './links.js'
import type { Outer } from './outer.js'
import { reportFeatures } from './report-features.js'
import { bucket, count, lengthOf, pathOf, reverse, shape } from './shape.js'

/** What was decided of the stretch before: the mention its ranking chose. */
export interface Before {
  readonly place: number
  readonly mention: Chunk | null
}

/** Takes a feature's name in pieces, so that a name need not be put together only to be looked up. */
export type Add = (a: string, b?: string, c?: string, d?: string, e?: string, f?: string, g?: string) => void

/** The names of the features that `tell` gives, put together. */
export function namesOf(tell: (add: Add) => void): string[] {
  const names: string[] = []
  tell((a, b = '', c = '', d = '', e = '', f = '', g = '') => names.push(a + b + c + d + e + f + g))
  return names
}

/** Features of "this noun phrase names the speaker of this stretch". Names are stable: the model's weights stand under them. */
export const mentionFeatures = (scene: Scene, place: number, chunk: Chunk, before: Before | undefined): string[] =>
  namesOf((add) => {
    ownFeatures(scene, place, chunk, add)
    sequenceFeatures(chunk, sequenceAt(scene, place, before), add)
  })

const few = ['0', '1', '2', '3', '4']
const upTo = (most: number, n: number): string => few[Math.min(most, n)]!
const start = (path: string, length: number): string =>
  path.length > length ? `${path.slice(0, length)}|+` : `${path}|`

/** Those features that do not depend on what was decided before. */
export function ownFeatures(scene: Scene, place: number, chunk: Chunk, add: Add): void {
  if (chunk.first === place) {
    add('label')
    return
  }
  const { outer } = scene
  const after = chunk.first > place
  const [from, to] = after ? [place + 1, chunk.first] : [chunk.last + 1, place]
  const path = pathOf(outer, from, to)
  const side = after ? 'A' : 'B'
  const q = shape(scene, place)
  add(side)
  add(side, ' sort ', chunk.sort)
  add(side, ' dist ', bucket(to - from))
  add(side, ' path ', start(path, 8))
  add(side, ' near ', after ? path.slice(-3) : path.slice(0, 3))
  add(side, ' far ', after ? path.slice(0, 3) : path.slice(-3))
  add(side, ' ', chunk.sort, ' path ', start(path, 5))
  add(side, ' q ', q, ' path ', start(path, 5))
  add(side, ' word ', chunk.head)
  overFeatures(path, side, chunk, q, add)
  aroundFeatures(outer, chunk, side, q, path, add)
  verbFeatures(outer, chunk, place, side, q, add)
  subjectFeatures(scene, place, chunk, side, add)
  governorFeatures(scene, place, chunk, side, q, add)
  reportFeatures(scene, place, chunk, side, q, add)
  kindFeatures(scene, place, chunk, side, path, q, add)
}

/** What stands between phrase and stretch. */
function overFeatures(path: string, side: string, chunk: Chunk, q: string, add: Add): void {
  for (let i = 0; i < path.length; i++) {
    if (path.indexOf(path[i]!) === i) add(side, ' over ', path[i]!, upTo(3, count(path, path[i]!)))
  }
  const ends = count(path, '¶')
  const breaks = upTo(3, count(path, '.') + ends)
  add(side, ' breaks ', breaks, ' ¶', String(ends), ' ', chunk.sort)
  add(side, ' breaks ', breaks, ' q ', q)
}

/** What stands before and behind the phrase. */
function aroundFeatures(outer: readonly Outer[], chunk: Chunk, side: string, q: string, path: string, add: Add): void {
  const tail = pathOf(outer, chunk.last + 1, Math.min(chunk.last + 9, outer.length))
  const head = reverse(pathOf(outer, Math.max(0, chunk.first - 6), chunk.first))
  add(side, ' tail ', tail.slice(0, 2))
  add(side, ' tail ', tail.slice(0, 4))
  add(side, ' head ', head.slice(0, 1))
  add(side, ' head ', head.slice(0, 3))
  add(side, ' head ', head.slice(0, 1), ' tail ', tail.slice(0, 1), ' ', q)
  if (side === 'A' && path === '' && /^r?[CDV]r?[.,¶]/.test(tail)) {
    add('closes the sentence')
    add('closes the sentence ', chunk.sort)
  }
  if (side === 'A' && /^r?[CDV]$/.test(path) && /^[.,¶]/.test(tail)) {
    add('closes the sentence')
    add('closes the sentence inverted')
  }
}

/** Where the phrase stands among the subjects (phrases that a verb follows) between it and the stretch, and in its sentence. */
function subjectFeatures({ outer, chunks }: Scene, place: number, chunk: Chunk, side: string, add: Add): void {
  const own = chunk.verb
  const [from, to] = chunk.first > place ? [place, chunk.first] : [chunk.last, place]
  let rank = 0
  let strong = 0
  for (let i = firstChunk(chunks, from); i < chunks.length && chunks[i]!.first < to; i++) {
    const sort = chunks[i] === chunk ? '' : chunks[i]!.verb
    if (sort) rank++
    if (sort === 'C' || sort === 'D') strong++
  }
  const first = outer[chunk.first]!.sentence !== outer[chunk.first - 1]?.sentence ? ' first rank ' : ' later rank '
  const near = outer[chunk.first]!.sentence === outer[place]!.sentence ? ' in' : ' out'
  add(side, ' subject ', own, ' rank ', upTo(3, rank), ' strong ', upTo(2, strong) + near)
  add(side, ' subject ', own, ' strong ', upTo(2, strong), ' ', chunk.sort)
  add(side, ' subject ', own, first, upTo(3, rank), near)
}

/** The verb that links phrase and stretch, on either side of the phrase, and the words beside the phrase. */
function verbFeatures(outer: readonly Outer[], chunk: Chunk, place: number, side: string, q: string, add: Add): void {
  const right = verbRight(outer, chunk, place)
  const left = verbLeft(outer, chunk, place)
  if (right) rightFeatures(right, chunk, side, q, add)
  else add(side, ' no verb>')
  if (left) {
    add(side, ' verb< ', left.word)
    add(side, ' verb< ', left.sort, ' gap ', left.gap, ' q ', q)
    add(side, ' ', chunk.sort, ' verb< ', left.sort, ' to ', left.to)
  }
  if (outer[chunk.first - 1]?.symbol !== 'N') {
    const key = outer[chunk.first - 1]?.lower ?? ''
    add(side, ' prev ', key)
    add(side, ' prev ', outer[chunk.first - 2]?.lower ?? '', ' ', key)
  }
  add(side, ' next ', outer[chunk.last + 1]?.lower ?? '')
}

function rightFeatures(right: Link, chunk: Chunk, side: string, q: string, add: Add): void {
  add(side, ' verb> ', right.word)
  add(side, ' verb> ', right.sort, ' gap ', right.gap)
  add(side, ' verb> ', right.sort, ' gap ', right.gap, ' q ', q)
  add(side, ' ', chunk.sort, ' verb> ', right.sort, ' to ', right.to)
}

/** What the decision before means for a stretch, the same for all of its candidates. */
export interface Sequence {
  readonly place: number
  readonly before: Before | undefined
  readonly q: string
  /** What stands between the two stretches, where that is short; "¶" across paragraphs, "+" where it is long. */
  readonly far: string
  readonly breaks: string
}

export function sequenceAt(scene: Scene, place: number, before: Before | undefined): Sequence {
  const q = shape(scene, place)
  if (!before) return { place, before, q, far: '', breaks: '' }
  const gap = pathOf(scene.outer, before.place + 1, place)
  const far = gap.includes('¶') ? '¶' : gap.length <= 6 ? gap : '+'
  return { place, before, q, far, breaks: upTo(4, count(gap, '.') + count(gap, '¶')) }
}

/** What those of one sequence tell two candidates apart by: candidates with one key have the same features. */
export function sequenceKey(chunk: Chunk, { place, before }: Sequence): string {
  if (chunk.first === place || !before) return String(Math.sign(chunk.first - place))
  if (before.mention === chunk) return 'same'
  const between = chunk.first > before.place && chunk.first < place
  return (chunk.first > place ? 'A' : between ? 'b' : 'B') + (before.mention ? likeness(before.mention, chunk) : '')
}

/** Those features that depend on the decision before: whether the phrase goes on speaking, and what stands between the stretches. */
export function sequenceFeatures(chunk: Chunk, { place, before, q, far, breaks }: Sequence, add: Add): void {
  if (chunk.first === place) return
  const side = chunk.first > place ? 'A' : 'B'
  if (!before) {
    add(side, ' first')
  } else if (before.mention === chunk) {
    add('same ', far)
    add('same ', far, ' q ', q)
    add('same ', side)
    add('same breaks ', breaks)
  } else {
    const where = chunk.first > before.place && chunk.first < place ? ' between ' : ' away '
    const alike = before.mention ? likeness(before.mention, chunk) : 'none'
    add('other ', side, where, far)
    add('other ', side, where, 'q ', q, before.mention ? ' m' : ' 0')
    add('other ', side, where, alike)
    add('other ', side, where, alike, ' ', far)
  }
}

/** Whether two phrases could be one speaker by their last words. */
const likeness = (x: Chunk, y: Chunk): string => (x.head === y.head ? 'alike' : `${x.sort} ${y.sort}`)

/** Features of "nobody near is named as its speaker". */
export function nobodyFeatures(scene: Scene, place: number, before: Before | undefined, add: Add): void {
  const { outer } = scene
  const q = shape(scene, place)
  const left = reverse(pathOf(outer, Math.max(0, place - 6), place)).slice(0, 3)
  const right = pathOf(outer, place + 1, Math.min(outer.length, place + 7)).slice(0, 3)
  const length = bucket(lengthOf(scene, place))
  add('nobody')
  add('nobody q ', q)
  add('nobody left ', left)
  add('nobody right ', right)
  add('nobody ', left.slice(0, 1), right.slice(0, 1), ' ', q)
  add('nobody ', before ? (before.mention ? 'm' : '0') : 'first')
  add('nobody length ', length)
  add('nobody length ', length, ' ', q)
}
