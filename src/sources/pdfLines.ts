import { columnsOf } from './pdfColumns.js'

/** A piece of text on a page, as the PDF draws it: from the left end of its base line, in points, y upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of a column. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether wide gaps part it, as they do a table's row. */
  readonly parted: boolean
  /** Number of the column on its page, in reading order, and where it begins and ends. */
  readonly column: number
  readonly columnLeft: number
  readonly columnRight: number
}

/** Gaps in sizes of the type: wider ones part words, may part columns, and part the cells of a table. */
const gaps = { words: 0.18, columns: 0.6, cells: 2 }

/** The lines of a page in reading order: what runs over the whole width in between, columns one after the other. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  return columnsOf(rowsOf(pieces).flatMap(stretchesOf)).flatMap(toLines)
}

/** Pieces by their base lines, from the top, each from the left. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && row[0]!.y - piece.y < Math.min(row[0]!.size, piece.size) * 0.5) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** The stretches of a row between gaps that may part columns, each as one piece. */
function stretchesOf(row: readonly Piece[]): Piece[] {
  const stretches: Piece[] = []
  for (const piece of row) {
    const last = stretches.at(-1)
    if (last && gapOf(last, piece) < gaps.columns) stretches[stretches.length - 1] = joined(last, piece)
    else stretches.push(piece)
  }
  return stretches
}

/** The gap between two pieces in sizes of their type. */
const gapOf = (left: Piece, right: Piece): number => (right.x - left.x - left.width) / Math.max(left.size, right.size)

function joined(left: Piece, right: Piece): Piece {
  const apart = gapOf(left, right) > gaps.words && !/\s$/.test(left.text) && !/^\s/.test(right.text)
  const end = Math.max(left.x + left.width, right.x + right.width)
  const size = left.text.trim().length > 3 ? left.size : Math.max(left.size, right.size)
  return { text: left.text + (apart ? ' ' : '') + right.text, x: left.x, y: left.y, width: end - left.x, size }
}

/** The lines of a column: what stands on one base line, put together. */
function toLines(column: readonly Piece[], number: number): Line[] {
  const columnLeft = Math.min(...column.map(({ x }) => x))
  const columnRight = Math.max(...column.map(({ x, width }) => x + width))
  return rowsOf(column).map((row) => {
    const { text, x, y, width, size } = row.reduce(joined)
    const parted = row.some((piece, i) => i > 0 && gapOf(row[i - 1]!, piece) > gaps.cells)
    return { text: text.trim(), x, right: x + width, y, size, parted, column: number, columnLeft, columnRight }
  })
}
