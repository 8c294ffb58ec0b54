import type { Mark } from '../mark.js'
import type { Head, Table } from '../table.js'
import { listed, many } from '../words.js'
import { wrapped } from './fonts.js'
import { drawnMark } from './mark.js'
import type { Drawing, Picture } from './picture.js'
import { line, tag } from './svg.js'

const markHeight = 40
const gap = 6
/** No column of a table is narrower, in pixels. */
export const narrowest = 156

/** What limits a mark, for those that occur in the picture. */
const keys: readonly (readonly [look: string, words: string])[] = [
  ['one', 'outlined: one statement'],
  ['machine', 'dotted: coded by machine only so far'],
  ['altered', 'wavy: rests on altered wording only'],
  ['contested', 'split: statements disagree'],
  ['disputed', 'open: people who read it differ'],
  ['silent', 'hatched: nothing found'],
  ['flips', 'ringed: different without altered wording'],
]

/** The lines under a drawing that say what the looks in it mean. */
export function legendOf(
  marks: readonly Mark[],
  width: number,
  y: number,
): { readonly markup: string; readonly height: number } {
  const looks = new Set(marks.flatMap(({ look }) => look.split(' ')))
  const words = keys.filter(([look]) => looks.has(look)).map(([, text]) => text)
  const lines = wrapped(words.join('  ·  '), width, 12)
  const markup = lines.map((one, i) => line(0, y + 16 + i * 18, one, { 'font-size': 12, class: 'soft' })).join('')
  return { markup, height: lines.length * 18 }
}

interface Lines {
  readonly name: readonly string[]
  readonly note: readonly string[]
  readonly height: number
}

const headLines = ({ name, note }: Head, width: number, notes: number): Lines => {
  const lines = { name: wrapped(name, width, 15, 'title', 2), note: wrapped(note, width, 12, 'sans', notes) }
  return { ...lines, height: lines.name.length * 19 + lines.note.length * 16 }
}

const drawnHead = ({ name, note }: Lines, x: number, y: number): string =>
  name.map((one, i) => line(x, y + 14 + i * 19, one, { 'font-size': 15, class: 'title' })).join('') +
  note.map((one, i) => line(x, y + 12 + name.length * 19 + i * 16, one, { 'font-size': 12, class: 'soft' })).join('')

const rule = (y: number, width: number, look = 'rule'): string => tag('path', { d: `M0 ${y}H${width}`, class: look })

/** As a table: columns across, rows down. */
function asTable(table: Table, wanted: number): Drawing {
  const head = Math.min(240, Math.max(150, wanted * 0.2))
  const width = Math.max(wanted, head + table.columns.length * narrowest)
  const column = (width - head) / table.columns.length
  const heads = table.columns.map((one) => headLines(one, column - 16, 4))
  const headHeight = Math.max(20, ...heads.map(({ height }) => height)) + 12
  let y = headHeight
  const parts = [...heads.map((one, i) => drawnHead(one, head + i * column + 4, 0)), rule(y, width, 'rule-ink')]
  for (const { head: who, cells } of table.rows) {
    const lines = headLines(who, head - 16, 2)
    const height = Math.max(markHeight + 12, lines.height + 16)
    parts.push(drawnHead(lines, 0, y + (height - lines.height) / 2 - 1))
    cells.forEach(({ mark }, i) => {
      const box = {
        x: head + i * column + gap / 2,
        y: y + (height - markHeight) / 2,
        width: column - gap,
        height: markHeight,
      }
      parts.push(drawnMark(mark, box))
    })
    y += height
    parts.push(rule(y, width))
  }
  const legend = legendOf(marksOf(table), width, y + 8)
  return { width, height: y + 8 + legend.height, markup: parts.join('') + legend.markup }
}

/** As a list, where there is no room across: each row with its columns under it. */
function asList(table: Table, width: number): Drawing {
  const label = Math.min(120, width * 0.36)
  let y = 0
  const parts: string[] = [rule(0, width, 'rule-ink')]
  for (const { head, cells } of table.rows) {
    const lines = headLines(head, width, 1)
    parts.push(drawnHead(lines, 0, y + 12))
    y += 12 + lines.height + 8
    for (const cell of cells) {
      const words = wrapped(cell.label, label - 10, 13, 'sans', 2)
      words.forEach((one, i) => {
        const base = y + 22 - (words.length - 1) * 8 + i * 16
        parts.push(line(0, base, one, { 'font-size': 13, class: 'soft' }))
      })
      parts.push(drawnMark(cell.mark, { x: label, y: y + 1, width: width - label, height: 34 }))
      y += 40
    }
    y += 8
    parts.push(rule(y, width))
  }
  const legend = legendOf(marksOf(table), width, y + 8)
  return { width, height: y + 8 + legend.height, markup: parts.join('') + legend.markup }
}

const marksOf = (table: Table): Mark[] => table.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark))

/** How many rows a description names one by one. */
const mostTold = 20

function rowWords({ head, cells }: Table['rows'][number]): string {
  const said = cells.map(
    ({ label, mark }) => `${label} ${mark.word.toLowerCase()}${mark.count === null ? '' : ` (${mark.count})`}`,
  )
  return `${head.name}: ${listed(said)}.`
}

/** A table of marks, at whatever width there is. */
export const drawTable = (table: Table, width: number): Drawing =>
  width < 560 ? asList(table, width) : asTable(table, width)

/** What stands in a table of marks, in words. */
export function tableWords(table: Table): string {
  const told = table.rows.slice(0, mostTold).map(rowWords)
  const rest = table.rows.length - told.length
  return [`${many(table.rows.length, 'row')}.`, ...told, rest > 0 ? `And ${many(rest, 'more row')}.` : '']
    .join(' ')
    .trim()
}

/** The matrix, or any other table of marks, as a picture. */
export const tablePicture = (title: string, lede: string, table: Table, basis: string): Picture => ({
  ...{ title, lede, basis },
  description: tableWords(table),
  draw: (width) => drawTable(table, width),
})
