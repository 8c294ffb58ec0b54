import type { Request, RequestHandler, Response } from 'express'
import type { Deck } from '../../export/cards/card.js'
import { toText } from '../../export/cards/card.js'
import { toCardsDocx } from '../../export/cards/docx.js'
import type { CiteRun } from '../../export/debateCite.js'
import type { Store } from '../../store/contract.js'
import { type CardDraft, deckOf, draftsOf } from '../cards.js'
import { BadRequest, NotFound } from '../errors.js'
import { gather } from '../gather.js'
import { parameter, show } from '../page.js'
import { many } from '../words.js'
import { findCollection, stateIn } from './collections.js'

interface CardsModel {
  readonly name: string
  readonly back: string
  readonly lede: string
  readonly drafts: readonly (Pick<CardDraft, 'findings'> & {
    readonly hat: string
    readonly block: string
    readonly tag: string
    readonly cite: readonly CiteRun[]
    readonly body: CardDraft['card']['body']
    readonly href: string
  })[]
  /** Altered quotes, each to be insisted on; a state that is shown stays. */
  readonly altered: readonly {
    readonly quote: number
    readonly tag: string
    readonly words: string
    readonly chosen: boolean
  }[]
  readonly at: string
  readonly text: string
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

/** The quotes that somebody insists on although their words were altered: `?insist=12`. */
function insistedIn({ query }: Request): Set<number> {
  const given = [query.insist ?? []].flat().map(String)
  if (given.every((one) => /^[1-9]\d{0,8}$/.test(one))) return new Set(given.map(Number))
  throw new BadRequest('A quote to insist on is given by its number: ?insist=12.')
}

async function draftsFor(store: Store, req: Request): Promise<{ name: string; drafts: CardDraft[] }> {
  const collection = await findCollection(store, parameter(req, 'slug'), stateIn(req))
  return { name: collection.name, drafts: draftsOf(await gather(store, collection.items), insistedIn(req)) }
}

const queryOf = (req: Request): string => (req.originalUrl.includes('?') ? `?${req.originalUrl.split('?')[1]}` : '')

/** `/collections/:slug/cards`: the debate cards as they will be, with what preflight found. */
export const showCards = (store: Store) =>
  show(async (req) => {
    const { name, drafts } = await draftsFor(store, req)
    const href = `/collections/${parameter(req, 'slug')}`
    const deck = deckOf(name, drafts)
    const model: CardsModel = {
      ...{ name, back: href, at: String(stateIn(req) ?? ''), lede: ledeOf(deck, drafts) },
      drafts: drafts
        .filter(({ refused }) => !refused)
        .map(({ card, findings, quote }) => ({
          ...card,
          findings,
          href: `/quotes/${quote}`,
        })),
      altered: drafts
        .filter(({ altered }) => altered)
        .map(({ quote, card, claim, refused }) => ({
          quote,
          tag: claim,
          words: card.body
            .filter(({ quoted }) => quoted)
            .map(({ text }) => text)
            .join(' '),
          chosen: !refused,
        })),
      text: deck.cards.length > 0 ? toText(deck) : '',
      files:
        deck.cards.length === 0
          ? []
          : [
              { label: 'Word file for Verbatim', href: `${href}/cards.docx${queryOf(req)}` },
              { label: 'Plain text', href: `${href}/cards.txt${queryOf(req)}` },
            ],
    }
    return {
      ...{ view: 'cards', title: `${name}: debate cards`, section: 'collections', model },
      data: {
        name,
        cards: deck.cards,
        findings: drafts.map(({ quote, findings, refused }) => ({ quote, findings, refused })),
      },
      scripts: ['share.js'],
    }
  })

function ledeOf({ cards }: Deck, drafts: readonly CardDraft[]): string {
  const refused = drafts.length - cards.length
  const left =
    refused === 0 ? '' : ` ${many(refused, 'quote')} with altered words ${refused === 1 ? 'is' : 'are'} left out.`
  return `${many(cards.length, 'card')}.${left}`
}

const writers: Readonly<Record<string, { readonly type: string; write(deck: Deck): Promise<Buffer> | string }>> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: toCardsDocx },
  txt: { type: 'text/plain; charset=utf-8', write: toText },
}

/** `/collections/:slug/cards.docx` and `.txt`. */
export const downloadCards =
  (store: Store): RequestHandler =>
  async (req: Request, res: Response, next) => {
    try {
      const format = parameter(req, 'format')
      const writer = writers[format]
      if (!writer) throw new NotFound('Cards come as .docx and as .txt.')
      const { name, drafts } = await draftsFor(store, req)
      const deck = deckOf(name, drafts)
      if (deck.cards.length === 0) throw new BadRequest('There is no quote in this collection that could be a card.')
      res.attachment(`${parameter(req, 'slug')}-cards.${format}`).type(writer.type)
      res.send(await writer.write(deck))
    } catch (error) {
      next(error)
    }
  }
