import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a file piece by piece. Until it is whole it has another name, so that no half file looks whole.
 * @returns whether it could be written; if not, it says so on standard error */
export async function writeWhole(file: string, content: AsyncIterable<string | Uint8Array>): Promise<boolean> {
  const unfinished = `${file}.part`
  try {
    await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(unfinished))
    await rename(unfinished, file)
    return true
  } catch (error) {
    await rm(unfinished, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    if (!code || !syscall) throw error
    console.error(`${file}: cannot be written (${code}).`)
    return false
  }
}
