import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { FoundQuote } from '../domain.js'
import { judgeAll } from '../reading/judge.js'
import { shippedCoder } from '../stance/learned/shipped.js'
import { type PackedAnalysis, unpack } from '../text/packed.js'
import { linesOf } from './extracted.js'
import type { Opened } from './opened.js'

/** Files in which the first thread found what is said. */
export interface HalfRead {
  readonly index: number
  readonly files: readonly Opened[]
  /** Of each document, in order; files with a fault have none. */
  readonly found: readonly { readonly packed: PackedAnalysis; readonly quotes: readonly FoundQuote[] }[]
}

// The second of two threads that read together: it judges what the first one found.
const { before } = workerData as { readonly before: MessagePort }

before.on('message', ({ index, files, found }: HalfRead) => {
  const documents = files.flatMap((file) => ('fault' in file ? [] : [file.document]))
  const halves = found.map(({ packed, quotes }) => ({ analysis: unpack(packed), quotes }))
  parentPort?.postMessage({ index, result: linesOf(files, judgeAll(documents, halves, shippedCoder())) })
})
