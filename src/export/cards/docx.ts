import { Paragraph, TextRun } from 'docx'
import { clean, pack } from '../docx/pack.js'
import { cardStyles } from '../docx/styles.js'
import { type Card, type Deck, grouped, type Piece } from './card.js'

// What is not read is set in 8 pt: 16 half points.
const smallPrint = 16

/** Cards as a Word file that opens ready to use in Verbatim: pocket, hats, blocks, and three paragraphs a card. */
export function toCardsDocx({ title, cards }: Deck): Promise<Buffer> {
  const children = [
    headed('Heading1', title),
    ...grouped(cards, 'hat').flatMap(([hat, ofHat]) => [
      headed('Heading2', hat),
      ...grouped(ofHat, 'block').flatMap(([block, own]) => [headed('Heading3', block), ...own.flatMap(cardParagraphs)]),
    ]),
  ]
  return pack({ title: clean(title), sections: [{ children }] }, cardStyles)
}

const headed = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(clean(text))] })

const cardParagraphs = ({ tag, cite, body }: Card): Paragraph[] => [
  headed('Heading4', tag),
  new Paragraph({
    children: cite.map(
      ({ text, cite: isCite }) => new TextRun({ text: clean(text), ...(isCite && { style: 'Style13ptBold' }) }),
    ),
  }),
  new Paragraph({ children: body.map(bodyRun) }),
]

function bodyRun({ text, quoted, read }: Piece): TextRun {
  if (!quoted) return new TextRun({ text: clean(text), size: smallPrint })
  return new TextRun({ text: clean(text), style: 'StyleUnderline', ...(read && { highlight: 'cyan' }) })
}
