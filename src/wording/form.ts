import type { Form, QuoteKind } from '../domain.js'

/** A quote with what has to be known of its place to tell its form. */
export interface PlacedQuote {
  /** The quoted words, marks excluded. */
  readonly text: string
  /** All of the source's text after the quote, its closing mark included. A prefix is enough if it holds a character that is not white space. */
  readonly after: string
  readonly kind: QuoteKind
  /** Whether a closing quotation mark stands at the quote's end; false for quotes set without marks. */
  readonly closed: boolean
}

// After these no sentence can end, wherever they stand.
const openers = new Set(
  'a an the and or nor because although unless whose my your our their its every into onto than versus among amongst between during'.split(
    ' ',
  ),
)
const terminal = /[.!?…。！？][\s"'”’»«›)\]]*$/u
const brackets = /\[(?!\s*(?:\d{1,3}|…|\.\s?\.\s?\.)\s*\])[^[\]\n]{1,120}\]/u
const ellipsis = /…|\.\s?\.\s?\./u

/** The form of a quote: cut wins over edited, edited over elided.
 * cut: the source ends inside the quote (nothing but white space follows, no mark closes it, no terminal mark stands at its
 * end), or a quote without a closing mark ends in a word that cannot end a sentence. Posts without a final stop inside a document are whole.
 * edited: holds an editor's [brackets]; footnote numbers and [...] do not count as such.
 * elided: holds an ellipsis, as one sign, three dots or spaced dots. Never throws. */
export function formOf(quote: PlacedQuote): Form {
  if (breaksOff(quote)) return 'cut'
  if (isEdited(quote.text)) return 'edited'
  return isElided(quote.text) ? 'elided' : 'whole'
}

/** Whether a quote breaks off before its speaker was done; see formOf. */
export function breaksOff({ text, after, closed }: PlacedQuote): boolean {
  const words = text.trim()
  if (closed || words === '') return false
  if (openers.has(lastWord(words))) return true
  return after.trim() === '' && !terminal.test(words)
}

/** Whether an editor's words stand in [brackets] in a text. */
export const isEdited = (text: string): boolean => brackets.test(text)

/** Whether words were left out of a text, as its ellipsis tells. */
export const isElided = (text: string): boolean => ellipsis.test(text)

const lastWord = (text: string): string =>
  /(?<=^|[\s"'“‘(])[\p{L}’'-]+$/u.exec(text.slice(-40))?.[0].toLowerCase() ?? ''
