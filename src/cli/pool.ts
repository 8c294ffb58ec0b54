import { availableParallelism } from 'node:os'
import { MessageChannel, Worker } from 'node:worker_threads'

/** How workers share work. */
export interface Shares {
  /** How many tasks for each worker may be ahead of what was handed on: keeps memory flat. */
  readonly ahead: number
  /** How many tasks a worker has at a time, so that none waits for the next one. */
  readonly each: number
}

/** What answers each message `{ index, task }` with a message `{ index, result }`: a thread, or several that hand work on. */
export interface Crew {
  postMessage(message: unknown): void
  on(event: 'message', told: (message: { readonly index: number; readonly result: never }) => void): unknown
  on(event: 'error', told: (fault: unknown) => void): unknown
  terminate(): Promise<unknown>
}

/** How many threads there should be: as many as the machine has processors, four at most. */
export const threads = (): number => Math.min(availableParallelism(), 4)

/** Two threads that share each task: the first sends the second what it made of it, by a port that it has as `next` and the other as `before`.
 * Each loads, and has compiled, half of the program only.
 * @param given what the second is started with beside its port */
export function pair(first: URL, second: URL, given: Readonly<Record<string, unknown>> = {}): Crew {
  const { port1, port2 } = new MessageChannel()
  const one = new Worker(first, { workerData: { next: port1 }, transferList: [port1] })
  const other = new Worker(second, { workerData: { ...given, before: port2 }, transferList: [port2] })
  return {
    postMessage: (message) => one.postMessage(message),
    on: (event: string, told: (...message: never[]) => void) => {
      const listen = told as () => void
      other.on(event, listen)
      if (event === 'error') one.on(event, listen)
    },
    terminate: () => Promise.all([one.terminate(), other.terminate()]),
  }
}

/** Runs tasks in worker threads and hands their results on in the order of the tasks.
 * @param workers newly started
 * @param tasks asked for one by one, as the workers need them
 * @throws what a worker or `tasks` throws, after all workers were stopped */
export async function inOrder<T, R>(
  workers: readonly Crew[],
  tasks: AsyncIterable<T>,
  take: (result: R) => Promise<void>,
  { ahead, each }: Shares,
): Promise<void> {
  const size = workers.length
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
  const feed = async (to: Crew): Promise<void> => {
    if (sent >= Math.min(end, taken + ahead * size)) return
    const index = sent++
    const { done, value } = await next.next()
    if (!done) to.postMessage({ index, task: value })
    else end = Math.min(end, index)
    if (done) wake()
  }
  for (const one of workers) {
    one.on('message', ({ index, result }) => {
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
