import type { Request } from 'express'
import { z } from 'zod'
import type { Collection } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { collectionModel, quotesIn } from '../collection.js'
import { BadRequest, NotFound } from '../errors.js'
import { byline, byOf, line, lines, readForm, whole } from '../forms.js'
import { gather } from '../gather.js'
import { type Page, parameter, show } from '../page.js'
import { quotesCsv } from '../quotesCsv.js'
import { nameOf } from '../visitor.js'
import { dateWords, many } from '../words.js'

const longestTitle = 120
const ways = [{ label: 'All collections', href: '/collections' }]

/** The fields of a collection's name and what it is for. */
export const titleFields = { name: line('Name', longestTitle), about: lines('What it is for', 1_000).optional() }

async function collectionsPage(store: Store, req: Request, attempt?: Attempt): Promise<Page> {
  const collections = await store.collections.list()
  return {
    view: 'collections',
    title: 'Collections',
    section: 'collections',
    model: {
      who: attempt?.given.who ?? nameOf(req),
      name: attempt?.given.name ?? '',
      collections: collections.map(({ slug, name, items, changedAt }) => ({
        ...{ name, href: `/collections/${slug}`, note: `${many(items, 'item')}, changed ${dateWords(changedAt)}` },
      })),
    },
    data: { collections },
    csv: () => [
      ['Collection', 'Name', 'Items', 'Changed'],
      ...collections.map(({ slug, name, items, changedAt }) => [slug, name, items, changedAt]),
    ],
    ...(attempt && { trouble: { message: attempt.message, href: '#new' } }),
  }
}

/** `/collections`: what people gathered. */
export const showCollections = (store: Store) => show((req) => collectionsPage(store, req))

const newForm = z.strictObject({ ...titleFields, ...byline })

/** A form at `/collections`: makes an empty one. */
export const makeCollection = (store: Store) =>
  act(
    async (req, res) => {
      const form = readForm(newForm, req.body)
      const { slug } = await store.collections.make(form.name, form.about ?? null, byOf(req, res, form))
      return `/collections/${slug}`
    },
    (req, attempt) => collectionsPage(store, req, attempt),
  )

/** The state that an address asks for: `?at=57` is that after change 57. */
export function stateIn({ query }: { readonly query: { readonly at?: unknown } }): number | undefined {
  if (query.at === undefined) return undefined
  if (typeof query.at === 'string' && /^[1-9]\d{0,8}$/.test(query.at)) return Number(query.at)
  throw new BadRequest('A state of a collection is given by the number of a change: ?at=57.', ways)
}

/** @throws NotFound */
export async function findCollection(store: Store, slug: string, at?: number): Promise<Collection> {
  const collection = await store.collections.bySlug(slug, at)
  if (collection) return collection
  throw new NotFound(at ? `This collection had no state ${at}.` : `There is no collection called “${slug}”.`, ways)
}

async function collectionPage(store: Store, req: Request, attempt?: Attempt): Promise<Page> {
  const at = stateIn(req)
  const collection = await findCollection(store, parameter(req, 'slug'), at)
  const all = await gather(store, collection.items)
  const { slug, name, about, deleted, items, events } = collection
  return {
    view: 'collection',
    title: name,
    section: 'collections',
    model: collectionModel(collection, all, {
      ...{ who: attempt?.given.who ?? nameOf(req), at, back: backIn(req.query.back), typed: attempt?.given },
    }),
    data: { collection: { slug, name, about, deleted }, items, events, quotes: quotesIn(all.placed) },
    csv: () => quotesCsv(quotesIn(all.placed)),
    ...(attempt && { trouble: { message: attempt.message, href: '#items' } }),
  }
}

/** `/collections/:slug`. */
export const showCollection = (store: Store) => show((req) => collectionPage(store, req))

/** A page of this site to go back to; null where none is given. */
export const backIn = (given: unknown): string | null =>
  typeof given === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,1500}$/.test(given) ? given : null

const item = whole('number of an item')
const changeForm = z.discriminatedUnion(
  'what',
  [
    z.strictObject({ what: z.literal('rename'), ...titleFields, ...byline }),
    z.strictObject({ what: z.literal('note'), item, note: lines('Note', 2_000).optional(), ...byline }),
    z.strictObject({ what: z.literal('move'), item, before: z.union([z.literal('end'), whole('place')]), ...byline }),
    z.strictObject({ what: z.literal('remove'), item, ...byline }),
    z.strictObject({ what: z.literal('delete'), ...byline }),
    z.strictObject({ what: z.literal('undo'), change: whole('number of a change'), ...byline }),
  ],
  { error: 'This is nothing that can be done with a collection.' },
)

async function change(
  store: Store,
  slug: string,
  form: z.infer<typeof changeForm>,
  by: Parameters<Store['collections']['undo']>[2],
) {
  switch (form.what) {
    case 'undo':
      return store.collections.undo(slug, form.change, by)
    case 'rename':
      return store.collections.change(slug, { what: 'rename', name: form.name, about: form.about ?? null }, by)
    case 'note':
      return store.collections.change(slug, { what: 'note', item: form.item, note: form.note ?? null }, by)
    case 'move': {
      const before = form.before === 'end' ? null : form.before
      return store.collections.change(slug, { what: 'move', item: form.item, before }, by)
    }
    case 'remove':
      return store.collections.change(slug, { what: 'remove', item: form.item }, by)
    case 'delete':
      return store.collections.change(slug, { what: 'delete' }, by)
  }
}

/** A form at `/collections/:slug`: renames, annotates, reorders, takes out, deletes, or takes such a thing back. */
export const changeCollection = (store: Store) =>
  act(
    async (req, res) => {
      const { slug } = await findCollection(store, parameter(req, 'slug'))
      const form = readForm(changeForm, req.body)
      await change(store, slug, form, byOf(req, res, form))
      if (form.what === 'move' || form.what === 'note') return `/collections/${slug}#item-${form.item}`
      return `/collections/${slug}${form.what === 'remove' ? '#history' : ''}`
    },
    (req, attempt) => collectionPage(store, req, attempt),
  )
