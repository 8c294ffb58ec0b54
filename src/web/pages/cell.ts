import { type Evidence, strongestFirst } from '../../compare/evidence.js'
import { stanceLookup } from '../../compare/matrix.js'
import { codingsUnder } from '../../compare/narrow.js'
import type { Issue, Source, Speaker, StanceTotal, Statement } from '../../domain.js'
import type { Slice, Standings, Store } from '../../store/contract.js'
import { type Card, cardOf } from '../card.js'
import { narrowedBy } from '../codedBy.js'
import { settleHref } from '../differing.js'
import { findIssue, findSpeaker } from '../find.js'
import { rowOf } from '../folding.js'
import { type Mark, markOf } from '../mark.js'
import { formatOf, parameter, show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { cellPicture } from '../picture/cell.js'
import { cellParameters, filtersOnly, type ViewQuery, withParameters } from '../query.js'
import { quotesCsv } from '../quotesCsv.js'
import { collectHref } from '../things.js'
import { listed, many } from '../words.js'

const perPage = 10

/** The evidence behind one mark. */
export interface CellModel {
  readonly speaker: { readonly name: string; readonly slug: string; readonly href: string }
  readonly issue: { readonly name: string; readonly href: string; readonly proposition: string }
  readonly href: string
  readonly collectHref: string
  readonly mark: Mark
  readonly sum: string
  /** Whether the cards name who speaks: where several stand in one row. */
  readonly named: boolean
  readonly cards: readonly Card[]
  /** Statements that were read and take no position, where others take one. */
  readonly without: readonly Card[]
  /** Where there are more than stand on one page. */
  readonly pages: {
    readonly words: string
    readonly previous: string | null
    readonly next: string | null
  } | null
}

/** What is known of one speaker on one issue, or of those who stand in one row. */
export interface CellFacts {
  readonly speaker: Speaker
  readonly issue: Issue
  /** Those who stand in the row besides its speaker. */
  readonly others: readonly Speaker[]
  readonly stance: StanceTotal
  /** Of one page. */
  readonly statements: readonly Statement[]
  /** How many there are; versions of one count once. */
  readonly total: number
  /** From 1. */
  readonly page: number
  readonly sources: ReadonlyMap<string, Source>
  /** How much those in the row said, on whatever issue. */
  readonly said: Pick<Standings, 'sources' | 'from' | 'to'> & { readonly quotes: number }
}

function sumOf({ speaker, others, stance, total }: CellFacts): string {
  if (stance.state === 'nothing-found')
    return `No coding that counts speaks of this issue. It does not follow that ${speaker.name} has no position on it.`
  if (stance.state === 'no-position')
    return `People read ${many(total, 'statement')} and found no position in ${total === 1 ? 'it' : 'any'}.`
  if (stance.state === 'disputed')
    return 'People who read this differ, and nobody has settled it yet. Whoever has read it can settle it below.'
  const by = others.length > 0 ? ` by ${listed([speaker, ...others].map(({ name }) => name))}` : ''
  const basis = `From ${many(stance.statements, 'statement')}${by}`
  const how = stance.alteredOnly
    ? ', all with altered wording: read it with care'
    : stance.machineOnly
      ? ', coded by machine only so far'
      : ''
  const part = stance.statements === 1 ? '' : 'at least in part '
  return `${basis}${how}.${stance.olderCodebook ? ` Coded ${part}under an earlier version of the codebook.` : ''}`
}

function pagesOf({ total, page }: CellFacts, href: string, given: Readonly<Record<string, string>>) {
  if (total <= perPage) return null
  const [first, last] = [(page - 1) * perPage + 1, Math.min(total, page * perPage)]
  const at = (number: number): string =>
    withParameters(href, given, { page: number === 1 ? undefined : String(number) })
  return {
    words: first > total ? `There are ${many(total, 'statement')}` : `Statements ${first} to ${last} of ${total}`,
    previous: page > 1 ? at(Math.min(page - 1, Math.ceil(total / perPage))) : null,
    next: last < total ? at(page + 1) : null,
  }
}

/** The view of a cell from what is known of it.
 * @param given the parameters that narrow the view, for its address */
export function cellModel(facts: CellFacts, given: Readonly<Record<string, string>>): CellModel {
  const { speaker, issue, stance, statements, sources } = facts
  const issueNames = new Map([[issue.id, issue.name]])
  const evidence = strongestFirst(statements, issue.id)
  const speaks = (e: Evidence): boolean => e.position !== null || e.disputed
  const apart = stance.state !== 'no-position' && stance.state !== 'nothing-found'
  const card = ({ statement, others, codings, deciding, disputed }: Evidence): Card => {
    const more = {
      source: sources.get(statement.source.slug),
      settleHref: disputed ? settleHref(statement.group, issue.id) : null,
    }
    return cardOf(statement, { codings, deciding, issueNames, others, ...more })
  }
  const path = `/cells/${speaker.slug}/${issue.id}`
  return {
    speaker: { name: speaker.name, slug: speaker.slug, href: `/speakers/${speaker.slug}` },
    issue: { name: issue.name, href: `/issues/${issue.id}`, proposition: issue.proposition },
    href: withParameters(path, given),
    collectHref: collectHref({ what: 'cell', speaker: speaker.slug, issue: issue.id }),
    mark: markOf(stance, { href: null }),
    sum: sumOf(facts),
    named: facts.others.length > 0,
    cards: evidence.filter((e) => !apart || speaks(e)).map(card),
    without: evidence.filter((e) => apart && !speaks(e)).map(card),
    pages: pagesOf(facts, path, given),
  }
}

/** Whole sources by slug, each asked for once. */
export async function sourcesOf(
  store: Store,
  statements: readonly Pick<Statement, 'source'>[],
): Promise<Map<string, Source>> {
  const slugs = [...new Set(statements.map((statement) => statement.source.slug))]
  const found = await Promise.all(slugs.map((slug) => store.sources.bySlug(slug)))
  return new Map(found.filter((source) => source !== undefined).map((source) => [source.slug, source]))
}

/** Who stands in a row, as the address asks for it: its speaker first. */
async function othersIn(store: Store, speaker: Speaker, query: Pick<ViewQuery, 'fold'>): Promise<Speaker[]> {
  if (query.fold === null) return []
  const all = await store.speakers.list()
  const row = rowOf(speaker, all, query)
  return all.filter(({ slug }) => slug !== speaker.slug && row.includes(slug))
}

/** The stretch of the evidence that a page shows. */
const shownOn = (page: number): Slice => ({ limit: perPage, offset: (page - 1) * perPage })

/** All of it. */
const whole: Slice = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }

/** Asks the store for what is known of a cell.
 * @param slice how much of its evidence; left out: what stands on its page */
export async function cellFacts(
  store: Store,
  speaker: Speaker,
  issue: Issue,
  query: Pick<ViewQuery, 'filter' | 'fold' | 'page'>,
  slice: Slice = shownOn(query.page),
): Promise<CellFacts> {
  const others = await othersIn(store, speaker, query)
  const row = [speaker, ...others].map(({ slug }) => slug)
  const asked = query.filter.speakers
  const filter = { ...query.filter, speakers: asked ? row.filter((slug) => asked.includes(slug)) : row }
  const folds = [{ into: speaker.slug, members: row.slice(1) }]
  const [{ stances, speakers, ...said }, found] = await Promise.all([
    store.stances.under(filter, folds),
    store.statements.strongest({ filter, issue: issue.id, folds, ...slice }),
  ])
  const { statements, total } = found.find((one) => one.speaker === speaker.slug) ?? { statements: [], total: 0 }
  const stance = stanceLookup(stances)(speaker.slug, issue.id)
  return {
    ...{ speaker, issue, others, stance, total, page: query.page },
    statements: codingsUnder(statements, query.filter),
    sources: await sourcesOf(store, statements),
    said: { ...said, quotes: speakers.reduce((sum, one) => sum + one.quotes, 0) },
  }
}

/** What is known of a cell, as data without its evidence. */
export const cellData = ({ speaker, issue, stance, total, others }: CellFacts) => ({
  ...{ speaker, issue, stance, total, together: others.map(({ slug }) => slug) },
})

/** `/cells/:speaker/:issue`: the quotes behind one mark, strongest first. */
export const showCell = (store: Store) =>
  show(async (req) => {
    const { speaker, mergedInto } = await findSpeaker(store, parameter(req, 'speaker'))
    if (mergedInto) return { movedTo: `/cells/${mergedInto}/${encodeURIComponent(parameter(req, 'issue'))}` }
    const { issue, codebook } = await findIssue(store, parameter(req, 'issue'))
    const { query, codedBy } = await narrowedBy(store, req)
    const asData = formatOf(req) === 'json' || formatOf(req) === 'csv'
    const facts = await cellFacts(store, speaker, issue, query, asData ? whole : undefined)
    const given = cellParameters(query.given)
    const model = cellModel(facts, given)
    return {
      view: 'cell',
      title: `${speaker.name} on ${issue.name}`,
      section: 'matrix',
      model: { ...model, back: withParameters('/', given), codedBy },
      data: () => ({ ...cellData(facts), statements: strongestFirst(facts.statements, issue.id) }),
      csv: () => quotesCsv(facts.statements.flatMap(({ quotes }) => quotes)),
      cites: facts.statements,
      picture: () => cellPicture(model, basisWords(codebook.title, facts.said, filtersOnly(query.given))),
    }
  })
