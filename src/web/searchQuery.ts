import { type Facet, facets } from '../domain.js'
import type { SearchAsk } from '../store/contract.js'
import { withParameters } from './query.js'

/** Among what is searched. */
export const scopes = ['quotes', 'speakers', 'sources'] as const
export type Scope = (typeof scopes)[number]

/** What the address of a search asks for. */
export interface SearchQuery {
  readonly text: string
  readonly scope: Scope
  readonly sort: 'relevance' | 'date'
  readonly chosen: Readonly<Partial<Record<Facet, string>>>
  /** Whose codings count: see `SearchAsk`. */
  readonly codedBy: Pick<SearchAsk, 'coder' | 'reviewed'>
  /** From 1. */
  readonly page: number
  /** How many on a page. */
  readonly per: number
  /** The parameters as understood, for building addresses; the page is not among them. */
  readonly given: Readonly<Record<string, string>>
}

const [usual, most] = [20, 500]
const highestPage = 1_000_000

/** Reads the parameters of a search. Nothing is refused: what makes no sense counts as absent, and what was given twice as one text.
 * @param coders whose codings can be asked for */
export function readSearch(query: unknown, coders: readonly string[]): SearchQuery {
  const given = query as Record<string, unknown>
  const text = textOf(given.q)
  const scope = scopes.find((one) => one === given.in) ?? 'quotes'
  const sort = given.sort === 'date' ? 'date' : 'relevance'
  const per = wholeNumber(given.per, most) ?? usual
  const chosen = scope === 'quotes' ? chosenOf(given) : {}
  const codedBy = scope === 'quotes' ? codedByOf(given, coders) : {}
  return {
    ...{ text, scope, sort, per, chosen, codedBy, page: wholeNumber(given.page, highestPage) ?? 1 },
    given: {
      ...(text !== '' && { q: text }),
      ...(scope !== 'quotes' && { in: scope }),
      ...chosen,
      ...(codedBy.coder !== undefined && { coder: codedBy.coder }),
      ...(codedBy.reviewed && { reviewed: '1' }),
      ...(sort === 'date' && { sort }),
      ...(per !== usual && { per: `${per}` }),
    },
  }
}

/** A value of the address as text: blank where it is none; several joined. */
const textOf = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string')
    .join(' ')
    .trim()

function wholeNumber(value: unknown, highest: number): number | undefined {
  const text = textOf(value)
  return /^[1-9]\d{0,8}$/.test(text) ? Math.min(Number(text), highest) : undefined
}

function codedByOf(given: Record<string, unknown>, coders: readonly string[]): SearchQuery['codedBy'] {
  const coder = textOf(given.coder)
  return {
    ...(coders.includes(coder) && { coder }),
    ...(textOf(given.reviewed) === '1' && { reviewed: true }),
  }
}

function chosenOf(given: Record<string, unknown>): Partial<Record<Facet, string>> {
  const entries = facets.map((facet) => [facet, textOf(given[facet])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

/** The address of a search with some parameters set otherwise, on its first page. */
export const searchHref = (
  { given }: Pick<SearchQuery, 'given'>,
  change: Readonly<Record<string, string | undefined>> = {},
): string => withParameters('/search', given, change)
