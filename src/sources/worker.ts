import { parentPort } from 'node:worker_threads'
import { SourceError } from './fault.js'
import type { Found } from './found.js'

/** One job: the names of the files in an archive, or what is in one file, which may be a part of an archive. */
export interface Job {
  readonly file: string
  /** Shared with the thread that asks, so that an archive is not copied for each of its files. */
  readonly bytes: SharedArrayBuffer
  /** Whether the names of an archive's files are asked for. */
  readonly names: boolean
  /** Name of a file in an archive: then that is read. */
  readonly part: string | null
}

export type Answer = { readonly names: readonly string[] } | { readonly found: Found } | { readonly fault: string }

parentPort?.on('message', (job: Job) => {
  answer(job)
    .catch((error: unknown): Answer => {
      if (error instanceof SourceError) return { fault: error.fault }
      return { fault: `cannot be read (${error instanceof Error ? error.message : 'unknown fault'})` }
    })
    .then((result) => parentPort?.postMessage(result))
})

async function answer({ file, bytes, names, part }: Job): Promise<Answer> {
  const buffer = Buffer.from(bytes)
  if (names) return { names: await (await import('./archive.js')).filesIn(file, buffer) }
  const { parseOne } = await import('./parse.js')
  if (part === null) return { found: await parseOne(file, buffer) }
  const { fileIn } = await import('./archive.js')
  const { endingOf } = await import('./formats.js')
  endingOf(part)
  return { found: await parseOne(part, await fileIn(file, buffer, part)) }
}
