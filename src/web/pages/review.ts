import { z } from 'zod'
import type { Quote, Source, Speaker, SpeakerDoubt, SpeakerRef } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { ruleWords } from '../because.js'
import { passageOf, type SourceLine, sourceLine } from '../card.js'
import { personOf } from '../coding.js'
import { BadRequest } from '../errors.js'
import { changeWords } from '../history.js'
import { type Page, show } from '../page.js'
import type { Paragraph } from '../text.js'
import { nameOf } from '../visitor.js'
import { kindWords, many, roleWords, speakerKindWords, speakerName, sureWords } from '../words.js'
import { sourcesOf } from './cell.js'

/** One reading that waits for a person. */
export interface Waiting {
  readonly id: number
  readonly href: string
  readonly speaker: { readonly name: string; readonly href: string | null }
  readonly role: string | null
  /** "Reported speech, unsure". */
  readonly reading: string
  /** "she", as the text says. */
  readonly mention: string | null
  /** Why that is this speaker; null for a rule without words. */
  readonly because: string | null
  readonly rule: string
  readonly named: boolean
  readonly source: SourceLine
  readonly passage: readonly Paragraph[]
  /** Where one goes on: the next reading, or the one before the last. */
  readonly next: number | null
}

/** One of two who could be the same. */
export interface Twin {
  readonly name: string
  /** "person, mayor of Lund, 3 quotes". */
  readonly note: string
  readonly href: string
}

export interface Question {
  readonly id: number
  readonly a: Twin
  readonly b: Twin
  readonly reason: string
}

/** One of the three queues. */
export interface QueueLink {
  readonly label: string
  readonly href: string
  readonly count: string
  readonly note: string
}

export interface ReviewModel {
  readonly queues: readonly QueueLink[]
  readonly lede: string
  readonly page: number
  readonly pages: number
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly readings: readonly Waiting[]
  readonly questions: readonly Question[]
  /** "and 12 more" */
  readonly moreQuestions: string | null
  readonly done: Done | null
  readonly answered: Answered | null
  /** Nothing can wait where nothing was read yet. */
  readonly isEmpty: boolean
}

/** What was done last, to be taken back. */
export interface Done {
  readonly quote: number
  readonly href: string
  readonly text: string
  readonly who: string
  readonly did: string
  readonly correction: number
}

const pageSize = 10
const questionsShown = 20

function waitingOf(quotes: readonly Quote[], sources: ReadonlyMap<string, Source>): Waiting[] {
  return quotes.map((quote, i) => {
    const source = sources.get(quote.source.slug)
    return {
      id: quote.id,
      href: `/quotes/${quote.id}`,
      speaker: { name: speakerName(quote), href: quote.speaker ? `/speakers/${quote.speaker.slug}` : null },
      role: quote.role,
      reading: `${kindWords[quote.kind]}, ${sureWords(quote.confidence)}`,
      mention: quote.mention?.text ?? null,
      because: ruleWords(quote.speakerRule),
      rule: quote.speakerRule,
      named: quote.speaker !== null,
      source: sourceLine(quote.source),
      passage: source ? passageOf(source, [quote]) : [],
      next: (quotes[i + 1] ?? quotes[i - 1])?.id ?? null,
    }
  })
}

type Speakers = ReadonlyMap<string, Speaker>

function twinOf({ name, kind, slug }: SpeakerRef, speakers: Speakers): Twin {
  const known = speakers.get(slug)
  const role = known?.roles[0] && roleWords(known.roles[0])
  const note = [speakerKindWords[kind], role, known && many(known.quotes, 'quote')].filter(Boolean).join(', ')
  return { name, note, href: `/speakers/${slug}` }
}

const questionOf = ({ id, a, b, reason }: SpeakerDoubt, speakers: Speakers): Question => ({
  ...{ id, reason },
  a: twinOf(a, speakers),
  b: twinOf(b, speakers),
})

/** The speakers of the questions that are shown, with what is known of them. */
async function twinsOf(store: Store, doubts: readonly SpeakerDoubt[]): Promise<Speakers> {
  const slugs = new Set(doubts.slice(0, questionsShown).flatMap(({ a, b }) => [a.slug, b.slug]))
  const found = await Promise.all([...slugs].map((slug) => store.speakers.bySlug(slug)))
  return new Map(found.flatMap((speaker) => (speaker ? [[speaker.slug, speaker] as const] : [])))
}

const readingsWords = (n: number): string => `${many(n, 'reading')} that Parallax is not sure of`
const doubtsWords = (n: number): string => `${many(n, 'question')} about speakers`

function ledeOf(readings: number, doubts: number): string {
  if (readings === 0 && doubts === 0) return 'Nothing waits for a person: Parallax is sure of every reading.'
  if (readings === 0) return `${doubtsWords(doubts)}.`
  return doubts === 0
    ? `${readingsWords(readings)}, least sure first.`
    : `${readingsWords(readings)}, least sure first, and ${doubtsWords(doubts)}.`
}

function queuesOf(codings: number, readings: number, doubts: number): QueueLink[] {
  const queue = (label: string, href: string, count: number, note: string): QueueLink => ({
    ...{ label, href, note },
    count: count.toLocaleString('en'),
  })
  return [
    queue('Code statements', '/review/code', codings, 'where each one stands on the issues'),
    queue('Check readings', '#readings', readings, 'who said what, where Parallax is unsure'),
    queue('Tell speakers apart', '#doubts', doubts, 'two names, one speaker?'),
  ]
}

interface ReviewFacts {
  /** How many statements this visitor has not coded. */
  readonly codings: number
  readonly quotes: readonly Quote[]
  readonly total: number
  readonly page: number
  readonly sources: ReadonlyMap<string, Source>
  readonly doubts: readonly SpeakerDoubt[]
  readonly twins: Speakers
  readonly done: Done | null
  readonly answered: Answered | null
  readonly isEmpty: boolean
}

/** The view of what waits for a person. */
export function reviewModel(facts: ReviewFacts): ReviewModel {
  const { codings, quotes, total, page, sources, doubts, twins, done, answered, isEmpty } = facts
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const more = doubts.length - questionsShown
  return {
    queues: queuesOf(codings, total, doubts.length),
    lede: isEmpty ? 'Nothing waits for a person: no source has been read yet.' : ledeOf(total, doubts.length),
    isEmpty,
    page,
    pages,
    previousHref: page > 1 ? `/review?page=${page - 1}` : null,
    nextHref: page < pages ? `/review?page=${page + 1}` : null,
    readings: waitingOf(quotes, sources),
    questions: doubts.slice(0, questionsShown).map((doubt) => questionOf(doubt, twins)),
    moreQuestions: more > 0 ? `${many(more, 'more question')} when these are answered.` : null,
    done,
    answered,
  }
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

/** Which question was answered last, and how one goes back on it. */
export interface Answered {
  readonly text: string
  /** Where a merge is undone. */
  readonly undo: { readonly action: string; readonly from: string } | null
  /** Where those kept apart can still be made one. */
  readonly href: string
  readonly name: string
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
