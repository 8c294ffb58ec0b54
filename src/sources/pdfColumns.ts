import { type Piece, rowsOf } from './pdfLines.js'

/** What stands on one base line, parted into stretches at wide gaps. */
type Row = readonly Piece[]

/** A strip that stays free between two columns. */
interface Gutter {
  readonly at: number
  readonly width: number
  /** Where, in whole points, lines of the right column begin. */
  readonly begins: ReadonlySet<number>
}

/** Columns have at least so many lines on each side of their gutter. */
const fewestLines = 4
/** Columns hold running text: their lines are wider than so many times the size of their type. */
const narrowest = 8
/** What share of the rows may run over a gutter: headings, and text over the whole width above or below. */
const mostAcross = 0.4
/** In steps of how many points a gutter is looked for. */
const step = 2

/** Parts the stretches of a page into columns, in reading order: where a gutter runs down the page, what runs over it parts the
 * page into bands, and in each the left column is read before the right one. */
export function columnsOf(pieces: readonly Piece[], depth = 0): Piece[][] {
  const rows = rowsOf(pieces)
  const gutter = depth < 3 ? gutterOf(rows) : undefined
  if (gutter === undefined) return [[...pieces]]
  const columns: Piece[][] = []
  let [left, right, across]: Piece[][] = [[], [], []]
  const close = (): void => {
    for (const side of [left, right]) if (side!.length > 0) columns.push(...columnsOf(side!, depth + 1))
    left = []
    right = []
  }
  for (const row of rows) {
    if (runsOver(row, gutter)) {
      close()
      across!.push(...row)
      continue
    }
    if (across!.length > 0) columns.push(across!)
    across = []
    for (const piece of row) (piece.x < gutter.at ? left! : right!).push(piece)
  }
  close()
  if (across!.length > 0) columns.push(across!)
  return columns
}

const endOf = ({ x, width }: Piece): number => x + width
const leftEnd = (row: Row, at: number): number => Math.max(...row.filter((one) => endOf(one) <= at).map(endOf))
const rightBegin = (row: Row, at: number): number => Math.min(...row.filter(({ x }) => x >= at).map(({ x }) => x))
const crosses = (row: Row, at: number): boolean => row.some((one) => one.x < at && endOf(one) > at)

/** Whether a row runs over a gutter: a stretch of it does, or its gap there is narrower and what follows begins where no line of the
 * right column does. */
const runsOver = (row: Row, { at, width, begins }: Gutter): boolean =>
  crosses(row, at) ||
  (rightBegin(row, at) - leftEnd(row, at) < width * 0.9 && !begins.has(Math.round(rightBegin(row, at))))

/** The gutter over which the fewest rows run; in a strip that all leave free, its middle. */
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  if (rows.length < fewestLines) return undefined
  const begin = Math.min(...rows.flatMap((row) => row.map(({ x }) => x)))
  const end = Math.max(...rows.flatMap((row) => row.map(endOf)))
  let best: { first: number; last: number; across: number } | undefined
  for (let at = begin + step; at < end; at += step) {
    const across = rows.filter((row) => crosses(row, at)).length
    if (across > rows.length * mostAcross || !areColumns(rows, at)) continue
    if (!best || across < best.across) best = { first: at, last: at, across }
    else if (across === best.across && at === best.last + step) best.last = at
  }
  return best && gutterAt(rows, (best.first + best.last) / 2)
}

function gutterAt(rows: readonly Row[], at: number): Gutter | undefined {
  const free = rows.filter((row) => !crosses(row, at))
  const ends = free.map((row) => leftEnd(row, at)).filter(Number.isFinite)
  const begins = free.map((row) => rightBegin(row, at)).filter(Number.isFinite)
  const sizes = rows.flatMap((row) => row.map(({ size }) => size))
  const width = portion(begins, 0.1) - portion(ends, 0.9)
  if (width < portion(sizes, 0.5) * 0.6) return undefined
  const rounded = begins.map(Math.round)
  return { at, width, begins: new Set(rounded.filter((begin, i) => rounded.indexOf(begin) !== i)) }
}

/** Whether on both sides of a place columns of running text stand, beside each other. */
function areColumns(rows: readonly Row[], at: number): boolean {
  const free = rows.filter((row) => !crosses(row, at))
  const left = free.filter((row) => row.some(({ x }) => x < at))
  const right = free.filter((row) => row.some(({ x }) => x >= at))
  if (left.length < fewestLines || right.length < fewestLines) return false
  const wide = (side: readonly Row[], isOn: (piece: Piece) => boolean): boolean => {
    const widths = side.map((row) => row.filter(isOn)).map((on) => (endOf(on.at(-1)!) - on[0]!.x) / on[0]!.size)
    return portion(widths, 0.5) > narrowest
  }
  const beside = left[0]![0]!.y > right.at(-1)![0]!.y && right[0]![0]!.y > left.at(-1)![0]!.y
  return beside && wide(left, ({ x }) => x < at) && wide(right, ({ x }) => x >= at)
}

/** The value below which so great a part of the values lies. */
export function portion(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
