import type { Chunk } from './chunks.js'
import type { Outer } from './outer.js'

/** The noun phrase that does what a verb says, and how it was found. */
export interface Subject {
  readonly chunk: Chunk
  /** beside: right before the verb; aside: across words between commas or brackets; shared: of the verb before (X came and said);
   * participle: of the verb it goes with (X left, saying); infinitive: X wants to say; modifier: a sign saying; relative: X, who said;
   * inverted: said X; opening: Asked about it, X ... */
  readonly how:
    | 'beside'
    | 'aside'
    | 'shared'
    | 'participle'
    | 'infinitive'
    | 'modifier'
    | 'relative'
    | 'inverted'
    | 'opening'
}

/** How far, in items, a subject may stand from its verb. */
const reach = 40
/** How many verbs that share a subject, or phrases that hang on one another, are passed. */
const longest = 6

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|morning|afternoon|evening|night|week|month|year|weekend|time)$/

/** Finds the subjects of verbs in the running text by stepping over what stands between. Remembers what it found. */
export class Subjects {
  private readonly ends = new Map<number, Chunk>()
  private readonly begins = new Map<number, Chunk>()
  private readonly known = new Map<number, Subject | undefined>()

  constructor(
    private readonly outer: readonly Outer[],
    chunks: readonly Chunk[],
  ) {
    for (const chunk of chunks) {
      if (chunk.sort === 'owner') continue
      this.ends.set(chunk.last, chunk)
      this.begins.set(chunk.first, chunk)
    }
  }

  /** @param verb index in the running text */
  of(verb: number, depth = 0): Subject | undefined {
    if (this.known.has(verb)) return this.known.get(verb)
    const found = depth < longest ? this.find(verb, depth) : undefined
    this.known.set(verb, found)
    return found
  }

  private symbol(i: number): string {
    return this.outer[i]?.symbol ?? '¶'
  }

  private find(verb: number, depth: number): Subject | undefined {
    const i = this.behindAdverbs(verb - 1)
    const bare = !this.outer.slice(i + 1, verb).some(({ symbol }) => symbol === 'A')
    const ing = bare && this.outer[verb]!.lower.endsWith('ing')
    const chunk = this.ends.get(i)
    if (chunk) return this.beside(chunk, ing)
    const symbol = this.symbol(i)
    if (symbol === 'o') return this.like(i, depth, 'infinitive')
    if (symbol === '&') return this.like(i, depth, 'shared')
    if (symbol === 't') return as(this.ends.get(i - 1), 'relative')
    if ('Phsb'.includes(symbol)) return this.like(i, depth, 'participle') ?? this.opening(verb)
    if ('CDV'.includes(symbol)) return this.of(i, depth + 1)
    if (symbol === 'Q') return this.inverted(verb) ?? this.like(i, depth, 'shared')
    if (',)-'.includes(symbol)) return this.behindMark(verb, i, ing, depth)
    return this.inverted(verb) ?? this.opening(verb)
  }

  private beside(chunk: Chunk, ing: boolean): Subject | undefined {
    if (chunk.sort === 'who') return as(chunk, 'relative')
    return ing ? as(chunk, 'modifier') : as(this.climbed(chunk), 'beside')
  }

  /** Index of what stands before adverbs, auxiliaries and phrases such as "on Monday" that end at `last` and that nothing heads. */
  private behindAdverbs(last: number): number {
    let i = last
    for (let steps = 0; steps < reach; steps++) {
      const chunk = this.ends.get(i)
      if ('rAx'.includes(this.symbol(i))) i--
      else if (chunk && this.symbol(chunk.first - 1) === 'P' && 'rAxw'.includes(this.symbol(chunk.first - 2)))
        i = chunk.first - 2
      else break
    }
    return i
  }

  private behindMark(verb: number, mark: number, ing: boolean, depth: number): Subject | undefined {
    if (ing) return as(this.withHead(mark), 'modifier') ?? this.like(mark, depth, 'participle')
    if (this.symbol(mark - 1) === 'Q') return this.inverted(verb) ?? this.like(mark, depth, 'shared')
    return as(this.beforeAside(mark), 'aside') ?? this.like(mark, depth, 'shared')
  }

  /** "with the leader, X, adding": the phrase behind "with". */
  private withHead(mark: number): Chunk | undefined {
    for (let i = mark; i > 0 && mark - i < reach && !'.¶;'.includes(this.symbol(i)); i--) {
      const head = this.symbol(i) === ',' ? this.ends.get(i - 1) : undefined
      if (head && this.outer[head.first - 1]?.lower === 'with') return head
    }
    return undefined
  }

  /** The subject of the verb before `from`. */
  private like(from: number, depth: number, how: Subject['how']): Subject | undefined {
    let comma = false
    for (let i = from; i >= 0 && from - i < reach && !'.¶;'.includes(this.symbol(i)); i--) {
      if (this.symbol(i) === ',') comma = true
      if (!this.isFinite(i)) continue
      const subject = this.of(i, depth + 1)
      if (subject && !(comma && subject.how === 'relative')) return as(subject.chunk, how)
    }
    return undefined
  }

  private isFinite(i: number): boolean {
    const symbol = this.symbol(i)
    if (symbol === 'A') return !'rAxCDV'.includes(this.symbol(i + 1))
    if (symbol !== 'C' && symbol !== 'D' && symbol !== 'V') return false
    const before = this.symbol(i - 1)
    return before !== 'o' && !(this.outer[i]!.lower.endsWith('ing') && before !== 'A')
  }

  /** "said X": the phrase right behind, at most an adverb between. */
  private inverted(verb: number): Subject | undefined {
    const right = this.begins.get(verb + 1)
    return as(right ?? (this.symbol(verb + 1) === 'r' ? this.begins.get(verb + 2) : undefined), 'inverted')
  }

  /** "Asked about it, X ...": the first phrase with a verb behind the comma. */
  private opening(verb: number): Subject | undefined {
    let comma = false
    for (let i = verb + 1; i < this.outer.length && i - verb < reach && !'.¶;:'.includes(this.symbol(i)); i++) {
      if (this.symbol(i) === ',') comma = true
      const chunk = comma ? this.begins.get(i) : undefined
      if (chunk?.verb) return as(chunk, 'opening')
    }
    return undefined
  }

  /** The head of "the head of the bank", "a poll by X on Monday", "X (R-Ohio) on Monday"; undefined for "in Ohio" that nothing heads. */
  private climbed(chunk: Chunk): Chunk | undefined {
    let at = chunk
    for (let steps = 0; steps < longest; steps++) {
      const joined = 'fPb'.includes(this.symbol(at.first - 1))
      if (!joined && !(time.test(at.head) && this.ends.has(at.first - 1))) return at
      const i = joined ? at.first - 2 : at.first - 1
      const next = this.ends.get(i) ?? (this.symbol(i) === ')' ? this.beforeAside(i) : undefined)
      if (!next) return undefined
      at = next
    }
    return at
  }

  /** The phrase before the words between commas or brackets that end at `mark`. */
  private beforeAside(mark: number): Chunk | undefined {
    for (let i = mark - 1; i > 0 && mark - i < reach && !'.¶;'.includes(this.symbol(i)); i--) {
      const head = ',(-'.includes(this.symbol(i)) ? this.headAt(i - 1) : undefined
      if (head) return this.beforeCommas(head)
    }
    return undefined
  }

  private headAt(last: number): Chunk | undefined {
    const chunk = this.ends.get(last)
    return chunk && this.climbed(chunk)
  }

  /** X of "X, a Republican, a lawyer": the first of phrases that only commas join. */
  private beforeCommas(head: Chunk): Chunk {
    let first = head
    for (let steps = 0; steps < longest && this.symbol(first.first - 1) === ','; steps++) {
      const before = this.headAt(first.first - 2)
      if (!before) break
      first = before
    }
    return first
  }
}

const as = (chunk: Chunk | undefined, how: Subject['how']): Subject | undefined => chunk && { chunk, how }
