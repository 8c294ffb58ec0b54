import { z } from 'zod'
import type { Coder } from '../../../domain.js'
import type { Slice } from '../../../store/contract.js'
import { readSearch, type Scope } from '../../searchQuery.js'
import { pageOf } from '../cursor.js'
import type { Asked, Endpoint } from '../endpoint.js'
import { choosing, paging, words } from '../parameters.js'
import { facetLists, foundQuote, foundSource, foundSpeaker } from '../shapes/found.js'
import { count } from '../shapes/parts.js'
import { next } from './quotes.js'

const total = count.describe('How many were found, on all pages.')

const sliceOf = ({ limit, cursor: { after, seen } }: Asked): Slice => ({
  ...{ limit: limit + 1, offset: seen },
  ...(after > 0 && { behind: after }),
})

const read = ({ query }: Asked, scope: Scope, coders: readonly Coder[] = []) =>
  readSearch(
    { ...query, in: scope },
    coders.map(({ name }) => name),
  )

export const searchQuotes: Endpoint = {
  ...{ path: '/search/quotes', id: 'searchQuotes', group: 'Search' },
  about: 'Quotes by the words in them and around them, by their speakers and sources.',
  notes: 'What nothing has finds nothing: no value of a facet is refused.',
  parameters: [words, ...choosing, ...paging],
  shape: z.strictObject({
    total,
    ranked: z.boolean().describe('Best first; otherwise newest first.'),
    cut: z.boolean().describe('Only the first 24 words or phrases were looked for.'),
    asked: z
      .enum(['words', 'exclusions', 'nothing'])
      .describe('What `q` asked for: without words everything is found, but for what has those to be left out.'),
    facets: facetLists.describe('Of each, the quotes that fit all that was chosen of the others.'),
    items: z.array(foundQuote),
    next,
  }),
  async answer(store, asked) {
    const { text, sort, chosen, codedBy } = read(asked, 'quotes', await store.coders.list())
    const { quotes, ...found } = await store.search.quotes({ ...chosen, ...codedBy, ...sliceOf(asked), text, sort })
    return { ...found, ...pageOf('searchQuotes', asked, quotes, ({ quote }) => quote.id) }
  },
}

export const searchSpeakers: Endpoint = {
  ...{ path: '/search/speakers', id: 'searchSpeakers', group: 'Search' },
  about: 'Speakers by their names and roles, best first.',
  parameters: [words, ...paging],
  shape: z.strictObject({ total, items: z.array(foundSpeaker), next }),
  async answer(store, asked) {
    const found = await store.search.speakers(read(asked, 'speakers').text, sliceOf(asked))
    return { total: found.total, ...pageOf('searchSpeakers', asked, found.speakers, ({ speaker }) => speaker.id) }
  },
}

export const searchSources: Endpoint = {
  ...{ path: '/search/sources', id: 'searchSources', group: 'Search' },
  about: 'Sources by their titles, publishers, authors and whole texts, best first.',
  parameters: [words, ...paging],
  shape: z.strictObject({ total, items: z.array(foundSource), next }),
  async answer(store, asked) {
    const found = await store.search.sources(read(asked, 'sources').text, sliceOf(asked))
    return { total: found.total, ...pageOf('searchSources', asked, found.sources, ({ source }) => source.id) }
  },
}
