import { isIsoDate } from './date.js'

const longestTitle = 160
const linesLookedAt = 8

/** The title of a plain text: a first line of up to 160 units with a blank line and more text behind it. */
export function titleOf(text: string): string | null {
  const [, first = ''] = /^\s*(\S[^\r\n]*)\r?\n[^\S\n]*\r?\n\s*\S/.exec(text) ?? []
  const title = first.trim()
  return title === '' || title.length > longestTitle || /[,;:]$/.test(title) || isIsoDate(title) ? null : title
}

/** The date of a plain text: an ISO day alone on one of its first eight lines. */
export function dateOf(text: string): string | null {
  const lines = text.slice(0, 4000).split(/\r?\n/, linesLookedAt)
  return lines.map((line) => line.trim()).find((line) => /^\d{4}-\d\d-\d\d$/.test(line) && isIsoDate(line)) ?? null
}
