import type { Stretch } from '../../domain.js'

/** Whether anything was found in a text. */
export const hasFound = (text: readonly Stretch[]): boolean => text.some(({ found }) => found)

/** The lines of a text with what was found in each. */
export function linesOf(text: readonly Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]]
  for (const { text: own, found } of text)
    for (const [i, part] of own.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (part !== '') lines.at(-1)!.push({ text: part, found })
    }
  return lines
}

/** About so many units around the first that was found, cut between words and with "…" where something is left out. */
export function excerptOf(text: readonly Stretch[], units: number): Stretch[] {
  const whole = text.reduce((sum, { text: own }) => sum + own.length, 0)
  if (whole <= units) return [...text]
  const first = Math.max(
    0,
    text.findIndex(({ found }) => found),
  )
  const at = text.slice(0, first).reduce((sum, { text: own }) => sum + own.length, 0)
  const from = Math.max(0, Math.min(at - Math.floor(units / 3), whole - units))
  return cutTo(text, from, from + units, whole)
}

function cutTo(text: readonly Stretch[], from: number, to: number, whole: number): Stretch[] {
  let at = 0
  const within = text.flatMap(({ text: own, found }): Stretch[] => {
    const [start, end] = [Math.max(0, from - at), Math.min(own.length, to - at)]
    at += own.length
    if (start >= end) return []
    let part = own.slice(start, end)
    // What was found stays whole; only plain words are cut, and only between each other.
    if (found) part = own
    else {
      if (start > 0) part = part.replace(/^\S*\s*/, '')
      if (end < own.length) part = part.replace(/\s*\S*$/, '')
    }
    return part === '' ? [] : [{ text: part, found }]
  })
  const plain = { found: false }
  return [...(from > 0 ? [{ text: '… ', ...plain }] : []), ...within, ...(to < whole ? [{ text: ' …', ...plain }] : [])]
}
