import { type Cell, harmless, toCsv } from './csv.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'
import { codingsTable, quotesTable, type Table } from './tables.js'
import { type Sheet, workbook } from './xlsx.js'

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

async function* rowsOf(dossier: Dossier, table: Table) {
  for await (const statements of dossier.statements())
    yield statements.flatMap((statement) => table.rows(statement)).map((row) => row.map(cellOf))
}

const sheetOf = (dossier: Dossier, table: Table): Sheet => ({
  name: table.name,
  columns: table.columns.map((name) => ({ name, width: widths[name] ?? 14 })),
  rows: () => rowsOf(dossier, table),
})

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
  write: (dossier) =>
    workbook(
      [quotesTable, codingsTable].map((table) => sheetOf(dossier, table)),
      dossier.madeAt,
    ),
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
