import type { Cell } from './csv.js'
import { boldStyle, sheetEnd, sheetHead, workbookParts } from './xlsxParts.js'
import { type ZipEntry, zipped } from './zip.js'

/** A table as a sheet: its rows in pieces of any size, without the names of its columns. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  rows(): AsyncIterable<readonly (readonly Cell[])[]>
}

/** Rows that a sheet of Excel can have. */
const mostRows = 1_048_576

/** Sheets as a workbook of Excel, written row by row, which the libraries at hand do not do: they hold whatever their reader has not taken yet.
 * A table with more rows than a sheet can have goes on in a further one.
 * @param most rows of a sheet, the names of the columns included */
export async function* workbook(sheets: readonly Sheet[], at: Date, most = mostRows): AsyncGenerator<Uint8Array> {
  yield* zipped(entriesOf(sheets, most), at)
}

async function* entriesOf(sheets: readonly Sheet[], most: number): AsyncGenerator<ZipEntry> {
  const made: string[] = []
  for (const sheet of sheets) {
    const rows = new Rows(sheet)
    do {
      made.push(rows.sheets === 0 ? sheet.name : `${sheet.name} ${rows.sheets + 1}`)
      yield [`xl/worksheets/sheet${made.length}.xml`, rows.inSheet(most)]
    } while (!(await rows.ended()))
  }
  for (const [path, content] of Object.entries(workbookParts(made))) yield [path, once(content)]
}

async function* once(content: string) {
  yield content
}

// So many rows are passed on together: each piece costs its way through the zip.
const together = 40

/** The rows of a table, sheet after sheet. */
class Rows {
  sheets = 0
  private held: readonly (readonly Cell[])[] = []
  private readonly letters: readonly string[]
  private readonly pieces: AsyncIterator<readonly (readonly Cell[])[]>

  constructor(private readonly sheet: Sheet) {
    this.letters = sheet.columns.map((_, i) => lettersOf(i))
    this.pieces = sheet.rows()[Symbol.asyncIterator]()
  }

  /** The next sheet: as many of the rows as it can have, under the names of the columns. */
  async *inSheet(most: number): AsyncGenerator<string> {
    this.sheets++
    const { columns } = this.sheet
    yield sheetHead(columns.map(({ width }) => width))
    yield rowXml(
      columns.map(({ name }) => name),
      1,
      this.letters,
      boldStyle,
    )
    for (let n = 1; n < most && !(await this.ended()); ) {
      const some = this.held.slice(0, Math.min(most - n, together))
      this.held = this.held.slice(some.length)
      yield some.map((row) => rowXml(row, ++n, this.letters)).join('')
    }
    yield sheetEnd
  }

  /** Whether there are no more rows; reads on where that cannot be told yet. */
  async ended(): Promise<boolean> {
    while (this.held.length === 0) {
      const { done, value } = await this.pieces.next()
      if (done) return true
      this.held = value
    }
    return false
  }
}

/** A, B, … Z, AA, … */
const lettersOf = (i: number): string =>
  (i < 26 ? '' : lettersOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

const rowXml = (row: readonly Cell[], n: number, letters: readonly string[], style = ''): string =>
  `<row r="${n}">${row.map((cell, i) => cellXml(cell, `r="${letters[i]}${n}"${style}`)).join('')}</row>`

function cellXml(cell: Cell, attributes: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** What no XML can hold is left out; what Excel would take for the number of a character is told apart. */
const escaped = (text: string): string =>
  text.replace(special, (one) => escapes[one] ?? (one.startsWith('_') ? `_x005F${one}` : ''))

// biome-ignore lint/suspicious/noControlCharactersInRegex: just those that no XML can hold
const special = /[&<>\r]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
