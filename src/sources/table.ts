import Papa from 'papaparse'
import type { Table, TableRow } from '../domain.js'
import { decode } from './decode.js'
import { SourceError } from './fault.js'
import { visible } from './tidy.js'

/** How much of a text its delimiter is guessed from, in UTF-16 units. */
const sample = 64 * 1024

export const mostRows = 100_000
const tooManyRows = `has more than ${mostRows} rows; split it`
export const mostColumns = 200
const tooManyColumns = `has more than ${mostColumns} columns`
/** The longest line of JSON, in UTF-16 units: what is nested costs many times its size. */
const longestLine = 1_000_000
/** The longest text of a cell, in UTF-16 units. */
export const longestCell = 100_000

/** Text parted by commas, semicolons, tabs or bars, with the names of its columns in the first row.
 * @throws SourceError */
export function csv(file: string, bytes: Buffer): Table {
  const { text, encoding } = decode(file, bytes)
  const whole = text.replace(/^\ufeff/, '')
  // A line break at the end would count as a line without any delimiter.
  const begin = Papa.parse<string[]>(whole.slice(0, sample).trimEnd(), { delimitersToGuess: [',', ';', '\t', '|'] })
  const { delimiter } = begin.meta
  if ((begin.data[0]?.length ?? 0) > mostColumns) throw new SourceError(file, tooManyColumns)
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter, preview: mostRows + 2 })
  const quotes = errors.find(({ type }) => type === 'Quotes')
  if (quotes?.code === 'MissingQuotes')
    throw new SourceError(file, `has quotation marks in row ${(quotes.row ?? 0) + 1} that are opened and not closed`)
  const [head = [], ...body] = data
  const rows = body
    .map((cells, i) => rowOf(i + 2, cells, head.length))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const by = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[delimiter] ?? delimiter
  return checked(file, head, rows, [
    ...(encoding === 'UTF-8' ? [] : [`encoding ${encoding}`]),
    `columns parted by ${by}`,
  ])
}

function rowOf(number: number, cells: readonly string[], width: number): TableRow {
  const texts = cells.map(cellText)
  const over = texts.slice(width).some((cell) => cell !== '')
  const fault = over ? `has ${texts.length} cells, but there are ${width} columns` : undefined
  return { number, cells: fill(texts, width), ...(fault && { fault }) }
}

const fill = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, i) => cells[i] ?? '')

/** The text of a cell, in order and not longer than may be. */
export const cellText = (value: string): string => visible(value).trim().slice(0, longestCell)

/** Checks what every kind of table has to have.
 * @throws SourceError */
export function checked(
  file: string,
  head: readonly string[],
  rows: readonly TableRow[],
  notes: readonly string[],
): Table {
  const columns = head.map((name, i) => cellText(name) || `column ${i + 1}`)
  if (head.every((name) => name.trim() === '')) throw new SourceError(file, 'has no names of columns in its first row')
  if (columns.length > mostColumns) throw new SourceError(file, tooManyColumns)
  if (rows.length > mostRows) throw new SourceError(file, tooManyRows)
  if (rows.length === 0) throw new SourceError(file, 'has no rows below the names of its columns')
  return { columns, rows, notes }
}

/** JSON Lines: an object a line; the columns are the names in them.
 * @throws SourceError */
export function jsonl(file: string, bytes: Buffer): Table {
  const { text, encoding } = decode(file, bytes)
  const columns = new Set<string>()
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const read = lines
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => line.trim() !== '')
    .slice(0, mostRows + 1)
    .map(({ number, line }) => ({ number, values: objectIn(line) }))
  if (read.length > mostRows) throw new SourceError(file, tooManyRows)
  for (const { values } of read)
    for (const name of Object.keys(values ?? {})) if (columns.size < mostColumns) columns.add(name)
  if (read.length > 0 && columns.size === 0) throw new SourceError(file, 'holds no JSON object in any line')
  const names = [...columns]
  const rows = read.map(({ number, values }) => ({
    number,
    cells: names.map((name) => cellText(valueText(values && Object.hasOwn(values, name) ? values[name] : null))),
    ...(values === undefined && { fault: 'is no JSON object' }),
  }))
  return checked(file, names, rows, encoding === 'UTF-8' ? [] : [`encoding ${encoding}`])
}

function objectIn(line: string): Record<string, unknown> | undefined {
  if (line.length > longestLine) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

const valueText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? ''
        : String(value)
