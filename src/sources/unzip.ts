import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { SourceError } from './fault.js'

const mega = 1024 * 1024

/** What an archive may hold: parts, and bytes of all that are unpacked, and how many times larger than itself. */
export const limits = { parts: 2000, bytes: 100 * mega, ratio: 200 }

/** Unpacks the parts of a zip archive that are wanted, in memory; nothing is written.
 * @param wanted asked of each part's name
 * @param kind what the file should be, for the message where it is no archive
 * @throws SourceError where it is damaged, protected by a password, leads out of its folder or unpacks to too much */
export async function unzip(
  file: string,
  bytes: Buffer,
  wanted: (name: string) => boolean,
  kind = 'zip archive',
): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  const zip = await opened(file, bytes, kind)
  for (const entry of await entriesOf(file, bytes, zip)) {
    if (!wanted(entry.fileName)) continue
    if (entry.isEncrypted())
      throw new SourceError(file, 'is protected by a password; unpack it, and give the files in it')
    parts.set(entry.fileName, await content(file, zip, entry))
  }
  return parts
}

/** The names and unpacked sizes of an archive's parts, folders left out.
 * @throws SourceError as `unzip` does */
export async function partsOf(file: string, bytes: Buffer): Promise<{ name: string; size: number }[]> {
  const entries = await entriesOf(file, bytes, await opened(file, bytes, 'zip archive'))
  return entries.map(({ fileName, uncompressedSize }) => ({ name: fileName, size: uncompressedSize }))
}

async function opened(file: string, bytes: Buffer, kind: string): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes)
  } catch {
    throw new SourceError(file, `is no ${kind}, or is damaged`)
  }
}

async function entriesOf(file: string, bytes: Buffer, zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  let sum = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      if (entries.push(entry) > limits.parts)
        throw new SourceError(file, `holds more than ${limits.parts} files; split it`)
      sum += entry.uncompressedSize
      if (sum > limits.bytes || sum > Math.max(mega, bytes.length * limits.ratio))
        throw new SourceError(file, tooMuch(sum))
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(file, broken(error as Error))
  }
  return entries
}

const tooMuch = (sum: number): string =>
  `unpacks to ${(sum / mega).toFixed(0)} MB or more, as an archive made to do harm would (the limit is ${limits.bytes / mega} MB, ` +
  `and ${limits.ratio} times its size); unpack it yourself, and give the files in it`

const broken = ({ message }: Error): string =>
  /relative path|absolute path|invalid characters in fileName/.test(message)
    ? 'holds a file whose path leads out of the archive, so none of it is read; pack it again'
    : 'is damaged: its list of files cannot be read'

async function content(file: string, zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    throw new SourceError(file, `is damaged: ${JSON.stringify(entry.fileName.slice(-80))} in it cannot be unpacked`)
  }
}
