import type { Analysis } from '../text/analyse.js'
import { type Chunk, chunksOf, firstChunk } from './chunks.js'
import { type Governor, governorsOf } from './governors.js'
import { canSpeak } from './indirect-lexicon.js'
import { type IndirectModel, indirectModel } from './indirect-model.js'
import { type Scene as IndirectScene, sceneOf as indirectSceneOf } from './indirect-scene.js'
import { isHeading } from './labels.js'
import { type Outer, outerOf } from './outer.js'
import { type Report, reportsIn } from './reports.js'
import { Subjects } from './subjects.js'

/** What the ranking of speaker mentions looks at, made once a document. */
export interface Scene {
  readonly a: Analysis
  readonly outer: readonly Outer[]
  readonly chunks: readonly Chunk[]
  /** Index in `outer` of each stretch; -1 where it could not be placed. */
  readonly places: readonly number[]
  /** What `shape` found at a place, kept because every candidate asks for it. */
  readonly shapes: Map<number, string>
  readonly subjects: Subjects
  /** What `governorsAt` found, kept as well. */
  readonly governors: Map<number, readonly Governor[]>
  /** What the search for reported speech looks at. */
  readonly indirect: IndirectScene
  /** The reported clauses around each place, the shortest first. */
  readonly reports: ReadonlyMap<number, readonly Report[]>
}

/** How far, in items of the running text, a mention may stand from its quote. */
const reach = 45

export const sceneOf = (a: Analysis, reader: IndirectModel = indirectModel()): Scene => sceneFrom(a, outerOf(a), reader)

/** The same with a running text that was made already. */
export function sceneFrom(a: Analysis, outer: readonly Outer[], reader: IndirectModel): Scene {
  const chunks = chunksOf(outer)
  const indirect = indirectSceneOf(a, { outer, chunks })
  const places = a.stretches.map(() => -1)
  outer.forEach((item, i) => {
    if (item.stretch >= 0) places[item.stretch] = i
  })
  return {
    a,
    outer,
    chunks,
    places,
    shapes: new Map(),
    subjects: new Subjects(outer, chunks),
    governors: new Map(),
    indirect,
    reports: reportsIn(indirect, outer, reader),
  }
}

/** What may govern the stretch at `place`, found once. */
export function governorsAt(scene: Scene, place: number): readonly Governor[] {
  const known = scene.governors.get(place) ?? governorsOf(scene, place)
  scene.governors.set(place, known)
  return known
}

/** Noun phrases that could name the speaker of the stretch at `place`: of its paragraph and of the end of the one before. */
export function candidatesFor(scene: Scene, place: number): Chunk[] {
  const { outer, chunks } = scene
  const from = firstBefore(outer, place)
  let to = place
  while (
    to < outer.length - 1 &&
    to - place < reach &&
    (outer[to]!.symbol !== '¶' || isSigned(outer, to + 1) || isOpen(scene, to - 1))
  )
    to++
  const reported = reportedBehind(outer, place)
  const found: Chunk[] = []
  for (let i = firstChunk(chunks, from); i < chunks.length && chunks[i]!.first <= to; i++) {
    const chunk = chunks[i]!
    const reports = chunk.first > reported.from && chunk.first < reported.to
    if (chunk.last === place || chunk.first === place || reports) continue
    if (!isAside(outer, chunk, place) && !isNobody(scene, chunk)) found.push(chunk)
  }
  const label = labelOf(scene, place)
  if (label) found.push(label)
  return found
}

/** The candidates, and the mention carried on from the stretch before. */
export const withCarried = (near: readonly Chunk[], carried: Chunk | null | undefined): readonly Chunk[] =>
  carried && !near.includes(carried) ? [...near, carried] : near

/** Things, not people or bodies, that the model never takes for speakers, a quarter of all phrases: not looked at, for speed. They do nothing,
 * and belong to what stands before them ("of"), or stand in another paragraph or farther behind. */
function isAside(outer: readonly Outer[], { first, last, sort, head, verb }: Chunk, place: number): boolean {
  if (verb !== '' || sort !== 'noun') return false
  const before = outer[first - 1]?.symbol ?? ''
  if (/[CDKbo]/.test(before)) return false
  return (before === 'f' || first - place > 3 || isParted(outer, last, place)) && !canSpeak(head)
}

/** Whether a paragraph ends between the two. */
function isParted(outer: readonly Outer[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (outer[i]!.symbol === '¶') return true
  return false
}

/** Phrases that the model could take for speakers, and that cannot be. */
const isNobody = ({ a, outer }: Scene, chunk: Chunk): boolean =>
  isMeasure(outer, chunk) || isOpening(outer, chunk) || isNoise(chunk) || isRubric(a.text, outer, chunk)

/** "Interview: “...”", "Claim: “...”": what opens the line names a part of the page. */
export const isRubric = (text: string, outer: readonly Outer[], { first, last, start, end }: Chunk): boolean =>
  outer[last + 1]?.symbol === ':' && (outer[first - 1]?.symbol ?? '¶') === '¶' && isHeading(text.slice(start, end))

/** "container" of "two crowns per container". */
const isMeasure = (outer: readonly Outer[], { first, sort }: Chunk): boolean =>
  sort === 'noun' && outer[first - 1]?.lower === 'per' && outer[first - 2]?.symbol === 'N'

/** "Opening the debate, ...": what somebody does, at the head of the sentence, though it looks like a name, and to what. */
const isOpening = (outer: readonly Outer[], { first, last }: Chunk): boolean => {
  const at = outer[first]!.pos === 'DET' ? first - 1 : first
  const opens = at >= 0 && outer[at - 1]?.sentence !== outer[at]!.sentence && /^.{3,}ing$/.test(outer[at]!.lower)
  const next = outer[at + 1]
  if (!opens || (next?.pos !== 'DET' && !/^(up|for)$/.test(next?.lower ?? ''))) return false
  return at === first ? first === last : outer[last + 1]?.symbol === ','
}

/** Laughter and the like, which reports of meetings set down as if it spoke. */
export const isNoise = ({ head, first, last }: Chunk): boolean =>
  first === last &&
  /^(laughter|applause|silence|uproar|cheers|boos|jeers|hisses|groans|murmurs|commotion|pause|interruption|heckling)$/.test(
    head,
  )

/** The clause that is reported behind the quote (“…”, admitting that some models ...), as far as it goes: nobody in it names its speaker. */
function reportedBehind(outer: readonly Outer[], place: number): { from: number; to: number } {
  let from = place + 1
  while (from < outer.length && from - place < reach && !/[.¶Qt]/.test(outer[from]!.symbol)) from++
  if (outer[from]?.symbol !== 't') return { from: 0, to: 0 }
  let to = from
  while (to < outer.length && !/[.¶Q,:;-]/.test(outer[to]!.symbol)) to++
  return { from, to }
}

/** A line of its own that signs the quote above it: – Name, operations manager. */
const isSigned = (outer: readonly Outer[], i: number): boolean =>
  outer[i]?.symbol === '-' && outer[i + 1]?.pos !== '¶' && outer[i - 2]?.symbol === 'Q'

/** A stretch that no mark closes: its speaker may stand in the paragraph that goes on from it. */
const isOpen = ({ a, outer }: Scene, i: number): boolean =>
  outer[i]?.symbol === 'Q' && outer[i + 2]?.symbol === 'Q' && !a.stretches[outer[i]!.stretch]!.closed

/** Start of the window: up to `reach` back, across one paragraph's end at the most. */
function firstBefore(outer: readonly Outer[], place: number): number {
  let ends = 0
  let from = place
  while (from > 0 && place - from < reach) {
    if (outer[from - 1]!.symbol === '¶' && ++ends > 1) break
    from--
  }
  return from
}

/** A transcript's label inside the marks, "WALLACE: Let's start": the mention stands in the stretch itself. */
export function labelOf({ a, outer }: Scene, place: number): Chunk | undefined {
  const stretch = a.stretches[outer[place]!.stretch]!
  const label = /^\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}):\s/u.exec(
    a.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60)),
  )
  if (!label) return undefined
  const start = stretch.start + label[0].indexOf(label[1]!)
  return { first: place, last: place, start, end: start + label[1]!.length, sort: 'label', head: '', verb: '' }
}
