import { readBytes } from './bytes.js'
import { SourceError } from './fault.js'
import { endingOf, textEndings } from './formats.js'
import type { Found } from './found.js'
import type { FromFile } from './reader.js'
import { fromText, isText } from './text.js'

export { extensions } from './formats.js'
export type { Found } from './found.js'
export type { FromFile } from './reader.js'
export {
  guessMapping,
  isFromDna,
  type Mapping,
  type QuoteField,
  quoteFields,
  type ReadyQuote,
  readyQuotes,
} from './readyQuotes.js'
export { SourceError }

/** Reads a text or Markdown file. See `fromBytes`.
 * @throws SourceError */
export async function readSource(file: string): Promise<FromFile> {
  endingOf(file)
  return fromBytes(file, readBytes(file))
}

/** Makes a document of a text or Markdown file's bytes, at once.
 * @param file its name, with the ending that tells the format
 * @throws SourceError */
export function fromBytes(file: string, bytes: Buffer): FromFile {
  endingOf(file)
  if (!isText(file)) throw new SourceError(file, `is no plain text (${textEndings.join(', ')})`)
  return fromText(file, bytes)
}

/** Reads a file of any format: one document, one table, or what is in an archive.
 * @throws SourceError where the file itself cannot be read */
export async function readFile(file: string): Promise<Found[]> {
  endingOf(file)
  return readUpload(file, readBytes(file))
}

/** Reads bytes as a file of that name. Text is read at once, other formats in a thread that is stopped before it takes
 * 10 seconds or 500 MB.
 * @throws SourceError where the file itself cannot be read */
export async function readUpload(file: string, bytes: Buffer): Promise<Found[]> {
  endingOf(file)
  if (isText(file)) return [{ file, ...fromText(file, bytes) }]
  const { readApart } = await import('./apart.js')
  return readApart(file, bytes)
}
