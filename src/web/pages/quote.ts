import { decidingCodings, evidenceOf } from '../../compare/evidence.js'
import type { Coding, CodingEvent, Correction, Issue, Quote, Source, Statement } from '../../domain.js'
import { quotationOf } from '../../export/quotation.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { type Because, type BecauseModel, becauseModel, becauseOf } from '../because.js'
import { type Badge, badgesOf, lookOf, passageOf, type SourceLine, sourceLine, type Why, whyOf } from '../card.js'
import { type Citing, citingOf } from '../citing.js'
import { type Correcting, correctingOf } from '../correcting.js'
import { settleHref } from '../differing.js'
import { BadRequest, NotFound } from '../errors.js'
import { currentCodebook, everyIssue, namesOf } from '../find.js'
import { codingHistory, type Entry } from '../history.js'
import { type Page, parameter, show, siteOf } from '../page.js'
import { quotesCsv } from '../quotesCsv.js'
import type { Paragraph } from '../text.js'
import { collectHref } from '../things.js'
import { type Using, usingOf } from '../using.js'
import { type VersionsModel, versionsOf } from '../versions.js'
import { nameOf } from '../visitor.js'
import { originalWords, speakerName, sureWords } from '../words.js'

/** One station on the way of the words from the speaker to the page. */
export interface Link {
  readonly part: string
  readonly name: string
  readonly href: string | null
}

export interface QuoteModel {
  readonly text: string
  readonly look: ReturnType<typeof lookOf>
  readonly speaker: { readonly name: string; readonly href: string | null; readonly slug: string | null }
  readonly role: string | null
  readonly source: SourceLine
  readonly badges: readonly Badge[]
  readonly passage: readonly Paragraph[]
  readonly chain: readonly Link[]
  readonly siblings: readonly { readonly href: string; readonly text: string; readonly here: boolean }[]
  /** The same words in other sources; null where there are none. */
  readonly versions: VersionsModel | null
  readonly codings: readonly Why[]
  /** Issues on which people differ, and where they can settle it. */
  readonly disputed: readonly { readonly issue: string; readonly href: string }[]
  /** What happened to the codings, newest first. */
  readonly coded: readonly Entry[]
  /** How sure the machine is; null where a person decided who said it. */
  readonly sure: string | null
  readonly mention: string | null
  readonly because: BecauseModel & { readonly data: string }
  readonly correcting: Correcting
  readonly using: Using
  readonly citing: Citing
  readonly collectHref: string
  /** A withdrawn quote without codings is not one that still waits for a coder. */
  readonly shows: { readonly codings: boolean }
}

/** What is known of one quote. Of a withdrawn one the statement may be gone too: then it has no quotes and no codings. */
export interface QuoteFacts {
  readonly quote: Quote
  readonly statement: Pick<Statement, 'quotes' | 'codings'>
  /** The statement in every source that prints it; empty where it is gone. */
  readonly versions: readonly Statement[]
  readonly source: Source
  readonly issues: readonly Issue[]
  /** Those of the codebook in force. */
  readonly asked: readonly Issue[]
  readonly corrections: readonly Correction[]
  readonly coded: readonly CodingEvent[]
  /** Names of known speakers. */
  readonly known: readonly string[]
  readonly because: Because
  /** Words of it that somebody wants to quote alone. */
  readonly part?: string | undefined
}

/** Speaker, relays nearest first, reporter, outlet; for a report also the article that it was written from. */
export function chainOf(quote: Quote): Link[] {
  const { source } = quote
  const speakerHref = quote.speaker ? `/speakers/${quote.speaker.slug}` : null
  const original = source.reportedFrom
  return [
    { part: 'Speaker', name: speakerName(quote), href: speakerHref },
    ...quote.via.map(({ name, slug }) => ({ part: 'Relayed by', name, href: slug ? `/speakers/${slug}` : null })),
    ...(original ? [{ part: 'Printed in', name: original.publisher ?? originalWords(original), href: null }] : []),
    ...(source.author && !original ? [{ part: 'Reported by', name: source.author, href: null }] : []),
    {
      part: original ? 'Read here from a report' : 'Read in',
      name: source.publisher && !original ? source.publisher : sourceLine(source).title,
      href: `/sources/${source.slug}`,
    },
  ]
}

function explained(codings: readonly Coding[], quotes: readonly Quote[], issues: readonly Issue[]): Why[] {
  const names = new Map(issues.map((issue) => [issue.id, issue.name]))
  const deciding = new Set(
    [...new Set(codings.map((c) => c.issue))].flatMap((id) => decidingCodings(codings.filter((c) => c.issue === id))),
  )
  const order = [...names.keys()]
  const placed = new Set(codings.filter((coding) => coding.position !== null).map((coding) => coding.issue))
  return [...codings]
    .sort(
      (a, b) =>
        +placed.has(b.issue) - +placed.has(a.issue) ||
        order.indexOf(a.issue) - order.indexOf(b.issue) ||
        +deciding.has(b) - +deciding.has(a),
    )
    .map((coding) => whyOf(coding, quotes, names.get(coding.issue) ?? coding.issue, deciding.has(coding)))
}

function disputedIn({ versions, asked }: QuoteFacts): QuoteModel['disputed'] {
  const [first] = versions
  if (!first) return []
  return asked
    .filter(({ id }) => evidenceOf(versions, id).disputed)
    .map(({ id, name }) => ({ issue: name, href: settleHref(first.group, id) }))
}

function versionsHere({ quote, versions }: QuoteFacts): VersionsModel | null {
  const here = versions.find(({ id }) => id === quote.statement)
  return here ? versionsOf(here, versions) : null
}

/** The view of one quote.
 * @param who the name that this browser gave last */
export function quoteModel(facts: QuoteFacts, who: string, attempt?: Attempt): QuoteModel {
  const { quote, source, issues } = facts
  const { codings, quotes } = facts.statement
  return {
    text: quote.text,
    look: lookOf(quote),
    speaker: {
      name: speakerName(quote),
      href: quote.speaker ? `/speakers/${quote.speaker.slug}` : null,
      slug: quote.speaker?.slug ?? null,
    },
    role: quote.role,
    source: sourceLine(quote.source),
    badges: badgesOf(quote),
    passage: passageOf(source, [quote]),
    chain: chainOf(quote),
    siblings:
      quotes.length < 2 ? [] : quotes.map(({ id, text }) => ({ href: `/quotes/${id}`, text, here: id === quote.id })),
    versions: versionsHere(facts),
    codings: explained(
      codings.filter((coding) => coding.current),
      quotes,
      issues,
    ),
    disputed: disputedIn(facts),
    coded: codingHistory(facts.coded, new Map(issues.map(({ id, name }) => [id, name]))),
    sure: quote.decided ? null : sureWords(quote.confidence),
    mention: quote.mention?.text ?? null,
    because: { ...becauseModel(facts.because, quote), data: `/quotes/${quote.id}.json` },
    correcting: correctingOf({ ...facts, who }, attempt),
    using: usingOf(quote, source, facts.part),
    citing: citingOf(quote.source, quote),
    collectHref: collectHref({ what: 'quote', quote: quote.id }),
    shows: { codings: codings.length > 0 || facts.coded.length > 0 || !quote.withdrawn },
  }
}

const allSources = [{ label: 'All sources', href: '/sources' }]

/** The number of a quote, from its address.
 * @throws BadRequest where it is no number */
export function idOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new BadRequest(
    `“${text}” is not the number of a quote. The address of a quote is /quotes/ and a number.`,
    allSources,
  )
}

/** A quote with its whole source, withdrawn ones too.
 * @throws NotFound */
export async function findQuote(store: Store, id: number): Promise<{ quote: Quote; source: Source }> {
  const quote = await store.quotes.byId(id)
  if (!quote) throw new NotFound(`There is no quote with the number ${id}.`, allSources)
  const source = await store.sources.bySlug(quote.source.slug)
  if (!source) throw new Error(`Quote ${id} stands without its source`)
  return { quote, source }
}

async function quoteFacts(store: Store, id: number): Promise<QuoteFacts> {
  const { quote, source } = await findQuote(store, id)
  const [versions, issues, { issues: asked }, corrections, known, coded] = await Promise.all([
    store.statements.versions(quote.statement),
    everyIssue(store),
    currentCodebook(store),
    store.quotes.corrections(id),
    namesOf(store),
    store.codings.history(quote.statement),
  ])
  return {
    quote,
    coded,
    source,
    corrections,
    known,
    asked,
    versions,
    because: becauseOf(quote, source),
    statement: versions.find(({ id }) => id === quote.statement) ?? { quotes: [], codings: [] },
    issues,
  }
}

/** The page of one quote, with what was typed where a form on it could not be done. */
export async function quotePage(
  store: Store,
  id: number,
  who: string,
  more: { readonly attempt?: Attempt; readonly part?: string | undefined; readonly site?: string } = {},
): Promise<Page> {
  const { attempt, part, site = '' } = more
  const facts = { ...(await quoteFacts(store, id)), part }
  const { quote, statement, versions, corrections, coded, because } = facts
  const model = quoteModel(facts, who, attempt)
  const others = versions.filter(({ id }) => id !== quote.statement)
  return {
    view: 'quote',
    title: `${speakerName(quote)}: ${quote.text.slice(0, 60)}${quote.text.length > 60 ? '…' : ''}`,
    section: 'sources',
    model,
    data: { quote, statement, versions: others, coded, corrections, because, using: model.using },
    csv: () => quotesCsv([quote]),
    scripts: quote.withdrawn ? [] : ['select.js', 'cite.js'],
    ...(!quote.withdrawn && {
      cites: [{ source: quote.source, words: citedWords(quote) }],
      about: quotationOf(quote, `${site}/quotes/${id}`),
    }),
    ...(attempt && {
      trouble: { message: attempt.message, href: attempt.given.what === 'undo-coding' ? '#codings' : '#right' },
    }),
  }
}

/** `/quotes/:id`: the permanent address of one quote. */
export const showQuote = (store: Store) =>
  show((req) =>
    quotePage(store, idOf(parameter(req, 'id')), nameOf(req), { part: partIn(req.query.part), site: siteOf(req) }),
  )

/** The words with their speaker, for the abstract of a reference; never set as a quotation where they were altered. */
function citedWords(quote: Quote): string {
  const look = lookOf(quote)
  if (look === 'altered') return `As printed, looks machine-paraphrased: ${quote.text} (${speakerName(quote)})`
  return look === 'reported'
    ? `${speakerName(quote)}, as reported: ${quote.text}`
    : `“${quote.text}” (${speakerName(quote)})`
}

const partIn = (given: unknown): string | undefined => (typeof given === 'string' ? given.slice(0, 5_000) : undefined)
