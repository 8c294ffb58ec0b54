import { type Pack, wordingBit } from './format.js'
import { none, type Settler, unknown, type Weight } from './settle.js'
import { at, type Sums } from './sums.js'

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

/** Which statements of a pack are in, and which of them count under a filter. */
export interface Walked {
  readonly groups: ReturnType<typeof groupsOf>
  /** 1 for each that counts: under a filter for codings, those with such a coding. */
  readonly counted: Uint8Array
}

/** The same without settling anything. */
export function countedIn(pack: Pack, ask: Ask): Walked {
  const groups = groupsOf(pack, ask)
  if (!ask.codedOnly) return { groups, counted: groups.taken }
  const counted = new Uint8Array(pack.id.length)
  // No issue is wanted: it goes on to the end at once.
  new Runs(pack, ask, groups.taken, counted, []).next()
  return { groups, counted }
}

/** Settles every statement and issue of a pack that has a vote which counts under a filter, in the order of the pack.
 * @param told gets the same object each time, with other values: there are very many
 * @param wanted which issues of the pack it is about; null: all */
export function walk(
  pack: Pack,
  ask: Ask,
  settler: Settler,
  told: (one: Readonly<Settled>) => void,
  wanted: readonly boolean[] | null = null,
): Walked {
  const groups = groupsOf(pack, ask)
  const counted = ask.codedOnly ? new Uint8Array(pack.id.length) : groups.taken
  const run = new Runs(pack, ask, groups.taken, ask.codedOnly ? counted : null, wanted)
  const one: Settled = { issue: 0, group: 0, outcome: 0, byPerson: false, confidence: 0, unaltered: false, day: 0 }
  while (run.next()) {
    one.issue = run.issue
    one.group = pack.group[pack.statement[run.votes[0]!]!]!
    one.outcome = settler.settle(pack, run.votes, run.count)
    one.byPerson = settler.byPerson
    one.confidence = settler.confidence
    one.unaltered = groups.altered[one.group] === 0
    one.day = groups.days[one.group]!
    told(one)
  }
  return { groups, counted }
}

/** Adds what a pack comes to under a filter.
 * @param sources gets the sources of the statements that count, at their numbers */
export function addUp(pack: Pack, ask: Ask, settler: Settler, sums: Sums, sources: Uint8Array | null = null): void {
  const starts = pack.issues.map((issue) => sums.startOf(issue))
  const { numbers } = sums
  const { groups, counted } = walk(pack, ask, settler, ({ issue, outcome, byPerson, unaltered, day }) => {
    if (outcome === unknown) return
    const start = starts[issue]!
    // No position and disputed stand behind the places.
    numbers[start + outcome]!++
    if (outcome >= none) return
    if (byPerson) numbers[start + at.byPerson] = 1
    if (settler.reviewed) numbers[start + at.reviewed] = 1
    if (settler.older) numbers[start + at.older] = 1
    if (unaltered) numbers[start + at.unaltered] = 1
    if (day > numbers[start + at.newest]!) numbers[start + at.newest] = day
  })
  for (const size of groups.sizes) if (size > 0) sums.said++
  addSizes(pack, counted, sums, sources)
}

/** Adds how much the statements that count are. */
export function addSizes(pack: Pack, counted: Uint8Array, sums: Sums, sources: Uint8Array | null): void {
  const { group, day, source, quotes } = pack
  let last = -1
  for (let i = 0; i < counted.length; i++) {
    if (counted[i] === 0) continue
    if (group[i] !== last) sums.statements++
    last = group[i]!
    sums.quotes += quotes[i]!
    if (sources) sources[source[i]!] = 1
    sums.addDay(day[i]!)
  }
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
