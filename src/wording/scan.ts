import { WordNumbers } from '../text/wordNumbers.js'

/** A text cut into words and marks, in arrays side by side so that a book costs little. Offsets are UTF-16, half-open. */
export interface Scan {
  /** Lower case, ’ written as '; numbers of more than two digits are '#'; marks are one of . , " : - and a new line. */
  readonly words: readonly string[]
  /** The words' numbers among `wordNumbers`; 0 where they have none. */
  readonly numbers: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Numbers of the words and marks of all texts that were cut. */
export const wordNumbers = new WordNumbers(60_000)

const other = 0
const letter = 1
const joiner = 2

const kinds = new Uint8Array(0x250).fill(other)
for (let c = 0; c < kinds.length; c++) {
  const s = String.fromCharCode(c)
  if (/[\p{L}\p{N}&$%]/u.test(s)) kinds[c] = letter
  else if (s === "'" || s === '-' || s === '.') kinds[c] = joiner
}
const kindOf = (code: number): number => {
  if (code < kinds.length) return kinds[code]!
  if (code === 0x2019) return joiner
  return code >= 0x2000 && code <= 0x206f ? other : letter
}

const marks: readonly (readonly [printed: string, mark: string])[] = [
  ...['.', '!', '?', '…'].map((printed) => [printed, '.'] as const),
  ...[',', ';'].map((printed) => [printed, ','] as const),
  ...['—', '–', '-'].map((printed) => [printed, '-'] as const),
  ...['"', '“', '”'].map((printed) => [printed, '"'] as const),
  ...[':', '(', ')', '\n'].map((printed) => [printed, printed] as const),
]
/** By character code: the number of the mark; 0 for all others. */
const numberOfMark = new Uint16Array(0x2030)
for (const [printed, mark] of marks) numberOfMark[printed.charCodeAt(0)] = wordNumbers.of(mark)
const possessive = wordNumbers.of("'s")
const figure = wordNumbers.of('#')
const newLine = wordNumbers.of('\n')

/** Cuts a text into words and marks in one pass. A possessive 's is a word of its own; "U.S." and "start-up" are one word. Never throws. */
export function scan(text: string): Scan {
  const found: Growing = { words: [], numbers: [], starts: [], ends: [] }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (kindOf(code) === letter) {
      const end = wordEnd(text, at)
      placeWord(text, at, end, found)
      at = end
      continue
    }
    const mark = code < numberOfMark.length ? numberOfMark[code]! : 0
    if (mark > 0 && !(mark === newLine && found.numbers.at(-1) === newLine)) put(mark, at, at + 1, found)
    at++
  }
  return found
}

interface Growing {
  readonly words: string[]
  readonly numbers: number[]
  readonly starts: number[]
  readonly ends: number[]
}

function put(number: number, start: number, end: number, { words, numbers, starts, ends }: Growing): void {
  words.push(wordNumbers.word(number))
  numbers.push(number)
  starts.push(start)
  ends.push(end)
}

/** End of the word that starts at `at`: joiners count where a letter follows; a last full stop only after single letters ("U.S."). */
function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const kind = kindOf(code)
    if (kind === letter) end++
    else if (kind !== joiner) break
    else if (code === 0x2e) {
      if (!isSingle(text, at, end)) break
      end++
    } else if (kindOf(text.charCodeAt(end + 1)) === letter && end + 1 < text.length) end++
    else break
  }
  return end
}

/** Whether one letter alone stands before a full stop, and this is an abbreviation: "U." of "U.S.", "a.m.". */
function isSingle(text: string, at: number, stop: number): boolean {
  const alone = stop === at + 1 || text.charCodeAt(stop - 2) === 0x2e
  if (!alone) return /\d/.test(text[stop - 1]!) && /\d/.test(text[stop + 1] ?? '')
  const next = text.charCodeAt(stop + 1)
  return stop > at + 1 || (stop + 1 < text.length && kindOf(next) === letter && text.charCodeAt(stop + 2) === 0x2e)
}

function placeWord(text: string, start: number, end: number, into: Growing): void {
  if (endsPossessive(text, start, end)) {
    placePlain(text, start, end - 2, into)
    put(possessive, end - 2, end, into)
  } else placePlain(text, start, end, into)
}

function endsPossessive(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (end - start < 3 || (last !== 0x73 && last !== 0x53)) return false
  const mark = text.charCodeAt(end - 2)
  return mark === 0x27 || mark === 0x2019
}

function placePlain(text: string, start: number, end: number, into: Growing): void {
  const number = isFigure(text, start, end) ? figure : wordNumbers.at(text, start, end)
  put(number, start, end, into)
  if (number === 0) into.words[into.words.length - 1] = text.slice(start, end).toLowerCase().replaceAll('’', "'")
}

// Figures differ from text to text: only their being one matters, except for those that stand for a year or a small number.
function isFigure(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  return (
    end - start > 2 &&
    (first === 0x24 || (first >= 0x30 && first <= 0x39)) &&
    !/[a-z]/.test(text.slice(start, end).toLowerCase())
  )
}
