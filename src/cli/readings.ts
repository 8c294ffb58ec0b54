import type { Document, Reading, Table } from '../domain.js'
import { coderOf, isShipped, meansOf, readBy } from '../pipeline.js'
import { seedBasics } from '../seed.js'
import { readFile, SourceError } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import { batches, documentsOf, type Item } from './batches.js'
import type { Outcome, Task } from './halves.js'
import type { Given } from './ingest-judge.js'
import { readStandardInput } from './inputs.js'
import { inOrder, pair } from './pool.js'

/** Something that was found in a file; `last` where nothing more comes of that. */
export type Piece = { readonly file: string; readonly last: boolean } & (
  | { readonly document: Document; readonly notes: readonly string[]; readonly reading: Reading | null }
  | { readonly table: Table }
  | { readonly fault: string }
)

/** From how many files on it pays to start worker threads. */
export const many = 12
/** The store is busy for a while with each batch, and the threads go on meanwhile. */
const shares = { ahead: 10, each: 6 }

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
  const waiting: (readonly Waiting[])[] = []
  async function* tasks(): AsyncGenerator<Task<null>> {
    for await (const batch of batches(asked(first!, isKnown))) {
      waiting.push(batch)
      yield { documents: documentsOf(batch), about: null }
    }
  }
  const hand = async (outcomes: readonly Outcome[]): Promise<void> => {
    let next = 0
    for (const { piece, document } of waiting.shift()!)
      await take(document ? withOutcome(piece, outcomes[next++]!) : piece)
  }
  const [find, judge] = ['find-worker', 'ingest-judge'].map((name) => new URL(`./${name}.js`, import.meta.url))
  const reader = pair(find!, judge!, { given: await given() })
  await inOrder<Task<null>, readonly Outcome[]>([reader], tasks(), hand, shares)
}

/** A piece on its way to the threads; `document` is null where there is nothing to read. */
interface Waiting extends Item {
  readonly piece: Piece
}

async function* asked(
  pieces: AsyncIterable<Piece>,
  isKnown: (document: Document) => Promise<boolean>,
): AsyncGenerator<Waiting> {
  for await (const piece of pieces) {
    const isFresh = 'document' in piece && !(await isKnown(piece.document))
    yield { piece, document: isFresh ? piece.document : null, left: Number.POSITIVE_INFINITY }
  }
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
