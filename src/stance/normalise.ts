import { synonyms } from '../../seeds/stance/synonyms.js'
import type { Span } from '../domain.js'

/** Text made ready for the rules, with the way back to the original. */
export interface Normalised {
  readonly text: string
  /** Offset in the original of each unit of `text`, and one more for its end. */
  readonly offsets: Int32Array
}

/** One group a synonym, so that the group that matched tells which it was. */
const anySynonym = new RegExp(synonyms.map((s) => `(${s.printed})`).join('|'), 'g')

const plainMarks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-' }

/** Lower case where that keeps the length, plain marks, every blank a space. */
const plain = (text: string): string =>
  inLower(text.replace(/[‘’“”–—]/g, (mark) => plainMarks[mark] ?? mark).replace(/\s/g, ' '))

/** In Latin-1 every letter keeps its length; others are looked at one by one. */
const inLower = (text: string): string =>
  /[^\0-\xff]/.test(text)
    ? text.replace(/\p{Lu}/gu, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      )
    : text.toLowerCase()

const nameOfAmerica = /\bU\.S\.A?\.?(?=\W|$)|\bUSA?\b/g

/** `US` and `us` differ only by case, so the name is settled before all is lower case. */
const settleAmerica = (text: string): string => text.replace(nameOfAmerica, (name) => '\u0001'.repeat(name.length))

/** Brings spelling variants and the known slips of machine paraphrase to one form; blanks are kept one for one. */
export function normalise(original: string): Normalised {
  const text = plain(settleAmerica(original))
  const offsets: number[] = []
  let out = ''
  let last = 0
  const copy = (until: number) => {
    for (let i = last; i < until; i++) offsets.push(i)
    out += text.slice(last, until)
  }
  for (const match of text.matchAll(anySynonym)) {
    const { 0: printed, index } = match
    const means = synonyms[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.means ?? printed
    copy(index)
    for (let i = 0; i < means.length; i++) offsets.push(index)
    out += means
    last = index + printed.length
  }
  copy(text.length)
  offsets.push(text.length)
  return { text: out, offsets: Int32Array.from(offsets) }
}

/** The span of the original that a span of the normalised text stands for. */
export function originalSpan({ text, offsets }: Normalised, { start, end }: Span): Span {
  const from = offsets[start] ?? 0
  let next = end
  // a replaced phrase gives all its units one offset: go on to where the next phrase starts
  while (next < text.length && offsets[next] === offsets[end - 1]) next++
  return { start: from, end: offsets[next] ?? from }
}
