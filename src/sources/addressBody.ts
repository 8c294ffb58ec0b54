import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib'
import { Unreachable } from './reach.js'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readable
}

/** The body of an answer, unpacked, and cut off as soon as it is too much.
 * @param largest bytes, both as sent and unpacked
 * @throws Unreachable */
export async function bodyOf({ headers, body }: Answer, largest: number): Promise<Uint8Array> {
  const stated = Number(headers['content-length'] ?? 0)
  const tooMuch = new Unreachable(`it is larger than ${largest / 1024 / 1024} MB`)
  if (stated > largest) {
    body.destroy()
    throw tooMuch
  }
  const unpack = unpackerOf(String(headers['content-encoding'] ?? '').toLowerCase())
  const chunks: Buffer[] = []
  let size = 0
  const gather = async (unpacked: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of unpacked) {
      size += chunk.length
      if (size > largest) throw tooMuch
      chunks.push(chunk)
    }
  }
  await (unpack ? pipeline(body, unpack, gather) : pipeline(body, gather)).catch((error: unknown) => {
    // The stream that was cut off may be heard first.
    throw size > largest ? tooMuch : error
  })
  return Buffer.concat(chunks)
}

function unpackerOf(encoding: string): Transform | undefined {
  if (encoding === '' || encoding === 'identity') return undefined
  if (encoding === 'gzip' || encoding === 'x-gzip') return createUnzip()
  if (encoding === 'deflate') return createInflate()
  if (encoding === 'br') return createBrotliDecompress()
  throw new Unreachable(`it is packed in a way that was not asked for (${encoding.slice(0, 40)})`)
}
