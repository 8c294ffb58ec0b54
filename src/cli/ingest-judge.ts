import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { coderOf, withoutUnknown } from '../pipeline.js'
import type { StoredModel } from '../stance/learned/model.js'
import type { HalfDone, Outcome } from './halves.js'
import { judged, prepareToJudge } from './judged.js'

/** What readings are coded by. `model` is null for the one that comes with the program. */
export interface Given {
  readonly model: StoredModel | null
  readonly issues: readonly string[]
  readonly known: readonly string[]
}

// The second of two threads that read documents for `ingest`: it judges what the first one found.
const { before, given } = workerData as { readonly before: MessagePort; readonly given: Given }
const coder = given.issues.length === 0 ? null : coderOf(given.model ?? undefined).only(given.issues)
const known = new Set(given.known)

const inDossier = (outcome: Outcome): Outcome =>
  'fault' in outcome ? outcome : { reading: withoutUnknown(outcome.reading, known) }

prepareToJudge(coder)
before.on('message', (half: HalfDone<unknown>) => {
  parentPort?.postMessage({ index: half.index, result: judged(half, coder).map(inDossier) })
})
