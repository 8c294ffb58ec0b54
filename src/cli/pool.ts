import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** How many tasks each worker may be ahead of what was handed on: keeps memory flat. */
const ahead = 8

/** Runs tasks in worker threads and hands their results on in the order of the tasks.
 * @param worker module that answers each message `{ index, task }` with `{ index, result }`
 * @throws what a worker throws, after all workers were stopped */
export async function inOrder<T, R>(
  worker: URL,
  tasks: readonly T[],
  take: (result: R) => Promise<void>,
): Promise<void> {
  const size = Math.min(availableParallelism(), 4, tasks.length)
  const workers = Array.from({ length: size }, () => new Worker(worker))
  const results = new Map<number, R>()
  let sent = 0
  let taken = 0
  let wake: () => void = () => {}
  let fault: unknown
  const feed = (to: Worker): void => {
    if (sent < tasks.length && sent < taken + ahead * size) to.postMessage({ index: sent, task: tasks[sent++] })
  }
  for (const one of workers) {
    one.on('message', ({ index, result }: { index: number; result: R }) => {
      results.set(index, result)
      feed(one)
      wake()
    })
    one.on('error', (error) => {
      fault = error
      wake()
    })
  }
  try {
    for (const one of workers) for (let i = 0; i < 2; i++) feed(one)
    while (taken < tasks.length) {
      if (fault) throw fault
      const result = results.get(taken)
      if (result === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      results.delete(taken++)
      await take(result)
      if (sent - taken < size) for (const one of workers) feed(one)
    }
  } finally {
    await Promise.all(workers.map((one) => one.terminate()))
  }
}
