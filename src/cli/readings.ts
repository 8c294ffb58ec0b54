import { Worker } from 'node:worker_threads'
import type { Document, Reading, Table } from '../domain.js'
import { coderOf, isShipped, meansOf, readBy } from '../pipeline.js'
import { seedBasics } from '../seed.js'
import { readFile, SourceError } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import type { Given, Outcome } from './ingest-worker.js'
import { readStandardInput } from './inputs.js'
import { inOrder, threads } from './pool.js'

/** Something that was found in a file; `last` where nothing more comes of that. */
export type Piece = { readonly file: string; readonly last: boolean } & (
  | { readonly document: Document; readonly notes: readonly string[]; readonly reading: Reading | null }
  | { readonly table: Table }
  | { readonly fault: string }
)

/** From how many files on it pays to start worker threads. */
export const many = 12
const readerFile = new URL('./ingest-worker.js', import.meta.url)
/** The store is busy for a while with each batch, and workers go on meanwhile. */
const shares = { ahead: 40, each: 24 }

/** Reads what is in files, and hands it on in their order; of many files in two threads, while this one stores.
 * `reading` is null where `isKnown` says that the document is stored already. A database without a codebook gets the seeded one before the
 * first document is read.
 * @param name what standard input is called */
export async function readInOrder(
  store: Store,
  files: readonly string[],
  name: string | undefined,
  isKnown: (document: Document) => Promise<boolean>,
  take: (piece: Piece) => Promise<void>,
): Promise<void> {
  const pieces = piecesIn(files, name)
  const given = async (): Promise<Given> => {
    await seedBasics(store)
    const { model, issues, known } = await meansOf(store)
    return { model: isShipped(model) ? null : model, issues, known }
  }
  if (files.length < many) return readHere(pieces, given, isKnown, take)
  const first = await firstDocument(pieces, take)
  if (!first) return
  const waiting: Piece[] = []
  async function* tasks(): AsyncGenerator<Document | null> {
    for await (const piece of first!) {
      waiting.push(piece)
      yield 'document' in piece && !(await isKnown(piece.document)) ? piece.document : null
    }
  }
  const workerData = await given()
  const workers = Array.from({ length: Math.min(threads(), 2) }, () => new Worker(readerFile, { workerData }))
  const hand = ({ outcome }: { outcome: Outcome }) => take(withOutcome(waiting.shift()!, outcome))
  await inOrder<Document | null, { outcome: Outcome }>(workers, tasks(), hand, shares)
}

async function readHere(
  pieces: AsyncGenerator<Piece>,
  given: () => Promise<Given>,
  isKnown: (document: Document) => Promise<boolean>,
  take: (piece: Piece) => Promise<void>,
): Promise<void> {
  let read: ((document: Document) => Reading) | undefined
  for await (const piece of pieces) {
    const fresh = 'document' in piece && !(await isKnown(piece.document))
    if (fresh) read ??= readerBy(await given())
    await take(fresh ? { ...piece, reading: read!(piece.document) } : piece)
  }
}

function readerBy({ model, issues, known }: Given): (document: Document) => Reading {
  const coder = issues.length === 0 ? null : coderOf(model ?? undefined).only(issues)
  const knownIssues = new Set(known)
  return (document) => readBy(document, coder, knownIssues)
}

/** Hands on what comes before the first document, so that files that all fail leave no codebook.
 * @returns the rest with that first one; undefined where there is none */
async function firstDocument(
  pieces: AsyncGenerator<Piece>,
  take: (piece: Piece) => Promise<void>,
): Promise<AsyncGenerator<Piece> | undefined> {
  for (;;) {
    const { done, value } = await pieces.next()
    if (done) return undefined
    if ('document' in value) return withFirst(value, pieces)
    await take(value)
  }
}

async function* withFirst(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  yield first
  yield* rest
}

function withOutcome(piece: Piece, outcome: Outcome): Piece {
  if (!outcome) return piece
  const { file, last } = piece
  if ('fault' in outcome) return { file, last, fault: outcome.fault }
  return 'document' in piece ? { ...piece, reading: outcome.reading } : piece
}

async function* piecesIn(files: readonly string[], name: string | undefined): AsyncGenerator<Piece> {
  for (const file of files) {
    try {
      const found = file === '-' ? await readStandardInput(name) : await readFile(file)
      for (const [i, one] of found.entries()) {
        const last = i === found.length - 1
        if ('fault' in one) yield { file: one.file, last, fault: one.fault }
        else if ('table' in one) yield { file: one.file, last, table: one.table }
        else yield { file: one.file, last, document: one.document, notes: one.notes, reading: null }
      }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      yield { file: error.file, last: true, fault: error.fault }
    }
  }
}
