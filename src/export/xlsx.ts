import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import excel from 'exceljs'
import { unzipSync } from 'fflate'
import type { Cell } from './csv.js'
import { type ZipEntry, zipped } from './zip.js'

/** A table as a sheet: its rows in pieces of any size, without the names of its columns. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  rows(): AsyncIterable<readonly (readonly Cell[])[]>
}

/** Rows that a sheet of Excel can have. */
const mostRows = 1_048_576

/** Sheets as a workbook of Excel, written row by row: the library's own writer does not wait for who reads, and so holds a large table whole.
 * It makes the frame here, into which the rows are put. A table with more rows than a sheet can have goes on in a further one.
 * @param most rows of a sheet, the names of the columns included */
export async function* workbook(sheets: readonly Sheet[], at: Date, most = mostRows): AsyncGenerator<Uint8Array> {
  yield* zipped(entriesOf(sheets, at, most), at)
}

const sheetPath = (n: number): string => `xl/worksheets/sheet${n}.xml`

async function* entriesOf(sheets: readonly Sheet[], at: Date, most: number): AsyncGenerator<ZipEntry> {
  const made: Sheet[] = []
  for (const sheet of sheets) {
    const rows = new Rows(sheet)
    do {
      const part = rows.sheets === 0 ? sheet : { ...sheet, name: `${sheet.name} ${rows.sheets + 1}` }
      made.push(part)
      const frame = (await frameOf([part], at)).get(sheetPath(1))!
      yield [sheetPath(made.length), rows.inSheet(frame, most)]
    } while (!(await rows.ended()))
  }
  for (const [path, content] of await frameOf(made, at))
    if (!path.startsWith('xl/worksheets/')) yield [path, once(content)]
}

async function* once(content: string) {
  yield content
}

/** The files of a workbook whose sheets hold the names of their columns and nothing else. */
async function frameOf(sheets: readonly Sheet[], at: Date): Promise<Map<string, string>> {
  const stream = new PassThrough()
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, created: at, modified: at } as object)
  for (const { name, columns } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ width }) => ({ width }))
    const head = sheet.addRow(columns.map((column) => column.name))
    head.font = { bold: true }
    head.commit()
  }
  const [bytes] = await Promise.all([buffer(stream), book.commit()])
  const files = Object.entries(unzipSync(bytes))
  return new Map(files.map(([path, content]) => [path, new TextDecoder().decode(content)]))
}

const end = '</sheetData>'

/** The rows of a table, sheet after sheet. */
class Rows {
  sheets = 0
  private held: readonly (readonly Cell[])[] = []
  private readonly letters: readonly string[]
  private readonly pieces: AsyncIterator<readonly (readonly Cell[])[]>

  constructor({ columns, rows }: Sheet) {
    this.letters = columns.map((_, i) => lettersOf(i))
    this.pieces = rows()[Symbol.asyncIterator]()
  }

  /** The next sheet: as many of the rows as it can have, put into its frame. */
  async *inSheet(frame: string, most: number): AsyncGenerator<string> {
    this.sheets++
    const at = frame.indexOf(end)
    yield frame.slice(0, at)
    for (let n = 1; n < most && !(await this.ended()); ) {
      const some = this.held.slice(0, Math.min(most - n, 40))
      this.held = this.held.slice(some.length)
      yield some.map((row) => rowXml(row, ++n, this.letters)).join('')
    }
    yield frame.slice(at)
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

const rowXml = (row: readonly Cell[], n: number, letters: readonly string[]): string =>
  `<row r="${n}">${row.map((cell, i) => cellXml(cell, `${letters[i]}${n}`)).join('')}</row>`

function cellXml(cell: Cell, place: string): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

/** What no XML can hold is left out; what Excel would take for the number of a character is told apart. */
const escaped = (text: string): string =>
  text.replace(special, (one) => escapes[one] ?? (one.startsWith('_') ? `_x005F${one}` : ''))

// biome-ignore lint/suspicious/noControlCharactersInRegex: just those that no XML can hold
const special = /[&<>\r]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
