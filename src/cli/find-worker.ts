import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../domain.js'
import { findAll } from '../reading/find.js'
import { pack } from '../text/packed.js'
import { type HalfDone, ofEach, type Task } from './halves.js'

// The first of two threads that read together: it finds what is said, and hands that on to the other.
const { next } = workerData as { readonly next: MessagePort }

const halvesOf = (documents: readonly Document[]) =>
  findAll(documents).map(({ analysis, quotes }) => ({ packed: pack(analysis), quotes }))

parentPort?.on('message', ({ index, task }: { index: number; task: Task<unknown> }) => {
  const halves = ofEach(task.documents, halvesOf)
  const done: HalfDone<unknown> = { index, task, halves }
  const buffers = halves.flatMap((half) =>
    'fault' in half ? [] : [half.packed.places.buffer, half.packed.tagged.buffer],
  )
  next.postMessage(done, buffers)
})
