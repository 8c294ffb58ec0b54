import { escaped, narrowed } from './escaped.js'
import type { Mark } from './mark.js'
import type { TableCell } from './table.js'

/** What the legend explains (`partials/legend`), by what stands in a mark's look. Cells refer to it instead of each saying it. */
const explained: Readonly<Record<string, string>> = { machine: 'dotted', altered: 'wavy', flips: 'ringed' }

const hidden = (text: string): string => `<span class="visually-hidden">${escaped(text)}</span>`

const around = ({ href, look, open }: Mark, inside: string, more = ''): string =>
  href === null
    ? `<span class="mark ${look}"${more}>${inside}</span>`
    : `<a class="mark ${look}" href="${escaped(href)}"${more}${open ? ' aria-current="true"' : ''}>${inside}</a>`

const dated = ({ word, date }: Mark): string => (date === null ? word : `${word} <small>${date}</small>`)

/** A stance mark that says all in its own words; its glyph is the stylesheet's. */
export function markHtml(mark: Mark): string {
  const notes = mark.notes && hidden(`; ${mark.notes}`)
  const word = `<span class="word">${dated(mark)}</span>`
  if (mark.halves) {
    const [first, second] = mark.halves.map(({ count }) => `<b aria-hidden="true">${count}</b>`)
    return around(mark, `${word}${first}${second}${notes}`)
  }
  const count = mark.count === null ? '' : `<b>${hidden(', statements: ')}${mark.count}</b>`
  return around(mark, `${word}${count}${notes}`)
}

/** A mark as it stands in the matrix thousands of times: its numbers are explained by the table's caption, its look by the legend. */
function shortHtml(mark: Mark): string {
  const word = mark.look.includes('altered') ? `<span class="word">${dated(mark)}</span>` : dated(mark)
  const counts = mark.halves ? mark.halves.map(({ count }) => `<b>${count}</b>`).join('') : countHtml(mark)
  return around(
    mark,
    `${word}${counts}${mark.older ? hidden('; partly coded under an older codebook') : ''}`,
    refers(mark),
  )
}

const countHtml = ({ count }: Mark): string => (count === null ? '' : `<b>${count}</b>`)

function refers({ look }: Mark): string {
  if (!look.includes(' ')) return ''
  const entries = look.split(' ').flatMap((part) => explained[part] ?? [])
  return entries.length === 0 ? '' : ` aria-describedby="${entries.join(' ')}"`
}

/** The cells of a row of the matrix: each with the head of its column, for where columns have no room, and the number of its note. */
export const cellsHtml = (cells: readonly TableCell[]): string => cells.map(cellHtml).join('')

function cellHtml({ label, mark, note }: TableCell): string {
  const short = shortHtml(mark)
  const noted = note === null ? short : `<div class="holder">${short}${noteLink(note)}</div>`
  return `<td><i>${narrowed(label)}</i>${noted}</td>\n`
}

const noteLink = (note: number): string => `<a class="noted" href="#note-${note}">${hidden('Note ')}${note}</a>`
