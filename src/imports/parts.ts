import { readUpload } from '../sources/index.js'
import type { NewImport } from '../store/contract.js'

type Part = Pick<NewImport, 'name' | 'document' | 'table' | 'fault' | 'notes'>

/** What is in a file: one document or table, or those of an archive, with what is wrong with those that cannot be read.
 * @throws SourceError where the file itself cannot be read */
export async function partsIn(name: string, bytes: Buffer): Promise<Part[]> {
  return (await readUpload(name, bytes)).map((found): Part => {
    if ('document' in found) return { name: found.file, document: found.document, notes: found.notes }
    if ('table' in found) return { name: found.file, table: found.table, notes: found.table.notes }
    return { name: found.file, fault: found.fault }
  })
}
