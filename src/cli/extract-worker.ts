import { parentPort } from 'node:worker_threads'
import { extracted } from './extracted.js'
import type { Opened } from './opened.js'

parentPort?.on('message', ({ index, task }: { index: number; task: readonly Opened[] }) => {
  parentPort?.postMessage({ index, result: extracted(task) })
})
