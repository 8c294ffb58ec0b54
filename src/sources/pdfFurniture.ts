import { type Piece, rowsOf } from './pdfLines.js'

/** How much of a page's height, at its top and at its bottom, may hold furniture. */
const margin = 0.13

/** The pieces of text on a page, and where it begins and ends, in points upwards. */
export interface PageText {
  readonly pieces: readonly Piece[]
  readonly bottom: number
  readonly top: number
}

const pageNumber = /^(?:[-–—|\s]*)(?:page\s+)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?:[-–—|\s]*)$/i

interface Row {
  readonly page: number
  readonly key: string
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** Takes running heads and page numbers away: what stands at the top or bottom of a page and comes again, but for its
 * numbers, on other pages, and a number alone there. What is printed larger the first time is a title, and stays.
 * @returns the pages' pieces that are kept, and how many rows were removed */
export function withoutFurniture(pages: readonly PageText[]): { kept: Piece[][]; removed: number } {
  const rows = pages.flatMap(outerRows)
  const byKey = groups(rows)
  const gone = new Set<Piece>()
  let removed = 0
  for (const row of rows) {
    const alike = byKey.get(row.key)!
    const smallest = Math.min(...alike.map(({ size }) => size))
    const repeated = new Set(alike.map(({ page }) => page)).size >= Math.max(2, pages.length * 0.3)
    if (!(repeated && row.size < smallest * 1.15) && !isNumberAlone(row)) continue
    for (const piece of row.pieces) gone.add(piece)
    removed++
  }
  return { kept: pages.map(({ pieces }) => pieces.filter((piece) => !gone.has(piece))), removed }
}

const isNumberAlone = ({ key, pieces }: Row): boolean =>
  key.length <= 20 &&
  pageNumber.test(
    pieces
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  )

function outerRows({ pieces, bottom, top }: PageText, page: number): Row[] {
  const edge = (top - bottom) * margin
  const outer = pieces.filter(({ y }) => y > top - edge || y < bottom + edge)
  return rowsOf(outer).map((row) => ({
    page,
    key: keyOf(row),
    size: Math.max(...row.map(({ size }) => size)),
    pieces: row,
  }))
}

const keyOf = (row: readonly Piece[]): string =>
  row
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function groups(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row])
  return found
}
