import type { Request } from 'express'
import type { Issue } from '../../domain.js'
import type { FoundSource, FoundSpeaker, SearchFound, Store } from '../../store/contract.js'
import { type Badge, type SourceLine, sourceLine } from '../card.js'
import { type CodedBy, codedByOf } from '../codedBy.js'
import { type Chip, chipsOf, type FacetList, facetLists } from '../facetLists.js'
import { currentCodebook } from '../find.js'
import { asWords, type FoundCard, foundCard } from '../found.js'
import { issuesNamed } from '../jump.js'
import { type Page, show } from '../page.js'
import { withParameters } from '../query.js'
import { quotesCsv } from '../quotesCsv.js'
import { readSearch, type Scope, type SearchQuery, scopes, searchHref } from '../searchQuery.js'
import { noteOf } from '../table.js'
import type { Word } from '../text.js'
import { collectHref } from '../things.js'
import { many, wordingWords } from '../words.js'

interface Choice {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** What all lists of what was found have around them. */
interface Frame {
  readonly text: string
  /** What a new search keeps. */
  readonly kept: readonly { readonly name: string; readonly value: string }[]
  readonly scopes: readonly (Choice & { readonly count: string })[]
  readonly lede: string
  readonly notes: readonly string[]
  readonly pages: { readonly words: string; readonly previous: string | null; readonly next: string | null } | null
}

export interface SearchModel extends Frame {
  readonly quotes: {
    /** Whether there is nothing that could be found. */
    readonly isNew: boolean
    readonly cards: readonly FoundCard[]
    /** Whether there are fewer pages than the one that was asked for. */
    readonly beyond: boolean
    /** Where all that are shown are put into a collection. */
    readonly collectHref: string
    readonly codedBy: CodedBy
    readonly sorts: readonly Choice[]
    readonly chips: readonly Chip[]
    readonly clearHref: string | null
    readonly facets: readonly FacetList[]
    readonly also: readonly { readonly label: string; readonly what: string; readonly href: string }[]
  } | null
  readonly speakers: readonly SpeakerLine[]
  readonly sources: readonly (SourceLine & {
    readonly words: readonly Word[]
    readonly passage: readonly Word[]
    readonly quotes: string
    readonly badge: Badge
  })[]
}

interface SpeakerLine {
  readonly name: readonly Word[]
  readonly href: string
  readonly pick: { readonly slug: string; readonly name: string }
  readonly note: string
  readonly quotes: string
  readonly quotesHref: string
  readonly also: readonly (readonly Word[])[]
}

interface Totals {
  readonly quotes: number
  readonly speakers: number
  readonly sources: number
}

const ones: Record<Scope, string> = { quotes: 'quote', speakers: 'speaker', sources: 'source' }
const headings: Record<Scope, string> = { quotes: 'Quotes', speakers: 'Speakers', sources: 'Sources' }

function frameOf(query: SearchQuery, totals: Totals, notes: readonly string[]): Frame {
  const total = totals[query.scope]
  const { q: _, ...kept } = query.given
  const about = query.text === '' ? '' : ` for “${query.text}”`
  return {
    text: query.text,
    kept: Object.entries(kept).map(([name, value]) => ({ name, value })),
    scopes: scopes.map((scope) => ({
      ...{ label: headings[scope], count: totals[scope].toLocaleString('en'), current: scope === query.scope },
      href: searchHref({ given: {} }, { q: query.text, ...(scope !== 'quotes' && { in: scope }) }),
    })),
    lede: `${many(total, ones[query.scope])}${about}.`,
    notes,
    pages: pagesOf(query, total),
  }
}

function pagesOf(query: SearchQuery, total: number): Frame['pages'] {
  const { page, per } = query
  if (total <= per && page === 1) return null
  const pages = Math.max(1, Math.ceil(total / per))
  const to = (n: number): string => searchHref(query, { page: n === 1 ? undefined : `${n}` })
  const words =
    page > pages
      ? `There are ${many(pages, 'page')}`
      : `${((page - 1) * per + 1).toLocaleString('en')} to ${Math.min(total, page * per).toLocaleString('en')} of ${total.toLocaleString('en')}`
  return {
    words,
    previous: page > 1 ? to(Math.min(page - 1, pages)) : null,
    next: page < pages ? to(page + 1) : null,
  }
}

function notesOf(query: SearchQuery, found: SearchFound): string[] {
  const { asked } = found
  const ofQuotes = query.scope === 'quotes' && asked === 'words'
  const tooMany = ofQuotes && query.sort === 'relevance' && !found.ranked && found.total > query.per
  return [
    asked === 'nothing' && query.text !== '' ? `“${query.text}” holds no word to look for, so all are shown.` : '',
    asked === 'exclusions' ? 'No word was looked for, only left out: all others are shown.' : '',
    query.scope === 'quotes' && found.cut ? 'Only the first 24 words or phrases were looked for.' : '',
    tooMany ? 'Too many quotes fit to be ranked: the newest come first. Another word narrows them down.' : '',
  ].filter((note) => note !== '')
}

const speakerLine = ({ speaker, name, also }: FoundSpeaker): SpeakerLine => ({
  name: asWords(name),
  href: `/speakers/${speaker.slug}`,
  pick: speaker,
  note: noteOf(speaker),
  quotes: many(speaker.quotes, 'quote'),
  quotesHref: withParameters('/search', { speaker: speaker.slug }),
  also: also.map(asWords),
})

const sourceRow = ({ source, title, passage }: FoundSource): SearchModel['sources'][number] => ({
  ...sourceLine(source),
  ...{ words: asWords(title), passage: asWords(passage), quotes: many(source.quotes, 'quote') },
  badge: { label: wordingWords[source.wording], warn: source.wording === 'altered' },
})

type Also = NonNullable<SearchModel['quotes']>['also']

function quotesOf(
  query: SearchQuery,
  found: SearchFound,
  {
    issues,
    coders,
    isNew,
  }: { readonly issues: readonly Issue[]; readonly coders: readonly string[]; readonly isNew: boolean },
  also: Also,
): SearchModel['quotes'] {
  const sorts = [
    { label: 'Best first', href: searchHref(query, { sort: undefined }), current: found.ranked },
    { label: 'Newest first', href: searchHref(query, { sort: 'date' }), current: !found.ranked },
  ]
  const chips = chipsOf(found, query, issues)
  return {
    isNew,
    cards: found.quotes.map((one) => foundCard(one, issues)),
    beyond: found.total > 0 && found.quotes.length === 0,
    collectHref: collectHref(...found.quotes.map(({ quote }) => ({ what: 'quote' as const, quote: quote.id }))),
    codedBy: codedByOf('/search', query.given, coders),
    // Without words there is nothing to be better at.
    sorts: found.asked === 'words' ? sorts : [],
    chips,
    clearHref: chips.length > 1 ? searchHref({ given: {} }, { q: query.text, sort: query.given.sort }) : null,
    facets: facetLists(found, query, issues),
    also,
  }
}

const alsoOf = (speakers: readonly FoundSpeaker[], issues: readonly Issue[]): Also => [
  ...speakers
    .filter(({ name }) => name.some(({ found }) => found))
    .map(({ speaker }) => ({ label: speaker.name, what: noteOf(speaker), href: `/speakers/${speaker.slug}` })),
  ...issues.map(({ id, name }) => ({ label: name, what: 'issue', href: `/issues/${id}` })),
]

/** `/search`: quotes, speakers and sources by the words in them. */
export async function searchPage(store: Store, req: Request): Promise<Page> {
  const coders = (await store.coders.list()).map(({ name }) => name)
  const query = readSearch(req.query, coders)
  const slice = { limit: query.per, offset: (query.page - 1) * query.per }
  const none = { limit: 0, offset: 0 }
  const within = (scope: Scope) => (query.scope === scope ? slice : none)
  const found = await store.search.quotes({
    ...query.chosen,
    ...query.codedBy,
    ...within('quotes'),
    text: query.text,
    sort: query.sort,
  })
  const isNew = found.total === 0 && (await store.counts()).quotes === 0
  const beside = query.scope === 'quotes' && query.text !== '' && query.page === 1
  const speakers = await store.search.speakers(query.text, beside ? { limit: 3, offset: 0 } : within('speakers'))
  const sources = await store.search.sources(query.text, within('sources'))
  const { issues } = await currentCodebook(store)
  const totals = { quotes: found.total, speakers: speakers.total, sources: sources.total }
  const also = beside ? alsoOf(speakers.speakers, issuesNamed(query.text, issues).slice(0, 3)) : []
  const [isQuotes, isSpeakers] = [query.scope === 'quotes', query.scope === 'speakers']
  return {
    view: 'search',
    title: query.text === '' ? 'Search' : `${query.text}: search`,
    section: null,
    model: {
      ...frameOf(query, totals, notesOf(query, found)),
      quotes: isQuotes ? quotesOf(query, found, { issues, coders, isNew }, also) : null,
      speakers: isSpeakers ? speakers.speakers.map(speakerLine) : [],
      sources: sources.sources.map(sourceRow),
    } satisfies SearchModel,
    data: {
      ...{ query: query.given, page: query.page, per: query.per, totals, cut: found.cut },
      ...(isQuotes && { ranked: found.ranked, facets: found.facets, quotes: found.quotes }),
      ...(isSpeakers && { speakers: speakers.speakers }),
      ...(query.scope === 'sources' && { sources: sources.sources }),
    },
    cites: [...found.quotes.map(({ quote }) => quote), ...sources.sources],
    csv: () =>
      isQuotes
        ? quotesCsv(found.quotes.map(({ quote }) => quote))
        : isSpeakers
          ? speakersCsv(speakers.speakers)
          : sourcesCsv(sources.sources),
  }
}

const speakersCsv = (found: readonly FoundSpeaker[]): (string | number)[][] => [
  ['Speaker', 'Name', 'Kind', 'Role', 'Quotes'],
  ...found.map(({ speaker }) => [speaker.slug, speaker.name, speaker.kind, noteOf(speaker), speaker.quotes]),
]

const sourcesCsv = (found: readonly FoundSource[]): (string | number)[][] => [
  ['Source', 'Title', 'Publisher', 'Date', 'Address', 'Wording', 'Quotes', 'Passage'],
  ...found.map(({ source, passage }) => [
    ...[source.slug, source.title ?? source.name, source.publisher ?? '', source.date ?? '', source.address ?? ''],
    ...[source.wording, source.quotes, passage.map(({ text }) => text).join('')],
  ]),
]

export const showSearch = (store: Store) => show((req) => searchPage(store, req))
