import { type Facet, facets } from '../../domain.js'
import type { Slice } from '../contract.js'
import type { Chosen, Counted, Counting, Pair } from './columns.js'

const bits = Object.fromEntries(facets.map((facet, i) => [facet, 1 << i])) as Record<Facet, number>
const all = (1 << facets.length) - 1

/** What came of counting. */
export interface Kept {
  /** Those that fit all that was chosen, in the order in which they came. */
  readonly ids: Uint32Array
  /** Under each value of a facet: those that fit all that was chosen of the other facets. */
  readonly counted: Counted
}

/** Narrows quotes to what was chosen and counts them by every facet, in one pass.
 * @param ids undefined: all that there are */
export function narrow(columns: Counting, ids: readonly number[] | undefined, chosen: Chosen): Kept {
  const masks = masksOf(columns, chosen)
  const tally = new Tally(columns, masks.speaker.length, masks.source.length)
  const { kind, source, speaker, stand } = columns
  const length = ids?.length ?? kind.length
  const kept = new Uint32Array(length)
  let n = 0
  for (let i = 0; i < length; i++) {
    const id = ids === undefined ? i : ids[i]!
    const k = kind[id]
    if (!k) continue
    const [s, p, c] = [source[id]!, speaker[id]!, stand[id]!]
    const mask = masks.kind[k]! & masks.source[s]! & masks.speaker[p]! & masks.stand[c]!
    if (mask === 0) continue
    if (mask === all) kept[n++] = id
    tally.add(mask, k, s, p, c)
  }
  return { ids: kept.subarray(0, n), counted: tally.counted(columns, chosen) }
}

/** For every value the facets under which a quote that has it may still be counted: all of them where it fits; the one that rules it out
 * where that is the only one; none where several do. */
interface Masks {
  readonly kind: Uint8Array
  readonly source: Uint8Array
  readonly speaker: Uint8Array
  readonly stand: Uint8Array
}

function masksOf(columns: Counting, chosen: Chosen): Masks {
  const speaker = new Uint8Array(columns.speakers + 1).fill(chosen.speaker === undefined ? all : bits.speaker)
  if (chosen.speaker !== undefined) speaker[chosen.speaker] = all
  const source = new Uint8Array(columns.order.length).fill(all)
  if (chosen.source !== undefined || chosen.wording !== undefined || chosen.year !== undefined)
    for (const [id, { wording, year }] of columns.sources) source[id] = ofSource(chosen, id, wording, year)
  const fits = (kind: string): boolean => chosen.kind === undefined || kind === chosen.kind
  return {
    ...{ speaker, source },
    kind: Uint8Array.from(columns.kinds, (kind) => (fits(kind) ? all : bits.kind)),
    stand: Uint8Array.from(columns.stands, (pairs) => ofStand(chosen, pairs)),
  }
}

function ofSource(chosen: Chosen, id: number, wording: string, year: string): number {
  const wrong = [
    chosen.source !== undefined && chosen.source !== id ? bits.source : 0,
    chosen.wording !== undefined && chosen.wording !== wording ? bits.wording : 0,
    chosen.year !== undefined && chosen.year !== year ? bits.year : 0,
  ].filter((bit) => bit !== 0)
  return wrong.length === 0 ? all : wrong.length === 1 ? wrong[0]! : 0
}

function ofStand({ issue, side }: Chosen, pairs: readonly Pair[]): number {
  if (issue === undefined && side === undefined) return all
  const onIssue = pairs.filter((pair) => issue === undefined || pair.issue === issue)
  const onSide = pairs.filter((pair) => side === undefined || pair.side === side)
  if (onIssue.some((pair) => onSide.includes(pair))) return all
  return (
    (onIssue.length > 0 && side !== undefined ? bits.side : 0) |
    (onSide.length > 0 && issue !== undefined ? bits.issue : 0)
  )
}

/** Counts by number; what the numbers stand for is looked up once, at the end. */
class Tally {
  readonly #kind: Uint32Array
  readonly #speaker: Uint32Array
  readonly #source: Record<'source' | 'wording' | 'year', Uint32Array>
  readonly #stand: Record<'issue' | 'side', Uint32Array>

  constructor(columns: Counting, speakers: number, sources: number) {
    const fresh = (length: number): Uint32Array => new Uint32Array(length)
    this.#kind = fresh(columns.kinds.length)
    this.#speaker = fresh(speakers)
    this.#source = { source: fresh(sources), wording: fresh(sources), year: fresh(sources) }
    this.#stand = { issue: fresh(columns.stands.length), side: fresh(columns.stands.length) }
  }

  add(mask: number, kind: number, source: number, speaker: number, stand: number): void {
    if (mask & bits.kind) this.#kind[kind]!++
    if (mask & bits.speaker) this.#speaker[speaker]!++
    if (mask & bits.source) this.#source.source[source]!++
    if (mask & bits.wording) this.#source.wording[source]!++
    if (mask & bits.year) this.#source.year[source]!++
    if (mask & bits.issue) this.#stand.issue[stand]!++
    if (mask & bits.side) this.#stand.side[stand]!++
  }

  counted({ kinds, stands, sources }: Counting, { issue, side }: Chosen): Counted {
    const issues = this.#stand.issue
    const sides = this.#stand.side
    const once = (values: readonly string[]): string[] => [...new Set(values)]
    return {
      speaker: gather(this.#speaker, (id) => (id === 0 ? [] : [id])),
      issue: gather(issues, (i) =>
        once(stands[i]!.filter((p) => side === undefined || p.side === side).map((p) => p.issue)),
      ),
      side: gather(sides, (i) =>
        once(stands[i]!.filter((p) => issue === undefined || p.issue === issue).map((p) => p.side)),
      ),
      kind: gather(this.#kind, (i) => [kinds[i]!]),
      wording: gather(this.#source.wording, (id) => [sources.get(id)!.wording]),
      source: gather(this.#source.source, (id) => [id]),
      year: gather(this.#source.year, (id) => (sources.get(id)!.year === '' ? [] : [sources.get(id)!.year])),
    }
  }
}

function gather<V extends string | number>(counts: Uint32Array, valuesOf: (index: number) => V[]): Map<V, number> {
  const sums = new Map<V, number>()
  for (let i = 0; i < counts.length; i++) {
    const n = counts[i]!
    if (n > 0) for (const value of valuesOf(i)) sums.set(value, (sums.get(value) ?? 0) + n)
  }
  return sums
}

/** A page of quotes by the date of their sources, newest first, undated last, those of one source in the order of their ids. Sorts no more
 * than the sources of that page. */
export function newestOf(columns: Counting, ids: Uint32Array, { limit, offset }: Slice): number[] {
  const { source, sources, order } = columns
  const counts = new Uint32Array(sources.size)
  const places = ids.map((id) => order[source[id]!]!)
  for (const place of places) counts[place]!++
  let [before, first] = [0, 0]
  while (first < counts.length && before + counts[first]! <= offset) before += counts[first++]!
  let [last, through] = [first, before]
  while (last < counts.length && through < offset + limit) through += counts[last++]!
  const rows: { id: number; place: number }[] = []
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    if (place >= first && place < last) rows.push({ id: ids[i]!, place })
  }
  rows.sort((a, b) => a.place - b.place || a.id - b.id)
  return rows.slice(offset - before, offset - before + limit).map(({ id }) => id)
}
