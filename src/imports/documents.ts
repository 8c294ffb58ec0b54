import { fromBytes } from '../sources/index.js'
import type { NewImport } from '../store/contract.js'

type Found = Pick<NewImport, 'name' | 'document' | 'fault'>

/** The documents in a file: one, or those of an archive.
 * @throws SourceError where the file itself cannot be read */
export async function documentsIn(name: string, bytes: Buffer): Promise<Found[]> {
  return [{ name, document: fromBytes(name, bytes).document }]
}
