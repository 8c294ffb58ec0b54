import { parentPort, workerData } from 'node:worker_threads'
import type { Document, Reading } from '../domain.js'
import { coderOf, readBy } from '../pipeline.js'
import type { StoredModel } from '../stance/learned/model.js'

/** What readings are coded by. `model` is null for the one that comes with the program. */
export interface Given {
  readonly model: StoredModel | null
  readonly issues: readonly string[]
  readonly known: readonly string[]
}

/** What became of a document; null where there was none to read. */
export type Outcome = { readonly reading: Reading } | { readonly fault: string } | null

const { model, issues, known } = workerData as Given
const coder = issues.length === 0 ? null : coderOf(model ?? undefined).only(issues)
const knownIssues = new Set(known)

function outcomeOf(document: Document | null): Outcome {
  if (!document) return null
  try {
    return { reading: readBy(document, coder, knownIssues) }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}

parentPort?.on('message', ({ index, task }: { index: number; task: Document | null }) => {
  parentPort?.postMessage({ index, result: { outcome: outcomeOf(task) } })
})
