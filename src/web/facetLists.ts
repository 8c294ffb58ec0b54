import { type Facet, facets, type Issue } from '../domain.js'
import type { FacetValue, SearchFound } from '../store/contract.js'
import { type SearchQuery, searchHref } from './searchQuery.js'
import { kindWords, sideWords, wordingWords } from './words.js'

/** A value by which what was found can be narrowed. */
export interface FacetLink {
  readonly label: string
  readonly count: string
  /** Narrows to it; where it is chosen, takes that back. */
  readonly href: string
  readonly chosen: boolean
}

/** A facet as a list of links. */
export interface FacetList {
  readonly id: Facet
  readonly heading: string
  readonly first: readonly FacetLink[]
  readonly rest: readonly FacetLink[]
  /** "and 140 more"; empty where all are listed. */
  readonly more: string
}

/** A facet that was chosen. */
export interface Chip {
  readonly label: string
  readonly href: string
}

const headings: Record<Facet, string> = {
  speaker: 'Speaker',
  issue: 'Issue',
  side: 'Side',
  kind: 'Kind',
  wording: 'Wording',
  source: 'Source',
  year: 'Year',
}
const shownFirst = 6

/** The facets of what was found; those with a single value that nobody chose tell nothing and are left out. */
export function facetLists(found: SearchFound, query: SearchQuery, issues: readonly Issue[]): FacetList[] {
  return facets.flatMap((facet): FacetList[] => {
    const { values, more } = found.facets[facet]
    const chosen = query.chosen[facet]
    if (values.length === 0 || (values.length === 1 && chosen === undefined && facet !== 'issue')) return []
    const links = inOrder(facet, values).map((value) => linkOf(facet, value, query, issues))
    // The chosen one is always in sight.
    const sorted = [...links.filter((link) => link.chosen), ...links.filter((link) => !link.chosen)]
    const list = facet === 'year' || facet === 'side' ? links : sorted
    return [
      {
        ...{ id: facet, heading: headings[facet] },
        first: list.slice(0, shownFirst),
        rest: list.slice(shownFirst),
        more: more > 0 ? `and ${more.toLocaleString('en')} more` : '',
      },
    ]
  })
}

const inOrder = (facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] =>
  facet === 'year' ? [...values].sort((a, b) => b.value.localeCompare(a.value)) : values

function linkOf(facet: Facet, value: FacetValue, query: SearchQuery, issues: readonly Issue[]): FacetLink {
  const chosen = query.chosen[facet] === value.value
  return {
    label: labelOf(facet, value, issues),
    count: value.count.toLocaleString('en'),
    href: searchHref(query, { [facet]: chosen ? undefined : value.value }),
    chosen,
  }
}

function labelOf(
  facet: Facet,
  { value, label }: Pick<FacetValue, 'value' | 'label'>,
  issues: readonly Issue[],
): string {
  const words: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    side: sideWords,
    kind: kindWords,
    wording: wordingWords,
    issue: Object.fromEntries(issues.map(({ id, name }) => [id, name])),
  }
  const own = words[facet]
  return own && Object.hasOwn(own, value) ? own[value]! : label
}

/** What was chosen, each with the way to take it back. */
export const chipsOf = (found: SearchFound, query: SearchQuery, issues: readonly Issue[]): Chip[] =>
  facets.flatMap((facet) => {
    const value = query.chosen[facet]
    if (value === undefined) return []
    const label = found.facets[facet].values.find((one) => one.value === value)?.label ?? value
    return [
      {
        label: `${headings[facet]}: ${labelOf(facet, { value, label }, issues)}`,
        href: searchHref(query, { [facet]: undefined }),
      },
    ]
  })
