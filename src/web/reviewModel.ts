import type { Quote, Source, Speaker, SpeakerDoubt, SpeakerRef } from '../domain.js'
import { ruleWords } from './because.js'
import { passageOf, type SourceLine, sourceLine } from './card.js'
import type { Paragraph } from './text.js'
import { kindWords, many, roleWords, speakerKindWords, speakerName, sureWords } from './words.js'

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

/** Readings on one page. */
export const pageSize = 10
/** Questions about speakers on the page. */
export const questionsShown = 20

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

/** Speakers by their slugs. */
export type Speakers = ReadonlyMap<string, Speaker>

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

/** What the store says of what waits. */
export interface ReviewFacts {
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

/** Which question was answered last, and how one goes back on it. */
export interface Answered {
  readonly text: string
  /** Where a merge is undone. */
  readonly undo: { readonly action: string; readonly from: string } | null
  /** Where those kept apart can still be made one. */
  readonly href: string
  readonly name: string
}
