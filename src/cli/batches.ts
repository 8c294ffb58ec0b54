import type { Document } from '../domain.js'

/** Something that comes of a file. */
export interface Item {
  /** Null where there is nothing to read. */
  readonly document: Document | null
  /** How many files are still to come. */
  readonly left: number
}

/** A batch holds so many items and UTF-16 units of text at most, so that memory stays flat. */
const most = { items: 8, units: 60_000 }
/** The first batches are smaller, so that all threads begin soon, and those of the last files, so that all end at the same time. */
const shareOfRest = 16

/** The same by the batch: together documents are read faster. */
export async function* batches<T extends Item>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let units = 0
  let before = 0
  for await (const item of items) {
    batch.push(item)
    units += item.document?.text.length ?? 0
    const size = Math.min(most.items, before + 1, item.left / shareOfRest)
    if (batch.length < size && units < most.units) continue
    yield batch
    before++
    batch = []
    units = 0
  }
  if (batch.length > 0) yield batch
}

export const documentsOf = (batch: readonly Item[]): Document[] =>
  batch.flatMap(({ document }) => (document ? [document] : []))
