import { z } from 'zod'
import { findSource } from '../../pages/sources.js'
import { behind, pageOf } from '../cursor.js'
import type { Endpoint } from '../endpoint.js'
import { paging, part } from '../parameters.js'
import { source } from '../shapes/parts.js'
import { factCorrection, judgement, wholeSource } from '../shapes/quotes.js'
import { next } from './quotes.js'

export const sources: Endpoint = {
  ...{ path: '/sources', id: 'sources', group: 'Sources' },
  about: 'What was read, in the order in which it was stored.',
  parameters: paging,
  shape: z.strictObject({ items: z.array(source), next }),
  async answer(store, asked) {
    return pageOf('sources', asked, await store.sources.behind(behind(asked)), ({ id }) => id)
  },
}

export const oneSource: Endpoint = {
  ...{ path: '/sources/{slug}', id: 'source', group: 'Sources' },
  about:
    'A source with its whole text, its signs of altered wording, and what people said of its wording and its facts.',
  notes: 'Its quotes stand under /quotes?source=. A source that was deleted still stands here, and says so.',
  parameters: [part('slug', 'The slug of the source.')],
  shape: z.strictObject({
    source: wholeSource,
    judgements: z.array(judgement).describe('Newest first.'),
    factCorrections: z.array(factCorrection).describe('Newest first.'),
  }),
  async answer(store, { at }) {
    const slug = at.slug!
    const [found, judgements, factCorrections] = await Promise.all([
      findSource(store, slug),
      store.sources.judgements(slug),
      store.sources.factCorrections(slug),
    ])
    return { source: found, judgements, factCorrections }
  },
}
