import type { Request } from 'express'
import { z } from 'zod'
import type { Thing } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { loose } from '../collection.js'
import { BadRequest } from '../errors.js'
import { byline, byOf, line, lines, readForm } from '../forms.js'
import { type Gathered, gather } from '../gather.js'
import { type Page, show } from '../page.js'
import { collectHref, thingsIn } from '../things.js'
import { collectionOf, nameOf, rememberCollection } from '../visitor.js'
import { many, speakerName } from '../words.js'
import { backIn, titleFields } from './collections.js'

interface CollectModel {
  readonly heading: string
  readonly action: string
  readonly things: readonly { readonly text: string; readonly words: string | null }[]
  readonly collections: readonly {
    readonly slug: string
    readonly label: string
    readonly note: string
    readonly chosen: boolean
  }[]
  readonly given: Readonly<Record<string, string>>
  readonly who: string
  readonly back: string | null
}

function lineOf({ quote, speakers, issue }: Gathered): { text: string; words: string | null } {
  if (quote) return { text: speakerName(quote), words: quote.text }
  const names = speakers.map(({ name }) => name).join(' and ')
  return { text: issue ? `${names} on ${issue.name}` : `${names}, face to face`, words: null }
}

/** The page that somebody came from, where it is one of this site. */
function cameFrom(req: Request): string | null {
  try {
    const { host, pathname, search } = new URL(req.headers.referer ?? '')
    return host === req.headers.host && pathname !== '/collections/add' ? backIn(pathname + search) : null
  } catch {
    return null
  }
}

async function collectPage(store: Store, req: Request, things: readonly Thing[], attempt?: Attempt): Promise<Page> {
  const { items } = await gather(store, loose(things))
  const missing = items.find(({ gone }) => gone !== null)
  if (missing) throw new BadRequest(`${missing.gone} So it cannot be collected.`)
  const collections = await store.collections.list()
  const last = attempt ? attempt.given.to : collectionOf(req)
  const chosen = collections.find(({ slug }) => slug === last)?.slug ?? collections[0]?.slug
  const model: CollectModel = {
    heading:
      things.length === 1 ? 'Put this into a collection' : `Put ${many(things.length, 'thing')} into a collection`,
    action: collectHref(...things),
    things: items.map(lineOf),
    collections: collections.map(({ slug, name, items: held }) => ({
      ...{ slug, label: name, note: many(held, 'item'), chosen: slug === chosen },
    })),
    given: attempt?.given ?? {},
    who: nameOf(req),
    back: attempt ? backIn(attempt.given.back) : cameFrom(req),
  }
  return {
    view: 'collect',
    title: 'Put into a collection',
    section: 'collections',
    model,
    data: { things, collections },
    ...(attempt && { trouble: { message: attempt.message, href: '#form' } }),
  }
}

/** `/collections/add?quote=12`: chooses the collection that things are put into. */
export const showCollect = (store: Store) => show((req) => collectPage(store, req, thingsIn(req.query)))

const collectForm = z.strictObject({
  back: z.string().optional(),
  to: line('Collection', 100).optional(),
  name: titleFields.name.optional(),
  note: lines('Note', 2_000).optional(),
  ...byline,
})

/** A form at `/collections/add`: puts things into a collection that is there, or into a new one. */
export const collect = (store: Store) =>
  act(
    async (req, res) => {
      const form = readForm(collectForm, req.body)
      const things = thingsIn(req.query)
      const by = byOf(req, res, form)
      if (!form.name && !form.to) throw new BadRequest('Choose a collection, or give a new one a name.')
      const slug = form.name ? (await store.collections.make(form.name, null, by)).slug : form.to!
      await store.collections.add(slug, things, form.note ?? null, by)
      rememberCollection(res, slug)
      const back = backIn(form.back)
      return `/collections/${slug}${back ? `?back=${encodeURIComponent(back)}` : ''}#items`
    },
    (req, attempt) => collectPage(store, req, thingsIn(req.query), attempt),
  )
