import { portion } from './pdfColumns.js'
import type { Line } from './pdfLines.js'

/** Puts lines together to paragraphs, over the ends of columns and pages, and words that were parted at the end of a line.
 * @param pages the lines of each page, in reading order */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const known = wordsOf(pages.flat())
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const lines of pages) {
    const gap = usualGap(lines)
    for (const line of lines) {
      const samePlace = before !== undefined && lines[0] !== line && before.column === line.column
      const goesOn = before && (samePlace ? continuesBelow(before, line, gap) : continuesElsewhere(before, line))
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.text, known)
      else paragraphs.push(line.text)
      before = line
    }
  }
  return paragraphs
}

const ends = /[.!?:][)\]"”’'»]*$/

/** The usual distance of base lines, in sizes of their type. */
const usualGap = (lines: readonly Line[]): number => {
  const pairs = lines.slice(1).map((line, i) => [lines[i]!, line] as const)
  const below = pairs.filter(([above, line]) => above.column === line.column)
  return (
    portion(
      below.map(([above, line]) => (above.y - line.y) / line.size),
      0.5,
    ) || 1.2
  )
}

/** Whether a line goes on from the one above it: no wider gap, no other size, no rows of a table, not set in, and the line above is full. */
function continuesBelow(above: Line, line: Line, gap: number): boolean {
  const distance = (above.y - line.y) / line.size
  if (distance > Math.max(gap * 1.3, gap + 0.25) || distance < 0) return false
  if (Math.abs(above.size - line.size) > line.size * 0.12) return false
  if (above.parted && line.parted) return false
  const width = line.columnRight - line.columnLeft
  const setIn = line.x - line.columnLeft > line.size * 0.6 && above.x - above.columnLeft < line.size * 0.6
  if (setIn && width > line.size * 10) return false
  const short = above.right < above.columnLeft + width * 0.8
  return !(short && ends.test(above.text) && /^[\p{Lu}\d“"‘'—–•]/u.test(line.text))
}

/** Whether a line at the top of a column or page goes on from the end of the last one. */
function continuesElsewhere(last: Line, line: Line): boolean {
  if (Math.abs(last.size - line.size) > line.size * 0.12) return false
  if (/[-\u00ad]$/.test(last.text)) return true
  const setIn = line.x - line.columnLeft > line.size * 0.6
  return (
    !ends.test(last.text) &&
    (/^[\p{Ll}(]/u.test(line.text) || (!setIn && /[,;]$|\p{Ll}$/u.test(last.text) && isFull(last)))
  )
}

const isFull = ({ right, columnLeft, columnRight }: Line): boolean =>
  right > columnLeft + (columnRight - columnLeft) * 0.85

/** Joins two lines; a hyphen at the end goes where the word is known without it, or is not known with it. */
function joined(text: string, next: string, known: ReadonlySet<string>): string {
  const [, start] = /([\p{L}]+(?:-[\p{L}]+)*)[-\u00ad\u2010]$/u.exec(text.slice(-60)) ?? []
  const [end] = /^\p{L}+/u.exec(next.slice(0, 60)) ?? []
  if (start === undefined || end === undefined) return `${text} ${next}`
  const soft = text.endsWith('\u00ad')
  if (!soft && /^\p{Lu}/u.test(end)) return text + next
  const whole = known.has(`${start}${end}`.toLowerCase())
  const hyphened = known.has(`${start}-${end}`.toLowerCase())
  return !soft && hyphened && !whole ? text + next : text.slice(0, -1) + next
}

/** The words that stand whole within the lines, in small letters: with and without hyphens. */
function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}]|[-\u00ad\u2010]$)/gu))
      words.add(word.toLowerCase())
  return words
}
