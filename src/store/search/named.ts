import { type Facet, facets } from '../../domain.js'
import { inChunks } from '../chunks.js'
import type { FacetCounts, FacetValue, SearchAsk } from '../contract.js'
import type { Db } from '../tables.js'
import type { Chosen, Counted } from './columns.js'

// Values of a facet that are listed.
const mostValues = 60
const nowhere = -1

/** What was chosen, with ids for slugs. The address of a speaker who was merged into another stays good. */
export async function chosenOf(db: Db, ask: SearchAsk): Promise<Chosen> {
  const { issue, side, kind, wording, year } = ask
  const given = Object.entries({ issue, side, kind, wording, year }).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(given),
    ...(ask.speaker !== undefined && { speaker: await speakerCalled(db, ask.speaker) }),
    ...(ask.source !== undefined && { source: await sourceCalled(db, ask.source) }),
  }
}

async function speakerCalled(db: Db, slug: string): Promise<number> {
  const speakers = db.selectFrom('speakers').select(['id', 'merged_into']).where('slug', '=', slug)
  const row = await speakers.executeTakeFirst()
  return row?.merged_into ?? row?.id ?? nowhere
}

async function sourceCalled(db: Db, slug: string): Promise<number> {
  return (await db.selectFrom('sources').select('id').where('slug', '=', slug).executeTakeFirst())?.id ?? nowhere
}

/** Counts with the names of what was counted, most first, and always with what was asked for. */
export async function named(db: Db, counted: Counted, ask: SearchAsk): Promise<Record<Facet, FacetCounts>> {
  const [speakers, sources] = [mostOf(counted.speaker), mostOf(counted.source)]
  const names = await speakersCalled(db, speakers)
  const titles = await sourcesCalled(db, sources)
  const values: Record<Facet, FacetValue[]> = {
    speaker: speakers.map(([id, count]) => ({ ...names.get(id as number)!, count })),
    source: sources.map(([id, count]) => ({ ...titles.get(id as number)!, count })),
    ...{ issue: plain(counted.issue), side: plain(counted.side), kind: plain(counted.kind) },
    ...{ wording: plain(counted.wording), year: plain(counted.year) },
  }
  const entries: [Facet, FacetCounts][] = []
  for (const facet of facets) {
    const more = counted[facet].size - values[facet].length
    const asked = ask[facet]
    const missing = asked !== undefined && !values[facet].some(({ value }) => value === asked)
    const listed = missing ? [...values[facet], await unlisted(db, facet, asked, counted)] : values[facet]
    entries.push([facet, { values: listed, more }])
  }
  return Object.fromEntries(entries) as Record<Facet, FacetCounts>
}

const mostOf = (counts: Counted[Facet]): [string | number, number][] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostValues)

const plain = (counts: Counted[Facet]): FacetValue[] =>
  mostOf(counts).map(([value, count]) => ({ value: `${value}`, label: `${value}`, count }))

type Named = Pick<FacetValue, 'value' | 'label'>
type Counts = readonly (readonly [string | number, number])[]

async function speakersCalled(db: Db, counts: Counts): Promise<Map<number, Named>> {
  const ids = counts.map(([id]) => id as number)
  const speakers = db.selectFrom('speakers').select(['id', 'slug', 'name'])
  const rows = await inChunks(ids, (chunk) => speakers.where('id', 'in', chunk).execute())
  return new Map(rows.map(({ id, slug, name }) => [id, { value: slug, label: name }]))
}

async function sourcesCalled(db: Db, counts: Counts): Promise<Map<number, Named>> {
  const ids = counts.map(([id]) => id as number)
  const sources = db.selectFrom('sources').select(['id', 'slug', 'name', 'title'])
  const rows = await inChunks(ids, (chunk) => sources.where('id', 'in', chunk).execute())
  return new Map(rows.map(({ id, slug, name, title }) => [id, { value: slug, label: title ?? name }]))
}

/** A value that was asked for and is not among those with most quotes. */
async function unlisted(db: Db, facet: Facet, asked: string, counted: Counted): Promise<FacetValue> {
  if (facet !== 'speaker' && facet !== 'source') return { value: asked, label: asked, count: 0 }
  const id = await (facet === 'speaker' ? speakerCalled : sourceCalled)(db, asked)
  const count = counted[facet].get(id) ?? 0
  const name = await (facet === 'speaker' ? speakersCalled : sourcesCalled)(db, [[id, count]])
  return { value: asked, label: name.get(id)?.label ?? asked, count }
}
