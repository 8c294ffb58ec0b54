import { buildMatrix, type Cell, flipped, type Matrix, transposed } from '../../compare/matrix.js'
import type { Codebook, Coder, Filter, SourceSummary, Speaker, Stance } from '../../domain.js'
import type { Counts, Store } from '../../store/contract.js'
import { currentCodebook, findIssue, findSpeaker } from '../find.js'
import { type FilterForm, filterForm } from '../form.js'
import { countOf, type Mark, markOf, markWords } from '../mark.js'
import { show } from '../page.js'
import { filterNames, filtersOnly, readQuery, type ViewQuery, withParameters } from '../query.js'
import { many, rangeWords, roleWords, speakerKindWords, stateWords } from '../words.js'
import { type CellModel, cellFacts, cellModel } from './cell.js'

/** The head of a row or column: a speaker or an issue. */
export interface Head {
  readonly name: string
  readonly href: string
  readonly note: string
}

/** The matrix as a table, whichever way round. */
export interface Table {
  readonly corner: string
  readonly columns: readonly Head[]
  readonly rows: readonly {
    readonly head: Head
    readonly cells: readonly { readonly label: string; readonly mark: Mark }[]
  }[]
  /** Too many columns to fit a screen: it scrolls in itself. */
  readonly wide: boolean
}

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

/** What a speaker is: the newest role, else the kind. */
export const noteOf = (speaker: Speaker): string =>
  speaker.roles[0] ? roleWords(speaker.roles[0]) : speakerKindWords[speaker.kind]

const speakerHead = (speaker: Speaker): Head => ({
  name: speaker.name,
  href: `/speakers/${speaker.slug}`,
  note: noteOf(speaker),
})

function tableOf(matrix: Matrix, query: ViewQuery): Table {
  const filters = filtersOnly(query.given)
  const mark = ({ speaker, issue, stance, flips }: Cell): Mark =>
    markOf(stance, {
      href: withParameters(`/cells/${speaker.slug}/${issue.id}`, filters),
      cell: `${speaker.slug}/${issue.id}`,
      flips: flips && query.filter.unaltered === true,
      open: query.cell?.speaker === speaker.slug && query.cell.issue === issue.id,
    })
  const speakers = matrix.speakers.map(speakerHead)
  const issues = matrix.issues.map((issue) => ({
    name: issue.name,
    href: `/issues/${issue.id}`,
    note: issue.proposition,
  }))
  const [rows, columns] = query.transpose ? [issues, speakers] : [speakers, issues]
  const cells = query.transpose ? transposed(matrix.cells, matrix.issues.length) : matrix.cells
  return {
    corner: query.transpose ? 'Issue' : 'Speaker',
    columns,
    rows: rows.map((head, i) => ({
      head,
      cells: cells[i]!.map((cell, j) => ({ label: columns[j]!.name, mark: mark(cell) })),
    })),
    wide: columns.length > 5,
  }
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
  const isFiltered = Object.keys(filtersOnly(given)).length > 0
  return {
    heading: codebook.title,
    lede: ledeOf(counts, matrix.issues.length, filter),
    form: filterForm({ ...facts, given }),
    hint: hintOf(flips, filter),
    transposeHref: withParameters('/', given, { transpose: query.transpose ? undefined : '1' }),
    clearHref: isFiltered ? withParameters('/', given, clearing) : null,
    closeHref: withParameters('/', given, { cell: undefined }),
    table: tableOf(matrix, query),
    showsFlips: filter.unaltered === true && flips > 0,
    panel,
  }
}

const clearing = Object.fromEntries(filterNames.map((name) => [name, undefined]))

/** The matrix as rows of cells: for each column its mark in words, how many statements it rests on, and what limits it. */
export function matrixCsv(matrix: Matrix, transpose: boolean): (string | number)[][] {
  const speakers = matrix.speakers.map((s) => [s.name, s.kind, noteOf(s)])
  const issues = matrix.issues.map((i) => [i.name, 'issue', i.proposition])
  const [rows, columns] = transpose ? [issues, speakers] : [speakers, issues]
  const cells = transpose ? transposed(matrix.cells, matrix.issues.length) : matrix.cells
  const head = columns.flatMap(([name]) => [`${name}`, `${name}: statements`, `${name}: notes`])
  return [
    [transpose ? 'Issue' : 'Speaker', 'Kind', transpose ? 'Proposition' : 'Role', ...head],
    ...rows.map((row, i) => [
      ...row,
      ...cells[i]!.flatMap(({ stance }) => [
        stateWords[stance.state],
        countOf(stance) ?? 0,
        markOf(stance, { href: null }).notes,
      ]),
    ]),
  ]
}

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
  return { ...base, counts, matrix, flips: flipped(matrix) }
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

/** `/`: speakers by issues. */
export const showMatrix = (store: Store) =>
  show(async (req) => {
    const [codebook, sources, coders] = await Promise.all([
      currentCodebook(store),
      store.sources.list(),
      store.coders.list(),
    ])
    const query = readQuery(req.query, {
      path: '/',
      sources: sources.map((source) => source.slug),
      coders: coders.map((coder) => coder.name),
      issues: codebook.issues.map((issue) => issue.id),
    })
    const facts = await factsOf(store, query, { codebook, sources, coders })
    return {
      view: 'matrix',
      title: codebook.title,
      section: 'matrix',
      scripts: ['matrix.js'],
      model: matrixModel(facts, query, await panelOf(store, query)),
      data: dataOf(facts, query),
      csv: () => matrixCsv(facts.matrix, query.transpose),
    }
  })
