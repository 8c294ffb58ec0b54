import { expect, test } from 'vitest'
import { nothingFound } from '../../src/compare/matrix.js'
import type { StanceTotal } from '../../src/domain.js'
import { markOf } from '../../src/web/mark.js'
import { cellsHtml, markHtml } from '../../src/web/markHtml.js'

const total = (stance: Partial<StanceTotal>): StanceTotal => ({ ...nothingFound, ...stance })
const mark = (stance: Partial<StanceTotal>, flips = false) => markOf(total(stance), { href: '/cells/ada/tea', flips })
const cell = (stance: Partial<StanceTotal>, flips = false): string =>
  cellsHtml([{ label: 'Tea & cake', mark: mark(stance, flips), note: null }])
const contested = { state: 'contested', statements: 3, supports: 2, opposes: 1, newest: '2031-05-02' } as const

// What thousands of cells have in common is said once, by the legend and the caption.
test.each([
  [{ state: 'supports', statements: 4 }, '<a class="mark s1" href="/cells/ada/tea">Supports<b>4</b></a>'],
  [contested, '<a class="mark contested" href="/cells/ada/tea">Contested <small>May 2031</small><b>2</b><b>1</b></a>'],
  [{}, '<span class="mark silent">Nothing found</span>'],
  [
    { state: 'opposes', statements: 1, machineOnly: true, alteredOnly: true },
    '<a class="mark o1 one machine altered" href="/cells/ada/tea" aria-describedby="dotted wavy"><span class="word">Opposes</span><b>1</b></a>',
  ],
  [
    { state: 'mixed', statements: 2, olderCodebook: true },
    '<a class="mark mixed" href="/cells/ada/tea">Mixed<b>2</b><span class="visually-hidden">; partly coded under an older codebook</span></a>',
  ],
] as const)('a cell of the matrix: %j', (stance, expected) => {
  expect(cell(stance)).toBe(`<td><i>Tea &amp; cake</i>${expected}</td>\n`)
})

test('a cell that flips is described by the legend, and one with a note leads to it', () => {
  expect(cell({}, true)).toContain('<span class="mark silent flips" aria-describedby="ringed">')
  expect(cellsHtml([{ label: 'Tea', mark: mark({ state: 'mixed', statements: 2 }), note: 7 }])).toContain(
    '<a class="noted" href="#note-7"><span class="visually-hidden">Note </span>7</a></div></td>',
  )
})

test('elsewhere a mark says everything itself', () => {
  expect(markHtml(mark({ state: 'supports', statements: 4, machineOnly: true }))).toBe(
    '<a class="mark s1 machine" href="/cells/ada/tea"><span class="word">Supports</span>' +
      '<b><span class="visually-hidden">, statements: </span>4</b><span class="visually-hidden">; coded by machine only</span></a>',
  )
  expect(markHtml(mark(contested))).toContain('<span class="visually-hidden">; 2 for and 1 against</span>')
})
