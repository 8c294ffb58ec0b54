import type { Extracted } from './extracted.js'
import { print } from './print.js'

/** From how many files on it pays to start worker threads. */
const many = 12

/** Prints one JSON line for each file, in the order given, as soon as it is read. A file that cannot be read is told on standard error.
 * Many files are read by several threads.
 * @returns the exit code: 1 if any file failed */
export async function extractFiles(files: readonly string[]): Promise<number> {
  let failed = 0
  const take = async (result: Extracted): Promise<void> => {
    if ('line' in result) return print(result.line)
    console.error(result.fault)
    failed = 1
  }
  if (files.length >= many) {
    const { inOrder } = await import('./pool.js')
    await inOrder<string, Extracted>(new URL('./extract-worker.js', import.meta.url), files, take)
  } else {
    const { extracted } = await import('./extracted.js')
    for (const file of files) await take(await extracted(file))
  }
  return failed
}
