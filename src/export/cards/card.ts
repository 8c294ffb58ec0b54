import type { CiteRun } from '../debateCite.js'

/** A stretch of a card's body. */
export interface Piece {
  readonly text: string
  /** Belongs to the quote; the rest is what stands around it, and is set small. */
  readonly quoted: boolean
  /** Is to be read aloud. */
  readonly read: boolean
}

/** One debate card: exactly three paragraphs under a block. */
export interface Card {
  /** The issue. */
  readonly hat: string
  /** The side. */
  readonly block: string
  /** The claim, one line. */
  readonly tag: string
  readonly cite: readonly CiteRun[]
  readonly body: readonly Piece[]
}

/** The cards of one file. */
export interface Deck {
  readonly title: string
  /** By hat, then by block. */
  readonly cards: readonly Card[]
}

/** The paragraphs of a card as plain text: tag, cite, body. */
export const paragraphsOf = ({ tag, cite, body }: Card): readonly [tag: string, cite: string, body: string] => [
  tag,
  cite.map(({ text }) => text).join(''),
  body.map(({ text }) => text).join(''),
]

/** Cards gathered under what they share, in their order. */
export function grouped(cards: readonly Card[], key: 'hat' | 'block'): [string, Card[]][] {
  const groups = new Map<string, Card[]>()
  for (const card of cards) groups.set(card[key], [...(groups.get(card[key]) ?? []), card])
  return [...groups]
}

/** Cards as plain text, for the clipboard: headings and paragraphs on lines of their own, an empty line between cards. */
export const toText = ({ cards }: Deck): string =>
  grouped(cards, 'hat')
    .map(([hat, ofHat]) =>
      [
        hat,
        ...grouped(ofHat, 'block').flatMap(([block, own]) => [
          block,
          ...own.map((card) => paragraphsOf(card).join('\n')),
        ]),
      ].join('\n\n'),
    )
    .join('\n\n\n')
    .concat('\n')
