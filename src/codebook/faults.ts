import type { Issue } from '../domain.js'
import { Refused } from '../store/errors.js'

/** A codebook in a file that cannot be taken; each fault is a full sentence that says where it is. */
export class CodebookFaults extends Refused {
  constructor(readonly faults: readonly string[]) {
    super(faults.join(' '))
  }
}

/** What a file holds of a codebook. */
export interface Imported {
  /** Null where the file has none. */
  readonly title: string | null
  readonly issues: readonly Issue[]
  /** What is not taken over, in full sentences. */
  readonly leftOut: readonly string[]
}
