import { type FromFile, readFile, SourceError } from '../sources/index.js'
import type { Fault } from './halves.js'

/** A file's document with the place of its text, or what is wrong with the file. */
export type Opened = Pick<FromFile, 'document' | 'offset'> | Fault

const isTable = 'is a table of ready quotes; give the documents that the quotes are from'

/** Takes the documents out of a file: one, or those of an archive. */
export async function open(file: string): Promise<Opened[]> {
  try {
    return (await readFile(file)).map((found) => {
      if ('document' in found) return { document: found.document, offset: found.offset }
      return { fault: `${found.file}: ${'fault' in found ? found.fault : isTable}` }
    })
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return [{ fault: error.message }]
  }
}
