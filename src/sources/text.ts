import { extname, parse } from 'node:path'
import { decode } from './decode.js'
import { SourceError } from './fault.js'
import { md } from './md.js'
import type { FromFile, TextReader } from './reader.js'
import { turnsIn } from './tidy.js'
import { txt } from './txt.js'

const readers: Readonly<Record<string, TextReader>> = { '.txt': txt, '.md': md, '.markdown': md }

/** Whether a file of that name is plain text or Markdown, which is read at once. */
export const isText = (file: string): boolean => Object.hasOwn(readers, extname(file).toLowerCase())

/** Makes a document of a text file's bytes. Its text is the file's, letter for letter, less a byte order mark and front matter.
 * @param file its name, with the ending that tells the format
 * @throws SourceError where the bytes are empty, binary, damaged, too many, or have wrong front matter */
export function fromText(file: string, bytes: Buffer): FromFile {
  const { text: whole, encoding } = decode(file, bytes)
  const mark = whole.startsWith('\ufeff') ? 1 : 0
  const { stated, body, offset } = readers[extname(file).toLowerCase()]!(file, whole.slice(mark))
  if (body.trim() === '') throw new SourceError(file, 'has no text behind its front matter')
  const turns = turnsIn(body)
  const notes = [
    ...(encoding === 'UTF-8' ? [] : [`encoding ${encoding}`]),
    ...(turns > 0
      ? [`holds characters that turn the direction of text (${turns}): words may look other than they are`]
      : []),
  ]
  return { document: { ...stated, name: parse(file).name, text: body }, offset: mark + offset, notes }
}
