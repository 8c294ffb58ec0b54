import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { shippedCoder } from '../stance/learned/shipped.js'
import { linesOf, type Place } from './extracted.js'
import type { Fault, HalfDone } from './halves.js'
import { judged, prepareToJudge } from './judged.js'

// The second of two threads that read files for `extract`: it judges what the first one found, and puts the lines together.
const { before } = workerData as { readonly before: MessagePort }

prepareToJudge(shippedCoder())
before.on('message', (half: HalfDone<readonly (Place | Fault)[]>) => {
  parentPort?.postMessage({ index: half.index, result: linesOf(half.task.about, judged(half, shippedCoder())) })
})
