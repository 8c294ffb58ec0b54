import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { SourceError } from './fault.js'
import type { Found } from './found.js'
import type { Answer, Job } from './worker.js'

/** What reading one file may take: seconds, and megabytes of memory. */
export interface Limits {
  readonly seconds: number
  readonly megabytes: number
}

/** A little below what is promised (10 seconds, 500 MB), since stopping takes a moment. */
export const limits: Limits = { seconds: 8, megabytes: 450 }
/** How often memory is looked at, in milliseconds. */
const every = 30
const mega = 1024 * 1024

const tooSlow = ({ seconds }: Limits): string =>
  `takes longer than ${seconds} seconds to read, so it was given up; save its text as .txt`
const tooMuch = ({ megabytes }: Limits): string =>
  `takes more than ${megabytes} MB of memory to read, so it was given up; save its text as .txt`

/** Reads a file in a thread of its own, which is stopped where it takes too long or too much memory. Of an archive each file
 * is read so; one that cannot be read does not keep the others from it.
 * @throws SourceError */
export async function readApart(file: string, bytes: Buffer, within = limits): Promise<Found[]> {
  const shared = new SharedArrayBuffer(bytes.length)
  bytes.copy(Buffer.from(shared))
  const job = { file, bytes: shared, names: false, part: null }
  if (extname(file).toLowerCase() !== '.zip') return [foundIn(file, await ask(job, within))]
  const answer = await ask({ ...job, names: true }, within)
  if (!('names' in answer)) throw new SourceError(file, faultIn(answer))
  const found: Found[] = []
  for (const part of answer.names) found.push(partIn(`${file}/${shown(part)}`, await ask({ ...job, part }, within)))
  return found
}

/** A name out of an archive without what could trick a terminal or a reader. */
const shown = (name: string): string => name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

const faultIn = (answer: Answer): string => ('fault' in answer ? answer.fault : 'cannot be read')

function foundIn(file: string, answer: Answer): Found {
  if ('found' in answer) return answer.found
  throw new SourceError(file, faultIn(answer))
}

function partIn(file: string, answer: Answer): Found {
  if ('found' in answer) return { ...answer.found, file }
  return { file, fault: faultIn(answer) }
}

// Jobs are done one after the other by one thread, which waits for the next one without keeping the program alive.
let thread: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

function ask(job: Job, within: Limits): Promise<Answer> {
  const answer = last.then(() => run(job, within))
  last = answer.catch(() => undefined)
  return answer
}

function run(job: Job, within: Limits): Promise<Answer> {
  thread ??= start()
  const worker = thread
  worker.ref()
  const before = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const end = (answer: Answer, stop: boolean): void => {
      clearInterval(watch)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      worker.on('error', () => undefined)
      if (stop) {
        thread = undefined
        void worker.terminate().then(() => resolve(answer))
        return
      }
      worker.unref()
      resolve(answer)
    }
    const begun = performance.now()
    const watch = setInterval(() => {
      if (performance.now() - begun > within.seconds * 1000) end({ fault: tooSlow(within) }, true)
      else if (process.memoryUsage.rss() - before > within.megabytes * mega) end({ fault: tooMuch(within) }, true)
    }, every)
    worker.on('message', (answer: Answer) => end(answer, false))
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end({ fault: full ? tooMuch(within) : `cannot be read (${error.message}); save its text as .txt` }, true)
    })
    worker.on('exit', () => end({ fault: 'cannot be read: its reader stopped; save its text as .txt' }, true))
    worker.postMessage(job)
  })
}

const start = (): Worker =>
  new Worker(built, {
    resourceLimits: { maxOldGenerationSizeMb: 300, maxYoungGenerationSizeMb: 48 },
    stdout: false,
    stderr: false,
  })

// Threads run what is built: tests, which run what is not, use the same.
const here = new URL('./worker.js', import.meta.url)
const built = here.pathname.includes('/dist/') ? here : new URL('../../dist/src/sources/worker.js', import.meta.url)
