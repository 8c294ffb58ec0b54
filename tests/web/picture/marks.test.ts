import { expect, test } from 'vitest'
import type { Mark } from '../../../src/web/mark.js'
import { type Face, widthOf } from '../../../src/web/picture/fonts.js'
import { drawnMark } from '../../../src/web/picture/mark.js'
import { narrowest } from '../../../src/web/picture/matrix.js'
import { touching } from './support.js'

const plain = { halves: null, date: null, notes: '', older: false, href: null, open: false }
const mark = (look: string, glyph: string, word: string, count: number | null): Mark => ({
  ...plain,
  ...{ look, glyph, word, count },
})
const contested = (supports: number, opposes: number, date: string): Mark => ({
  ...mark('contested', '', 'Contested', null),
  date,
  halves: [
    { look: 's1', glyph: '▲', count: supports },
    { look: 'o1', glyph: '▼', count: opposes },
  ],
})

/** The texts of a drawing with the boxes that they take. */
const textsOf = (markup: string) =>
  [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', words = '']) => {
    const of = (name: string): string => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1] ?? ''
    const [x, y, size] = [Number(of('x')), Number(of('y')), Number(of('font-size'))]
    const face: Face = of('class').includes('strong') ? 'strong' : 'sans'
    const width = widthOf(words, size, face)
    const from = { end: x - width, middle: x - width / 2, '': x }[of('text-anchor')] ?? x
    return { words, box: { x: from, y: y - size * 0.75, width, height: size * 0.75 } }
  })

test.each<[string, Mark, string[]]>([
  ['a long word', mark('s2', '▲▲', 'Strongly supports', 12), ['Strongly', 'supports', '12']],
  ['a long word on altered wording', mark('o2 one altered', '▼▼', 'Strongly opposes', 1), ['Strongly', 'opposes', '1']],
  ['a short word', mark('mixed', '◆', 'Mixed', 128), ['Mixed', '128']],
  ['nothing', mark('silent', '', 'Nothing found', null), ['Nothing found']],
  ['both sides, a short month', contested(1, 2, 'May 2025'), ['1', '2', 'Contested', 'May 2025']],
  ['both sides, a long month', contested(10, 2, 'December 2025'), ['10', '2', 'Contested', 'Dec 2025']],
  ['both sides, many', contested(112, 218, 'December 2025'), ['112', '218', 'Contested', 'Dec 2025']],
  ['both sides, very many', contested(1112, 2218, 'December 2025'), ['1112', '2218', 'Conte…', 'Dec 2025']],
])('the narrowest mark of a matrix: %s', (_, given, expected) => {
  const box = { x: 0, y: 0, width: narrowest - 6, height: 40 }
  const texts = textsOf(drawnMark(given, box))
  expect(texts.map(({ words }) => words)).toEqual(expected)
  expect(touching(texts.map((one) => one.box))).toEqual([])
  for (const { box: at } of texts) {
    expect(at.x).toBeGreaterThanOrEqual(3)
    expect(at.x + at.width).toBeLessThanOrEqual(box.width - 3)
    expect(at.y).toBeGreaterThanOrEqual(4)
    expect(at.y + at.height).toBeLessThanOrEqual(box.height - 4)
  }
})

test('where there is room a mark says all on one line', () => {
  const said = (given: Mark) =>
    textsOf(drawnMark(given, { x: 0, y: 0, width: 240, height: 40 })).map(({ words }) => words)
  expect(said(mark('s2', '▲▲', 'Strongly supports', 12))).toEqual(['Strongly supports', '12'])
  expect(said(contested(112, 21, 'December 2025'))).toEqual(['112', '21', 'Contested', 'December 2025'])
})
