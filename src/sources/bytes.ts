import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { SourceError } from './fault.js'

const mega = 1024 * 1024

/** The largest text that is read, in bytes: 10 MB. */
export const largest = 10 * mega

/** The largest file of a format that packs its text or holds pictures too, in bytes: 50 MB. */
export const largestPacked = 50 * mega

const packed = /^\.(pdf|docx|xlsx|zip|eml)$/

/** The largest file of that name which is read, in bytes. */
export const limitOf = (file: string): number => (packed.test(extname(file).toLowerCase()) ? largestPacked : largest)

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder; give the files in it',
  ELOOP: 'is a link that leads back to itself',
}

/** Reads a file whole, at once: handing a small file to another thread costs more than reading it. Its size is looked at first.
 * @throws SourceError where it is no file, may not be read, or is larger than files of its format may be */
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
  if (stat.size > limitOf(file)) throw new SourceError(file, tooLarge(stat.size, limitOf(file)))
}

/** The fault of a file of so many bytes. */
export const tooLarge = (bytes: number, limit = largest): string =>
  `is larger than ${limit / mega} MB (${(bytes / mega).toFixed(1)} MB); split it into one file a document`
