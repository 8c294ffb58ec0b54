import { symbol, symbolDiamond2, symbolTriangle } from 'd3-shape'
import type { Half, Mark } from '../mark.js'
import { type Face, shortened, widthOf, wrapped } from './fonts.js'
import { line, tag } from './svg.js'

/** A box of a picture, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const size = 13
const edge = 1.5
const pad = 11

// Drawn, not set: no face has to have these characters, and they look the same everywhere.
const triangle = symbol(symbolTriangle, 40)() ?? ''
const diamond = symbol(symbolDiamond2, 42)() ?? ''
const stretch = 8

/** How wide a glyph is, in pixels. */
const glyphWidth = (glyph: string): number =>
  glyph === '' ? 0 : glyph === '?' || glyph === '–' ? 8 : 10 + (glyph.length - 1) * stretch

/** The glyph of a mark, its left edge and middle at a place. */
function drawnGlyph(glyph: string, x: number, middle: number, tone: string): string {
  if (glyph === '?' || glyph === '–')
    return line(x, middle + 5, glyph, { 'font-size': 14, class: `strong ink-${tone}` })
  return [...glyph]
    .map((one, i) => {
      const at = `translate(${Math.round((x + 5 + i * stretch) * 100) / 100} ${one === '▼' ? middle - 1.5 : middle + 1.5})`
      const d = one === '◆' ? diamond : triangle
      const place = one === '◆' ? `translate(${Math.round((x + 5) * 100) / 100} ${middle})` : at
      return tag('path', { d, transform: one === '▼' ? `${place} rotate(180)` : place, class: `glyph-${tone}` })
    })
    .join('')
}

/** Lines at an angle across a box: nothing found. */
function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = []
  for (let from = 8; from < width + height; from += 8) {
    const [x1, y1] = from <= width ? [from, 0] : [width, from - width]
    const [x2, y2] = from <= height ? [0, from] : [from - height, height]
    lines.push(`M${x + x1} ${y + y1}L${x + x2} ${y + y2}`)
  }
  return tag('path', { d: lines.join(''), class: 'hatch' })
}

/** A wavy line under words: they rest on altered wording only. */
function wave(x: number, y: number, width: number): string {
  const bumps = Math.max(2, Math.round(width / 4))
  const step = width / bumps
  const way = Array.from({ length: bumps }, (_, i) => `q${step / 2} ${i % 2 ? 2.6 : -2.6} ${step} 0`)
  return tag('path', { d: `M${x} ${y}${way.join('')}`, class: 'wave' })
}

const has = (mark: Mark, look: string): boolean => mark.look.split(' ').includes(look)
const toneOf = (mark: Mark): string => mark.look.split(' ')[0]!

function ground(mark: Mark, { x, y, width, height }: Box): string {
  const tone = toneOf(mark)
  if (tone === 'silent') return hatch({ x, y, width, height })
  if (tone === 'disputed')
    return tag('path', { d: `M${x} ${y}h${width}M${x} ${y + height}h${width}`, class: 'outline' })
  const outlined = has(mark, 'one')
  return tag('rect', {
    ...{ x: x + edge / 2, y: y + edge / 2, width: width - edge, height: height - edge, rx: Math.min(7, height / 3) },
    class: [
      outlined ? `edge-${tone}` : `fill-${tone}`,
      outlined && /2$/.test(tone) && 'thick',
      has(mark, 'machine') && 'dots',
    ]
      .filter(Boolean)
      .join(' '),
  })
}

const ring = ({ x, y, width, height }: Box): string =>
  tag('rect', { x: x - 3, y: y - 3, width: width + 6, height: height + 6, rx: 9, class: 'ring' })

const inkOf = (mark: Mark): string => (has(mark, 'one') ? 'plain' : toneOf(mark))
const glyphTone = (mark: Mark): string => (has(mark, 'one') ? `edge-${toneOf(mark)}` : toneOf(mark))

function half({ look, glyph, count }: Half, { x, y, width, height }: Box, left: boolean): string {
  const r = Math.min(7, height / 3)
  const round = left
    ? `M${x + width} ${y}H${x + r}a${r} ${r} 0 0 0 ${-r} ${r}v${height - 2 * r}a${r} ${r} 0 0 0 ${r} ${r}H${x + width}z`
    : `M${x} ${y}h${width - r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}H${x}z`
  const middle = y + height / 2
  const start = x + (width - 13 - widthOf(String(count), size, 'strong')) / 2
  return (
    tag('path', { d: round, class: `bare-${look}` }) +
    drawnGlyph(glyph, start, middle, look) +
    line(start + 13, middle + 4.5, String(count), { 'font-size': size, class: `strong ink-${look}` })
  )
}

const halfWidth = (count: number, room = 26): number => room + widthOf(String(count), size, 'strong')

/** The widths of the two sides of a contested mark; closer around their numbers where its word has no room between them. */
function halfWidths([first, second]: readonly [Half, Half], width: number, word: string): [number, number] {
  const at = (room: number): [number, number] => [halfWidth(first.count, room), halfWidth(second.count, room)]
  const wide = at(26)
  return width - wide[0] - wide[1] >= widthOf(word, size, 'strong') + 6 ? wide : at(19)
}

/** A date as far as there is room for it: "December 2025", "Dec 2025", or nothing. */
function dateIn(date: string | null, room: number): string | null {
  const short = date?.replace(/^([A-Z][a-z]{2})[a-z]+ /, '$1 ')
  return [date, short].find((one) => one && widthOf(one, 11) <= room) ?? null
}

function contested(mark: Mark, box: Box, withWord: boolean): string {
  const [first, second] = mark.halves!
  const { x, y, width, height } = box
  const [w1, w2] = withWord ? halfWidths([first, second], width, mark.word) : [width / 2, width / 2]
  const dots = has(mark, 'machine') ? ' dots' : ''
  const outline = {
    x: x + edge / 2,
    y: y + edge / 2,
    width: width - edge,
    height: height - edge,
    rx: Math.min(7, height / 3),
  }
  const centre = x + w1 + (width - w1 - w2) / 2
  const room = width - w1 - w2 - 4
  const date = dateIn(mark.date, room)
  const lift = date ? -2 : 4.5
  const words = withWord
    ? line(centre, y + height / 2 + lift, shortened(mark.word, room, size, 'strong'), {
        'font-size': size,
        class: 'strong',
        'text-anchor': 'middle',
      }) +
      (date ? line(centre, y + height / 2 + 12, date, { 'font-size': 11, class: 'soft', 'text-anchor': 'middle' }) : '')
    : ''
  return (
    half(first, { x, y, width: w1, height }, true) +
    half(second, { x: x + width - w2, y, width: w2, height }, false) +
    tag('rect', { ...outline, class: `outline${dots}` }) +
    words
  )
}

const textClass = (mark: Mark): Face => (['none', 'silent'].includes(toneOf(mark)) ? 'sans' : 'strong')

/** A mark as on the pages: glyph, word and number in a box; a long word in two lines where there is no room for one. */
export function drawnMark(mark: Mark, box: Box): string {
  const ringed = has(mark, 'flips') ? ring(box) : ''
  if (mark.halves) return ringed + contested(mark, box, true)
  const middle = box.y + box.height / 2
  const face = textClass(mark)
  const start = box.x + pad + (mark.glyph === '' ? 0 : glyphWidth(mark.glyph) + 6)
  const ink = `${face} ink-${inkOf(mark)}`
  const count = mark.count === null ? '' : String(mark.count)
  const room = box.x + box.width - pad - start - (count === '' ? 0 : widthOf(count, size, face) + 6)
  const words = wrapped(mark.word, room, size, face, 2).map((text, i, { length }) => ({
    text,
    base: middle + 4.5 - (length - 1) * 7.5 + i * 15,
  }))
  return (
    ringed +
    ground(mark, box) +
    drawnGlyph(mark.glyph, box.x + pad, middle, glyphTone(mark)) +
    words
      .map(({ text, base }) => {
        const under = has(mark, 'altered') ? wave(start, base + 3.5, widthOf(text, size, face)) : ''
        return line(start, base, text, { 'font-size': size, class: ink }) + under
      })
      .join('') +
    (count === ''
      ? ''
      : line(box.x + box.width - pad, middle + 4.5, count, { 'font-size': size, class: ink, 'text-anchor': 'end' }))
  )
}

/** How wide a mark without its word is. */
export function compactWidth(mark: Mark): number {
  if (mark.halves) return mark.halves.reduce((sum, { count }) => sum + halfWidth(count) - 4, 0)
  return 16 + glyphWidth(mark.glyph) + (mark.count === null ? 0 : 5 + widthOf(String(mark.count), size, 'strong'))
}

/** A mark without its word, where an axis says it: glyph and number. */
export function compactMark(mark: Mark, box: Box): string {
  if (mark.halves) return contested(mark, box, false)
  const middle = box.y + box.height / 2
  const start = box.x + 8
  const number = start + glyphWidth(mark.glyph) + 5
  const ink = `strong ink-${inkOf(mark)}`
  return (
    ground(mark, box) +
    drawnGlyph(mark.glyph, start, middle, glyphTone(mark)) +
    (mark.count === null ? '' : line(number, middle + 4.5, String(mark.count), { 'font-size': size, class: ink })) +
    (has(mark, 'altered') ? wave(start, middle + 9, box.width - 16) : '')
  )
}
