import { createHash } from 'node:crypto'
import type {
  Attribution,
  CodingInput,
  Document,
  Explanation,
  Form,
  FoundQuote,
  GivenSource,
  MachineCoding,
  Reading,
  ReadQuote,
  Source,
  SourceSummary,
  Span,
  Statement,
} from './domain.js'
import { explainQuotes } from './quotes/explain.js'
import { findQuotes } from './quotes/find.js'
import { isOutlet } from './speakers/lexicon.js'
import { nameSpeakers } from './speakers/name.js'
import { codeByMachines, isOnSubject, knownIssues, LearnedCoder } from './stance/index.js'
import { parseModel, type StoredModel } from './stance/learned/model.js'
import { shippedCoder } from './stance/learned/shipped.js'
import type { By, Store } from './store/contract.js'
import { type Analysis, analyse } from './text/analyse.js'
import { stretchesOf } from './text/marks.js'
import { paragraphsOf } from './text/paragraphs.js'
import { indexAt, spanAt } from './text/spans.js'
import { detectWording, type WordingReport } from './wording/detect.js'
import { formOf } from './wording/form.js'

export { signalsWithin, tellingSigns } from './wording/within.js'

/** What became of a document: read and stored, or known already by its SHA-256. */
export type Ingested =
  | { readonly status: 'stored'; readonly source: SourceSummary; readonly reading: Reading; readonly speakers: number }
  | { readonly status: 'known'; readonly source: SourceSummary }

/** Reads a document: finds its quotes, names their speakers, checks the wording, codes the stance of each statement.
 * Looks at nothing but the document; never throws.
 * @param learned the trained model that codes beside the rules; null: rules alone */
export const read = (document: Document, learned: LearnedCoder | null = shippedCoder()): Reading =>
  readAll([document], learned)[0]!

/** Reads several documents as `read` reads each, in less time: step by step, so that the words and weights that a step looks at stay near
 * the processor. All that is known of them is held until the last one is read. */
export function readAll(documents: readonly Document[], learned: LearnedCoder | null = shippedCoder()): Reading[] {
  const analyses = documents.map(({ text }) => analyse(text))
  const quotes = analyses.map((analysis) => findQuotes(analysis))
  const attributions = documents.map((document, i) => nameSpeakers(analyses[i]!, quotes[i]!, document))
  const wordings = documents.map(({ text }) => detectWording(text))
  return documents.map((document, i) =>
    readingOf(document, analyses[i]!, quotes[i]!, attributions[i]!, wordings[i]!, learned),
  )
}

/** Reads what a table gives of a source: quotes and speakers are what people said, wording and stance are looked at as in any text. */
export function readGiven({ document, quotes }: GivenSource, learned: LearnedCoder | null = shippedCoder()): Reading {
  const byPerson = { rule: 'person', confidence: 1 }
  const found = quotes.map(
    ({ start, end, kind, mention }): FoundQuote => ({
      ...{ start, end, kind, mention, cue: null, continues: null },
      ...byPerson,
    }),
  )
  const attributions = quotes.map(
    ({ name, speakerKind: kind, role }): Attribution => ({ ...{ name, kind, role, via: [] }, ...byPerson }),
  )
  return readingOf(document, analyse(document.text), found, attributions, detectWording(document.text), learned)
}

function readingOf(
  document: Document,
  analysis: Analysis,
  quotes: readonly FoundQuote[],
  attributions: readonly Attribution[],
  { wording, signals }: WordingReport,
  learned: LearnedCoder | null,
): Reading {
  const statements = statementsOf(quotes)
  const quoted = union(quotes.map((quote) => withMarks(analysis, quote)))
  const onSubject = isOnSubject(document.text)
  return {
    document,
    sha256: sha256Of(document.text),
    wording: document.statedWording ?? (document.reportedFrom && wording === 'original' ? 'unchecked' : wording),
    signals,
    quotes: quotes.map((quote, i) => ({
      ...quote,
      text: textOf(analysis, quote),
      form: formOf(placed(analysis, quote)),
      attribution: attributions[i]!,
      codings: codingsOf(analysis, quoted, statements.get(i), attributions[i]!, { onSubject, learned }),
    })),
  }
}

/** A stored source as a reader of its format gave it; a report keeps the wording that it states of itself. */
export const documentOf = (source: Source): Document => ({
  name: source.name,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  date: source.date,
  address: source.address,
  reportedFrom: source.reportedFrom,
  statedWording: source.reportedFrom ? source.wording : null,
  text: source.text,
})

/** A quote as it is read now, with what decided that. */
export interface Explained {
  readonly quote: ReadQuote
  readonly explanation: Explanation
}

/** Reads a document, and explains each quote when it is asked for: the one at just this place; undefined where none is found there. */
export function readToExplain(document: Document): (place: Span) => Explained | undefined {
  const { quotes } = read(document, null)
  const explain = explainQuotes(analyse(document.text))
  return ({ start, end }) => {
    const quote = quotes.find((one) => one.start === start && one.end === end)
    return quote && { quote, explanation: explain(quote) }
  }
}

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
  const reading = given ? readGiven(given, learned) : read(document, learned)
  // The trained model knows by itself what it learned.
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

/** What a name given by itself names. */
export { kindOf } from './speakers/kindOf.js'

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

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal: what a source is known by. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The quotes of each statement in reading order, by the index of its first quote. */
export function statementsOf(quotes: readonly FoundQuote[]): Map<number, readonly FoundQuote[]> {
  const heads: number[] = []
  const statements = new Map<number, FoundQuote[]>()
  for (const [i, quote] of quotes.entries()) {
    const head = quote.continues === null ? i : heads[quote.continues]!
    heads.push(head)
    if (head === i) statements.set(i, [quote])
    else statements.get(head)!.push(quote)
  }
  return statements
}

type Part = Pick<FoundQuote, 'start' | 'end' | 'cue' | 'mention'>

/** What a coder reads of stored statements.
 * @param statements all of a source */
export function inputsOf(text: string, statements: readonly Pick<Statement, 'quotes'>[]): CodingInput[] {
  const analysis = analyse(text)
  const quoted = union(statements.flatMap(({ quotes }) => quotes.map((quote) => withMarks(analysis, quote))))
  return statements.map(({ quotes }) => codingInput(analysis, quoted, quotes, quotes[0]?.role ?? null))
}

/** What a coder reads of a statement: its quotes joined by blanks, the sentences around them without any quoted words, the speaker's role.
 * @param quoted every quote of the text with its marks, sorted, none overlapping */
export function codingInput(
  analysis: Analysis,
  quoted: readonly Span[],
  parts: readonly Part[],
  role: string | null,
): CodingInput {
  const quote = parts.map((part) => textOf(analysis, part)).join(' ')
  return { quote, lead: leadOf(analysis, quoted, parts), role: role ?? '' }
}

/** A quote with the marks around it, where it is all that stands between them. */
export function withMarks({ stretches }: Analysis, { start, end }: Span): Span {
  const stretch = spanAt(stretches, start)
  return stretch && stretch.end >= end ? { start: stretch.open, end: stretch.after } : { start, end }
}

/** Brings a span of a statement's joined quotes back to the source: one span for each quote that it touches. */
export function toSource(parts: readonly Span[], { start, end }: Span): Span[] {
  let at = 0
  return parts.flatMap((part) => {
    const shift = part.start - at
    const from = Math.max(part.start, start + shift)
    const to = Math.min(part.end, end + shift)
    at += part.end - part.start + 1
    return to > from ? [{ start: from, end: to }] : []
  })
}

function codingsOf(
  analysis: Analysis,
  quoted: readonly Span[],
  parts: readonly FoundQuote[] | undefined,
  attribution: Attribution,
  { onSubject, learned }: { readonly onSubject: boolean; readonly learned: LearnedCoder | null },
): readonly MachineCoding[] {
  const [first] = parts ?? []
  if (parts === undefined || first === undefined || takesNoSide(first, attribution)) return []
  const share = first.kind === 'indirect' ? first.confidence * attribution.confidence : 1
  if (share < leastSure) return []
  const codings = codeByMachines({ ...codingInput(analysis, quoted, parts, attribution.role), onSubject }, learned)
  return codings.filter(isTold).map((coding) => ({
    ...coding,
    confidence: Math.round(coding.confidence * share * 100) / 100,
    evidence: coding.evidence.flatMap((span) => toSource(parts, span)),
  }))
}

/** What the learned coder hardly supposes is not worth keeping. */
const isTold = ({ coder, confidence }: MachineCoding): boolean => coder === 'rules' || confidence >= 0.3

/** Reported speech that more likely is none, or is more likely somebody else's, must not make a stance: a coding of it is only as sure as all of that
 * together. */
const leastSure = 0.5

/** A newspaper or agency that is given as the source of news (“Reuters reported that ...”) passes on what it heard. */
const takesNoSide = ({ kind }: FoundQuote, { kind: speaker, name }: Attribution): boolean =>
  kind === 'indirect' && speaker === 'organisation' && name !== null && isOutlet(name)

const textOf = ({ text }: Analysis, { start, end }: Span): string => text.slice(start, end)

/** The form of the words at a place of a text, as a reading would find it there. */
export const formAt = (text: string, quote: Pick<FoundQuote, 'start' | 'end' | 'kind'>): Form =>
  formOf(placed({ text, stretches: stretchesOf(text, paragraphsOf(text)) }, quote))

function placed(
  { text, stretches }: Pick<Analysis, 'text' | 'stretches'>,
  { start, end, kind }: Pick<FoundQuote, 'start' | 'end' | 'kind'>,
) {
  const stretch = spanAt(stretches, start)
  const closed = stretch?.closed === true && end >= text.slice(0, stretch.end).trimEnd().length
  return { text: text.slice(start, end), after: text.slice(end), kind, closed }
}

function leadOf({ text, sentences }: Analysis, quoted: readonly Span[], parts: readonly Part[]): string {
  const places = parts.flatMap((part) => [part.start, part.cue?.start, part.mention?.start])
  const around = new Set(
    places.map((place) => (place === undefined ? undefined : sentences[indexAt(sentences, place)])),
  )
  return [...around].flatMap((sentence) => (sentence ? outside(text, sentence, quoted) : [])).join(' ')
}

/** The pieces of a span's text that lie outside the `holes`, without surrounding white space and empty ones. */
function outside(text: string, { start, end }: Span, holes: readonly Span[]): string[] {
  const pieces: string[] = []
  let at = start
  for (let i = indexAt(holes, start); i < holes.length && holes[i]!.start < end; i++) {
    pieces.push(text.slice(at, holes[i]!.start))
    at = holes[i]!.end
  }
  return [...pieces, text.slice(at, Math.max(at, end))].map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** The same stretches of text as spans that are sorted and do not overlap. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && last.end >= span.start)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
