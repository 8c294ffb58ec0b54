import { stringify } from 'csv-stringify/sync'

export type Cell = string | number

/** Text that no spreadsheet takes for a formula: such cells get an apostrophe before them. Numbers are numbers, also those below zero. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Rows as CSV (RFC 4180, with CRLF), without formulas.
 * @param quoted puts every text into quotation marks, not only those that need them */
export const toCsv = (rows: readonly (readonly Cell[])[], quoted = false): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))),
    {
      record_delimiter: 'windows',
      quoted_string: quoted,
      quoted_match: /[\r\n]/,
    },
  )
