import type { Document } from '../domain.js'
import { type FrontMatter, nothingStated } from './frontMatter.js'

/** Takes a text file's text apart. `offset` is where `body` begins in `text`, in UTF-16 units.
 * @throws SourceError */
export type TextReader = (file: string, text: string) => { stated: FrontMatter; body: string; offset: number }

/** What a reader took out of a file of another format. */
export interface Taken {
  /** Plain text: paragraphs parted by blank lines. */
  readonly text: string
  /** What the file says of itself, as far as it does. */
  readonly stated: Partial<FrontMatter>
  /** What was noticed, for the reader's information: encoding, pages, what was left out. Phrases without a period. */
  readonly notes: readonly string[]
}

/** Takes the text out of a file of another format than plain text.
 * @throws SourceError saying what is wrong with it and what to do */
export type Reader = (file: string, bytes: Buffer) => Promise<Taken>

/** A document with the place of its text in the file: `offset` counts the UTF-16 units of the file, as JavaScript
 * reads it (byte order mark included), before the document's text begins. In formats other than plain text nothing
 * stands before it: offsets refer to the text that was taken out. */
export interface FromFile {
  readonly document: Document
  readonly offset: number
  /** What was noticed while it was read. */
  readonly notes: readonly string[]
}

export const documentOf = (name: string, { text, stated, notes }: Taken): FromFile => ({
  document: { ...nothingStated, ...stated, name, text },
  offset: 0,
  notes,
})
