import { type Evidence, evidenceOf, strongestFirst } from '../compare/evidence.js'
import { codingsUnder } from '../compare/narrow.js'
import type {
  CollectionItem,
  Filter,
  Issue,
  Quote,
  Side,
  Source,
  SpeakerRef,
  Stance,
  Statement,
  Thing,
} from '../domain.js'
import type { Store } from '../store/contract.js'
import { everyIssue } from './find.js'
import { sourcesOf } from './pages/cell.js'

/** A statement on an issue, or on none where nobody found a position in it. */
export interface Placed {
  readonly statement: Statement
  readonly source: Source
  readonly issue: Issue | null
  /** Null: on no issue. */
  readonly evidence: Evidence | null
  readonly side: Side | null
  /** What a person noted about the item that it came with. */
  readonly note: string | null
}

/** An item of a collection with what it stands for now. */
export interface Gathered {
  readonly item: CollectionItem
  readonly placed: readonly Placed[]
  /** The quote that was put in; null for cells and comparisons. */
  readonly quote: Quote | null
  /** Those of a cell or a comparison, as they are called now. */
  readonly speakers: readonly SpeakerRef[]
  /** That of a cell. */
  readonly issue: Issue | null
  /** Why it stands for nothing any more; null: it does stand for something. */
  readonly gone: string | null
}

/** All that a collection or a comparison stands for. */
export interface Gathering {
  readonly items: readonly Gathered[]
  /** Every statement once an issue, in the order of the items. */
  readonly placed: readonly Placed[]
  /** Every issue, retired ones last. */
  readonly issues: readonly Issue[]
  /** By name. */
  readonly speakers: readonly SpeakerRef[]
  /** Of these speakers, from everything that they said in the dossier. */
  readonly stances: readonly Stance[]
}

/** Where a statement stands by its evidence. */
export function sideOf({ disputed, position, deciding }: Evidence): Side | null {
  if (disputed) return 'disputed'
  if (position === null) return deciding.length > 0 ? 'none' : null
  return position === 0 ? 'mixed' : position > 0 ? 'supports' : 'opposes'
}

const takesSide = (evidence: Evidence): boolean => evidence.disputed || evidence.position !== null

/** Asks the store for what items stand for.
 * @param filter narrows cells, comparisons and stances; a quote that was put in is in whatever it says */
export async function gather(store: Store, items: readonly CollectionItem[], filter: Filter = {}): Promise<Gathering> {
  const issues = await everyIssue(store)
  const found: Gathered[] = []
  for (const item of items) found.push(await gatherOne({ store, issues, filter }, item))
  const placed = once(found.flatMap((one) => one.placed))
  const refs = [...placed.flatMap(({ statement }) => statement.speaker ?? []), ...found.flatMap((one) => one.speakers)]
  const speakers = [...new Map(refs.map((ref) => [ref.slug, ref])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  )
  const stances = await Promise.all(speakers.map(({ slug }) => store.stances.list({ ...filter, speaker: slug })))
  return { items: found, placed, issues, speakers, stances: stances.flat() }
}

function once(placed: readonly Placed[]): Placed[] {
  const kept = new Map<string, Placed>()
  for (const one of placed) {
    const key = `${one.statement.id} ${one.issue?.id ?? ''}`
    const before = kept.get(key)
    if (!before || (before.note === null && one.note !== null)) kept.set(key, one)
  }
  return [...kept.values()]
}

interface Among {
  readonly store: Store
  readonly issues: readonly Issue[]
  readonly filter: Filter
}

function gatherOne(among: Among, item: CollectionItem): Promise<Gathered> {
  const { thing } = item
  if (thing.what === 'quote') return ofQuote(among, item, thing.quote)
  return thing.what === 'cell' ? ofCell(among, item, thing) : ofComparison(among, item, thing.speakers)
}

const nothing = (item: CollectionItem, gone: string, quote: Quote | null = null): Gathered => ({
  ...{ item, quote, gone, placed: [], speakers: [], issue: null },
})

async function ofQuote({ store, issues }: Among, item: CollectionItem, id: number): Promise<Gathered> {
  const quote = await store.quotes.byId(id)
  if (!quote || quote.withdrawn) return nothing(item, 'This quote was withdrawn.', quote ?? null)
  const versions = await store.statements.versions(quote.statement)
  const statement = versions.find((one) => one.id === quote.statement)
  const source = await store.sources.bySlug(quote.source.slug)
  if (!statement || !source) throw new Error(`Quote ${id} stands without its statement or source`)
  const on = issues.flatMap((issue) => {
    const evidence = evidenceOf(versions, issue.id)
    return takesSide(evidence) ? [{ issue, evidence, side: sideOf(evidence) }] : []
  })
  const unplaced = { issue: null, evidence: null, side: null }
  const placed = (on.length > 0 ? on : [unplaced]).map((one) => ({ ...one, statement, source, note: item.note }))
  return { item, quote, placed, speakers: [], issue: null, gone: null }
}

async function ofCell(among: Among, item: CollectionItem, thing: Extract<Thing, { what: 'cell' }>): Promise<Gathered> {
  const speaker = await speakerNow(among.store, thing.speaker)
  const issue = among.issues.find(({ id }) => id === thing.issue)
  if (!speaker || !issue) return nothing(item, 'This cell is no longer there.')
  const placed = await onIssue(among, speaker, issue, item.note)
  return { item, placed, issue, quote: null, speakers: [speaker], gone: null }
}

async function ofComparison(among: Among, item: CollectionItem, slugs: readonly string[]): Promise<Gathered> {
  const { store, issues, filter } = among
  const found = await Promise.all(slugs.map((slug) => speakerNow(store, slug)))
  const speakers = [...new Map(found.flatMap((one) => (one ? [[one.slug, one] as const] : []))).values()]
  if (speakers.length === 0) return nothing(item, 'These speakers are no longer there.')
  const placed: Placed[] = []
  for (const speaker of speakers) {
    const on = new Set((await store.stances.list({ ...filter, speaker: speaker.slug })).map((stance) => stance.issue))
    for (const issue of issues.filter(({ id }) => on.has(id)))
      placed.push(...(await onIssue(among, speaker, issue, item.note)))
  }
  return { item, placed, speakers, quote: null, issue: null, gone: null }
}

/** A speaker under the address that they have by now. */
async function speakerNow(store: Store, slug: string): Promise<SpeakerRef | undefined> {
  const speaker = await store.speakers.bySlug(slug)
  const now = speaker?.mergedInto ? await store.speakers.bySlug(speaker.mergedInto) : speaker
  return now && { slug: now.slug, name: now.name, kind: now.kind }
}

async function onIssue(
  { store, filter }: Among,
  { slug }: SpeakerRef,
  issue: Issue,
  note: string | null,
): Promise<Placed[]> {
  const found = await store.statements.onIssue(issue.id, { ...filter, speaker: slug })
  const statements = codingsUnder(found, filter)
  const evidence = strongestFirst(statements, issue.id).filter(takesSide)
  const sources = await sourcesOf(
    store,
    evidence.map(({ statement }) => statement),
  )
  return evidence.map((one) => ({
    ...{ statement: one.statement, source: sources.get(one.statement.source.slug)! },
    ...{ issue, evidence: one, side: sideOf(one), note },
  }))
}
