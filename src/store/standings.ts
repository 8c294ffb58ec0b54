import type { Filter, Stance } from '../domain.js'
import { stateIn, totalOf } from '../stance/aggregate.js'
import type { Fold, Standings } from './contract.js'
import { extent } from './extent.js'
import { isOpen } from './filter.js'
import { kept, keptRows } from './kept.js'
import { addUp, sameWithout, touchedIn } from './packs/addUp.js'
import { askOf } from './packs/ask.js'
import { dateOf } from './packs/format.js'
import { Settler } from './packs/settle.js'
import { eachPart, packSizes } from './packs/store.js'
import { Sums } from './packs/sums.js'
import { storedStances } from './storedStances.js'
import type { Db } from './tables.js'
import { currentVersion, issueIds } from './versions.js'

/** Where speakers stand under a filter. See `Store.stances.under`. */
export const standings = (db: Db, filter: Filter, folds: readonly Fold[]): Promise<Standings> =>
  isOpen(filter) && folds.length === 0
    ? kept(db, 'standings', () => withStored(db, []))
    : kept(db, 'standings asked for last', () => readStandings(db, filter, folds), JSON.stringify([filter, folds]))

async function readStandings(db: Db, filter: Filter, folds: readonly Fold[]): Promise<Standings> {
  if (isOpen(filter)) return withStored(db, folds)
  const rows = await rowsOf(db, filter, folds)
  const sums = await sumsOf(db, rows, filter)
  return standingsOf(sums, await issueIds(db, (await currentVersion(db)) ?? 0), filter.unaltered)
}

/** The rows of the matrix that speakers belong to: their own, or that of an organisation that they stand together with. */
interface Row {
  readonly slug: string
  /** In the order of their ids. */
  readonly members: readonly number[]
}

async function rowsOf(db: Db, filter: Filter, folds: readonly Fold[]): Promise<Row[]> {
  const speakers = await speakersIn(db, filter)
  const present = new Set(speakers.map(({ slug }) => slug))
  const all = folds.filter(({ into }) => present.has(into))
  const into = new Map(all.flatMap((fold) => fold.members.map((member) => [member, fold.into] as const)))
  const rows = new Map<string, number[]>()
  for (const { id, slug } of speakers) {
    const row = into.get(slug) ?? slug
    const members = rows.get(row)
    if (members) members.push(id)
    else rows.set(row, [id])
  }
  return [...rows].map(([slug, members]) => ({ slug, members }))
}

const unmerged = (db: Db) =>
  db.selectFrom('speakers').select(['id', 'slug']).where('merged_into', 'is', null).orderBy('id')

/** The speakers that a filter may take in, in the order of their ids. */
export async function speakersIn(db: Db, { speaker, speakers, speakerKind }: Filter) {
  if (speakers?.length === 0) return []
  if (speaker === undefined && speakers === undefined && speakerKind === undefined)
    return keptRows(db, 'speakers in order', unmerged)
  let rows = unmerged(db)
  if (speaker !== undefined) rows = rows.where('slug', '=', speaker)
  if (speakers !== undefined) rows = rows.where('slug', 'in', speakers)
  if (speakerKind !== undefined) rows = rows.where('kind', '=', speakerKind)
  return rows.execute()
}

/** What the members of a row add up to, as the filter has it and with the question of altered wording turned round. */
class RowSums {
  readonly now = new Sums()
  readonly otherwise = new Sums()
  /** Of the groups of versions that come to the same either way: most of them. */
  readonly both = new Sums()
  constructor(readonly slug: string) {}

  /** To be called once, when all packs were added. */
  close(): this {
    this.now.add(this.both)
    this.otherwise.add(this.both)
    return this
  }
}

interface RowsSummed {
  readonly rows: readonly RowSums[]
  readonly sources: number
}

async function sumsOf(db: Db, rows: readonly Row[], filter: Filter): Promise<RowsSummed> {
  const now = await askOf(db, filter)
  const otherwise = await askOf(db, { ...filter, unaltered: !filter.unaltered })
  const settler = new Settler(now.weights, (await currentVersion(db)) ?? 0)
  const sums = rows.map(({ slug }) => new RowSums(slug))
  const sumOf = new Map(rows.flatMap(({ members }, i) => members.map((member) => [member, sums[i]!] as const)))
  const sources = new Uint8Array((await newestSource(db)) + 1)
  await eachPart(db, [...sumOf.keys()], (speaker, pack) => {
    const row = sumOf.get(speaker)!
    if (sameWithout(pack, now, otherwise)) return addUp(pack, now, settler, { sums: row.both, sources })
    const groups = touchedIn(pack)
    addUp(pack, now, settler, { sums: row.both, apart: { groups, sums: row.now }, sources })
    addUp(pack, otherwise, settler, { sums: row.otherwise, only: groups })
  })
  return { rows: sums.map((row) => row.close()), sources: sources.reduce((sum, one) => sum + one, 0) }
}

/** The highest number of a source; 0 where there is none. */
export async function newestSource(db: Db): Promise<number> {
  const { newest } = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  return newest ?? 0
}

function standingsOf({ rows, sources }: RowsSummed, issues: readonly string[], unaltered = false): Standings {
  const stances: Stance[] = []
  const otherwise: Standings['otherwise'][number][] = []
  for (const { slug: speaker, now, otherwise: turned } of rows)
    for (const issue of issues) {
      const [total, state] = [totalOf(now.on(issue)), stateIn(turned.on(issue))]
      if (total.state !== 'nothing-found') stances.push({ speaker, issue, ...total })
      if (state !== 'nothing-found') otherwise.push({ speaker, issue, state })
    }
  const heard = rows.filter(({ now, otherwise: turned }) => now.statements > 0 || (unaltered && turned.statements > 0))
  const days = rows.flatMap(({ now: { from, to } }) => (from === 0 ? [] : [from, to]))
  return {
    ...{ stances, otherwise, sources },
    speakers: heard.map(({ slug, now: { statements, quotes } }) => ({ slug, statements, quotes })),
    from: days.length === 0 ? null : dateOf(Math.min(...days)),
    to: days.length === 0 ? null : dateOf(Math.max(...days)),
  }
}

/** Without a filter the stored totals are there already; only rows of several speakers are added up anew. */
async function withStored(db: Db, folds: readonly Fold[]): Promise<Standings> {
  const folded = new Set(folds.flatMap(({ into, members }) => [into, ...members]))
  const several = folds.length > 0 ? (await rowsOf(db, {}, folds)).filter(({ slug }) => folded.has(slug)) : []
  const sums = several.length > 0 ? await sumsOf(db, several, {}) : null
  const added = sums && standingsOf(sums, await issueIds(db, (await currentVersion(db)) ?? 0))
  const { stances, otherwise } = await storedStances(db)
  const single = (one: { readonly speaker: string }): boolean => !folded.has(one.speaker)
  const sizes = (await keptRows(db, 'sizes', sizesHeard)).filter(({ slug }) => !folded.has(slug))
  const { total, from, to } = await extent(db)
  return {
    stances: [...stances.filter(single), ...(added?.stances ?? [])],
    otherwise: [...otherwise.filter(single), ...(added?.otherwise ?? [])],
    speakers: [...sizes, ...(added?.speakers ?? [])],
    ...{ sources: total, from, to },
  }
}

/** How much each speaker said who said something and is not merged. */
const sizesHeard = (db: Db) =>
  packSizes(db)
    .innerJoin('speakers', 'speakers.id', 'speaker_packs.speaker_id')
    .clearSelect()
    .select(['speakers.slug', 'speaker_packs.statements', 'speaker_packs.quotes'])
    .where('speakers.merged_into', 'is', null)
    .where('speaker_packs.statements', '>', 0)
    .orderBy('speaker_packs.speaker_id')
