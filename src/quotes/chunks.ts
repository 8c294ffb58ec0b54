import type { Span } from '../domain.js'
import type { Outer } from './outer.js'

/** A noun phrase of the running text that could name a speaker. `first`..`last` are indexes in the running text, both inclusive. */
export interface Chunk extends Span {
  readonly first: number
  readonly last: number
  readonly sort: 'he' | 'they' | 'it' | 'I' | 'who' | 'name' | 'noun' | 'owner' | 'label' | 'other'
  /** The last word of the phrase, lower case. */
  readonly head: string
  /** C, D, V or A where such a verb follows (adverbs and auxiliaries between): the phrase is a subject; else ''. */
  readonly verb: string
}

const pronouns: ReadonlyMap<string, Chunk['sort']> = new Map(
  Object.entries<Chunk['sort']>({
    he: 'he',
    she: 'he',
    they: 'they',
    it: 'it',
    i: 'I',
    we: 'I',
    you: 'other',
    who: 'who',
    one: 'other',
    him: 'other',
    her: 'other',
    them: 'other',
    me: 'other',
    us: 'other',
    others: 'they',
    some: 'other',
    many: 'other',
    another: 'other',
    himself: 'other',
    herself: 'other',
  }),
)
const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'])

// No noun phrase of any language is longer; runs of symbols without end are.
const longest = 60

/** The noun phrases of the running text, in reading order; a possessor ("the union's secretary") also stands alone, sort owner. */
export function chunksOf(outer: readonly Outer[]): Chunk[] {
  const found: Chunk[] = []
  for (let i = 0; i < outer.length; i++) {
    const item = outer[i]!
    const pronoun = pronouns.get(item.lower)
    if (
      pronoun &&
      (item.pos === 'PRON' || item.lower === 'who' || !joins(outer, i + 1)) &&
      !(item.lower === 'her' && joins(outer, i + 1))
    ) {
      found.push({ ...chunk(outer, i, i, pronoun), head: item.lower })
      continue
    }
    if (isRelative(outer, i)) {
      found.push({ ...chunk(outer, i, i, 'who'), head: item.lower })
      continue
    }
    if (!opens(item)) continue
    let last = i
    while (last + 1 < outer.length && last - i < longest && joins(outer, last + 1)) {
      last++
      if (outer[last]!.symbol === "'") pushOwner(outer, i, last - 1, found)
    }
    while (last > i && !/NOUN|PROPN|NUM|PRON|ADJ/.test(outer[last]!.pos)) last--
    if (outer[last]!.symbol === 'Q' || (last === i && item.pos === 'DET')) continue
    found.push(chunk(outer, i, last, undefined))
    i = last
  }
  return found
}

/** "a sign that said", "a letter, which reads": stands for the noun before it and does what a reporting verb says. */
function isRelative(outer: readonly Outer[], i: number): boolean {
  const { lower } = outer[i]!
  if (lower !== 'that' && lower !== 'which') return false
  const before = outer[i - 1]?.symbol
  return (before === 'N' || (before === ',' && lower === 'which')) && verbBehind(outer, i) === 'C'
}

const opens = (item: Outer): boolean =>
  inside.has(item.pos) || /^(my|his|her|its|our|their|your|@\w+)$/.test(item.lower)

function joins(outer: readonly Outer[], i: number): boolean {
  const item = outer[i]
  if (!item) return false
  if (opens(item)) return item.pos !== 'DET' || outer[i - 1]!.symbol === "'"
  if (item.symbol === "'") return inside.has(outer[i + 1]?.pos ?? '')
  const glue = item.lower === '-' || item.lower === '&' || item.lower === '/'
  return glue && item.start === outer[i - 1]!.end + (item.lower === '&' ? 1 : 0) && inside.has(outer[i + 1]?.pos ?? '')
}

function pushOwner(outer: readonly Outer[], first: number, last: number, into: Chunk[]): void {
  if (last >= first) into.push(chunk(outer, first, last, 'owner'))
}

function chunk(outer: readonly Outer[], first: number, last: number, sort: Chunk['sort'] | undefined): Chunk {
  const named = outer[last]!.pos === 'PROPN' || outer[first]!.pos === 'PROPN'
  return {
    first,
    last,
    start: outer[first]!.start,
    end: outer[last]!.end,
    sort: sort ?? (named ? 'name' : 'noun'),
    head: outer[last]!.lower,
    verb: verbBehind(outer, last),
  }
}

function verbBehind(outer: readonly Outer[], last: number): string {
  for (let i = last + 1; i < Math.min(outer.length, last + 5); i++) {
    const { symbol } = outer[i]!
    if (symbol === 'C' || symbol === 'D' || symbol === 'V') return symbol
    if (symbol !== 'r' && symbol !== 'A' && symbol !== 'w') return ''
  }
  return ''
}

/** Index of the first phrase that begins at or behind item `from`. */
export function firstChunk(chunks: readonly Chunk[], from: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (chunks[mid]!.first < from) low = mid + 1
    else high = mid
  }
  return low
}
