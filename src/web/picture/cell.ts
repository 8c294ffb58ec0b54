import type { Card } from '../card.js'
import type { CellModel } from '../pages/cell.js'
import { wrapped } from './fonts.js'
import { drawnMark } from './mark.js'
import { legendOf } from './matrix.js'
import type { Drawing, Picture } from './picture.js'
import { line, tag } from './svg.js'

/** How many quotes stand in a picture; the page has all. */
const mostQuotes = 3
const leading = 29

const wordsOf = ({ words }: Card): string => words.map((part) => part.map(({ text }) => text).join('')).join(' … ')

/** The words as they may be set: in quotation marks only where somebody said them so. */
const setWords = (card: Card): string => (card.look === 'quoted' ? `“${wordsOf(card)}”` : wordsOf(card))

function whereWords({ look, source }: Card): string {
  const about = source.report ? `a report about ${source.report}, not the article itself` : ''
  const place = [[source.title, source.byline].filter(Boolean).join(', '), about].filter(Boolean).join('; ')
  if (look === 'altered') return `as printed in ${place}. Altered wording, not to be quoted`
  return `${look === 'reported' ? 'reported in' : 'in'} ${place}`
}

/** Where the words stand, line by line. What warns of them has lines of its own, so that nothing cuts it off. */
function whereLines({ look, source }: Card, width: number): { readonly text: string; readonly look: string }[] {
  const place = [source.title, source.byline].filter(Boolean).join(', ')
  const lead = look === 'altered' ? 'as printed in' : look === 'reported' ? 'reported in' : 'in'
  const report = source.report ? `A report, not the article itself: ${source.report}` : ''
  const set = (words: string, look: string) => wrapped(words, width, 13, 'sans', 2).map((text) => ({ text, look }))
  return [
    ...set(`${lead} ${place}`, 'soft'),
    ...set(report, 'soft'),
    ...(look === 'altered' ? set('Altered wording, not to be quoted', 'not-to-quote') : []),
  ]
}

function drawnQuote(card: Card, y: number, width: number): { readonly markup: string; readonly height: number } {
  const words = wrapped(setWords(card), width - 24, 20, 'serif', 6)
  const where = whereLines(card, width - 24)
  const height = words.length * leading + where.length * 18 + 6
  const markup = [
    tag('path', { d: `M1.5 ${y + 2}V${y + height - 2}`, class: card.look === 'altered' ? 'bar warned' : 'bar' }),
    ...words.map((one, i) => line(22, y + 21 + i * leading, one, { 'font-size': 20, class: 'serif' })),
    ...where.map(({ text, look }, i) =>
      line(22, y + words.length * leading + 16 + i * 18, text, { 'font-size': 13, class: look }),
    ),
  ]
  return { markup: markup.join(''), height }
}

/** A mark with the strongest of the quotes that it rests on. */
function drawCell({ mark, sum, cards }: CellModel, width: number): Drawing {
  const parts = [drawnMark(mark, { x: 0, y: 4, width: Math.min(240, width), height: 40 })]
  let y = 52
  for (const one of wrapped(sum, width, 14, 'sans', 3)) {
    y += 20
    parts.push(line(0, y - 4, one, { 'font-size': 14, class: 'soft' }))
  }
  y += 16
  for (const card of cards.slice(0, mostQuotes)) {
    const { markup, height } = drawnQuote(card, y, width)
    parts.push(markup)
    y += height + 24
  }
  const legend = legendOf([mark], width, y - 12)
  return { width, height: y - 12 + legend.height, markup: parts.join('') + legend.markup }
}

/** A speaker on an issue as a picture: mark, and the strongest quotes. */
export function cellPicture(cell: CellModel, basis: string): Picture {
  const { speaker, issue, mark, sum, cards } = cell
  const shown = cards.slice(0, mostQuotes)
  return {
    title: `${speaker.name} on ${issue.name}`,
    lede: issue.proposition,
    description: [`${mark.word}. ${sum}`, ...shown.map((card) => `${setWords(card)} (${whereWords(card)})`)].join(' '),
    basis: shown.length < cards.length ? `${basis}; ${shown.length} of ${cards.length} statements shown` : basis,
    draw: (width) => drawCell(cell, Math.min(width, 760)),
  }
}
