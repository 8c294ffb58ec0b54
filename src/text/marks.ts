import type { Span } from '../domain.js'

/** Words between quotation marks. `start`..`end` lie inside the marks; `open`..`after` takes the marks in. */
export interface Stretch extends Span {
  readonly open: number
  readonly after: number
  /** False where no closing mark stands in the paragraph: the stretch runs to the paragraph's end. */
  readonly closed: boolean
  readonly single: boolean
}

interface Mark {
  readonly at: number
  readonly length: number
  readonly role: 'open' | 'close' | 'both'
  readonly family: 'curly' | 'straight' | 'low' | 'guillemet' | 'single'
}

type Style = 'double' | 'single'

// Doubly encoded marks (UTF-8 read as Windows-1252): “ is printed â€œ, ” is â€\u009d or â€, ‘ is â€˜, ’ is â€™.
const doubles = /â€œ|â€[\u009d”]|â€(?![œ˜™“”¦\u009d])|``|''|[“”„‟"«»]/g
const singles = /â€˜|â€™|[‘’‚‹›']/g

/** Finds what stands between quotation marks, paragraph by paragraph, in reading order, never overlapping.
 * Marks inside marks belong to the outer stretch. Feet, inches and apostrophes are no marks. Never throws. */
export function stretchesOf(text: string, paragraphs: readonly Span[]): Stretch[] {
  const style = styleOf(text)
  return paragraphs.flatMap((paragraph) => pair(text, paragraph, marksIn(text, paragraph, style)))
}

/** British print sets quotes in single marks: the primary style is the one that opens more stretches. */
export function styleOf(text: string): Style {
  const double = count(text, /(^|[\s([—–-])(â€œ|``|[“„"«])(?=\S)/g)
  const single = count(
    text,
    /(^|[\s([—–-])(â€˜|['‘‚‹])(?=[\p{L}\d…])[^'‘’\n]*?[^\s'‘’]*([,.?!…](?:'|’|â€™)|(?:'|’|â€™)(?=[\s,.;:)]))/gu,
  )
  return single > double && single > 1 ? 'single' : 'double'
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

function marksIn(text: string, { start, end }: Span, style: Style): Mark[] {
  const part = text.slice(start, end)
  const marks: Mark[] = []
  for (const match of part.matchAll(style === 'double' ? doubles : singles)) {
    const mark = style === 'double' ? doubleMark(part, match) : singleMark(part, match)
    if (mark) marks.push({ ...mark, at: mark.at + start })
  }
  return marks
}

const isSpace = (ch: string | undefined): boolean => ch === undefined || /[\s([{—–\-/]/.test(ch)

function doubleMark(part: string, match: RegExpMatchArray): Mark | undefined {
  const at = match.index ?? 0
  const length = match[0].length
  const before = part[at - 1]
  const after = part[at + length]
  const facing = isSpace(before) && !isSpace(after) ? 'open' : !isSpace(before) ? 'close' : 'both'
  switch (match[0]) {
    case '“':
    case 'â€œ':
    case '‟':
      return { at, length, role: 'open', family: 'curly' }
    case '„':
      return { at, length, role: 'open', family: 'low' }
    case '«':
    case '»':
      return {
        at,
        length,
        role: facing === 'both' ? (match[0] === '«' ? 'open' : 'close') : facing,
        family: 'guillemet',
      }
    case '``':
      return { at, length, role: 'open', family: 'curly' }
    case "''":
      return facing === 'open' ? undefined : { at, length, role: 'close', family: 'curly' }
    case '"':
      if (isMeasure(part, at)) return undefined
      return { at, length, role: 'both', family: 'straight' }
    default:
      return { at, length, role: 'close', family: 'curly' }
  }
}

/** 6'2" and 12" pipe: a straight mark right behind a digit that closes nothing that was opened before it. */
function isMeasure(part: string, at: number): boolean {
  if (!/\d/.test(part[at - 1] ?? '')) return false
  const before = part.slice(0, at)
  if (/['’′]\s?\d+(\.\d+)?$/.test(before)) return true
  const opened = count(before, /[“”"]/g) % 2 === 1
  return !opened || (/^"\s+[a-z]/.test(part.slice(at)) && count(part.slice(at + 1), /[“”"]/g) % 2 === 1)
}

function singleMark(part: string, match: RegExpMatchArray): Mark | undefined {
  const at = match.index ?? 0
  const length = match[0].length
  const before = part[at - 1]
  const after = part[at + length]
  const opens = isSpace(before) && after !== undefined && !isSpace(after)
  if (opens && match[0] !== '’' && match[0] !== 'â€™') {
    return isElision(part.slice(at + length)) ? undefined : { at, length, role: 'open', family: 'single' }
  }
  if (match[0] === '‘' || match[0] === 'â€˜' || match[0] === '‚') return undefined
  const closes = before !== undefined && !/\s/.test(before) && (after === undefined || !/[\p{L}\p{N}]/u.test(after))
  if (!closes) return undefined
  return isPossessive(part, at, length) ? undefined : { at, length, role: 'close', family: 'single' }
}

/** 'em, 'tis, '90s: an apostrophe for letters left out. */
const isElision = (rest: string): boolean =>
  /^(em|til|tis|twas|cause|bout|n|round|\d\ds?)\b(?![^'’]{0,80}[,.?!]['’])/i.test(rest)

/** The operators' chamber: a plural possessive, where a real closing mark still follows. */
function isPossessive(part: string, at: number, length: number): boolean {
  if (!/s$/i.test(part.slice(0, at)) || !/^\s+\p{Ll}/u.test(part.slice(at + length))) return false
  return /[,.?!…]['’]|[^s\s]['’](?=[\s,.;:)]|$)/.test(nextUntilOpen(part.slice(at + length)))
}

const nextUntilOpen = (rest: string): string => rest.split(/\s['‘]/, 1)[0] ?? ''

function pair(text: string, paragraph: Span, marks: readonly Mark[]): Stretch[] {
  const found: Stretch[] = []
  let i = 0
  while (i < marks.length) {
    const open = marks[i]!
    if (open.role === 'close') {
      i++
      continue
    }
    const close = closing(marks, i)
    const last = close === undefined ? undefined : marks[close]!
    const stretch: Stretch = {
      open: open.at,
      start: open.at + open.length,
      end: last ? last.at : paragraph.end,
      after: last ? last.at + last.length : paragraph.end,
      closed: last !== undefined,
      single: open.family === 'single',
    }
    if (text.slice(stretch.start, stretch.end).trim() !== '') found.push(stretch)
    i = close === undefined ? marks.length : close + 1
  }
  return found
}

/** Index of the mark that closes the one at `i`; marks of the same family nest where enough closing ones follow. */
function closing(marks: readonly Mark[], i: number): number | undefined {
  const open = marks[i]!
  let depth = 0
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!
    if (open.family === 'straight') {
      if (mark.family === 'straight' || mark.role === 'close') return j
    } else if (open.family === 'low') {
      if (mark.family === 'curly' || mark.family === 'straight') return j
    } else if (mark.role === 'open' && mark.family === open.family) {
      if (closesLeft(marks, j, open.family) > depth + 1) depth++
    } else if (mark.role !== 'open' && (mark.family === open.family || mark.family === 'straight')) {
      if (depth === 0) return j
      depth--
    }
  }
  return undefined
}

/** Closing marks after `j` before the depth falls to nothing: tells a nested mark from a forgotten closing one. */
function closesLeft(marks: readonly Mark[], j: number, family: Mark['family']): number {
  let closes = 0
  let opens = 0
  for (let k = j + 1; k < marks.length && k < j + 40; k++) {
    if (marks[k]!.family !== family) continue
    if (marks[k]!.role === 'open') opens++
    else closes++
    if (marks[k]!.role === 'open' && closes >= 2) break
  }
  return closes - Math.max(0, opens - 1)
}
