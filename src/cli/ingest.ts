import { readConfig } from '../config.js'
import type { Signal } from '../domain.js'
import { type Ingested, ingest, tellingSigns } from '../pipeline.js'
import { seedBasics } from '../seed.js'
import { readSource, SourceError } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { count } from './print.js'
import { progressOver } from './progress.js'

/** What became of one file, in one line. */
interface Outcome {
  readonly status: Ingested['status'] | 'failed'
  readonly line: string
}

/** Reads files into the database, each in a transaction of its own, and prints a line for each; goes on where one fails.
 * A database without a codebook gets the seeded one before its first file is stored.
 * @param database its file; otherwise the setting DATABASE
 * @returns the exit code: 1 if any file failed
 * @throws where the database cannot be opened, naming it */
export async function ingestFiles(files: readonly string[], database = readConfig().database): Promise<number> {
  const store = await open(database)
  const progress = await progressOver(files.length)
  const tally = { stored: 0, known: 0, failed: 0 }
  try {
    for (const file of files) {
      const { status, line } = await ingestFile(store, file)
      tally[status]++
      await progress.say(line, status === 'failed')
    }
  } finally {
    progress.stop()
    await store.close()
  }
  await progress.say(
    `${count(tally.stored, 'file')} stored, ${tally.known} known already, ${tally.failed} failed`,
    false,
  )
  return tally.failed > 0 ? 1 : 0
}

async function open(database: string): Promise<Store> {
  try {
    return await openStore(database)
  } catch (error) {
    throw new Error(`${database}: the database cannot be opened (${(error as Error).message})`)
  }
}

async function ingestFile(store: Store, file: string): Promise<Outcome> {
  try {
    const { document } = await readSource(file)
    await seedBasics(store)
    const ingested = await ingest(store, document)
    return { status: ingested.status, line: `${file}: ${tellOf(ingested)}` }
  } catch (error) {
    const fault = error instanceof SourceError ? error.fault : `cannot be stored (${(error as Error).message})`
    return { status: 'failed', line: `${file}: ${fault}` }
  }
}

/** What is told of a file that was read: its quotes, its wording, and of altered wording the signs that tell most. */
export function tellOf(ingested: Ingested): string {
  const { title, name, addedAt, wording, slug } = ingested.source
  if (ingested.status === 'known') return `known already, as ${slug} since ${addedAt.slice(0, 10)}; left as it is`
  const { quotes, signals } = ingested.reading
  const speakers = count(ingested.speakers, 'speaker')
  const found = quotes.length === 0 ? 'no quotes found' : `${count(quotes.length, 'quote')}, ${speakers}`
  return `stored "${title ?? name}": ${found}; wording ${wording}${wording === 'altered' ? warningOf(signals) : ''}`
}

const examples = 3

function warningOf(signals: readonly Signal[]): string {
  if (signals.length === 0) return ': do not quote as printed'
  const shown = tellingSigns(signals, examples).map(({ printed, expected }) =>
    expected === null ? `“${printed}”` : `“${printed}” (probably “${expected}”)`,
  )
  return `: looks machine-paraphrased by ${count(signals.length, 'sign')}, such as ${shown.join(', ')}; do not quote as printed`
}
