import { parentPort } from 'node:worker_threads'
import { extracted } from './extracted.js'

parentPort?.on('message', async ({ index, task }: { index: number; task: string }) => {
  parentPort?.postMessage({ index, result: await extracted(task) })
})
