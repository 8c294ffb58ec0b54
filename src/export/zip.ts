import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** One file of a zip: its path, and what is in it, piece by piece. */
export type ZipEntry = readonly [path: string, content: AsyncIterable<string | Uint8Array>]

/** Packs files as they come. Nothing is held but the pieces at hand and the list of names, however large or many the files are. Where its
 * reader stops early, the files are closed, too.
 * @param at the time that the files bear */
export async function* zipped(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const stopped = new AbortController()
  const filled = fill(zip, entries, at, stopped.signal).catch((error: Error) => void out.destroy(error))
  try {
    yield* out as AsyncIterable<Uint8Array>
  } finally {
    stopped.abort()
    out.destroy()
    await filled
  }
}

async function fill(zip: ZipFile, entries: AsyncIterable<ZipEntry>, at: Date, signal: AbortSignal): Promise<void> {
  for await (const [path, content] of entries) {
    const stream = Readable.from(content, { objectMode: false, signal })
    zip.addReadStream(stream, path, { mtime: at, forceDosTimestamp: true })
    await finished(stream, { writable: false })
  }
  zip.end()
}
