import { z } from 'zod'
import type { Quote, Speaker, SpeakerDoubt } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { personOf } from '../coding.js'
import { BadRequest } from '../errors.js'
import { changeWords } from '../history.js'
import { type Page, show } from '../page.js'
import { type Answered, type Done, pageSize, questionsShown, reviewModel, type Speakers } from '../reviewModel.js'
import { nameOf } from '../visitor.js'
import { sourcesOf } from './cell.js'

/** The speakers of the questions that are shown, with what is known of them. */
async function twinsOf(store: Store, doubts: readonly SpeakerDoubt[]): Promise<Speakers> {
  const slugs = new Set(doubts.slice(0, questionsShown).flatMap(({ a, b }) => [a.slug, b.slug]))
  const found = await Promise.all([...slugs].map((slug) => store.speakers.bySlug(slug)))
  return new Map(found.flatMap((speaker) => (speaker ? [[speaker.slug, speaker] as const] : [])))
}

/** The page of the queue that was asked for, or the last one where there are no longer so many. */
async function readingsOn(store: Store, wanted: number): Promise<{ quotes: Quote[]; total: number; page: number }> {
  const found = await store.quotes.toReview({ limit: pageSize, offset: (wanted - 1) * pageSize })
  if (found.quotes.length > 0 || wanted === 1) return { ...found, page: wanted }
  const page = Math.max(1, Math.ceil(found.total / pageSize))
  return { ...(await store.quotes.toReview({ limit: pageSize, offset: (page - 1) * pageSize })), page }
}

async function doneWith(store: Store, id: number | undefined): Promise<Done | null> {
  const quote = id === undefined ? undefined : await store.quotes.byId(id)
  const last = quote && (await store.quotes.corrections(quote.id))[0]
  if (!quote || !last || last.undone || last.undoes !== null) return null
  const text = quote.text.length > 60 ? `${quote.text.slice(0, 58).trimEnd()}…` : quote.text
  return {
    quote: quote.id,
    href: `/quotes/${quote.id}`,
    text,
    who: last.who,
    did: changeWords(last.change),
    correction: last.id,
  }
}

/** Tells of the answer that the address names, if it still stands.
 * @param pair addresses of both speakers, as in `answeredAt` */
async function answeredWith(
  store: Store,
  doubts: readonly SpeakerDoubt[],
  pair: string | undefined,
  same: boolean,
): Promise<Answered | null> {
  const [a, b] = await Promise.all((pair?.split('.') ?? []).map((slug) => store.speakers.bySlug(slug)))
  if (!a || !b || (b.mergedInto === a.slug) !== same || isOpen(doubts, a, b)) return null
  const place = { href: `/speakers/${a.slug}#same`, name: a.name }
  if (same)
    return {
      ...place,
      text: `${b.name} is now the same as ${a.name}.`,
      undo: { action: `/speakers/${a.slug}`, from: b.slug },
    }
  return { ...place, text: `${a.name} and ${b.name} stay two speakers.`, undo: null }
}

const isOpen = (doubts: readonly SpeakerDoubt[], x: Speaker, y: Speaker): boolean =>
  doubts.some(({ a, b }) => a.slug === x.slug && b.slug === y.slug)

/** Where one goes on when a question was answered. */
export const answeredAt = ({ a, b }: SpeakerDoubt, same: boolean): string =>
  `/review?${same ? 'one' : 'two'}=${a.slug}.${b.slug}#doubts`

const pair = z.string().regex(/^[a-z0-9-]{1,100}\.[a-z0-9-]{1,100}$/)
const number = z.string().regex(/^[1-9]\d{0,5}$/)
const reviewQuery = z.strictObject({
  page: number.optional(),
  done: number.optional(),
  one: pair.optional(),
  two: pair.optional(),
})

/** The page of what waits, with what was wrong where a form on it could not be done.
 * @throws BadRequest where the address asks for what cannot be */
export async function reviewPage(store: Store, query: unknown, name: string, attempt?: Attempt): Promise<Page> {
  const read = reviewQuery.safeParse(query)
  if (!read.success)
    throw new BadRequest('The address of a page of the queue is /review?page= and a number.', [
      { label: 'The first page', href: '/review' },
    ])
  const { quotes, total, page } = await readingsOn(store, Number(read.data.page ?? 1))
  const sources = await sourcesOf(store, quotes)
  const { done: last, one, two } = read.data
  const doubts = await store.speakers.doubts()
  const [codings, twins, counts, done, answered] = await Promise.all([
    store.queue.left({ coder: (await personOf(store, name)) || null }),
    twinsOf(store, doubts),
    store.counts(),
    doneWith(store, last ? Number(last) : undefined),
    answeredWith(store, doubts, one ?? two, one !== undefined),
  ])
  return {
    view: 'review',
    title: 'Review',
    section: 'review',
    model: reviewModel({
      ...{ codings, quotes, total, page, sources, doubts, twins, done, answered },
      isEmpty: counts.sources === 0,
    }),
    data: { codings, total, page, pageSize, quotes, doubts },
    scripts: ['review.js'],
    ...(attempt && { trouble: { message: attempt.message, href: '#doubts' } }),
  }
}

/** `/review`: the readings that are not sure, and the questions about speakers. */
export const showReview = (store: Store) => show((req) => reviewPage(store, req.query, nameOf(req)))
