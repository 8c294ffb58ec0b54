import { createHash } from 'node:crypto'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ArchiveFault } from './fault.js'
import { limits, names, shown } from './format.js'
import { linesIn, textOf } from './lines.js'

/** The files in a zip, each with the hash that its list of hashes gives. */
export class Unpacked {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly sums: Map<string, string>,
  ) {}

  /** Opens a zip whose list of hashes names exactly the files that are in it.
   * @throws ArchiveFault */
  static async open(file: string): Promise<Unpacked> {
    const zip = await opened(file)
    try {
      const unpacked = new Unpacked(zip, await entriesOf(zip), new Map())
      await unpacked.readSums()
      return unpacked
    } catch (error) {
      zip.close()
      throw error
    }
  }

  get paths(): readonly string[] {
    return [...this.sums.keys()]
  }

  /** A file as it is unpacked; at its end its hash is compared.
   * @throws ArchiveFault */
  async *chunks(path: string): AsyncGenerator<Buffer> {
    const hash = createHash('sha256')
    for await (const chunk of this.bytes(path)) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== this.sums.get(path))
      throw new ArchiveFault(`${path} is not what ${names.sums} says: it was changed or damaged`)
  }

  /** A file as text, whole.
   * @throws ArchiveFault where it is larger than `most` bytes */
  async text(path: string, most: number): Promise<string> {
    const size = this.entries.get(path)?.uncompressedSize ?? 0
    if (size > most) throw new ArchiveFault(`${path} is larger than ${most / 1024 / 1024} MB`)
    const chunks: Buffer[] = []
    for await (const chunk of this.chunks(path)) chunks.push(chunk)
    return within(path, () => textOf(Buffer.concat(chunks)))
  }

  close(): void {
    this.zip.close()
  }

  private async *bytes(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path)
    if (!entry) throw new ArchiveFault(`holds no ${path}`)
    if (entry.isEncrypted()) throw new ArchiveFault('is protected by a password; unpack it, and pack it without one')
    try {
      yield* (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
    } catch {
      throw new ArchiveFault(`is damaged: ${path} in it cannot be unpacked`)
    }
  }

  private async readSums(): Promise<void> {
    if (!this.entries.has(names.sums)) throw new ArchiveFault(`is no archive of Parallax: it holds no ${names.sums}`)
    for await (const line of linesIn(this.bytes(names.sums), limits.sum)) {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
      if (sum === undefined || path === undefined) throw new ArchiveFault(`${names.sums} is no list of hashes`)
      this.sums.set(path, sum)
    }
    const missing = this.paths.find((path) => !this.entries.has(path))
    if (missing !== undefined) throw new ArchiveFault(`${shown(missing)} is missing in it`)
    const unlisted = [...this.entries.keys()].find((path) => path !== names.sums && !this.sums.has(path))
    if (unlisted !== undefined) throw new ArchiveFault(`holds ${shown(unlisted)}, of which ${names.sums} says nothing`)
  }
}

/** Does something with a file, and says which one where it is at fault. */
export function within<T>(place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ArchiveFault ? new ArchiveFault(`${place}: ${error.message}`) : error
  }
}

async function opened(file: string): Promise<ZipFile> {
  try {
    return await openPromise(file, { autoClose: false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new ArchiveFault('is not there')
    if (code !== undefined) throw new ArchiveFault(`cannot be read (${code})`)
    throw new ArchiveFault('is no zip, or was cut off')
  }
}

/** What systems add to archives that were packed again. */
const added = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const most = Math.max(limits.small, zip.fileSize * limits.ratio)
  let sum = 0
  for await (const entry of eachEntry(zip)) {
    if (entry.fileName.endsWith('/') || added.test(entry.fileName)) continue
    if (entries.has(entry.fileName)) throw new ArchiveFault(`holds ${shown(entry.fileName)} twice`)
    entries.set(entry.fileName, entry)
    sum += entry.uncompressedSize
    if (sum > most || entries.size > limits.files)
      throw new ArchiveFault('unpacks to far more than its size, as an archive made to do harm would')
  }
  return entries
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    throw new ArchiveFault(
      /relative path|absolute path|invalid characters in fileName/.test((error as Error).message)
        ? 'holds a file whose path leads out of it, so none of it is read'
        : 'is damaged: its list of files cannot be read',
    )
  }
}
