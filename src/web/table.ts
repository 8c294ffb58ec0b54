import { type Cell, type Matrix, nothingFound, transposed } from '../compare/matrix.js'
import type { Together } from '../compare/together.js'
import type { Speaker, StanceTotal } from '../domain.js'
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

function speakerHead(speaker: Speaker, { given, fold }: ViewQuery, folds: readonly Together[]): Head {
  const found = fold ? folds.find(({ into }) => into.slug === speaker.slug) : undefined
  const apart = fold?.apart ?? []
  const isApart = apart.includes(speaker.slug)
  return {
    name: speaker.name,
    href: `/speakers/${speaker.slug}`,
    note: noteOf(speaker),
    slug: speaker.slug,
    together:
      found && !isApart
        ? {
            members: found.members.map((one) => ({ ...linkOf(one.speaker), role: roleWords(one.role) })),
            apartHref: withParameters('/', given, { apart: [...apart, speaker.slug].join(','), cell: undefined }),
          }
        : null,
    foldHref:
      found && isApart ? withParameters('/', given, { apart: without(apart, speaker.slug), cell: undefined }) : null,
  }
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
  // Once, not for each of the many cells.
  const suffix = withParameters('', cellParameters(query.given))
  const mark = ({ speaker, issue, stance, flips }: Cell): Mark =>
    markOf(stance, {
      href: `/cells/${speaker.slug}/${issue.id}${suffix}`,
      flips: flips && query.filter.unaltered === true,
      open: query.cell?.speaker === speaker.slug && query.cell.issue === issue.id,
    })
  const speakers = matrix.speakers.map((speaker) => speakerHead(speaker, query, folds))
  const issues = matrix.issues.map((issue) => ({
    name: issue.name,
    href: `/issues/${issue.id}`,
    note: issue.proposition,
    together: null,
    foldHref: null,
  }))
  const cellOf = cellsOf(query, mark, notes)
  const [rows, columns] = query.transpose ? [issues, speakers] : [speakers, issues]
  const cells = query.transpose ? transposed(matrix.cells, matrix.issues.length) : matrix.cells
  return {
    corner: query.transpose ? 'Issue' : 'Speaker',
    columns,
    rows: rows.map((head, i) => ({
      head,
      cells: cells[i]!.map((cell, j) => cellOf(cell, columns[j]!.name)),
    })),
    wide: columns.length > 5,
  }
}

/** Makes the cells of a table. Where nothing narrows or arranges it, a cell follows from its stance alone, and is made once for as long as that is
 * kept: a large matrix has thousands. */
function cellsOf(query: ViewQuery, mark: (cell: Cell) => Mark, notes: ReadonlyMap<string, number>) {
  const made = (cell: Cell, label: string): TableCell => ({
    ...{ label, mark: mark(cell) },
    note: notes.get(`${cell.speaker.slug}/${cell.issue.id}`) ?? null,
  })
  if (Object.keys(query.given).some((name) => name !== 'transpose' && name !== 'sort')) return made
  const known = query.transpose ? plainTransposed : plain
  const silent = new Map<string, TableCell>()
  return (cell: Cell, label: string): TableCell => {
    const isSilent = cell.stance === nothingFound
    const before = isSilent ? silent.get(label) : known.get(cell.stance)
    if (before?.label === label) return before
    const now = made(cell, label)
    if (isSilent) silent.set(label, now)
    else known.set(cell.stance, now)
    return now
  }
}

const plain = new WeakMap<StanceTotal, TableCell>()
const plainTransposed = new WeakMap<StanceTotal, TableCell>()

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
