import { decidingCodings } from '../../compare/evidence.js'
import type { Coding, Issue, Quote, Source, Statement } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Badge, badgesOf, lookOf, passageOf, type SourceLine, sourceLine, type Why, whyOf } from '../card.js'
import { BadRequest, NotFound } from '../errors.js'
import { currentCodebook } from '../find.js'
import { parameter, show } from '../page.js'
import type { Piece } from '../text.js'
import { originalWords, speakerName, sureWords } from '../words.js'

/** One station on the way of the words from the speaker to the page. */
export interface Link {
  readonly part: string
  readonly name: string
  readonly href: string | null
}

export interface QuoteModel {
  readonly text: string
  readonly look: ReturnType<typeof lookOf>
  readonly speaker: { readonly name: string; readonly href: string | null }
  readonly role: string | null
  readonly source: SourceLine
  readonly badges: readonly Badge[]
  readonly passage: readonly (readonly Piece[])[]
  readonly chain: readonly Link[]
  readonly siblings: readonly { readonly href: string; readonly text: string; readonly here: boolean }[]
  readonly codings: readonly Why[]
  readonly earlier: readonly Why[]
  readonly attribution: { readonly sure: string; readonly rule: string; readonly mention: string | null }
}

/** Speaker, relays nearest first, reporter, outlet; for a report also the article that it was written from. */
export function chainOf(quote: Quote): Link[] {
  const { source } = quote
  const speakerHref = quote.speaker ? `/speakers/${quote.speaker.slug}` : null
  const original = source.reportedFrom
  return [
    { part: 'Speaker', name: speakerName(quote), href: speakerHref },
    ...quote.via.map(({ name, slug }) => ({ part: 'Relayed by', name, href: slug ? `/speakers/${slug}` : null })),
    ...(original ? [{ part: 'Printed in', name: original.publisher ?? originalWords(original), href: null }] : []),
    ...(source.author && !original ? [{ part: 'Reported by', name: source.author, href: null }] : []),
    {
      part: original ? 'Read here from a report' : 'Read in',
      name: source.publisher && !original ? source.publisher : sourceLine(source).title,
      href: `/sources/${source.slug}`,
    },
  ]
}

function explained(codings: readonly Coding[], quotes: readonly Quote[], issues: readonly Issue[]): Why[] {
  const names = new Map(issues.map((issue) => [issue.id, issue.name]))
  const deciding = new Set(
    [...new Set(codings.map((c) => c.issue))].flatMap((id) => decidingCodings(codings.filter((c) => c.issue === id))),
  )
  const order = [...names.keys()]
  const placed = new Set(codings.filter((coding) => coding.position !== null).map((coding) => coding.issue))
  return [...codings]
    .sort(
      (a, b) =>
        +placed.has(b.issue) - +placed.has(a.issue) ||
        order.indexOf(a.issue) - order.indexOf(b.issue) ||
        +deciding.has(b) - +deciding.has(a),
    )
    .map((coding) => whyOf(coding, quotes, names.get(coding.issue) ?? coding.issue, deciding.has(coding)))
}

/** The view of one quote.
 * @param statement the statement that it belongs to, with its codings */
export function quoteModel(quote: Quote, statement: Statement, source: Source, issues: readonly Issue[]): QuoteModel {
  const { codings, quotes } = statement
  return {
    text: quote.text,
    look: lookOf(quote),
    speaker: { name: speakerName(quote), href: quote.speaker ? `/speakers/${quote.speaker.slug}` : null },
    role: quote.role,
    source: sourceLine(quote.source),
    badges: badgesOf(quote),
    passage: passageOf(source, [quote]),
    chain: chainOf(quote),
    siblings:
      quotes.length < 2 ? [] : quotes.map(({ id, text }) => ({ href: `/quotes/${id}`, text, here: id === quote.id })),
    codings: explained(
      codings.filter((coding) => coding.current),
      quotes,
      issues,
    ),
    earlier: explained(
      codings.filter((coding) => !coding.current),
      quotes,
      issues,
    ),
    attribution: { sure: sureWords(quote.confidence), rule: quote.rule, mention: quote.mention?.text ?? null },
  }
}

const allSources = [{ label: 'All sources', href: '/sources' }]

function idOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new BadRequest(
    `“${text}” is not the number of a quote. The address of a quote is /quotes/ and a number.`,
    allSources,
  )
}

/** `/quotes/:id`: the permanent address of one quote. */
export const showQuote = (store: Store) =>
  show(async (req) => {
    const id = idOf(parameter(req, 'id'))
    const quote = await store.quotes.byId(id)
    if (!quote) throw new NotFound(`There is no quote with the number ${id}.`, allSources)
    const [statement, source, codebook] = await Promise.all([
      store.statements.byId(quote.statement),
      store.sources.bySlug(quote.source.slug),
      currentCodebook(store),
    ])
    if (!statement || !source) throw new Error(`Quote ${id} stands without its statement or source`)
    return {
      view: 'quote',
      title: `${speakerName(quote)}: ${quote.text.slice(0, 60)}${quote.text.length > 60 ? '…' : ''}`,
      section: 'sources',
      model: quoteModel(quote, statement, source, codebook.issues),
      data: { quote, statement },
    }
  })
