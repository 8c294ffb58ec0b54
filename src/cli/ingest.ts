import { readConfig } from '../config.js'
import type { Signal } from '../domain.js'
import { type Ingested, ingest, tellingSigns } from '../pipeline.js'
import { seedBasics } from '../seed.js'
import { type Found, readFile, readyQuotes, SourceError, type Table } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { inputsOf, readStandardInput } from './inputs.js'
import { count } from './print.js'
import { progressOver } from './progress.js'

/** What became of one file, in one line. */
interface Outcome {
  readonly status: Ingested['status'] | 'failed'
  readonly line: string
}

export interface IngestOptions {
  /** The database file; otherwise the setting DATABASE. */
  readonly db?: string
  /** What standard input (`-`) is called: its ending tells its format. */
  readonly name?: string
}

/** Reads files, and folders and patterns of them, into the database, each document in a transaction of its own, and prints a line
 * for each; goes on where one fails. A database without a codebook gets the seeded one before its first document is stored.
 * @returns the exit code: 1 if any file failed
 * @throws where the database cannot be opened, naming it */
export async function ingestFiles(paths: readonly string[], { db, name }: IngestOptions = {}): Promise<number> {
  const { files, remarks } = await inputsOf(paths)
  const store = await open(db ?? readConfig().database)
  const progress = await progressOver(files.length)
  const tally = { stored: 0, known: 0, failed: 0 }
  try {
    for (const remark of remarks) await progress.say(remark, false, 0)
    for (const file of files) {
      const outcomes = await ingestFile(store, file, name)
      for (const [i, { status, line }] of outcomes.entries()) {
        tally[status]++
        await progress.say(line, status === 'failed', i === 0 ? 1 : 0)
      }
    }
  } finally {
    progress.stop()
    await store.close()
  }
  const told = `${count(tally.stored, 'file')} stored, ${tally.known} known already, ${tally.failed} failed`
  await progress.say(told, false)
  return tally.failed > 0 ? 1 : 0
}

async function open(database: string): Promise<Store> {
  try {
    return await openStore(database)
  } catch (error) {
    throw new Error(`${database}: the database cannot be opened (${(error as Error).message})`)
  }
}

/** Reads a file and stores what is in it: of an archive there may be many documents. */
async function ingestFile(store: Store, file: string, name: string | undefined): Promise<Outcome[]> {
  try {
    const found = file === '-' ? await readStandardInput(name) : await readFile(file)
    const outcomes: Outcome[] = []
    for (const one of found) outcomes.push(await ingestFound(store, one))
    return outcomes
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return [{ status: 'failed', line: error.message }]
  }
}

async function ingestFound(store: Store, found: Found): Promise<Outcome> {
  if ('fault' in found) return { status: 'failed', line: `${found.file}: ${found.fault}` }
  if ('table' in found) return { status: 'failed', line: `${found.file}: ${tellOfTable(found.table)}` }
  try {
    await seedBasics(store)
    const ingested = await ingest(store, found.document)
    const notes = found.notes.length === 0 ? '' : ` (${found.notes.join('; ')})`
    return { status: ingested.status, line: `${found.file}: ${tellOf(ingested)}${notes}` }
  } catch (error) {
    return { status: 'failed', line: `${found.file}: cannot be stored (${(error as Error).message})` }
  }
}

/** What is told of a table of ready quotes. It has no text around its quotes that could be stored as a source. */
function tellOfTable(table: Table): string {
  const { quotes, faults } = readyQuotes(table)
  const [first] = faults
  const wrong = first ? `, ${count(faults.length, 'row')} with a fault (row ${first.row} ${first.fault})` : ''
  return `is a table of ${count(quotes.length, 'ready quote')}${wrong}; ingest stores sources, so give the documents that the quotes are from`
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
