import { type FileHandle, open } from 'node:fs/promises'
import { SourceError } from './fault.js'

/** The largest file that is read, in bytes: 10 MB. */
export const largest = 10 * 1024 * 1024

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder; give the files in it',
  ELOOP: 'is a link that leads back to itself',
}

/** Reads a file whole; its size is looked at first.
 * @throws SourceError where it is no file, may not be read, or is larger than 10 MB */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file)
    try {
      await checkSize(file, handle)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    const { code = 'unknown fault' } = error as NodeJS.ErrnoException
    throw new SourceError(file, faults[code] ?? `cannot be read (${code})`)
  }
}

async function checkSize(file: string, handle: FileHandle): Promise<void> {
  const stat = await handle.stat()
  if (stat.isDirectory()) throw new SourceError(file, faults.EISDIR!)
  if (!stat.isFile()) throw new SourceError(file, 'is no regular file')
  if (stat.size > largest) throw new SourceError(file, tooLarge(stat.size))
}

/** The fault of a file of so many bytes. */
export const tooLarge = (bytes: number): string =>
  `is larger than 10 MB (${(bytes / 1024 / 1024).toFixed(1)} MB); split it into one file a document`
