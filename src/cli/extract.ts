import { batches, documentsOf, type Item } from './batches.js'
import { prepareForShortRun } from './engine.js'
import type { Extracted, Place } from './extracted.js'
import type { Fault, Task } from './halves.js'
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
    const [find, judge] = ['find-worker', 'extract-judge'].map((name) => new URL(`./${name}.js`, import.meta.url))
    const readers = Array.from({ length: Math.ceil(threads() / 2) }, () => pair(find!, judge!))
    await inOrder<Task<unknown>, readonly Extracted[]>(readers, tasks(files), take, { ahead: 6, each: 4 })
  } else {
    const [{ readAll }, { linesOf }] = await Promise.all([import('../pipeline.js'), import('./extracted.js')])
    for await (const { about, document } of opened(files))
      await take(linesOf([about], document ? readAll([document]).map((reading) => ({ reading })) : []))
  }
  return failed
}

type File = Item & { readonly about: Place | Fault }

/** Opens files one by one, as they are asked for. What that takes is loaded only then: the threads start meanwhile. */
async function* opened(files: readonly string[]): AsyncGenerator<File> {
  const { open } = await import('./opened.js')
  for (const [i, file] of files.entries())
    for (const one of await open(file)) {
      const left = files.length - i - 1
      if ('fault' in one) yield { about: one, document: null, left }
      else yield { about: { name: one.document.name, offset: one.offset }, document: one.document, left }
    }
}

async function* tasks(files: readonly string[]): AsyncGenerator<Task<readonly File['about'][]>> {
  for await (const batch of batches(opened(files)))
    yield { documents: documentsOf(batch), about: batch.map(({ about }) => about) }
}
