import { parentPort } from 'node:worker_threads'
import type { Document, GivenSource } from '../domain.js'
import { coderOf, readBy } from '../pipeline.js'
import type { StoredModel } from '../stance/learned/model.js'

/** A document to read. `model` is null for the one that comes with the program, and left out where it is the one of the task before. */
export interface Task {
  readonly document: Document
  /** Where a table gives its quotes. */
  readonly given?: GivenSource | null
  readonly issues: readonly string[]
  readonly known: readonly string[]
  readonly model?: StoredModel | null
}

let coder = coderOf(undefined)

parentPort?.on('message', ({ document, given, issues, known, model }: Task) => {
  if (model !== undefined) coder = coderOf(model ?? undefined)
  parentPort?.postMessage(readBy(document, issues.length === 0 ? null : coder.only(issues), new Set(known), given))
})
