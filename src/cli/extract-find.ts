import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { findAll } from '../reading/find.js'
import { pack } from '../text/packed.js'
import type { HalfRead } from './extract-judge.js'
import type { Opened } from './opened.js'

// The first of two threads that read together: it finds what is said, and hands that on to the other.
const { next } = workerData as { readonly next: MessagePort }

parentPort?.on('message', ({ index, task }: { index: number; task: readonly Opened[] }) => {
  const documents = task.flatMap((file) => ('fault' in file ? [] : [file.document]))
  const found = findAll(documents).map(({ analysis, quotes }) => ({ packed: pack(analysis), quotes }))
  const half: HalfRead = { index, files: task, found }
  next.postMessage(
    half,
    found.flatMap(({ packed }) => [packed.places.buffer, packed.tagged.buffer]),
  )
})
