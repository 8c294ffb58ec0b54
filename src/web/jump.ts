import type { RequestHandler } from 'express'
import type { Issue } from '../domain.js'
import type { FoundQuote, Store } from '../store/contract.js'
import { lookOf } from './card.js'
import { currentCodebook } from './find.js'
import { withParameters } from './query.js'
import { noteOf } from './table.js'
import { checkWords, dateWords, formWords, sourceTitle, speakerName, wordingWords } from './words.js'

/** Somewhere to go to. */
export interface JumpItem {
  readonly label: string
  readonly note: string
  readonly href: string
}

/** Where a few letters could lead. */
export interface Jump {
  readonly speakers: readonly JumpItem[]
  readonly issues: readonly JumpItem[]
  readonly quotes: readonly JumpItem[]
}

const most = 5
const mostQuotes = 3
const shortest = 2
const wordsShown = 90

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Issues of which the name has a word that begins like each of those given. */
export function issuesNamed(text: string, issues: readonly Issue[]): Issue[] {
  const wanted = wordsIn(text)
  if (wanted.length === 0) return []
  const has = (own: readonly string[]): boolean => wanted.every((word) => own.some((one) => one.startsWith(word)))
  return issues.filter(({ name }) => has(wordsIn(name)))
}

/** The last word may not be finished yet. */
const unfinished = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) ? `${text}*` : text)

const short = (text: string): string =>
  text.length <= wordsShown ? text : `${text.slice(0, wordsShown).replace(/\s+\S*$/, '')} …`

/** A quote in one line, never without what a reader must know of its words. */
function quoteItem({ quote }: FoundQuote): JumpItem {
  const look = lookOf(quote)
  const where = [look === 'altered' ? 'as printed in' : 'in', sourceTitle(quote.source)].join(' ')
  const when = quote.source.date ? `, ${dateWords(quote.source.date)}` : ''
  const labels = [wordingWords[quote.wording], formWords[quote.form], checkWords[quote.checked]].join(', ')
  return {
    label: look === 'quoted' ? `“${short(quote.text)}”` : short(quote.text),
    note: `${speakerName(quote)}, ${where}${when}. ${labels}`,
    href: `/quotes/${quote.id}`,
  }
}

/** Where what was typed so far could lead: speakers, issues, and, from two letters on, quotes. */
export async function jumpTo(store: Store, typed: string): Promise<Jump> {
  const text = typed.trim()
  if (text === '') return { speakers: [], issues: [], quotes: [] }
  const slice = { limit: most, offset: 0 }
  const { speakers } = await store.search.speakers(unfinished(text), slice)
  const { issues } = await currentCodebook(store)
  const quotes =
    text.length < shortest
      ? []
      : (await store.search.quotes({ limit: mostQuotes, offset: 0, text: unfinished(text), sort: 'relevance' })).quotes
  return {
    speakers: speakers.map(({ speaker }) => ({
      ...{ label: speaker.name, note: noteOf(speaker), href: `/speakers/${speaker.slug}` },
    })),
    issues: issuesNamed(text, issues)
      .slice(0, most)
      .map(({ id, name, proposition }) => ({ label: name, note: proposition, href: `/issues/${id}` })),
    quotes: quotes.map(quoteItem),
  }
}

/** `/jump.json`: suggestions for the box that is on every page. Whoever opens it as a page is sent to the search. */
export const showJump =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const typed = typeof req.query.q === 'string' ? req.query.q : ''
      if (res.locals.format !== 'json') return void res.redirect(302, withParameters('/search', { q: typed }))
      res.json(await jumpTo(store, typed))
    } catch (error) {
      next(error)
    }
  }
