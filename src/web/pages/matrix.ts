import { buildMatrix, flipped, type Matrix } from '../../compare/matrix.js'
import type { Codebook, Coder, Filter, SourceSummary, Stance } from '../../domain.js'
import type { Counts, Store } from '../../store/contract.js'
import { currentCodebook, findIssue, findSpeaker, knownTo } from '../find.js'
import { type FilterForm, filterForm } from '../form.js'
import { markWords } from '../mark.js'
import { show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { tablePicture } from '../picture/matrix.js'
import type { Picture } from '../picture/picture.js'
import { filterNames, filtersOnly, readQuery, type ViewQuery, withParameters } from '../query.js'
import { matrixCsv, type Table, tableOf } from '../table.js'
import { many, rangeWords } from '../words.js'
import { type CellModel, cellFacts, cellModel } from './cell.js'

/** The view of the matrix. */
export interface MatrixModel {
  readonly heading: string
  readonly lede: string
  readonly form: FilterForm
  /** What the toggle does, "6 cells change"; empty without a difference. */
  readonly hint: string
  readonly transposeHref: string
  readonly clearHref: string | null
  readonly closeHref: string
  readonly table: Table
  readonly showsFlips: boolean
  readonly panel: CellModel | null
  /** What a new dossier lacks before there can be a matrix; null where nothing is missing. */
  readonly start: { readonly issues: boolean; readonly sources: boolean } | null
}

/** What the store says for one view of the matrix. */
export interface MatrixFacts {
  readonly codebook: Codebook
  readonly sources: readonly SourceSummary[]
  readonly coders: readonly Coder[]
  readonly counts: Counts
  readonly matrix: Matrix
  readonly flips: number
}

/** "Where 9 speakers stand on 4 issues, from 33 quotes in 2 sources, May 2025." */
export function ledeOf(counts: Counts, issues: number, filter: Filter): string {
  const when = rangeWords(counts.from, counts.to)
  const stand = counts.speakers === 1 ? 'stands' : 'stand'
  return (
    `Where ${many(counts.speakers, 'speaker')} ${stand} on ${many(issues, 'issue')}, ` +
    `from ${many(counts.quotes, 'quote')} in ${many(counts.sources, 'source')}` +
    `${when && `, ${when}`}${filter.unaltered ? ', altered wording left out' : ''}.`
  )
}

function hintOf(flips: number, filter: Filter): string {
  if (flips === 0) return filter.unaltered ? 'no cell changes' : ''
  return `${many(flips, 'cell')} ${flips === 1 ? 'changes' : 'change'}`
}

/** The view of the matrix from what the store says. */
export function matrixModel(facts: MatrixFacts, query: ViewQuery, panel: CellModel | null): MatrixModel {
  const { codebook, counts, matrix, flips } = facts
  const { filter, given } = query
  const start = startOf(codebook, facts.sources)
  const isFiltered = Object.keys(filtersOnly(given)).length > 0
  return {
    heading: codebook.title,
    lede: start ? 'This dossier is new.' : ledeOf(counts, matrix.issues.length, filter),
    form: filterForm({ ...facts, given }),
    hint: hintOf(flips, filter),
    transposeHref: withParameters('/', given, { transpose: query.transpose ? undefined : '1' }),
    clearHref: isFiltered ? withParameters('/', given, clearing) : null,
    closeHref: withParameters('/', given, { cell: undefined }),
    table: tableOf(matrix, query),
    showsFlips: filter.unaltered === true && flips > 0,
    panel,
    start,
  }
}

const startOf = ({ issues }: Codebook, sources: readonly SourceSummary[]): MatrixModel['start'] =>
  issues.length > 0 && sources.length > 0 ? null : { issues: issues.length === 0, sources: sources.length === 0 }

const clearing = Object.fromEntries(filterNames.map((name) => [name, undefined]))

/** The same filter with the wording toggled: what the matrix is compared with. */
function otherWording(filter: Filter): Filter {
  const { unaltered, ...rest } = filter
  return unaltered ? rest : { ...rest, unaltered: true }
}

const hasFilter = (filter: Filter): boolean => Object.keys(filter).length > 0

async function factsOf(store: Store, query: ViewQuery, base: Pick<MatrixFacts, 'codebook' | 'sources' | 'coders'>) {
  const { unaltered: _, ...rows } = query.filter
  const narrowed = hasFilter(query.filter) ? query.filter : undefined
  const [speakers, stances, others, counts] = await Promise.all([
    store.speakers.list(hasFilter(rows) ? rows : undefined),
    store.stances.list(narrowed),
    store.stances.list(hasFilter(otherWording(query.filter)) ? otherWording(query.filter) : undefined),
    store.counts(narrowed),
  ])
  const heard = speakers.filter((speaker) => speaker.statements > 0)
  const build = (now: readonly Stance[], compared: readonly Stance[]): Matrix =>
    buildMatrix({ speakers: heard, issues: base.codebook.issues, stances: now, compared, sort: query.sort })
  const matrix = build(stances, others)
  // Without a filter the store also counts speakers who have said nothing yet; they have no row.
  const speaking = narrowed ? counts.speakers : heard.length
  return { ...base, counts: { ...counts, speakers: speaking }, matrix, flips: flipped(matrix) }
}

async function panelOf(store: Store, query: ViewQuery): Promise<CellModel | null> {
  if (!query.cell) return null
  const { speaker } = await findSpeaker(store, query.cell.speaker)
  const { issue } = await findIssue(store, query.cell.issue)
  return cellModel(await cellFacts(store, speaker, issue, query.filter), filtersOnly(query.given))
}

function dataOf({ codebook, counts, matrix }: MatrixFacts, query: ViewQuery): object {
  return {
    title: codebook.title,
    codebookVersion: codebook.version,
    filter: query.filter,
    sort: query.sort,
    counts,
    issues: matrix.issues.map(({ id, name, proposition }) => ({ id, name, proposition })),
    speakers: matrix.speakers.map(({ slug, name, kind, roles }) => ({ slug, name, kind, roles })),
    cells: matrix.cells.flat().map(({ speaker, issue, stance, flips }) => ({
      speaker: speaker.slug,
      issue: issue.id,
      words: markWords(stance),
      ...stance,
      ...(query.filter.unaltered && { flips }),
    })),
  }
}

const matrixPicture = ({ heading, lede, table }: MatrixModel, basis: string): Picture =>
  tablePicture(heading, lede, table, basis)

/** `/`: speakers by issues. */
export const showMatrix = (store: Store) =>
  show(async (req) => {
    const [codebook, sources, coders] = await Promise.all([
      currentCodebook(store),
      store.sources.list(),
      store.coders.list(),
    ])
    const query = readQuery(req.query, await knownTo(store, '/'))
    const facts = await factsOf(store, query, { codebook, sources, coders })
    const model = matrixModel(facts, query, await panelOf(store, query))
    return {
      view: 'matrix',
      title: codebook.title,
      section: 'matrix',
      scripts: model.start ? [] : ['matrix.js'],
      model,
      data: dataOf(facts, query),
      csv: () => matrixCsv(facts.matrix, query.transpose),
      picture: () => matrixPicture(model, basisWords(codebook.title, facts.counts, filtersOnly(query.given))),
    }
  })
