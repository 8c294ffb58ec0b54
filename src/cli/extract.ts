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
  const take = async (results: readonly Extracted[]): Promise<void> => {
    for (const result of results) {
      if ('line' in result) {
        await print(result.line)
        continue
      }
      console.error(result.fault)
      failed = 1
    }
  }
  prepareForShortRun()
  if (files.length >= many) {
    const { inOrder, pair, threads } = await import('./pool.js')
    const readers = Array.from({ length: Math.ceil(threads() / 2) }, () => pair(url('find'), url('judge')))
    await inOrder<readonly Opened[], readonly Extracted[]>(readers, batches(files), take, { ahead: 6, each: 4 })
  } else {
    const [{ readAll }, { linesOf }] = await Promise.all([import('../pipeline.js'), import('./extracted.js')])
    for await (const { document: file } of opened(files))
      await take(linesOf([file], readAll('fault' in file ? [] : [file.document])))
  }
  return failed
}

const url = (half: 'find' | 'judge'): URL => new URL(`./extract-${half}.js`, import.meta.url)

/** Opens files one by one, as they are asked for. What that takes is loaded only then: the threads start meanwhile. */
async function* opened(files: readonly string[]): AsyncGenerator<{ readonly document: Opened; readonly left: number }> {
  const { open } = await import('./opened.js')
  for (const [i, file] of files.entries())
    for (const document of await open(file)) yield { document, left: files.length - i - 1 }
}

/** A batch holds so many files and UTF-16 units of text at most, so that memory stays flat. */
const batch = { files: 8, units: 60_000 }
/** Of the last files batches are smaller, so that all threads end at the same time. */
const shareOfRest = 16

/** The same by the batch: together they are read faster. */
async function* batches(files: readonly string[]): AsyncGenerator<readonly Opened[]> {
  let found: Opened[] = []
  let units = 0
  for await (const { document, left } of opened(files)) {
    found.push(document)
    units += 'fault' in document ? 0 : document.document.text.length
    if (found.length < Math.min(batch.files, left / shareOfRest) && units < batch.units) continue
    yield found
    found = []
    units = 0
  }
  if (found.length > 0) yield found
}
