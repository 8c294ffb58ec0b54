import { z } from 'zod'
import { codingsUnder } from '../../../compare/narrow.js'
import { narrowedBy } from '../../codedBy.js'
import { NotFound } from '../../errors.js'
import { findIssue } from '../../find.js'
import { findQuote, idOf } from '../../pages/quote.js'
import { behind, pageOf } from '../cursor.js'
import type { Endpoint } from '../endpoint.js'
import { filters, onIssue, paging, part } from '../parameters.js'
import { maybe } from '../shapes/parts.js'
import { coding, codingEvent, correction, quote, statement } from '../shapes/quotes.js'

export const next = maybe.describe('The address of the next page; null at the end.')

const id = ({ id: number }: { readonly id: number }): number => number

export const quotes: Endpoint = {
  ...{ path: '/quotes', id: 'quotes', group: 'Quotes' },
  about: 'Quotes, in the order in which they were stored.',
  notes: 'Filters take in whole statements: where one quote of a statement fits, all of them come.',
  parameters: [...filters, ...paging],
  shape: z.strictObject({ items: z.array(quote), next }),
  async answer(store, asked) {
    const { filter } = await narrowedBy(store, asked)
    return pageOf('quotes', asked, await store.quotes.behind(behind(asked), filter), id)
  },
}

export const oneQuote: Endpoint = {
  ...{ path: '/quotes/{id}', id: 'quote', group: 'Quotes' },
  about: 'A quote with its statement, its versions in other sources, and all that people did to it.',
  notes: 'A quote that was withdrawn still stands here, and says so.',
  parameters: [part('id', 'The number of the quote.')],
  shape: z.strictObject({
    quote,
    statement: statement.nullable().describe('Null where all of it was withdrawn.'),
    versions: z.array(statement).describe('The same statement in other sources.'),
    corrections: z.array(correction).describe('Newest first.'),
    coded: z.array(codingEvent).describe('What happened to the codings of its statement, newest first.'),
  }),
  async answer(store, { at }) {
    const { quote: found } = await findQuote(store, idOf(at.id!))
    const [versions, corrections, coded] = await Promise.all([
      store.statements.versions(found.statement),
      store.quotes.corrections(found.id),
      store.codings.history(found.statement),
    ])
    const [own = null] = versions.filter((one) => one.id === found.statement)
    return { quote: found, statement: own, versions: versions.filter((one) => one !== own), corrections, coded }
  },
}

export const statements: Endpoint = {
  ...{ path: '/statements', id: 'statements', group: 'Quotes' },
  about: 'Statements with their quotes and the codings that the filter counts, in the order in which they were stored.',
  parameters: [...filters, ...paging],
  shape: z.strictObject({ items: z.array(statement), next }),
  async answer(store, asked) {
    const { filter = {} } = await narrowedBy(store, asked)
    const found = await store.statements.behind(behind(asked), filter)
    return pageOf('statements', asked, codingsUnder(found, filter), id)
  },
}

export const oneStatement: Endpoint = {
  ...{ path: '/statements/{id}', id: 'statement', group: 'Quotes' },
  about: 'A statement with its quotes and all its codings.',
  parameters: [part('id', 'The number of the statement.')],
  shape: statement,
  async answer(store, { at }) {
    const found = /^[1-9]\d{0,8}$/.test(at.id!) ? await store.statements.byId(Number(at.id)) : undefined
    if (!found) throw new NotFound(`There is no statement with the number ${at.id}.`)
    return found
  },
}

export const codings: Endpoint = {
  ...{ path: '/codings', id: 'codings', group: 'Quotes' },
  about: 'Current codings, in the order in which they were made.',
  notes: 'Null as a position means that the coder found none. What nobody coded has no coding.',
  parameters: [onIssue, ...filters, ...paging],
  shape: z.strictObject({ items: z.array(coding), next }),
  async answer(store, asked) {
    const { issue, ...query } = asked.query
    const { filter } = await narrowedBy(store, { path: asked.path, query: query })
    const on = issue ? (await findIssue(store, String(issue))).issue.id : undefined
    return pageOf('codings', asked, await store.codings.behind(behind(asked), filter, on), id)
  },
}
