import type { Span } from '../domain.js'

/** Words between quotation marks. `start`..`end` lie inside the marks; `open`..`after` takes the marks in.
 * Where a paragraph goes on with a quote that the one before left open, no mark stands before it: `open` is `start`. */
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

// Doubly encoded marks (UTF-8 read as Windows-1252): “ is printed â€œ, ” is â€\u009d or â€, ‘ is â€˜, ’ is â€™; – is â€“, which is no mark.
const doubles = /â€œ|â€[\u009d”]|â€(?![œ˜™“”¦\u009d])|``|''|“(?<!â€“)|[”„‟"«»]/g
const singles = /â€˜|â€™|[‘’‚‹›']/g

/** Finds what stands between quotation marks, paragraph by paragraph, in reading order, never overlapping.
 * Marks inside marks belong to the outer stretch. Feet, inches and apostrophes are no marks. Never throws. */
export function stretchesOf(text: string, paragraphs: readonly Span[]): Stretch[] {
  const style = styleOf(text)
  const found: Stretch[] = []
  let unclosed = false
  for (const paragraph of paragraphs) {
    const marks = marksIn(text, paragraph, style)
    const stretches = pair(
      text,
      paragraph,
      unclosed && goesOn(text, paragraph, marks) ? reopened(paragraph, marks) : marks,
    )
    unclosed = style === 'double' && stretches.at(-1)?.closed === false
    for (const stretch of stretches) found.push(stretch)
  }
  return found
}

/** Whether a paragraph goes on with the quote that the one before left open, without a mark of its own: its first mark closes,
 * and nothing in it opens what that mark would close. */
function goesOn(text: string, { start, end }: Span, marks: readonly Mark[]): boolean {
  const first = marks[0]
  if (first === undefined || first.at === start || first.role === 'open') return false
  if (first.family !== 'straight') return true
  const turned = /\s/.test(text[first.at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[endOf(first)] ?? ' ')
  return !turned && endOf(first) <= end && marks.filter(({ family }) => family === 'straight').length % 2 === 1
}

/** The marks with one of no length that opens at the paragraph's start. */
const reopened = ({ start }: Span, marks: readonly Mark[]): Mark[] => [
  { at: start, length: 0, role: 'open', family: marks[0]!.family },
  ...marks,
]

/** British print sets quotes in single marks: the primary style is the one that opens more stretches. */
export function styleOf(text: string): Style {
  const double = count(text, /(^|[\s([—–-])(â€œ|``|''|[“„"«])(?=\S)/g)
  const single = count(
    text,
    /(^|[\s([—–-])(â€˜|['‘‚‹])(?=[\p{L}\d…])(?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L}))*?([,.?!…](?:'|’|â€™)|(?<=[^\s'‘’])(?:'|’|â€™)(?=[\s,.;:)]))/gu,
  )
  return single > double && single > 1 ? 'single' : 'double'
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

function marksIn(text: string, { start, end }: Span, style: Style): Mark[] {
  const part = text.slice(start, end)
  const marks: Mark[] = []
  let left = style === 'double' ? count(part, /[“”"]/g) : 0
  for (const match of part.matchAll(style === 'double' ? doubles : singles)) {
    if (/[“”"]/.test(match[0])) left--
    const mark = style === 'double' ? doubleMark(part, match, marks.length % 2 === 1, left) : singleMark(part, match)
    if (mark) marks.push({ ...mark, at: mark.at + start })
  }
  return marks
}

const isWord = (ch: string | undefined): boolean => ch !== undefined && /[\p{L}\p{N}¡¿…]/u.test(ch)
const isSpace = (ch: string | undefined): boolean => ch === undefined || /[\s([{—–\-/]/.test(ch)

/** @param opened whether an odd number of marks stands before it
 * @param left how many marks stand behind it */
function doubleMark(part: string, match: RegExpMatchArray, opened: boolean, left: number): Mark | undefined {
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
        // French sets marks off by a blank («␣Oui␣»), German turns them round (»Ja«)
        role:
          facing === 'both' || !isWord(after) ? (match[0] === '«' && facing !== 'close' ? 'open' : 'close') : facing,
        family: 'guillemet',
      }
    case '``':
      return { at, length, role: 'open', family: 'curly' }
    case "''":
      return { at, length, role: facing === 'open' ? 'open' : 'close', family: 'curly' }
    case '"':
      if (isMeasure(part, at, opened, left)) return undefined
      return { at, length, role: 'both', family: 'straight' }
    default:
      return { at, length, role: 'close', family: 'curly' }
  }
}

/** 6'2" and 12" pipe: a straight mark right behind a digit that closes nothing that was opened before it. */
function isMeasure(part: string, at: number, opened: boolean, left: number): boolean {
  if (!/\d/.test(part[at - 1] ?? '')) return false
  if (/['’′]\s?\d+(\.\d+)?$/.test(part.slice(Math.max(0, at - 12), at))) return true
  return !opened || (/^"\s+[a-z]/.test(part.slice(at, at + 9)) && left % 2 === 1)
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
    const twice = isTwice(text, marks, i)
    const close = twice ? i + 3 : closing(marks, i)
    const last = close === undefined ? undefined : marks[close]!
    const inner = twice ? { from: endOf(marks[i + 1]!), to: marks[i + 2]!.at } : { from: endOf(open), to: last?.at }
    const words = text.slice(inner.from, inner.to ?? paragraph.end)
    const start = inner.from + words.length - words.trimStart().length
    const stretch: Stretch = {
      open: open.at,
      start,
      end: start + words.trim().length,
      after: last ? endOf(last) : paragraph.end,
      closed: last !== undefined,
      single: open.family === 'single',
    }
    if (words.trim() !== '') found.push(stretch)
    i = close === undefined ? marks.length : close + 1
  }
  return found
}

const endOf = ({ at, length }: Mark): number => at + length

/** ““Yes,”” and "“Yes,”": two marks that open and two that close, with nothing between but the words. */
function isTwice(text: string, marks: readonly Mark[], i: number): boolean {
  const [first, second, third, fourth] = marks.slice(i, i + 4)
  if (!fourth || endOf(first!) !== second!.at || endOf(third!) !== fourth.at) return false
  const turned = second!.role === 'close' || third!.role === 'open' || fourth.role === 'open'
  return !turned && /\S/.test(text[endOf(second!)]!) && /\S/.test(text[third!.at - 1]!) && endOf(second!) < third!.at
}

/** Index of the mark that closes the one at `i`; marks of the same family nest where enough closing ones follow. */
function closing(marks: readonly Mark[], i: number): number | undefined {
  const open = marks[i]!
  let depth = 0
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!
    if (open.family === 'straight') {
      if (mark.family === 'straight') return j
      if (mark.role === 'open') depth++
      else if (--depth < 0 || !closesStraight(marks, j)) return j
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

/** Whether a straight mark closes what is open at `j`: otherwise the curly one does, as two kinds of marks are mixed. */
const closesStraight = (marks: readonly Mark[], j: number): boolean => marks[j + 1]?.family === 'straight'

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
