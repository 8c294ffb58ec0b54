import { buildMatrix, type Matrix } from '../compare/matrix.js'
import { codingsUnder } from '../compare/narrow.js'
import { mostTies, type NetworkInput, networkOf, sayingMost } from '../compare/network.js'
import type { Tie } from '../compare/tie.js'
import type { Codebook, Coder, Filter, Source, SourceSummary, Speaker, Statement } from '../domain.js'
import type { Store } from '../store/contract.js'

/** What of a dossier is taken away, whole or narrowed by a filter; every format asks it for what it needs. */
export interface Dossier {
  readonly title: string
  /** Null where there is no codebook yet. */
  readonly codebook: Codebook | null
  /** Where its pages are: "http://localhost:3000". */
  readonly site: string
  readonly madeAt: Date
  coders(): Promise<readonly Coder[]>
  /** Speakers with a statement that is taken in. */
  speakers(): Promise<readonly Speaker[]>
  /** Some hundreds at a time, in the order of sources and places, with the codings that count. */
  statements(): AsyncIterable<readonly Statement[]>
  /** Every source that is taken in, with its statements. */
  sources(): AsyncIterable<{ readonly source: Source; readonly statements: readonly Statement[] }>
  /** One of them, with its text. */
  source(slug: string): Promise<Source>
  summaries(): Promise<readonly SourceSummary[]>
  matrix(): Promise<Matrix>
  /** Pairs of speakers that share an issue: agreement less disagreement, evened out by average activity. */
  ties(): Promise<Ties>
}

/** The strongest ties between speakers, and of how many. */
export interface Ties {
  /** The strongest first. */
  readonly ties: readonly Tie[]
  /** How many pairs of those who are compared share an issue. */
  readonly total: number
  /** How many speakers are compared: those with most statements, where there are very many. */
  readonly compared: number
}

const isOpen = (filter: Filter): boolean => Object.keys(filter).length === 0

/** The dossier of a store.
 * @param filter empty: all of it */
export async function dossierOf(store: Store, filter: Filter, site: string, madeAt = new Date()): Promise<Dossier> {
  const codebook = (await store.codebook.current()) ?? null
  const narrowed = isOpen(filter) ? undefined : filter
  const speakers = async () => (await store.speakers.list(narrowed)).filter(({ statements }) => statements > 0)
  const placed = async () => ({
    speakers: await speakers(),
    issues: codebook?.issues ?? [],
    stances: await store.stances.list(narrowed),
  })
  async function* statements() {
    for await (const some of store.statements.each(filter)) yield codingsUnder(some, filter)
  }
  return {
    ...{ title: codebook?.title ?? 'Parallax', codebook, site, madeAt, speakers, statements },
    coders: () => store.coders.list(),
    sources: () => bySource(store, statements()),
    source: (slug) => sourceCalled(store, slug),
    async summaries() {
      if (isOpen(filter)) return (await store.sources.list()).filter(({ quotes }) => quotes > 0)
      const taken = new Set<number>()
      for await (const some of statements()) for (const { source } of some) taken.add(source.id)
      return (await store.sources.list()).filter(({ id }) => taken.has(id))
    },
    matrix: async () => buildMatrix({ ...(await placed()), sort: 'name' }),
    ties: async () => tiesOf(await placed()),
  }
}

/** The strongest ties of those who say most. */
export function tiesOf(placed: NetworkInput): Ties {
  const speakers = sayingMost(placed.speakers)
  const network = networkOf({ ...placed, speakers }, 'subtract', 'activity')
  return { ties: network.all(mostTies), total: network.pairs, compared: speakers.length }
}

/** Puts the statements of each source together, which come one after the other. */
async function* bySource(store: Store, chunks: AsyncIterable<readonly Statement[]>): ReturnType<Dossier['sources']> {
  let held: Statement[] = []
  for await (const chunk of chunks) {
    for (const statement of chunk) {
      if (held.length > 0 && held[0]!.source.id !== statement.source.id) {
        yield await withText(store, held)
        held = []
      }
      held.push(statement)
    }
  }
  if (held.length > 0) yield await withText(store, held)
}

async function withText(store: Store, statements: readonly Statement[]) {
  return { source: await sourceCalled(store, statements[0]!.source.slug), statements }
}

async function sourceCalled(store: Store, slug: string): Promise<Source> {
  const source = await store.sources.bySlug(slug)
  if (!source) throw new Error(`The source ${slug} is gone`)
  return source
}
