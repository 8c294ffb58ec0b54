import { SaxesParser } from 'saxes'
import type { Table, TableRow } from '../domain.js'
import { SourceError } from './fault.js'
import { cellText, checked, longestCell, mostColumns, mostRows } from './table.js'
import { unzip } from './unzip.js'

const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml|vbaProject\.bin)$/

/** The first sheet of an Excel workbook. Of formulas the values are taken that were stored with them; nothing is computed.
 * @throws SourceError */
export async function xlsx(file: string, bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0xd0cf11e0)
    throw new SourceError(
      file,
      'is an old or password-protected Excel file; save it as .xlsx without a password, or as .csv',
    )
  const parts = await unzip(file, bytes, (name) => wanted.test(name), 'Excel workbook')
  if (!parts.has('xl/workbook.xml')) throw new SourceError(file, 'is no Excel workbook: it holds no xl/workbook.xml')
  const { path, names } = sheetOf(file, parts)
  const sheet = read(file, parts.get(path)!, new SheetReader(strings(file, parts), dateStyles(file, parts)))
  const [head, ...rows] = sheet.rows
  const notes = [
    ...(names.length > 1 ? [`first sheet of ${names.length} (“${names[0]}”)`] : []),
    ...(sheet.formulas > 0 ? [`formulas not computed (${sheet.formulas}): their stored values were read`] : []),
    ...(parts.has('xl/vbaProject.bin') ? ['macros left out'] : []),
  ]
  const width = head?.cells.length ?? 0
  const filled = rows.map((row) => ({ ...row, cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? '') }))
  return checked(file, head?.cells ?? [], filled, notes)
}

/** What is told of the elements of a part as they come. */
interface PartReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Hands a part's elements to a reader.
 * @throws SourceError where it is no XML, or declares entities */
function read<T extends PartReader>(file: string, part: Buffer, reader: T): T {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new SourceError(file, 'declares XML entities, as no workbook does; save it again')
  })
  parser.on('opentag', ({ name, attributes }) => reader.open?.(name, attributes as Record<string, string>))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(name))
  try {
    parser.write(part.toString('utf8')).close()
  } catch (error) {
    throw error instanceof SourceError
      ? error
      : new SourceError(file, 'is a damaged workbook; open it and save it again, or save it as .csv')
  }
  return reader
}

function sheetOf(file: string, parts: ReadonlyMap<string, Buffer>): { path: string; names: string[] } {
  const sheets: { name: string; id: string }[] = []
  read(file, parts.get('xl/workbook.xml')!, {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '' })
    },
  })
  const targets = new Map<string, string>()
  read(file, parts.get('xl/_rels/workbook.xml.rels') ?? Buffer.from('<none/>'), {
    open: (_, { Id = '', Target = '' }) => targets.set(Id, `xl/${Target.replace(/^\/?(xl\/)?/, '')}`),
  })
  const path = targets.get(sheets[0]?.id ?? '') ?? 'xl/worksheets/sheet1.xml'
  if (!parts.has(path)) throw new SourceError(file, 'is an Excel workbook without a sheet')
  return { path, names: sheets.map(({ name }) => name) }
}

/** The texts that cells refer to by their number. */
function strings(file: string, parts: ReadonlyMap<string, Buffer>): string[] {
  const found: string[] = []
  let inText = false
  read(file, parts.get('xl/sharedStrings.xml') ?? Buffer.from('<none/>'), {
    open: (name) => {
      if (name === 'si') found.push('')
      inText = name === 't'
    },
    text: (text) => {
      if (inText && found.length > 0 && found.at(-1)!.length < longestCell) found[found.length - 1] += text
    },
    close: () => {
      inText = false
    },
  })
  return found
}

/** Which styles of cells show their number as a date. */
function dateStyles(file: string, parts: ReadonlyMap<string, Buffer>): boolean[] {
  const dates: boolean[] = []
  const custom = new Set<string>()
  let inCells = false
  read(file, parts.get('xl/styles.xml') ?? Buffer.from('<none/>'), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt' && /[dy]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) custom.add(numFmtId)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells)
        dates.push(/^(1[4-7]|22|2[7-9]|3[0-6]|4[5-7]|5\d)$/.test(numFmtId) || custom.has(numFmtId))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

/** Puts the rows of a sheet together. */
class SheetReader implements PartReader {
  readonly rows: TableRow[] = []
  formulas = 0
  private cells: string[] = []
  private number = 0
  private at = -1
  private type = ''
  private style = 0
  private value: string | null = null

  constructor(
    private readonly strings: readonly string[],
    private readonly dates: readonly boolean[],
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.number = Number(attributes.r) || this.number + 1
      this.cells = []
      this.at = -1
    } else if (name === 'c') {
      this.at = attributes.r ? columnOf(attributes.r) : this.at + 1
      this.type = attributes.t ?? 'n'
      this.style = Number(attributes.s ?? 0)
    } else if (name === 'v' || (name === 't' && this.type === 'inlineStr')) this.value = ''
    else if (name === 'f') this.formulas++
  }

  text(text: string): void {
    if (this.value !== null && this.value.length < longestCell) this.value += text
  }

  close(name: string): void {
    if (name === 'row') {
      const cells = Array.from(this.cells, (cell) => cell ?? '')
      if (cells.some((cell) => cell !== '') && this.rows.length <= mostRows + 1)
        this.rows.push({ number: this.number, cells })
    } else if (this.value !== null && (name === 'v' || name === 't')) {
      if (this.at >= 0 && this.at <= mostColumns)
        this.cells[this.at] = (this.cells[this.at] ?? '') + this.shown(this.value)
      this.value = null
    }
  }

  private shown(value: string): string {
    if (this.type === 's') return cellText(this.strings[Number(value)] ?? '')
    if (this.type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (this.type === 'n' && this.dates[this.style]) return dayOf(Number(value)) ?? value
    return cellText(value)
  }
}

/** Number of the column, from 0, in a reference such as "AB12". */
function columnOf(reference: string): number {
  let number = 0
  for (const letter of /^[A-Z]{0,3}/.exec(reference)![0]) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** The day that Excel counts from the end of 1899. */
function dayOf(days: number): string | null {
  const time = Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000
  return days > 60 && days < 2_958_466 ? new Date(time).toISOString().slice(0, 10) : null
}
