import { SourceError } from './fault.js'
import { partsOf, unzip } from './unzip.js'

/** Names of the files in a zip archive that people put there: no folders, and nothing that a system added.
 * @throws SourceError */
export async function filesIn(file: string, bytes: Buffer): Promise<string[]> {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  const names = (await partsOf(file, bytes)).map(({ name }) => name).filter((name) => !added.test(name))
  if (names.length === 0) throw new SourceError(file, 'holds no files')
  return [...new Set(names)]
}

const added = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/** The bytes of one of those files.
 * @throws SourceError */
export async function fileIn(file: string, bytes: Buffer, name: string): Promise<Buffer> {
  const found = (await unzip(file, bytes, (one) => one === name)).get(name)
  if (!found) throw new SourceError(file, `holds no file ${name}`)
  return found
}
