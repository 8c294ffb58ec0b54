import type { Document, FoundQuote, Reading } from '../domain.js'
import type { PackedAnalysis } from '../text/packed.js'

/** What is wrong with a document or file. */
export interface Fault {
  readonly fault: string
}

/** What the first of two threads found in a document, as it hands it on to the second. */
export type Half = { readonly packed: PackedAnalysis; readonly quotes: readonly FoundQuote[] } | Fault

/** What became of a document. */
export type Outcome = { readonly reading: Reading } | Fault

/** Documents that two threads read together, and what the second is to know of them beside. */
export interface Task<About> {
  readonly documents: readonly Document[]
  readonly about: About
}

/** The same when the first thread is done with it. */
export interface HalfDone<About> {
  readonly index: number
  readonly task: Task<About>
  /** In the order of the documents. */
  readonly halves: readonly Half[]
}

/** What a function makes of several things at once; where that fails, of each by itself, so that one does not take the others along. */
export function ofEach<T, R>(
  things: readonly T[],
  all: (things: readonly T[]) => readonly R[],
): readonly (R | Fault)[] {
  try {
    return all(things)
  } catch (error) {
    if (things.length === 1) return [{ fault: (error as Error).message }]
    return things.flatMap((thing) => ofEach([thing], all))
  }
}
