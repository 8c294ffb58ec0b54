import type { Issue, Speaker, Stance, StanceTotal } from '../domain.js'
import { onceForSame, oncePer } from './once.js'
import { similarOrder } from './similar.js'

/** The total of a speaker on an issue of whom no coding speaks. */
export const nothingFound: StanceTotal = {
  state: 'nothing-found',
  statements: 0,
  supports: 0,
  opposes: 0,
  mixed: 0,
  disputed: 0,
  median: null,
  positions: [],
  newest: null,
  machineOnly: false,
  reviewed: false,
  alteredOnly: false,
  olderCodebook: false,
}

/** One speaker on one issue. */
export interface Cell {
  readonly speaker: Speaker
  readonly issue: Issue
  readonly stance: StanceTotal
  /** Its state differs from the one that it is compared with. */
  readonly flips: boolean
}

/** Speakers and issues with a cell for each pair: `cells[row of speakers][column of issues]`. */
export interface Matrix {
  readonly speakers: readonly Speaker[]
  readonly issues: readonly Issue[]
  readonly cells: readonly (readonly Cell[])[]
}

/** How speakers are ordered: by name, by how much is disputed, with like-minded ones together (see `similarOrder`), or by their position on the
 * issue with this id. */
export type Sort = 'name' | 'disputed' | 'similar' | (string & {})

type Placed = Pick<Stance, 'speaker' | 'issue' | 'state'>

/** Values by speaker and issue. */
function nested<T extends Placed>(stances: readonly T[]): Map<string, Map<string, T>> {
  const bySpeaker = new Map<string, Map<string, T>>()
  for (const stance of stances) {
    const own = bySpeaker.get(stance.speaker)
    if (own) own.set(stance.issue, stance)
    else bySpeaker.set(stance.speaker, new Map([[stance.issue, stance]]))
  }
  return bySpeaker
}

const stancesIn = oncePer(nested<Stance>)
const statesIn = oncePer(nested<Placed>)

/** Stances by speaker and issue, for looking one up. Pairs without a stance give `nothingFound`. */
export function stanceLookup(stances: readonly Stance[]): (speaker: string, issue: string) => StanceTotal {
  const known = stancesIn(stances)
  return (speaker, issue) => {
    const stance = known.get(speaker)?.get(issue)
    if (!stance) return nothingFound
    const { speaker: _, issue: __, ...total } = stance
    return total
  }
}

const disagreement = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { stance }) => sum + stance.disputed + Math.min(stance.supports, stance.opposes), 0)

const unplaced: Partial<Record<StanceTotal['state'], number>> = {
  disputed: -10,
  'no-position': -11,
  'nothing-found': -12,
}

/** A number that orders stances from strongly supports (high) to strongly opposes, then disputed, no position, nothing found. */
export const rank = (stance: StanceTotal): number => unplaced[stance.state] ?? stance.median ?? 0

const collator = new Intl.Collator('en')

/** A name that is compared like any text: letters without marks, digits and spaces stand in the same order there. */
const plainName = ({ name }: Speaker): string | null => (/^[a-z0-9 ]+$/i.test(name) ? name.toLowerCase() : null)

function byName(a: Row, b: Row): number {
  if (a.plain === null || b.plain === null || a.plain === b.plain)
    return collator.compare(a.speaker.name, b.speaker.name)
  return a.plain < b.plain ? -1 : 1
}

function sortKey(sort: Sort, issues: readonly Issue[]): (cells: readonly Cell[]) => number {
  if (sort === 'disputed') return disagreement
  const column = issues.findIndex((issue) => issue.id === sort)
  return (cells) => (column < 0 ? 0 : rank(cells[column]!.stance))
}

/** Builds the matrix of speakers and issues.
 * @param compared stances to compare with: a cell whose state differs from them flips. Absent: none flips
 * @param sort highest first; equal ones by name */
export function buildMatrix(input: {
  readonly speakers: readonly Speaker[]
  readonly issues: readonly Issue[]
  readonly stances: readonly Stance[]
  readonly compared?: readonly Placed[]
  readonly sort: Sort
}): Matrix {
  const { speakers, issues, stances, compared, sort } = input
  const now = stancesIn(stances)
  const then = compared && statesIn(compared)
  const named = speakers
    .map((one) => rowOf(one)(issues, now.get(one.slug) ?? none, then && (then.get(one.slug) ?? none)))
    .sort(byName)
  const rows = sort === 'name' ? named : sort === 'similar' ? bySimilarity(named) : byKey(named, sortKey(sort, issues))
  return { speakers: rows.map((r) => r.speaker), issues, cells: rows.map((r) => r.cells) }
}

interface Row {
  readonly speaker: Speaker
  readonly plain: string | null
  readonly cells: readonly Cell[]
}

type ByIssue<T> = ReadonlyMap<string, T>

const none = new Map<string, never>()

/** The row of a speaker, the same one as long as it follows from the same stances. */
const rowOf = oncePer((speaker: Speaker) => {
  const plain = plainName(speaker)
  return onceForSame((issues: readonly Issue[], now: ByIssue<Stance>, then: ByIssue<Placed> | undefined): Row => {
    const cells = issues.map((issue): Cell => {
      const stance = now.get(issue.id) ?? nothingFound
      const flips = then !== undefined && stance.state !== (then.get(issue.id)?.state ?? nothingFound.state)
      return { speaker, issue, stance, flips }
    })
    return { speaker, plain, cells }
  })
})

const byKey = (rows: readonly Row[], key: (cells: readonly Cell[]) => number): Row[] => {
  const keys = new Map(rows.map((row) => [row, key(row.cells)]))
  return rows.toSorted((a, b) => keys.get(b)! - keys.get(a)!)
}

const bySimilarity = (rows: readonly Row[]): Row[] =>
  similarOrder(rows.map(({ cells }) => cells.map(({ stance }) => stance.median))).map((i) => rows[i]!)

/** How many cells flip. */
export const flipped = ({ cells }: Matrix): number => cells.reduce((sum, row) => sum + flippedIn(row), 0)

const flippedIn = oncePer((row: readonly Cell[]) => row.filter(({ flips }) => flips).length)

/** Columns become rows. */
export const transposed = <T>(cells: readonly (readonly T[])[], width: number): T[][] =>
  Array.from({ length: width }, (_, column) => cells.map((row) => row[column]!))
