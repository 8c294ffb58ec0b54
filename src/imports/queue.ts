import type { WholeImportItem } from '../domain.js'
import { meansOf } from '../pipeline.js'
import { SourceError } from '../sources/index.js'
import type { NewImport, Store } from '../store/contract.js'
import { partsIn } from './parts.js'
import { ReadingThread } from './thread.js'

/** What works through the queue of the store, in the background. */
export interface ImportQueue {
  /** Says that something may wait. Returns at once. */
  wake(): void
  /** Resolves once nothing waits. */
  idle(): Promise<void>
  /** Stops for good; what was being read is read again when the program starts next. */
  stop(): Promise<void>
}

/** Fetches the page at an address, as a file.
 * @throws SourceError */
export type Fetch = (
  address: string,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly address: string }>

/** The queue over a store. Files are read one after the other in a thread of their own; this one only stores.
 * @param fetch how pages are fetched */
export function importQueue(store: Store, fetch: Fetch): ImportQueue {
  const thread = new ReadingThread()
  let running: Promise<void> | undefined
  let again = false
  let stopped = false
  // What was stopped along with the program was not at fault.
  const refuse = async (id: number, error: unknown): Promise<void> => {
    if (!stopped) await store.imports.failed(id, faultOf(error))
  }
  const run = async (): Promise<void> => {
    while (!stopped) {
      again = false
      const item = await store.imports.next()
      if (item) await work(store, item, thread, fetch).catch((error: unknown) => refuse(item.id, error))
      else if (!again) return
      // Whoever waits for a page comes first.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    wake() {
      again = true
      if (stopped) return
      running ??= run()
        .catch((error: unknown) => {
          if (!stopped) console.error(error)
        })
        .finally(() => {
          running = undefined
          if (again) this.wake()
        })
    },
    idle: async () => {
      while (running) await running
    },
    async stop() {
      stopped = true
      await thread.stop()
      await running
    },
  }
}

async function work(store: Store, item: WholeImportItem, thread: ReadingThread, fetch: Fetch): Promise<void> {
  if (item.state === 'read') return store.imports.store(item.id)
  const document = item.document ?? (await open(store, item, fetch))
  if (document) await store.imports.done(item.id, await thread.read(document, await meansOf(store), item.given))
}

/** Takes a file apart. What is one document goes on at once; the parts of an archive wait for their turn. */
async function open(store: Store, item: WholeImportItem, fetch: Fetch) {
  const file = item.way === 'address' ? await fetch(item.address!) : { name: item.name, bytes: item.bytes! }
  const found = (await partsIn(file.name, Buffer.from(file.bytes))).map((one): NewImport => {
    const address = 'address' in file ? file.address : undefined
    const document =
      one.document && address ? { ...one.document, address: one.document.address ?? address } : one.document
    return { ...one, document, way: item.way, address: item.address ?? undefined }
  })
  await store.imports.opened(item.id, found)
  return found.length === 1 ? found[0]!.document : undefined
}

const faultOf = (error: unknown): string => (error instanceof SourceError ? error.fault : (error as Error).message)
