import { z } from 'zod'
import type { Counts } from '../../../store/contract.js'
import { narrowedBy } from '../../codedBy.js'
import { currentCodebook } from '../../find.js'
import { siteOf } from '../../page.js'
import type { Endpoint } from '../endpoint.js'
import { filters } from '../parameters.js'
import { shape } from '../shape.js'
import { count, date, text } from '../shapes/parts.js'
import { coder } from '../shapes/quotes.js'
import { filter } from '../shapes/stances.js'

const counts = shape<Counts>()(
  'Counts',
  'How much there is.',
  z.strictObject({
    ...{ speakers: count, issues: count, quotes: count, statements: count, sources: count },
    from: date.nullable().describe('Of the oldest source.'),
    to: date.nullable().describe('Of the newest source.'),
  }),
)

export const dossier: Endpoint = {
  ...{ path: '/dossier', id: 'dossier', group: 'Dossier' },
  about: 'What the dossier is called, and how much is in it.',
  parameters: filters,
  shape: z.strictObject({ title: text, codebookVersion: count, address: z.url(), filter, counts }),
  async answer(store, { req, path, query }) {
    const { filter: narrowed } = await narrowedBy(store, { path, query })
    const [{ title, version }, found] = await Promise.all([currentCodebook(store), store.counts(narrowed)])
    return { title, codebookVersion: version, address: `${siteOf(req)}/`, filter: narrowed ?? {}, counts: found }
  },
}

export const coders: Endpoint = {
  ...{ path: '/coders', id: 'coders', group: 'Dossier' },
  about: 'Who and what codes statements.',
  parameters: [],
  shape: z.strictObject({ items: z.array(coder) }),
  answer: async (store) => ({ items: await store.coders.list() }),
}
