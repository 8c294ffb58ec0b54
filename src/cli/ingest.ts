import { readConfig } from '../config.js'
import type { Document, Signal, SourceSummary } from '../domain.js'
import { type Ingested, sha256Of, tellingSigns } from '../pipeline.js'
import type { Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { type TableOptions, tableKeeper } from './ingestTable.js'
import { inputsOf } from './inputs.js'
import { count } from './print.js'
import { type Progress, progressOver } from './progress.js'
import { many, type Piece, readInOrder } from './readings.js'

export interface IngestOptions extends TableOptions {
  /** The database file; otherwise the setting DATABASE. */
  readonly db?: string
  /** What standard input (`-`) is called: its ending tells its format. */
  readonly name?: string
}

/** Reads files, and folders and patterns of them, into the database, and prints a line for each; goes on where one fails. Each document
 * is stored whole or not at all.
 * @returns the exit code: 1 if any file failed
 * @throws where the database cannot be opened, naming it */
export async function ingestFiles(paths: readonly string[], options: IngestOptions = {}): Promise<number> {
  const { files, remarks } = await inputsOf(paths)
  const store = await open(options.db ?? readConfig().database)
  const progress = await progressOver(files.length)
  const storing = new Storing(store, progress, files.length >= many ? batch : 1, tableKeeper(store, options))
  try {
    for (const remark of remarks) await progress.say(remark, false, 0)
    await readInOrder(
      store,
      files,
      options.name,
      (document) => storing.isKnown(document),
      (piece) => storing.add(piece),
    )
    await storing.flush()
  } finally {
    progress.stop()
    await store.close()
  }
  const { stored, known, failed } = storing.tally
  await progress.say(`${count(stored, 'file')} stored, ${known} known already, ${failed} failed`, false)
  return failed > 0 ? 1 : 0
}

async function open(database: string): Promise<Store> {
  try {
    return await openStore(database)
  } catch (error) {
    throw new Error(`${database}: the database cannot be opened (${(error as Error).message})`)
  }
}

/** How many documents are stored in one transaction where there are many. */
const batch = 24

type Status = Ingested['status'] | 'failed'

/** Stores what was read, in the order in which it comes, several documents at a time, and tells of each. */
class Storing {
  readonly tally = { stored: 0, known: 0, failed: 0 }
  #waiting: Piece[] = []
  readonly #known = new Map<string, SourceSummary>()

  constructor(
    private readonly store: Store,
    private readonly progress: Progress,
    private readonly size: number,
    private readonly keepTable: ReturnType<typeof tableKeeper>,
  ) {}

  /** Whether a document is stored already; then it need not be read. */
  async isKnown({ text }: Document): Promise<boolean> {
    const source = await this.store.sources.bySha256(sha256Of(text))
    if (source) this.#known.set(source.sha256, source)
    return source !== undefined
  }

  async add(piece: Piece): Promise<void> {
    this.#waiting.push(piece)
    if (this.#waiting.length >= this.size || 'table' in piece) await this.flush()
  }

  async flush(): Promise<void> {
    const pieces = this.#waiting
    this.#waiting = []
    const added = await this.#stored(pieces)
    for (const piece of pieces) await this.#tell(piece, added.get(piece))
  }

  /** All at once; one by one where that fails, so that one cannot keep the others from being stored. */
  async #stored(pieces: readonly Piece[]): Promise<Map<Piece, Ingested | Error>> {
    const read = pieces.flatMap((piece) =>
      'document' in piece && piece.reading ? [{ piece, reading: piece.reading }] : [],
    )
    try {
      const added = read.length === 0 ? [] : await this.store.sources.addAll(read.map(({ reading }) => reading))
      return new Map(
        added.map(({ status, source, speakers }, i) => {
          const { piece, reading } = read[i]!
          return [piece, status === 'known' ? { status, source } : { status, source, reading, speakers }]
        }),
      )
    } catch (error) {
      if (read.length === 1) return new Map([[read[0]!.piece, error as Error]])
      const all = new Map<Piece, Ingested | Error>()
      for (const { piece } of read) for (const [key, value] of await this.#stored([piece])) all.set(key, value)
      return all
    }
  }

  async #tell(piece: Piece, added: Ingested | Error | undefined): Promise<void> {
    const { file, last } = piece
    const say = async (status: Status, line: string): Promise<void> => {
      this.tally[status]++
      await this.progress.say(`${file}: ${line}`, status === 'failed', last ? 1 : 0)
    }
    if ('fault' in piece) return say('failed', piece.fault)
    if (added instanceof Error) return say('failed', `cannot be stored (${added.message})`)
    if ('table' in piece) {
      const { failed, lines } = await this.keepTable(file, piece.table)
      await say(failed ? 'failed' : 'stored', lines[0]!)
      for (const line of lines.slice(1)) await this.progress.say(`${file}: ${line}`, true, 0)
      return
    }
    const source = this.#known.get(sha256Of(piece.document.text))
    const ingested = added ?? { status: 'known' as const, source: source! }
    const notes = piece.notes.length === 0 ? '' : ` (${piece.notes.join('; ')})`
    return say(ingested.status, `${tellOf(ingested)}${notes}`)
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
