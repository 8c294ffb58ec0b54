import { prepareForShortRun } from './engine.js'
import type { Extracted } from './extracted.js'
import type { Opened } from './opened.js'
import { print } from './print.js'

/** From how many files on it pays to start worker threads. */
const many = 12

/** Prints one JSON line for each file, and each in an archive, in the order given, as soon as it is read. A file that cannot be read is told on standard error.
 * Of many files this thread takes the text and others find what is in it.
 * @returns the exit code: 1 if any file failed */
export async function extractFiles(files: readonly string[]): Promise<number> {
  let failed = 0
  const take = async (result: Extracted): Promise<void> => {
    if ('line' in result) return print(result.line)
    console.error(result.fault)
    failed = 1
  }
  prepareForShortRun()
  if (files.length >= many) {
    const { inOrder } = await import('./pool.js')
    await inOrder<Opened, Extracted>(new URL('./extract-worker.js', import.meta.url), opened(files), take)
  } else {
    const { extracted } = await import('./extracted.js')
    for await (const file of opened(files)) await take(extracted(file))
  }
  return failed
}

/** Opens files one by one, as they are asked for. What that takes is loaded only then: the threads start meanwhile. */
async function* opened(files: readonly string[]): AsyncGenerator<Opened> {
  const { open } = await import('./opened.js')
  for (const file of files) yield* await open(file)
}
