import { type Pack, wordingBit } from './format.js'
import { none, type Settler, unknown, type Weight } from './settle.js'
import { at, type Sums } from './sums.js'

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

const altered = wordingBit('altered')

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

/** The groups of versions that may come to something else under another filter that differs in wording alone: 1 for each with altered words. */
export function touchedIn({ id, group, wording }: Pack): Uint8Array {
  const touched = new Uint8Array(id.length)
  for (let i = 0; i < id.length; i++) if (wording[i] === altered) touched[group[i]!] = 1
  return touched
}

/** Whether a pack comes to the same under another filter that differs in wording alone: most speakers have no altered words. */
export function sameWithout({ wording }: Pack, { wordings }: Ask, other: Ask): boolean {
  const differing = wordings ^ other.wordings
  let all = 0
  for (let i = 0; i < wording.length; i++) all |= wording[i]!
  return (all & differing) === 0
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

/** What a pack is added to: some groups of versions to sums of their own. */
export interface Into {
  readonly sums: Sums
  /** 1 for each group that is added to the others. */
  readonly apart?: { readonly groups: Uint8Array; readonly sums: Sums }
  /** 1 for each group that is added at all; absent: all. */
  readonly only?: Uint8Array
  /** Gets the sources of the statements that count, at their numbers. */
  readonly sources?: Uint8Array
}

/** Adds what a pack comes to under a filter. */
export function addUp(pack: Pack, ask: Ask, settler: Settler, { sums, apart, only, sources }: Into): void {
  const starts = pack.issues.map((issue) => sums.startOf(issue))
  const startsApart = apart ? pack.issues.map((issue) => apart.sums.startOf(issue)) : starts
  const told = ({ issue, group, outcome, byPerson, unaltered, day }: Readonly<Settled>): void => {
    if (outcome === unknown) return
    const isApart = apart !== undefined && apart.groups[group] === 1
    const numbers = isApart ? apart.sums.numbers : sums.numbers
    const start = isApart ? startsApart[issue]! : starts[issue]!
    // No position and disputed stand behind the places.
    numbers[start + outcome]!++
    if (outcome >= none) return
    if (byPerson) numbers[start + at.byPerson] = 1
    if (settler.reviewed) numbers[start + at.reviewed] = 1
    if (settler.older) numbers[start + at.older] = 1
    if (unaltered) numbers[start + at.unaltered] = 1
    if (day > numbers[start + at.newest]!) numbers[start + at.newest] = day
  }
  const { groups, counted, sizes } = walk(pack, ask, settler, told, null, only ?? null)
  for (let group = 0; group < groups; group++)
    if (sizes[group]! > 0) (apart?.groups[group] === 1 ? apart.sums : sums).said++
  addSizes(pack, counted, sums, sources ?? null, apart?.groups)
  if (apart) addSizes(pack, counted, apart.sums, sources ?? null, apart.groups, 1)
}

/** Adds how much the statements that count are.
 * @param groups by group a number; only those with the last parameter's are added
 * @param which that number */
export function addSizes(
  pack: Pack,
  counted: Uint8Array,
  sums: Sums,
  sources: Uint8Array | null,
  groups: Uint8Array | null = null,
  which = 0,
): void {
  const { id, group, day, source, quotes } = pack
  let [last, statements, printed, from, to] = [-1, 0, 0, 99_999_999, 0]
  for (let i = 0; i < id.length; i++) {
    if (counted[i] === 0 || (groups && groups[group[i]!] !== which)) continue
    if (group[i] !== last) statements++
    last = group[i]!
    printed += quotes[i]!
    if (sources) sources[source[i]!] = 1
    const on = day[i]!
    if (on > to) to = on
    if (on > 0 && on < from) from = on
  }
  sums.statements += statements
  sums.quotes += printed
  if (to === 0) return
  sums.addDay(from)
  sums.addDay(to)
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
