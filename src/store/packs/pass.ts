import { newTally, type Tally } from '../../stance/aggregate.js'
import { dateOf, type Pack, wordingBit } from './format.js'
import { disputed, none, type Settler, unknown, type Weight } from './settle.js'

/** What a filter asks of packs, in their numbers. */
export interface Ask {
  readonly source: number | null
  /** Days; undated statements are in only where both are null. */
  readonly from: number | null
  readonly to: number | null
  /** Bits: a statement needs one of these. */
  readonly kinds: number
  readonly wordings: number
  readonly confidence: number
  /** By the number of the coder, of those whose codings count under the filter. */
  readonly weights: readonly (Weight | undefined)[]
  /** Only statements that such a coder coded are said to be there. */
  readonly codedOnly: boolean
}

/** What the statements of a pack come to under a filter. */
export interface Passed {
  /** How many statements are in, coded or not: without each of them read there is no "no position". */
  readonly said: number
  /** How many of them count: under a filter for codings, those with such a coding. */
  readonly statements: number
  readonly quotes: number
  /** Days of the statements that count; null where none has one. */
  readonly from: number | null
  readonly to: number | null
  /** By the issues of the pack. */
  readonly tallies: readonly Tally[]
}

/** One statement, with its versions, on one issue. */
export interface Settled {
  readonly issue: number
  readonly group: number
  /** A place of a tally, or one of `none`, `disputed` and `unknown`. */
  readonly outcome: number
  readonly byPerson: boolean
  readonly confidence: number
  readonly day: number
}

const altered = wordingBit('altered')

/** Which statements are in, and of each group of versions the earliest day and whether all words are altered. */
function groupsOf(pack: Pack, ask: Ask) {
  const { id, group, day, wording } = pack
  const groups = id.length === 0 ? 0 : group.at(-1)! + 1
  const taken = new Uint8Array(id.length)
  const seen = { taken, sizes: new Uint16Array(groups), days: new Uint32Array(groups), altered: new Uint8Array(groups) }
  for (let i = 0; i < id.length; i++) {
    if (!isIn(pack, ask, i)) continue
    const own = group[i]!
    taken[i] = 1
    if (seen.sizes[own]!++ === 0) seen.altered[own] = 1
    if (wording[i] !== altered) seen.altered[own] = 0
    if (day[i]! > 0 && (seen.days[own] === 0 || day[i]! < seen.days[own]!)) seen.days[own] = day[i]!
  }
  return seen
}

/** Whether a statement, by its index, is in. */
export function isIn(pack: Pack, ask: Ask, i: number): boolean {
  const day = pack.day[i]!
  if ((pack.wording[i]! & ask.wordings) === 0 || (pack.kinds[i]! & ask.kinds) === 0) return false
  if (pack.sure[i]! < ask.confidence) return false
  if (ask.source !== null && pack.source[i] !== ask.source) return false
  if (ask.from !== null && day < ask.from) return false
  return ask.to === null || (day > 0 && day <= ask.to)
}

/** Whether a pack comes to the same under another filter that differs in wording alone: most speakers have no altered words. */
export function sameWithout({ wording }: Pack, { wordings }: Ask, other: Ask): boolean {
  const differing = wordings ^ other.wordings
  let all = 0
  for (let i = 0; i < wording.length; i++) all |= wording[i]!
  return (all & differing) === 0
}

/** Adds up a pack under a filter.
 * @param told hears of every statement and issue that has a vote which counts
 * @param sources gets the sources of the statements that are there, at their numbers */
export function pass(
  pack: Pack,
  ask: Ask,
  settler: Settler,
  sources: Uint8Array | null = null,
  told: ((one: Settled) => void) | null = null,
): Passed {
  const groups = groupsOf(pack, ask)
  const tallies = pack.issues.map(newTally)
  const voted = ask.codedOnly ? new Uint8Array(pack.id.length) : groups.taken
  const newest = new Uint32Array(tallies.length)
  const run = new Runs(pack, ask, groups.taken, ask.codedOnly ? voted : null)
  while (run.next()) {
    const group = pack.group[pack.statement[run.votes[0]!]!]!
    const outcome = settler.settle(pack, run.votes, run.count)
    const day = groups.days[group]!
    if (add(tallies[run.issue]!, outcome, settler, groups.altered[group] === 0) && day > newest[run.issue]!)
      newest[run.issue] = day
    if (told) {
      const { byPerson, confidence } = settler
      told({ issue: run.issue, group, outcome, byPerson, confidence, day })
    }
  }
  let said = 0
  for (let group = 0; group < groups.sizes.length; group++) if (groups.sizes[group]! > 0) said++
  for (const [issue, tally] of tallies.entries()) {
    tally.statements = said
    tally.newest = dateOf(newest[issue]!)
  }
  return { said, ...counted(pack, voted, sources), tallies }
}

/** @returns whether it counts with a position */
function add(tally: Tally, outcome: number, by: Settler, unaltered: boolean): boolean {
  if (outcome === none) tally.none++
  if (outcome === disputed) tally.disputed++
  if (outcome === none || outcome === disputed || outcome === unknown) return false
  tally.places[outcome]!++
  tally.byPerson ||= by.byPerson
  tally.reviewed ||= by.reviewed
  tally.older ||= by.older
  tally.unaltered ||= unaltered
  return true
}

function counted(pack: Pack, voted: Uint8Array, sources: Uint8Array | null) {
  const { group, day, source, quotes } = pack
  const sum = { statements: 0, quotes: 0, from: null as number | null, to: null as number | null }
  let last = -1
  for (let i = 0; i < voted.length; i++) {
    if (voted[i] === 0) continue
    if (group[i] !== last) sum.statements++
    last = group[i]!
    sum.quotes += quotes[i]!
    if (sources) sources[source[i]!] = 1
    if (day[i] === 0) continue
    if (sum.from === null || day[i]! < sum.from) sum.from = day[i]!
    if (sum.to === null || day[i]! > sum.to) sum.to = day[i]!
  }
  return sum
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
  ) {}

  /** Goes on to the next statement and issue with a vote that counts; false at the end. */
  next(): boolean {
    const { statement, issue } = this.pack
    while (this.#at < statement.length) {
      const [first, group] = [this.#at, this.pack.group[statement[this.#at]!]!]
      this.issue = issue[first]!
      this.count = 0
      let several = false
      for (; this.#at < statement.length; this.#at++) {
        if (issue[this.#at] !== this.issue || this.pack.group[statement[this.#at]!] !== group) break
        if (!this.#counts(this.#at)) continue
        several ||= this.count > 0 && statement[this.votes[0]!] !== statement[this.#at]
        this.votes[this.count++] = this.#at
      }
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
