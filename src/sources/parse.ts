import { parse } from 'node:path'
import { limitOf, tooLarge } from './bytes.js'
import { SourceError } from './fault.js'
import { endingOf, formats } from './formats.js'
import type { Found } from './found.js'
import { documentOf } from './reader.js'
import { fromText, isText } from './text.js'

/** Reads one file of any format but archives, in this thread: for files that are known, and inside the thread that can be stopped.
 * @throws SourceError */
export async function parseOne(file: string, bytes: Buffer): Promise<Found> {
  if (isText(file)) return { file, ...fromText(file, bytes) }
  const format = formats[endingOf(file)]
  if (!format) throw new SourceError(file, 'is an archive within an archive; unpack it, and give the files in it')
  if (bytes.length > limitOf(file)) throw new SourceError(file, tooLarge(bytes.length, limitOf(file)))
  try {
    if ('table' in format) return { file, table: await (await format.table())(file, bytes) }
    const taken = await (await format.reader())(file, bytes)
    return { file, ...documentOf(parse(file).name, taken) }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(file, faultOf(error as Error))
  }
}

const faultOf = (error: Error): string =>
  error instanceof RangeError
    ? 'is built so deep or so large that it cannot be read; save its text as .txt'
    : `cannot be read (${error.message?.split('\n', 1)[0]?.slice(0, 120) || error.name}); save its text as .txt`
