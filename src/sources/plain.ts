import { wholeDate } from './date.js'

const longestTitle = 160
const linesLookedAt = 8

/** The title of a plain text: a first line of up to 160 units with a blank line and more text behind it. */
export function titleOf(text: string): string | null {
  const [, first = ''] = /^\s*(\S[^\r\n]*)\r?\n[^\S\n]*\r?\n\s*\S/.exec(text) ?? []
  const title = first.trim()
  return title === '' || title.length > longestTitle || /[,;:]$/.test(title) || wholeDate(title) ? null : title
}

/** The date of a plain text: a day ("2025-05-19", "19 May 2025") alone on one of its first eight lines. */
export function dateOf(text: string): string | null {
  const lines = text.slice(0, 4000).split(/\r?\n/, linesLookedAt)
  return lines.map(wholeDate).find((date) => date?.length === '2025-05-19'.length) ?? null
}
