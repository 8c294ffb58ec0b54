import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
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

/** Reads a file whole, at once: handing a small file to another thread costs more than reading it. Its size is looked at first.
 * @throws SourceError where it is no file, may not be read, or is larger than 10 MB */
export function readBytes(file: string): Buffer {
  try {
    const descriptor = openSync(file, 'r')
    try {
      checkSize(file, descriptor)
      return readFileSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    const { code = 'unknown fault' } = error as NodeJS.ErrnoException
    throw new SourceError(file, faults[code] ?? `cannot be read (${code})`)
  }
}

function checkSize(file: string, descriptor: number): void {
  const stat = fstatSync(descriptor)
  if (stat.isDirectory()) throw new SourceError(file, faults.EISDIR!)
  if (!stat.isFile()) throw new SourceError(file, 'is no regular file')
  if (stat.size > largest) throw new SourceError(file, tooLarge(stat.size))
}

/** The fault of a file of so many bytes. */
export const tooLarge = (bytes: number): string =>
  `is larger than 10 MB (${(bytes / 1024 / 1024).toFixed(1)} MB); split it into one file a document`
