import { type Cell, type Matrix, transposed } from '../compare/matrix.js'
import { onceForSame, oncePer } from '../compare/once.js'
import type { Together } from '../compare/together.js'
import type { Issue, Speaker } from '../domain.js'
import { countOf, type Mark, markOf } from './mark.js'
import { cellParameters, type ViewQuery, withParameters } from './query.js'
import { roleWords, speakerKindWords, stateWords } from './words.js'

/** The head of a row or column: a speaker or an issue. */
export interface Head {
  readonly name: string
  readonly href: string
  readonly note: string
  /** Those who stand in this row as well, and where it is without them. */
  readonly together: {
    readonly members: readonly { readonly name: string; readonly href: string; readonly role: string }[]
    readonly apartHref: string
  } | null
  /** Where this organisation stands together with those who speak for it again. */
  readonly foldHref: string | null
  /** Of a speaker, who can be picked for a comparison. */
  readonly slug?: string
}

export interface TableCell {
  /** The head of its column, for where columns have no room. */
  readonly label: string
  readonly mark: Mark
  readonly note: number | null
}

/** The matrix as a table, whichever way round. */
export interface Table {
  readonly corner: string
  readonly columns: readonly Head[]
  readonly rows: readonly { readonly head: Head; readonly cells: readonly TableCell[] }[]
  /** Too many columns to fit a screen: it scrolls in itself. */
  readonly wide: boolean
}

/** What a speaker is: the newest role, else the kind. */
export const noteOf = (speaker: Speaker): string =>
  speaker.roles[0] ? roleWords(speaker.roles[0]) : speakerKindWords[speaker.kind]

const without = (list: readonly string[], slug: string): string | undefined =>
  list.filter((one) => one !== slug).join(',') || undefined

const plainHead = oncePer((speaker: Speaker): Head => {
  const { name, slug } = speaker
  return { name, href: `/speakers/${slug}`, note: noteOf(speaker), slug, together: null, foldHref: null }
})

function speakerHead(speaker: Speaker, { given, fold }: ViewQuery, folds: readonly Together[]): Head {
  const plain = plainHead(speaker)
  const found = fold && folds.find(({ into }) => into.slug === speaker.slug)
  if (!found) return plain
  const { apart } = fold
  if (apart.includes(speaker.slug))
    return { ...plain, foldHref: withParameters('/', given, { apart: without(apart, speaker.slug), cell: undefined }) }
  const members = found.members.map((one) => ({ ...linkOf(one.speaker), role: roleWords(one.role) }))
  const apartHref = withParameters('/', given, { apart: [...apart, speaker.slug].join(','), cell: undefined })
  return { ...plain, together: { members, apartHref } }
}

const linkOf = ({ name, slug }: Speaker) => ({ name, href: `/speakers/${slug}` })

/** The matrix as a table: speakers by issues, or issues by speakers where the query transposes it.
 * @param folds which organisations can stand together with others, whether they do or not
 * @param notes the numbers of notes by cell, `speaker/issue` */
export function tableOf(
  matrix: Matrix,
  query: ViewQuery,
  folds: readonly Together[] = [],
  notes: ReadonlyMap<string, number> = new Map(),
): Table {
  const { speakers, issues, cells } = matrix
  const speakerHeads = speakers.map((speaker) => speakerHead(speaker, query, folds))
  const issueHeads = issues.map(issueHead)
  const made = isPlain(query) ? plainCells : cellsUnder(query, notes)
  return query.transpose
    ? {
        corner: 'Issue',
        ...sides(
          issueHeads,
          speakerHeads,
          issues.map((issue, j) => made.column(issue, j, cells)),
        ),
      }
    : { corner: 'Speaker', ...sides(speakerHeads, issueHeads, cells.map(made.row)) }
}

/** Whether nothing narrows a table or stands beside it. */
const isPlain = ({ given }: ViewQuery): boolean =>
  Object.keys(given).every((name) => name === 'transpose' || name === 'sort')

const sides = (heads: readonly Head[], columns: readonly Head[], cells: readonly (readonly TableCell[])[]) => ({
  columns,
  rows: heads.map((head, i) => ({ head, cells: cells[i]! })),
  wide: columns.length > 5,
})

const issueHead = oncePer(
  ({ id, name, proposition }: Issue): Head => ({
    ...{ name, href: `/issues/${id}`, note: proposition, together: null, foldHref: null },
  }),
)

type CellMaker = (cell: Cell, column: { readonly name: string }) => TableCell

/** @param notes the numbers of notes by cell, `speaker/issue` */
function cellMaker(
  query: Pick<ViewQuery, 'given' | 'filter' | 'cell'>,
  notes: ReadonlyMap<string, number> = new Map(),
): CellMaker {
  // Once, not for each of the many cells.
  const suffix = withParameters('', cellParameters(query.given))
  return ({ speaker, issue, stance, flips }, column) => ({
    label: column.name,
    mark: markOf(stance, {
      href: `/cells/${speaker.slug}/${issue.id}${suffix}`,
      flips: flips && query.filter.unaltered === true,
      open: query.cell?.speaker === speaker.slug && query.cell.issue === issue.id,
    }),
    note: notes.get(`${speaker.slug}/${issue.id}`) ?? null,
  })
}

type Rows = readonly (readonly Cell[])[]

/** Makes the cells of a table, row by row, or of an issue by its place in them. */
interface Cells {
  row(cells: readonly Cell[]): readonly TableCell[]
  column(issue: Issue, j: number, rows: Rows): readonly TableCell[]
}

function cellsUnder(query: ViewQuery, notes: ReadonlyMap<string, number>): Cells {
  const made = cellMaker(query, notes)
  return {
    row: (cells) => cells.map((cell) => made(cell, cell.issue)),
    column: (_, j, rows) => rows.map((cells) => made(cells[j]!, cells[j]!.speaker)),
  }
}

const plainCell = cellMaker({ given: {}, filter: {}, cell: null })
const plainColumn = oncePer((_: Issue) =>
  onceForSame((j: number, ...rows: Rows) => rows.map((cells) => plainCell(cells[j]!, cells[j]!.speaker))),
)

/** Where nothing narrows a table, its cells follow from the stances alone, and are made once for as long as those are kept. */
const plainCells: Cells = {
  row: oncePer((cells) => cells.map((cell) => plainCell(cell, cell.issue))),
  column: (issue, j, rows) => plainColumn(issue)(j, ...rows),
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
