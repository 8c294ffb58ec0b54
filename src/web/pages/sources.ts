import type { Quote, Signal, Source, SourceSummary } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { type Badge, type SourceLine, sourceLine } from '../card.js'
import { type Citing, citingOf } from '../citing.js'
import { kindOptions, type SpeakerFields, speakerFieldsOf } from '../correcting.js'
import { type Describing, describingOf } from '../describing.js'
import { NotFound } from '../errors.js'
import { namesOf } from '../find.js'
import type { Option } from '../form.js'
import { type Judging, judgingOf } from '../judging.js'
import { type Page, parameter, show } from '../page.js'
import { quotesCsv } from '../quotesCsv.js'
import { paragraphs } from '../segments.js'
import { type Paragraph, piecesOf } from '../text.js'
import { collectHref, mostThings } from '../things.js'
import { nameOf } from '../visitor.js'
import { dateWords, kindWords, many, speakerName, wordingWords } from '../words.js'

export interface SourcesModel {
  readonly lede: string
  readonly sources: readonly (SourceLine & { readonly quotes: string; readonly badge: Badge })[]
}

/** One quote named beside its paragraph. */
export interface Note {
  readonly href: string
  readonly collectHref: string
  readonly speaker: string
  readonly kind: string
}

/** The form for a quote that was missed. */
export interface MissedForm {
  readonly action: string
  readonly words: string
  /** A longer stretch that tells where the words stand; null where it was not asked for. */
  readonly around: string | null
  readonly speaker: SpeakerFields
  readonly kinds: readonly Option[]
  readonly known: readonly string[]
  readonly who: string
  readonly why: string
}

export interface SourceModel {
  readonly title: string
  readonly byline: string
  readonly report: string | null
  readonly address: string | null
  readonly altered: boolean
  readonly badge: Badge
  readonly facts: readonly { readonly term: string; readonly text: string }[]
  readonly speakers: readonly {
    readonly name: string
    readonly slug: string | null
    readonly href: string | null
    readonly count: string
  }[]
  /** Where all its quotes are put into a collection; null where there is one, or more than fit at once. */
  readonly collect: { readonly href: string; readonly words: string } | null
  readonly paragraphs: readonly (Paragraph & { readonly notes: readonly Note[] })[]
  readonly signals: readonly { readonly printed: string; readonly expected: string; readonly rule: string }[]
  readonly missed: MissedForm
  readonly describing: Describing
  readonly judging: Judging
  readonly citing: Citing
  /** Who deleted it and why, in sentences; null where it is there. */
  readonly deleted: string | null
  readonly quoteCount: string
}

const wordingBadge = ({ wording }: SourceSummary): Badge => ({
  label: wordingWords[wording],
  warn: wording === 'altered',
})

/** All sources in the order given. */
export const sourcesModel = (sources: readonly SourceSummary[]): SourcesModel => ({
  lede: `${many(sources.length, 'source')} with ${many(
    sources.reduce((sum, source) => sum + source.quotes, 0),
    'quote',
  )}.`,
  sources: sources.map((source) => ({
    ...sourceLine(source),
    quotes: many(source.quotes, 'quote'),
    badge: wordingBadge(source),
  })),
})

function speakersIn(quotes: readonly Quote[]): SourceModel['speakers'] {
  const found = new Map<string, { name: string; slug: string | null; quotes: number }>()
  for (const quote of quotes) {
    const name = speakerName(quote)
    const known = found.get(name) ?? { name, slug: quote.speaker?.slug ?? null, quotes: 0 }
    found.set(name, { ...known, quotes: known.quotes + 1 })
  }
  return [...found.values()].map(({ name, slug, quotes: n }) => ({
    ...{ name, slug, count: many(n, 'quote') },
    href: slug && `/speakers/${slug}`,
  }))
}

const thing = ({ id }: Quote) => ({ what: 'quote' as const, quote: id })

const collectOf = (quotes: readonly Quote[]): SourceModel['collect'] =>
  quotes.length < 2 || quotes.length > mostThings
    ? null
    : { href: collectHref(...quotes.map(thing)), words: `Collect all ${many(quotes.length, 'quote')}` }

/** Each sign once, in reading order. */
function signsOf(signals: readonly Signal[]): SourceModel['signals'] {
  const once = new Map(signals.map((signal) => [`${signal.printed.toLowerCase()}|${signal.expected}`, signal]))
  return [...once.values()].map(({ printed, expected, rule }) => ({
    ...{ printed, expected: expected ?? 'not known' },
    rule: rule.replaceAll('-', ' '),
  }))
}

/** Only web addresses are linked. */
const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) ? address : null

/** The form for a quote that was missed, empty or as it was typed.
 * @param who the name that this browser gave last */
export function missedForm(slug: string, known: readonly string[], who: string, attempt?: Attempt): MissedForm {
  const given = attempt?.given ?? {}
  const { words = '', name = '', speakerKind = 'person', kind = 'direct', why = '' } = given
  return {
    action: `/sources/${slug}`,
    words,
    around: attempt && words !== '' ? (given.around ?? '') : null,
    speaker: speakerFieldsOf(name, speakerKind),
    kinds: kindOptions(kind),
    known,
    who: given.who ?? who,
    why,
  }
}

/** The view of one source: its whole text with its quotes and signs of alteration. */
export function sourceModel(
  source: Source,
  quotes: readonly Quote[],
  forms: Pick<SourceModel, 'missed' | 'describing' | 'judging'>,
): SourceModel {
  const { title, byline, report } = sourceLine(source)
  return {
    title,
    byline: [source.reportedFrom ? null : source.author, byline].filter(Boolean).join(', '),
    report,
    address: webAddress(source.address),
    altered: source.wording === 'altered',
    badge: wordingBadge(source),
    facts: [
      { term: 'File', text: source.name },
      { term: 'Read', text: dateWords(source.addedAt) },
      { term: 'SHA-256', text: source.sha256 },
    ],
    speakers: speakersIn(quotes),
    collect: collectOf(quotes),
    paragraphs: paragraphs(source.text).map((paragraph) => ({
      start: paragraph.start,
      pieces: piecesOf(source, paragraph, quotes, true),
      notes: quotes
        .filter((quote) => quote.start >= paragraph.start && quote.start < paragraph.end)
        .map((quote) => ({
          ...{ href: `/quotes/${quote.id}`, collectHref: collectHref(thing(quote)) },
          ...{ speaker: speakerName(quote), kind: kindWords[quote.kind] },
        })),
    })),
    signals: signsOf(source.signals),
    ...forms,
    citing: citingOf(source, null),
    deleted: source.deleted && deletedWords(source.deleted),
    quoteCount: many(quotes.length, 'quote'),
  }
}

const deletedWords = ({ at, who, why }: NonNullable<Source['deleted']>): string =>
  `${who} did that on ${dateWords(at)}.${why === null ? '' : ` Why: ${why}${/[.!?]$/.test(why) ? '' : '.'}`} Its quotes count nowhere; its address stays.`

/** `/sources`: what was read. */
export const showSources = (store: Store) =>
  show(async () => {
    const sources = await store.sources.list()
    const model = sourcesModel(sources)
    const cites = sources.map((source) => ({ source }))
    return { view: 'sources', title: 'Sources', section: 'sources', model, data: { sources }, cites }
  })

/** A source by slug, whole.
 * @throws NotFound */
export async function findSource(store: Store, slug: string): Promise<Source> {
  const source = await store.sources.bySlug(slug)
  if (source) return source
  throw new NotFound(`There is no source called “${slug}”.`, [{ label: 'All sources', href: '/sources' }])
}

/** Where on the page the form stands that could not be done. */
function placeOf({ given: { what } }: Attempt): string {
  if (what === 'facts' || what === 'undo-facts') return '#facts'
  return what === undefined ? '#missed' : '#wording'
}

/** The page of one source, with what was typed where the form on it could not be done. */
export async function sourcePage(store: Store, slug: string, who: string, attempt?: Attempt): Promise<Page> {
  const source = await findSource(store, slug)
  const [quotes, known, judgements, factCorrections] = await Promise.all([
    store.quotes.ofSource(slug),
    namesOf(store),
    store.sources.judgements(slug),
    store.sources.factCorrections(slug),
  ])
  const place = attempt && placeOf(attempt)
  const model = sourceModel(source, quotes, {
    missed: missedForm(slug, known, who, place === '#missed' ? attempt : undefined),
    describing: describingOf(source, factCorrections, who, attempt),
    judging: judgingOf(source, judgements, who, attempt),
  })
  const page: Page = {
    view: 'source',
    title: model.title,
    section: 'sources',
    model,
    data: { source, quotes, judgements, factCorrections },
    csv: () => quotesCsv(quotes),
  }
  return {
    ...page,
    scripts: source.deleted ? [] : ['select.js', 'cite.js'],
    cites: source.deleted ? [] : [{ source }],
    ...(place && { trouble: { message: attempt.message, href: place } }),
  }
}

/** `/sources/:slug`: one source, whole. */
export const showSource = (store: Store) => show((req) => sourcePage(store, parameter(req, 'slug'), nameOf(req)))
