import { type FromFile, readSource, SourceError } from '../sources/index.js'

/** A file's document with the place of its text, or what is wrong with the file. */
export type Opened = FromFile | { readonly fault: string }

/** Takes the document out of a file. */
export async function open(file: string): Promise<Opened> {
  try {
    return await readSource(file)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { fault: error.message }
  }
}
