import { readUpload } from '../sources/index.js'
import type { NewImport } from '../store/contract.js'

type Found = Pick<NewImport, 'name' | 'document' | 'fault'>

const tables =
  'holds a table of ready quotes, which cannot be handed in here yet; hand in the articles that they are from'

/** The documents in a file: one, or those of an archive, with what is wrong with those that cannot be read.
 * @throws SourceError where the file itself cannot be read */
export async function documentsIn(name: string, bytes: Buffer): Promise<Found[]> {
  return (await readUpload(name, bytes)).map((found): Found => {
    if ('document' in found) return { name: found.file, document: found.document }
    return { name: found.file, fault: 'table' in found ? tables : found.fault }
  })
}
