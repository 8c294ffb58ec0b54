import { extname, parse } from 'node:path'
import type { Document } from '../domain.js'
import { readBytes } from './bytes.js'
import { decode } from './decode.js'
import { SourceError } from './fault.js'
import { md } from './md.js'
import type { Reader } from './reader.js'
import { txt } from './txt.js'

export { SourceError } from './fault.js'

const readers: Readonly<Record<string, Reader>> = { '.txt': txt, '.md': md, '.markdown': md }

/** The endings of the files that can be read. */
export const extensions = Object.keys(readers)

/** A document with the place of its text in the file: `offset` counts the UTF-16 units of the file, as JavaScript
 * reads it (byte order mark included), before the document's text begins. */
export interface FromFile {
  readonly document: Document
  readonly offset: number
}

/** Reads a file. See `fromBytes`.
 * @throws SourceError */
export async function readSource(file: string): Promise<FromFile> {
  readerOf(file)
  return fromBytes(file, readBytes(file))
}

/** Makes a document of a file's bytes. Its text is the file's, letter for letter, less a byte order mark and front matter.
 * @param file its name, with the ending that tells the format
 * @throws SourceError where the ending is unknown or the bytes are empty, binary, not UTF-8, too many, or have wrong front matter */
export function fromBytes(file: string, bytes: Buffer): FromFile {
  const reader = readerOf(file)
  const whole = decode(file, bytes)
  const mark = whole.startsWith('\ufeff') ? 1 : 0
  const { stated, body, offset } = reader(file, whole.slice(mark))
  if (body.trim() === '') throw new SourceError(file, 'has no text behind its front matter')
  return { document: { ...stated, name: parse(file).name, text: body }, offset: mark + offset }
}

function readerOf(file: string): Reader {
  const extension = extname(file).toLowerCase()
  const reader = Object.hasOwn(readers, extension) ? readers[extension] : undefined
  if (reader) return reader
  const found = extension === '' ? 'has no ending that tells its format' : `is of a format (${extension}) not read yet`
  throw new SourceError(file, `${found}; Parallax reads ${extensions.join(', ')}`)
}
