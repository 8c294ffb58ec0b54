/** A text cut into words and marks, in arrays side by side so that a book costs little. Offsets are UTF-16, half-open. */
export interface Scan {
  /** Lower case, ’ written as '; numbers of more than two digits are '#'; marks are one of . , " : - and a new line. */
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const other = 0
const letter = 1
const space = 2
const joiner = 3

const kinds = new Uint8Array(0x250).fill(other)
for (let c = 0; c < kinds.length; c++) {
  const s = String.fromCharCode(c)
  if (/[\p{L}\p{N}&$%]/u.test(s)) kinds[c] = letter
  else if (s === '\n') kinds[c] = other
  else if (/\s/.test(s)) kinds[c] = space
  else if (s === "'" || s === '-' || s === '.') kinds[c] = joiner
}
const kindOf = (code: number): number => {
  if (code < kinds.length) return kinds[code]!
  if (code === 0x2019) return joiner
  return code >= 0x2000 && code <= 0x206f ? other : letter
}

const marks: Readonly<Record<string, string>> = {
  '.': '.',
  '!': '.',
  '?': '.',
  '…': '.',
  ',': ',',
  ';': ',',
  ':': ':',
  '—': '-',
  '–': '-',
  '-': '-',
  '(': '(',
  ')': ')',
  '"': '"',
  '“': '"',
  '”': '"',
  '\n': '\n',
}

/** Cuts a text into words and marks in one pass. A possessive 's is a word of its own; "U.S." and "start-up" are one word. Never throws. */
export function scan(text: string): Scan {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (word: string, start: number, end: number): void => {
    words.push(word)
    starts.push(start)
    ends.push(end)
  }
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === letter) {
      const end = wordEnd(text, at)
      placeWord(text, at, end, put)
      at = end
      continue
    }
    const mark = kind === space ? undefined : marks[text[at]!]
    if (mark !== undefined && !(mark === '\n' && words.at(-1) === '\n')) put(mark, at, at + 1)
    at++
  }
  return { words, starts, ends }
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

function placeWord(
  text: string,
  start: number,
  end: number,
  put: (word: string, start: number, end: number) => void,
): void {
  const raw = text.slice(start, end).toLowerCase()
  const word = raw.includes('’') ? raw.replaceAll('’', "'") : raw
  if (word.length > 2 && word.endsWith("'s")) {
    put(plain(word.slice(0, -2)), start, end - 2)
    put("'s", end - 2, end)
  } else put(plain(word), start, end)
}

// Figures differ from text to text: only their being one matters, except for those that stand for a year or a small number.
const plain = (word: string): string => {
  const first = word.charCodeAt(0)
  if (first !== 0x24 && (first < 0x30 || first > 0x39)) return word
  return word.length > 2 && !/[a-z]/.test(word) ? '#' : word
}
