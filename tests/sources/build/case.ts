import type { Document } from '../../../src/domain.js'

/** A made file and what has to come of it: text, metadata and notes, or a fault. */
export interface Case {
  readonly what: string
  readonly file: string
  readonly bytes: Buffer
  /** The whole text. */
  readonly text?: string
  /** Metadata; what is not named has to be null. */
  readonly stated?: Partial<Pick<Document, 'title' | 'author' | 'date' | 'publisher' | 'address'>>
  readonly notes?: readonly string[]
  readonly fault?: string
}

export const nothing = { title: null, author: null, date: null, publisher: null, address: null }
