/** A piece of text on a page, as the PDF draws it: from the left end of its base line, in points, y upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A line of a column. `right` is its end, `left` and `width` are those of its column. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether wide gaps part it, as they do a table's row. */
  readonly parted: boolean
  /** Number of the column on its page, in reading order. */
  readonly column: number
  readonly columnLeft: number
  readonly columnRight: number
}

/** A gap wider than so many times the size of the type parts columns, or words that stand apart. */
const wideGap = 0.9
/** A gap wider than this parts words. */
const wordGap = 0.18
/** Columns have at least so many lines on each side of their gutter. */
const fewestLines = 4

/** The lines of a page in reading order: what runs over the whole width in between, columns one after the other. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows = rowsOf(pieces).flatMap(stretchesOf)
  return columnsOf(rows, 0).flatMap((column, number) => toLines(column, number))
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

/** The stretches of a row between wide gaps, each as one piece. */
function stretchesOf(row: readonly Piece[]): Piece[] {
  const stretches: Piece[] = []
  for (const piece of row) {
    const last = stretches.at(-1)
    const gap = last ? piece.x - last.x - last.width : Number.POSITIVE_INFINITY
    if (last && gap < Math.max(last.size, piece.size) * wideGap) stretches[stretches.length - 1] = joined(last, piece)
    else stretches.push(piece)
  }
  return stretches
}

function joined(left: Piece, right: Piece): Piece {
  const size = Math.max(left.size, right.size)
  const gap = right.x - left.x - left.width
  const space = gap > size * wordGap && !/\s$/.test(left.text) && !/^\s/.test(right.text) ? ' ' : ''
  const end = Math.max(left.x + left.width, right.x + right.width)
  const text = left.text + space + right.text
  return { text, x: left.x, y: left.y, width: end - left.x, size: left.text.trim().length > 3 ? left.size : size }
}

/** Parts stretches into columns, in reading order: where a gutter runs down the page, what crosses it parts the page
 * into bands, and in each the left column is read before the right one. */
function columnsOf(stretches: readonly Piece[], depth: number): Piece[][] {
  const gutter = depth < 3 ? gutterOf(stretches) : undefined
  if (gutter === undefined) return [[...stretches]]
  const columns: Piece[][] = []
  let left: Piece[] = []
  let right: Piece[] = []
  let across: Piece[] = []
  const close = (): void => {
    for (const side of [left, right]) if (side.length > 0) columns.push(...columnsOf(side, depth + 1))
    left = []
    right = []
  }
  for (const stretch of stretches) {
    if (crosses(stretch, gutter)) {
      close()
      across.push(stretch)
      continue
    }
    if (across.length > 0) columns.push(across)
    across = []
    if (stretch.x < gutter) left.push(stretch)
    else right.push(stretch)
  }
  close()
  if (across.length > 0) columns.push(across)
  return columns
}

const crosses = ({ x, width }: Piece, at: number): boolean => x < at && x + width > at

/** The place at which a gutter runs: few stretches cross it, and enough stand on either side, beside each other. */
function gutterOf(stretches: readonly Piece[]): number | undefined {
  if (stretches.length < fewestLines * 2) return undefined
  const begins = new Map<number, number>()
  for (const { x } of stretches) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1)
  const candidates = [...begins].filter(([, count]) => count >= fewestLines - 1).sort(([a], [b]) => a - b)
  let best: { at: number; crossing: number } | undefined
  for (const [begin] of candidates.slice(1, 60)) {
    const at = begin - 2
    const crossing = stretches.filter((stretch) => crosses(stretch, at)).length
    const left = stretches.filter((stretch) => stretch.x + stretch.width <= at)
    const right = stretches.filter((stretch) => stretch.x >= at)
    if (left.length < fewestLines || right.length < fewestLines || crossing > stretches.length * 0.35) continue
    if (!areBeside(left, right)) continue
    if (!best || crossing < best.crossing) best = { at, crossing }
  }
  return best?.at
}

/** Whether two columns stand beside each other and both hold running text, not a list's numbers or a table's cells. */
function areBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  const bottom = Math.max(Math.min(...left.map(({ y }) => y)), Math.min(...right.map(({ y }) => y)))
  const top = Math.min(Math.max(...left.map(({ y }) => y)), Math.max(...right.map(({ y }) => y)))
  const beside = (side: readonly Piece[]): number => side.filter(({ y }) => y >= bottom - 2 && y <= top + 2).length
  const wide = (side: readonly Piece[]): boolean => median(side.map(({ width, size }) => width / size)) > 8
  return beside(left) >= fewestLines - 1 && beside(right) >= fewestLines - 1 && wide(left) && wide(right)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** The lines of a column: what stands on one base line, put together. */
function toLines(column: readonly Piece[], number: number): Line[] {
  const columnLeft = Math.min(...column.map(({ x }) => x))
  const columnRight = Math.max(...column.map(({ x, width }) => x + width))
  return rowsOf(column).map((row) => {
    const { text, x, y, width, size } = row.reduce(joined)
    return {
      text: text.trim(),
      x,
      right: x + width,
      y,
      size,
      parted: row.length > 1,
      column: number,
      columnLeft,
      columnRight,
    }
  })
}
