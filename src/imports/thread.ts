import { Worker } from 'node:worker_threads'
import type { Document, GivenSource, Reading } from '../domain.js'
import { isShipped, type Means } from '../pipeline.js'
import type { StoredModel } from '../stance/learned/model.js'
import type { Task } from './worker.js'

/** What reading one document may take. */
const limits = { milliseconds: 60_000, maxOldGenerationSizeMb: 512 }

// Threads run what is built: tests, which run what is not, use the same.
const here = new URL('./worker.js', import.meta.url)
const built = here.pathname.includes('/dist/') ? here : new URL('../../dist/src/imports/worker.js', import.meta.url)

/** A thread that reads documents, one after the other. It is started when it is first needed, and again after one that had to be stopped. */
export class ReadingThread {
  #worker: Worker | undefined
  #model: StoredModel | undefined

  /** Reads a document.
   * @param given where a table gives its quotes
   * @throws Error saying why it was given up, as what a file "does" */
  read(document: Document, { model, issues, known }: Means, given: GivenSource | null = null): Promise<Reading> {
    const worker = this.#started()
    const task: Task = {
      document,
      given,
      issues,
      known,
      ...(model !== this.#model && { model: isShipped(model) ? null : model }),
    }
    this.#model = model
    return new Promise((resolve, reject) => {
      const end = (settle: () => void, stop: boolean): void => {
        clearTimeout(timer)
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
        if (stop) void this.stop().then(settle)
        else settle()
        worker.unref()
      }
      const giveUp = (why: string) => end(() => reject(new Error(why)), true)
      const timer = setTimeout(
        () => giveUp('takes longer than a minute to read, so it was given up'),
        limits.milliseconds,
      )
      worker.on('message', (reading: Reading) => end(() => resolve(reading), false))
      worker.on('error', (error) => giveUp(`cannot be read (${error.message})`))
      worker.on('exit', () => giveUp('cannot be read: its reader stopped'))
      worker.ref()
      worker.postMessage(task)
    })
  }

  /** Ends the thread; the next document starts another. */
  async stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#model = undefined
    worker?.on('error', () => undefined)
    await worker?.terminate()
  }

  #started(): Worker {
    this.#worker ??= new Worker(built, { resourceLimits: { maxOldGenerationSizeMb: limits.maxOldGenerationSizeMb } })
    return this.#worker
  }
}
