import type { Document, GivenSource, Reading, ReadQuote, SourceSummary } from './domain.js'
import { sha256Of } from './reading/judge.js'
import { read, readGiven } from './reading/read.js'
import { knownIssues, LearnedCoder } from './stance/index.js'
import { parseModel, type StoredModel } from './stance/learned/model.js'
import { shippedCoder } from './stance/learned/shipped.js'
import type { By, Store } from './store/contract.js'

export { formAt } from './reading/form.js'
export { sha256Of } from './reading/judge.js'
export { documentOf, type Explained, read, readAll, readToExplain } from './reading/read.js'
export { inputsOf, toSource } from './reading/statements.js'
/** What a name given by itself names. */
export { kindOf } from './speakers/kindOf.js'
export { signalsWithin, tellingSigns } from './wording/within.js'

/** What became of a document: read and stored, or known already by its SHA-256. */
export type Ingested =
  | { readonly status: 'stored'; readonly source: SourceSummary; readonly reading: Reading; readonly speakers: number }
  | { readonly status: 'known'; readonly source: SourceSummary }

/** Reads a document for a dossier: by its own trained model, and without codings by the rules on issues that its
 * codebook asks about in a sense that they do not know. */
export async function readFor(store: Store, document: Document): Promise<Reading> {
  return readBy(document, await learnedCoder(store), knownIssues(await store.codebook.versions()))
}

/** What a dossier's readings are coded by, as it can be handed to another thread. */
export interface Means {
  readonly model: StoredModel
  /** Ids of the issues that the model codes there. */
  readonly issues: readonly string[]
  /** Ids of those that the rules know. */
  readonly known: readonly string[]
}

/** What the readings of a dossier are coded by now. */
export async function meansOf(store: Store): Promise<Means> {
  const known = knownIssues(await store.codebook.versions())
  return { ...(await modelInUse(store)), known: [...known] }
}

/** Whether a model is that which comes with the program. */
export const isShipped = (model: StoredModel): boolean => model === shippedCoder().model

/** The coder of means that were handed to this thread.
 * @param model undefined: the one that comes with the program */
export function coderOf(model: StoredModel | undefined): LearnedCoder {
  return model ? new LearnedCoder(model) : shippedCoder()
}

/** Reads a document by means that are at hand.
 * @param given where a table gives its quotes */
export function readBy(
  document: Document,
  learned: LearnedCoder | null,
  known: ReadonlySet<string>,
  given?: GivenSource | null,
): Reading {
  return withoutUnknown(given ? readGiven(given, learned) : read(document, learned), known)
}

/** A reading without codings by the rules on issues that they do not know; the trained model knows by itself what it learned. */
export function withoutUnknown(reading: Reading, known: ReadonlySet<string>): Reading {
  const codings = (quote: ReadQuote) =>
    quote.codings.filter(({ coder, issue }) => coder !== 'rules' || known.has(issue))
  return { ...reading, quotes: reading.quotes.map((quote) => ({ ...quote, codings: codings(quote) })) }
}

/** Reads and stores a document in one transaction; one that is stored already is not read again. */
export async function ingest(store: Store, document: Document): Promise<Ingested> {
  const known = await store.sources.bySha256(sha256Of(document.text))
  if (known) return { status: 'known', source: known }
  const reading = await readFor(store, document)
  const { status, source, speakers } = await store.sources.add(reading)
  return status === 'known' ? { status, source } : { status, source, reading, speakers }
}

/** Reads and stores what a table gives of one source, in one transaction; a table that was stored before changes nothing.
 * @throws Refused where its coder is a machine here */
export async function ingestGiven(store: Store, given: GivenSource, by: By): Promise<Ingested> {
  const known = await store.sources.bySha256(sha256Of(given.document.text))
  if (known) return { status: 'known', source: known }
  const reading = readBy(given.document, await learnedCoder(store), knownIssues(await store.codebook.versions()), given)
  const { status, source, speakers } = await store.sources.addGiven(reading, given, by)
  return status === 'known' ? { status, source } : { status, source, reading, speakers }
}

const loaded = new WeakMap<Store, { readonly id: number; readonly coder: LearnedCoder }>()

/** The trained model of a dossier: its own newest one, else that of the program. It codes only issues that mean what they meant when it
 * learned them; null where there are none. */
export async function learnedCoder(store: Store): Promise<LearnedCoder | null> {
  const { coder, issues } = await coderWithIssues(store)
  return issues.length === 0 ? null : coder.only(issues)
}

/** The trained model of a dossier, and the ids of the issues that it codes there. */
export async function modelInUse(store: Store): Promise<{ model: StoredModel; issues: readonly string[] }> {
  const { coder, issues } = await coderWithIssues(store)
  return { model: coder.model, issues }
}

async function coderWithIssues(store: Store): Promise<{ coder: LearnedCoder; issues: readonly string[] }> {
  const codebook = await store.codebook.current()
  const coder = await newestCoder(store)
  const known = (id: string, proposition: string): boolean =>
    coder.model.issues.some((issue) => issue.id === id && issue.proposition === proposition)
  return { coder, issues: (codebook?.issues ?? []).filter((one) => known(one.id, one.proposition)).map(({ id }) => id) }
}

async function newestCoder(store: Store): Promise<LearnedCoder> {
  const id = await store.models.newest()
  if (id === undefined) return shippedCoder()
  const known = loaded.get(store)
  if (known?.id === id) return known.coder
  const coder = new LearnedCoder(parseModel((await store.models.byId(id))!.model))
  loaded.set(store, { id, coder })
  return coder
}
