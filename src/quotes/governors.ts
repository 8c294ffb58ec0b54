import { type Chunk, firstChunk } from './chunks.js'
import { reportingVerb } from './cues.js'
import { cueWord } from './indirect-lexicon.js'
import type { Outer } from './outer.js'
import { pathOf } from './shape.js'
import type { Subjects } from './subjects.js'

/** A verb, noun or "according to" that may report a stretch, with who does it. */
export interface Governor {
  readonly at: number
  readonly word: string
  /** Class of the reporting verb; "verb" for all others, "noun", "according"; with > where it stands behind the stretch. */
  readonly sort: string
  /** Whether it is a word of reporting. */
  readonly strong: boolean
  readonly who: Chunk
  readonly how: string
  /** What stands between it and the stretch. */
  readonly path: string
}

interface Doer {
  readonly chunk: Chunk
  readonly how: string
}

/** What is looked at: the running text, its noun phrases and the subjects of its verbs. */
interface Text {
  readonly outer: readonly Outer[]
  readonly chunks: readonly Chunk[]
  readonly subjects: Subjects
}

const reach = 45
const most = { before: 6, behind: 3 }

/** What may govern the stretch at `place`: words of its sentence with a known subject, nearest first, those before it first. */
export function governorsOf(text: Text, place: number): Governor[] {
  const { outer } = text
  const before: Governor[] = []
  const behind: Governor[] = []
  for (let i = place - 1; i >= 0 && place - i < reach && before.length < most.before; i--) {
    if ('.¶'.includes(outer[i]!.symbol)) break
    before.push(...governorAt(text, i, place))
  }
  for (let i = place + 1; i < outer.length && i - place < reach && behind.length < most.behind; i++) {
    if ('.¶Q'.includes(outer[i]!.symbol)) break
    behind.push(...governorAt(text, i, place))
  }
  return [...before, ...behind]
}

function governorAt(text: Text, i: number, place: number): Governor[] {
  const doer = doerOf(text, i)
  if (!doer) return []
  const item = text.outer[i]!
  const [from, to] = i < place ? [i + 1, place] : [place + 1, i]
  return [
    {
      at: i,
      word: item.lower,
      sort: i < place ? sortOf(item) : `${sortOf(item)}>`,
      strong: item.symbol !== 'V',
      who: doer.chunk,
      how: doer.how,
      path: pathOf(text.outer, from, to),
    },
  ]
}

function sortOf({ symbol, lower }: Outer): string {
  if (symbol === 'K') return 'according'
  if (symbol === 'N') return 'noun'
  return symbol === 'V' ? 'verb' : (reportingVerb(lower)?.sort ?? 'verb')
}

function doerOf({ outer, chunks, subjects }: Text, i: number): Doer | undefined {
  const { symbol, pos, lower } = outer[i]!
  if (symbol === 'C' || symbol === 'D' || symbol === 'V') return subjects.of(i)
  if (symbol === 'K') return doer(chunkAt(chunks, outer[i + 1]?.symbol === 'o' ? i + 2 : i + 1), 'according')
  return symbol === 'N' && pos === 'NOUN' && cueWord(lower, pos)?.sort === 'noun'
    ? ownerOf(outer, chunks, i)
    : undefined
}

/** "X's claim", "his call", "the claim of X". */
function ownerOf(outer: readonly Outer[], chunks: readonly Chunk[], noun: number): Doer | undefined {
  const behind = firstChunk(chunks, noun + 1)
  let own: Chunk | undefined
  for (let k = behind - 1; k >= Math.max(0, behind - 3); k--) {
    const chunk = chunks[k]!
    if (chunk.sort === 'owner' && outer[chunk.last + 1]?.symbol === "'" && noun - chunk.last < 6 && chunk.last < noun)
      return doer(chunk, 'owner')
    if (chunk.first <= noun && chunk.last >= noun) own = chunk
  }
  if (own && /^(his|her|its|their|my|our|your)$/.test(outer[own.first]!.lower)) return doer(own, 'possessive')
  const next = outer[noun + 1]?.lower ?? ''
  return /^(of|by|from)$/.test(next) ? doer(chunkAt(chunks, noun + 2), next) : undefined
}

const doer = (chunk: Chunk | undefined, how: string): Doer | undefined => chunk && { chunk, how }

/** The phrase that begins at item `first`, its possessor left aside. */
function chunkAt(chunks: readonly Chunk[], first: number): Chunk | undefined {
  for (let k = firstChunk(chunks, first); chunks[k]?.first === first; k++)
    if (chunks[k]!.sort !== 'owner') return chunks[k]
  return undefined
}
