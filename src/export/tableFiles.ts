import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import excel from 'exceljs'
import { type Cell, harmless, toCsv } from './csv.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'
import { codingsTable, quotesTable, type Table } from './tables.js'

async function* csvOf(dossier: Dossier, table: Table) {
  yield toCsv([table.columns])
  for await (const statements of dossier.statements()) {
    const rows = statements.flatMap((statement) => table.rows(statement))
    if (rows.length > 0) yield toCsv(rows)
  }
}

const csv = (id: string, table: Table, about: string): ExportFormat => ({
  ...{ id, group: 'Tables', label: `${table.name}, CSV`, about, ending: 'csv', type: 'text/csv; charset=utf-8' },
  write: (dossier) => csvOf(dossier, table),
})

export const quotesCsv = csv(
  'quotes-csv',
  quotesTable,
  'One row a quote: who, the words, where they stand, and how far they can be trusted.',
)
export const codingsCsv = csv(
  'codings-csv',
  codingsTable,
  'One row a coding: who coded which statement how, by what rule or for what reason.',
)

/** Longest text that a cell of Excel can hold, in UTF-16 units. */
const longestCell = 32_767

/** A cell as it can stand in a sheet. A text is never computed there; the apostrophe keeps it so when the sheet is saved as CSV. */
const cellOf = (value: Cell): Cell => (typeof value === 'string' ? harmless(value).slice(0, longestCell) : value)

async function* xlsxOf(dossier: Dossier) {
  const stream = new PassThrough()
  const writing = writeBook(dossier, stream).catch((error: Error) => stream.destroy(error))
  yield* stream as AsyncIterable<Uint8Array>
  await writing
}

async function writeBook(dossier: Dossier, stream: PassThrough): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  for (const table of [quotesTable, codingsTable]) {
    const sheet = book.addWorksheet(table.name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = table.columns.map((name) => ({ width: widths[name] ?? 14 }))
    const head = sheet.addRow(table.columns)
    head.font = { bold: true }
    head.commit()
    for await (const statements of dossier.statements()) {
      for (const row of statements.flatMap((statement) => table.rows(statement))) sheet.addRow(row.map(cellOf)).commit()
      // The zip is written as it is read; without a pause the rows of a large dossier would pile up here.
      if (stream.writableNeedDrain) await drained(stream)
      if (stream.destroyed) return
    }
    sheet.commit()
  }
  await book.commit()
}

/** Waits until a stream takes more, or is closed because nobody reads it any more. */
async function drained(stream: PassThrough): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })])
  waiting.abort()
}

const widths: Readonly<Record<string, number>> = {
  text: 70,
  words: 70,
  speaker: 24,
  title: 40,
  role: 30,
  rationale: 40,
}

export const tablesXlsx: ExportFormat = {
  ...{ id: 'tables-xlsx', group: 'Tables', label: 'Quotes and codings, Excel' },
  about: 'Both tables as the sheets of one workbook, for Excel, LibreOffice or Numbers.',
  ...{ ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  write: xlsxOf,
}

const recordOf = (table: Table, row: readonly Cell[]): object =>
  Object.fromEntries(table.columns.map((name, i) => [name, row[i] === '' ? null : row[i]]))

/** A statement as one object: its quotes and its codings as in the tables. */
async function* jsonLinesOf(dossier: Dossier) {
  for await (const statements of dossier.statements())
    for (const statement of statements) {
      const [quotes, codings] = [quotesTable, codingsTable].map((table) =>
        table.rows(statement).map((row) => recordOf(table, row)),
      )
      const { id, group, speaker, source } = statement
      yield `${JSON.stringify({ statement: id, version_group: group, speaker, source: source.slug, quotes, codings })}\n`
    }
}

export const tablesJsonl: ExportFormat = {
  ...{ id: 'statements-jsonl', group: 'Tables', label: 'Statements, JSON Lines' },
  about: 'One line a statement with its quotes and codings, for scripts.',
  ...{ ending: 'jsonl', type: 'application/jsonl; charset=utf-8' },
  write: jsonLinesOf,
}
