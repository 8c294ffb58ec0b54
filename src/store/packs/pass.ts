import { type Pack, wordingBit } from './format.js'
import type { Settler, Weight } from './settle.js'

/** What a filter asks of packs, in their numbers. */
export interface Ask {
  readonly source: number | null
  /** Days, the last one included; undated statements are in only where the first is 0. */
  readonly from: number
  readonly to: number
  /** Bits: a statement needs one of these. */
  readonly kinds: number
  readonly wordings: number
  readonly confidence: number
  /** By the number of the coder, of those whose codings count under the filter. */
  readonly weights: readonly (Weight | undefined)[]
  /** Only statements that such a coder coded are said to be there. */
  readonly codedOnly: boolean
}

/** One statement, with its versions, on one issue. */
export interface Settled {
  /** Its number among the issues of the pack. */
  issue: number
  group: number
  /** A place of a tally, or one of `none`, `disputed` and `unknown`. */
  outcome: number
  byPerson: boolean
  confidence: number
  /** A version that is in has unaltered words. */
  unaltered: boolean
  /** Of whichever version was printed first; 0 where none has a day. */
  day: number
}

export const altered = wordingBit('altered')

/** Room for what is worked out of one pack after the other: making it anew for each of thousands took a third of the time. */
class Room {
  taken = new Uint8Array(1024)
  counted = new Uint8Array(1024)
  sizes = new Uint16Array(1024)
  days = new Uint32Array(1024)
  altered = new Uint8Array(1024)

  /** Clears room for so many statements. */
  for(statements: number): this {
    if (statements > this.taken.length) this.#widen(2 ** Math.ceil(Math.log2(statements)))
    for (const column of [this.taken, this.counted, this.sizes, this.days, this.altered]) column.fill(0, 0, statements)
    return this
  }

  #widen(statements: number): void {
    this.taken = new Uint8Array(statements)
    this.counted = new Uint8Array(statements)
    this.sizes = new Uint16Array(statements)
    this.days = new Uint32Array(statements)
    this.altered = new Uint8Array(statements)
  }
}

const room = new Room()

/** Which statements of a pack are in, and which of them count under a filter. The columns may be longer than the pack, and hold until the next
 * pack is walked. */
export interface Walked {
  /** 1 for each statement that is in. */
  readonly taken: Uint8Array
  /** 1 for each that counts: under a filter for codings, those with such a coding. */
  readonly counted: Uint8Array
  /** How many groups of versions there are. */
  readonly groups: number
  /** Of each group how many statements are in, the earliest day, and whether all words are altered. */
  readonly sizes: Uint16Array
  readonly days: Uint32Array
  readonly altered: Uint8Array
}

function groupsOf(pack: Pack, ask: Ask, only: Uint8Array | null = null): Walked {
  const { id, group, day, wording } = pack
  const groups = id.length === 0 ? 0 : group.at(-1)! + 1
  const { taken, counted, sizes, days, altered: allAltered } = room.for(id.length)
  take(pack, ask, taken)
  if (only) for (let i = 0; i < id.length; i++) taken[i]! &= only[group[i]!]!
  for (let i = 0; i < id.length; i++) {
    if (taken[i] === 0) continue
    const own = group[i]!
    const on = day[i]!
    if (sizes[own]!++ === 0) allAltered[own] = 1
    if (wording[i] !== altered) allAltered[own] = 0
    if (on > 0 && (days[own] === 0 || on < days[own]!)) days[own] = on
  }
  return { taken, counted: ask.codedOnly ? counted : taken, groups, sizes, days, altered: allAltered }
}

/** Says which statements are in, by their indexes. There are very many, so what is asked is looked up once. */
function take(pack: Pack, { source, from, to, kinds, wordings, confidence }: Ask, taken: Uint8Array): void {
  const { id, day, wording, kinds: own, sure, source: sources } = pack
  for (let i = 0; i < id.length; i++) {
    const fits = (wording[i]! & wordings) !== 0 && (own[i]! & kinds) !== 0 && sure[i]! >= confidence
    if (fits && day[i]! >= from && day[i]! <= to && (source === null || sources[i] === source)) taken[i] = 1
  }
}

/** Whether a statement, by its index, is in. */
export function isIn(pack: Pack, ask: Ask, i: number): boolean {
  const day = pack.day[i]!
  if ((pack.wording[i]! & ask.wordings) === 0 || (pack.kinds[i]! & ask.kinds) === 0) return false
  if (pack.sure[i]! < ask.confidence || day < ask.from || day > ask.to) return false
  return ask.source === null || pack.source[i] === ask.source
}

/** The same without settling anything. */
export function countedIn(pack: Pack, ask: Ask): Walked {
  const walked = groupsOf(pack, ask)
  // No issue is wanted: it goes on to the end at once.
  if (ask.codedOnly) new Runs(pack, ask, walked.taken, walked.counted, []).next()
  return walked
}

/** Settles every statement and issue of a pack that has a vote which counts under a filter, in the order of the pack.
 * @param told gets the same object each time, with other values: there are very many
 * @param wanted which issues of the pack it is about; null: all
 * @param only 1 for each group that it is about; null: all */
export function walk(
  pack: Pack,
  ask: Ask,
  settler: Settler,
  told: (one: Readonly<Settled>) => void,
  wanted: readonly boolean[] | null = null,
  only: Uint8Array | null = null,
): Walked {
  const walked = groupsOf(pack, ask, only)
  const run = new Runs(pack, ask, walked.taken, ask.codedOnly ? walked.counted : null, wanted)
  const one: Settled = { issue: 0, group: 0, outcome: 0, byPerson: false, confidence: 0, unaltered: false, day: 0 }
  while (run.next()) {
    one.issue = run.issue
    one.group = pack.group[pack.statement[run.votes[0]!]!]!
    one.outcome = settler.settle(pack, run.votes, run.count)
    one.byPerson = settler.byPerson
    one.confidence = settler.confidence
    one.unaltered = walked.altered[one.group] === 0
    one.day = walked.days[one.group]!
    told(one)
  }
  return walked
}

/** Walks the votes that a filter counts, all on one statement and issue at a time, one of each coder. */
class Runs {
  readonly votes: number[] = []
  count = 0
  issue = 0
  #at = 0

  constructor(
    readonly pack: Pack,
    readonly ask: Ask,
    readonly taken: Uint8Array,
    readonly voted: Uint8Array | null,
    readonly wanted: readonly boolean[] | null,
  ) {}

  /** Goes on to the next statement and issue with a vote that counts; false at the end. */
  next(): boolean {
    const { statement, issue } = this.pack
    while (this.#at < statement.length) {
      const group = this.pack.group[statement[this.#at]!]!
      this.issue = issue[this.#at]!
      this.count = 0
      let several = false
      for (; this.#at < statement.length; this.#at++) {
        if (issue[this.#at] !== this.issue || this.pack.group[statement[this.#at]!] !== group) break
        if (!this.#counts(this.#at)) continue
        several ||= this.count > 0 && statement[this.votes[0]!] !== statement[this.#at]
        this.votes[this.count++] = this.#at
      }
      if (this.wanted && !this.wanted[this.issue]) continue
      if (several) this.#oneOfEach()
      if (this.count > 0) return true
    }
    return false
  }

  #counts(vote: number): boolean {
    const { pack, ask } = this
    const own = pack.statement[vote]!
    if (
      this.taken[own] === 0 ||
      pack.confidence[vote]! < ask.confidence ||
      ask.weights[pack.coder[vote]!] === undefined
    )
      return false
    if (this.voted) this.voted[own] = 1
    return true
  }

  // Of votes on several versions: see `oneOfEach` of the totals.
  #oneOfEach(): void {
    const { statement, wording, coder, adjudication } = this.pack
    const all = this.votes.slice(0, this.count)
    const newest = new Map<number, number>()
    for (const isAltered of [true, false])
      for (const vote of all)
        if ((wording[statement[vote]!] === altered) === isAltered)
          newest.set(coder[vote]! * 2 + adjudication[vote]!, vote)
    const kept = [...newest.values()].sort((a, b) => a - b)
    this.count = kept.length
    for (let i = 0; i < kept.length; i++) this.votes[i] = kept[i]!
  }
}
