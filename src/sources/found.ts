import type { Table } from '../domain.js'
import type { FromFile } from './reader.js'

/** What was found in a file: a document, a table of ready quotes, or, within an archive, a file that cannot be read.
 * `file` is the name to show; of a file in an archive it tells both ("news.zip/day one.html"). */
export type Found =
  | ({ readonly file: string } & FromFile)
  | { readonly file: string; readonly table: Table }
  | { readonly file: string; readonly fault: string }
