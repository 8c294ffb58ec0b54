import { z } from 'zod'
import { quotesIn } from '../../collection.js'
import { gather } from '../../gather.js'
import { findCollection, stateIn } from '../../pages/collections.js'
import type { Endpoint } from '../endpoint.js'
import { at, part } from '../parameters.js'
import { collection, event, item } from '../shapes/collections.js'
import { maybe, text } from '../shapes/parts.js'
import { quote } from '../shapes/quotes.js'

export const collections: Endpoint = {
  ...{ path: '/collections', id: 'collections', group: 'Collections' },
  about: 'What people gathered, the newest change first.',
  parameters: [],
  shape: z.strictObject({ items: z.array(collection) }),
  answer: async (store) => ({ items: await store.collections.list() }),
}

export const oneCollection: Endpoint = {
  ...{ path: '/collections/{slug}', id: 'collection', group: 'Collections' },
  about: 'A collection with its items, the quotes that they hold, and all that was done to it.',
  parameters: [part('slug', 'The slug of the collection.'), at],
  shape: z.strictObject({
    collection: z.strictObject({ slug: text, name: text, about: maybe, deleted: z.boolean() }),
    items: z.array(item).describe('In their order.'),
    quotes: z.array(quote).describe('Each once.'),
    events: z.array(event).describe('Newest first.'),
  }),
  async answer(store, asked) {
    const found = await findCollection(store, asked.at.slug!, stateIn(asked))
    const { slug, name, about, deleted, items, events } = found
    const { placed } = await gather(store, items)
    return { collection: { slug, name, about, deleted }, items, quotes: quotesIn(placed), events }
  },
}
