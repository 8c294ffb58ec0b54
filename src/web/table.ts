import { type Cell, type Matrix, transposed } from '../compare/matrix.js'
import type { Speaker } from '../domain.js'
import { countOf, type Mark, markOf } from './mark.js'
import { filtersOnly, type ViewQuery, withParameters } from './query.js'
import { roleWords, speakerKindWords, stateWords } from './words.js'

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

/** What a speaker is: the newest role, else the kind. */
export const noteOf = (speaker: Speaker): string =>
  speaker.roles[0] ? roleWords(speaker.roles[0]) : speakerKindWords[speaker.kind]

const speakerHead = (speaker: Speaker): Head => ({
  name: speaker.name,
  href: `/speakers/${speaker.slug}`,
  note: noteOf(speaker),
})

/** The matrix as a table: speakers by issues, or issues by speakers where the query transposes it. */
export function tableOf(matrix: Matrix, query: ViewQuery): Table {
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
