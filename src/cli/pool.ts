import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** How threads share work. */
export interface Shares {
  /** How many threads there are at most; never more than the machine has processors. */
  readonly threads: number
  /** How many tasks for each worker may be ahead of what was handed on: keeps memory flat. */
  readonly ahead: number
  /** How many tasks a worker has at a time, so that none waits for the next one. */
  readonly each: number
}
const usual: Shares = { threads: 4, ahead: 8, each: 3 }

/** Runs tasks in worker threads and hands their results on in the order of the tasks.
 * @param worker module that answers each message `{ index, task }` with `{ index, result }`
 * @param tasks asked for one by one, as the workers need them
 * @param workerData what each worker is started with
 * @throws what a worker or `tasks` throws, after all workers were stopped */
export async function inOrder<T, R>(
  worker: URL,
  tasks: AsyncIterable<T>,
  take: (result: R) => Promise<void>,
  { threads, ahead, each }: Shares = usual,
  workerData: unknown = undefined,
): Promise<void> {
  const size = Math.min(availableParallelism(), threads)
  const workers = Array.from({ length: size }, () => new Worker(worker, { workerData }))
  const next = tasks[Symbol.asyncIterator]()
  const results = new Map<number, R>()
  let sent = 0
  let taken = 0
  let end = Number.POSITIVE_INFINITY
  let wake: () => void = () => {}
  let fault: unknown
  const fail = (error: unknown): void => {
    fault = error
    wake()
  }
  const feed = async (to: Worker): Promise<void> => {
    if (sent >= Math.min(end, taken + ahead * size)) return
    const index = sent++
    const { done, value } = await next.next()
    if (!done) to.postMessage({ index, task: value })
    else end = Math.min(end, index)
    if (done) wake()
  }
  for (const one of workers) {
    one.on('message', ({ index, result }: { index: number; result: R }) => {
      results.set(index, result)
      feed(one).catch(fail)
      wake()
    })
    one.on('error', fail)
  }
  try {
    for (let i = 0; i < each; i++) for (const one of workers) feed(one).catch(fail)
    while (taken < end) {
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
      if (sent - taken < size) for (const one of workers) feed(one).catch(fail)
    }
  } finally {
    await Promise.all(workers.map((one) => one.terminate()))
  }
}
