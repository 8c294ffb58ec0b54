import type { Filter, Stance } from '../domain.js'
import type { Fold, Standings } from './contract.js'
import { extent } from './extent.js'
import { isOpen } from './filter.js'
import { keptRows } from './kept.js'
import { askOf } from './packs/ask.js'
import { dateOf, type Pack } from './packs/format.js'
import { type Passed, pass, sameWithout } from './packs/pass.js'
import { Settler } from './packs/settle.js'
import { eachPart, packSizes } from './packs/store.js'
import { Totals } from './packs/totals.js'
import { storedStances } from './storedStances.js'
import type { Db } from './tables.js'
import { currentVersion, issueIds } from './versions.js'

/** Where speakers stand under a filter. See `Store.stances.under`. */
export async function standings(db: Db, filter: Filter, folds: readonly Fold[]): Promise<Standings> {
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
class Sum {
  readonly now = new Totals()
  readonly otherwise = new Totals()
  statements = 0
  quotes = 0
  /** There is something, with altered wording or without. */
  heard = false
  constructor(readonly slug: string) {}

  add(passed: Passed, otherwise: Passed, { issues }: Pack): void {
    this.heard ||= passed.statements + otherwise.statements > 0
    this.statements += passed.statements
    this.quotes += passed.quotes
    this.now.add(passed, issues)
    this.otherwise.add(otherwise, issues)
  }
}

interface Sums {
  readonly rows: readonly Sum[]
  readonly sources: number
  readonly from: number | null
  readonly to: number | null
}

async function sumsOf(db: Db, rows: readonly Row[], filter: Filter): Promise<Sums> {
  const now = await askOf(db, filter)
  const otherwise = await askOf(db, { ...filter, unaltered: !filter.unaltered })
  const settler = new Settler(now.weights, (await currentVersion(db)) ?? 0)
  const sums = rows.map(({ slug }) => new Sum(slug))
  const sumOf = new Map(rows.flatMap(({ members }, i) => members.map((member) => [member, sums[i]!] as const)))
  const sources = new Uint8Array((await newestSource(db)) + 1)
  const days: number[] = []
  await eachPart(db, [...sumOf.keys()], (speaker, pack) => {
    const passed = pass(pack, now, settler, sources)
    const other = sameWithout(pack, now, otherwise) ? passed : pass(pack, otherwise, settler)
    sumOf.get(speaker)!.add(passed, other, pack)
    for (const day of [passed.from, passed.to]) if (day !== null) days.push(day)
  })
  const [from, to] = days.length === 0 ? [null, null] : [Math.min(...days), Math.max(...days)]
  return { rows: sums, sources: sources.reduce((sum, one) => sum + one, 0), from, to }
}

async function newestSource(db: Db): Promise<number> {
  const { newest } = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  return newest ?? 0
}

function standingsOf({ rows, sources, from, to }: Sums, issues: readonly string[], unaltered = false): Standings {
  const on = (of: 'now' | 'otherwise'): Stance[] =>
    rows.flatMap((row) =>
      issues.flatMap((issue) => {
        const total = row[of].on(issue)
        return total.state === 'nothing-found' ? [] : [{ speaker: row.slug, issue, ...total }]
      }),
    )
  const heard = rows.filter((row) => row.statements > 0 || (unaltered && row.heard))
  return {
    stances: on('now'),
    otherwise: on('otherwise'),
    speakers: heard.map(({ slug, statements, quotes }) => ({ slug, statements, quotes })),
    ...{ sources, from: from === null ? null : dateOf(from), to: to === null ? null : dateOf(to) },
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
