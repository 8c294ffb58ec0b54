import { z } from 'zod'
import type { Quote, Source, SpeakerDoubt, SpeakerRef } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { passageOf, type SourceLine, sourceLine } from '../card.js'
import { BadRequest } from '../errors.js'
import { changeWords } from '../history.js'
import { type Page, show } from '../page.js'
import type { Paragraph } from '../text.js'
import { kindWords, many, speakerKindWords, speakerName, sureWords } from '../words.js'
import { sourcesOf } from './cell.js'

/** One reading that waits for a person. */
export interface Waiting {
  readonly id: number
  readonly href: string
  readonly speaker: { readonly name: string; readonly href: string | null }
  readonly role: string | null
  /** "Reported speech, unsure". */
  readonly reading: string
  /** "the text says “she”; rule said-after". */
  readonly mention: string | null
  readonly rule: string
  readonly named: boolean
  readonly source: SourceLine
  readonly passage: readonly Paragraph[]
  /** Where one goes on: the next reading, or the one before the last. */
  readonly next: number | null
}

export interface Question {
  readonly id: number
  readonly a: { readonly name: string; readonly kind: string; readonly href: string }
  readonly b: { readonly name: string; readonly kind: string; readonly href: string }
  readonly reason: string
}

export interface ReviewModel {
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
      rule: quote.speakerRule,
      named: quote.speaker !== null,
      source: sourceLine(quote.source),
      passage: source ? passageOf(source, [quote]) : [],
      next: (quotes[i + 1] ?? quotes[i - 1])?.id ?? null,
    }
  })
}

const nameLink = ({ name, kind, slug }: SpeakerRef) => ({
  name,
  kind: speakerKindWords[kind],
  href: `/speakers/${slug}`,
})

const questionOf = ({ id, a, b, reason }: SpeakerDoubt): Question => ({ id, a: nameLink(a), b: nameLink(b), reason })

const readingsWords = (n: number): string => `${many(n, 'reading')} that Parallax is not sure of`
const doubtsWords = (n: number): string => `${many(n, 'question')} about speakers`

function ledeOf(readings: number, doubts: number): string {
  if (readings === 0 && doubts === 0) return 'Nothing waits for a person: Parallax is sure of every reading.'
  if (readings === 0) return `${doubtsWords(doubts)}.`
  return doubts === 0
    ? `${readingsWords(readings)}, least sure first.`
    : `${readingsWords(readings)}, least sure first, and ${doubtsWords(doubts)}.`
}

interface ReviewFacts {
  readonly quotes: readonly Quote[]
  readonly total: number
  readonly page: number
  readonly sources: ReadonlyMap<string, Source>
  readonly doubts: readonly SpeakerDoubt[]
  readonly done: Done | null
}

/** The view of what waits for a person. */
export function reviewModel({ quotes, total, page, sources, doubts, done }: ReviewFacts): ReviewModel {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const more = doubts.length - questionsShown
  return {
    lede: ledeOf(total, doubts.length),
    page,
    pages,
    previousHref: page > 1 ? `/review?page=${page - 1}` : null,
    nextHref: page < pages ? `/review?page=${page + 1}` : null,
    readings: waitingOf(quotes, sources),
    questions: doubts.slice(0, questionsShown).map(questionOf),
    moreQuestions: more > 0 ? `${many(more, 'more question')} when these are answered.` : null,
    done,
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

const number = z.string().regex(/^[1-9]\d{0,5}$/)
const reviewQuery = z.strictObject({ page: number.optional(), done: number.optional() })

/** The page of what waits, with what was wrong where a form on it could not be done.
 * @throws BadRequest where the address asks for what cannot be */
export async function reviewPage(store: Store, query: unknown, attempt?: Attempt): Promise<Page> {
  const read = reviewQuery.safeParse(query)
  if (!read.success)
    throw new BadRequest('The address of a page of the queue is /review?page= and a number.', [
      { label: 'The first page', href: '/review' },
    ])
  const { quotes, total, page } = await readingsOn(store, Number(read.data.page ?? 1))
  const sources = await sourcesOf(store, quotes)
  const [doubts, done] = await Promise.all([
    store.speakers.doubts(),
    doneWith(store, read.data.done ? Number(read.data.done) : undefined),
  ])
  return {
    view: 'review',
    title: 'Review',
    section: 'review',
    model: reviewModel({ quotes, total, page, sources, doubts, done }),
    data: { total, page, pageSize, quotes, doubts },
    scripts: ['review.js'],
    ...(attempt && { trouble: { message: attempt.message, href: '#doubts' } }),
  }
}

/** `/review`: the readings that are not sure, and the questions about speakers. */
export const showReview = (store: Store) => show((req) => reviewPage(store, req.query))
