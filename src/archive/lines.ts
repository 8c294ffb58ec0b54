import { ArchiveFault } from './fault.js'

/** The lines of a file, without their ends, as it is read.
 * @param most bytes that a line may have
 * @throws ArchiveFault where a line is longer, or is no UTF-8 */
export async function* linesIn(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<string> {
  let held: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1
    if (end > 0) {
      yield* textOf(Buffer.concat([...held, chunk.subarray(0, end - 1)])).split('\n')
      held = []
      bytes = 0
    }
    held.push(chunk.subarray(end))
    bytes += chunk.length - end
    if (bytes > most) throw new ArchiveFault(`a line is longer than ${most} bytes`)
  }
  if (bytes > 0) yield textOf(Buffer.concat(held))
}

const newline = 0x0a

/** @throws ArchiveFault where the bytes are no UTF-8 */
export function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ArchiveFault('is no UTF-8')
  }
}
