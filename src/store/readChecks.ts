import type { Reading, ReadQuote } from '../domain.js'
import { Refused } from './errors.js'

/** Makes sure that every quote is what stands at its place in the text, and all evidence within it.
 * @throws Refused, naming the document and the quote */
export function checkReading({ document: { name, text }, quotes }: Reading): void {
  for (const { start, end, text: words, codings } of quotes) {
    if (text.slice(start, end) !== words)
      throw new Refused(`${name}: the quote at ${start}-${end} is not what stands there in the text.`)
    if (codings.some(({ evidence }) => evidence.some((span) => span.end > text.length)))
      throw new Refused(`${name}: evidence for the quote at ${start}-${end} lies outside the text.`)
  }
}

/** For each quote the index of the first quote of its statement: its own where it continues none.
 * @throws Refused where a quote continues one that does not come before it */
export function statementHeads(quotes: readonly Pick<ReadQuote, 'continues'>[]): number[] {
  const heads: number[] = []
  for (const [index, { continues }] of quotes.entries()) {
    const head = continues === null ? index : heads[continues]
    if (head === undefined)
      throw new Refused(`Quote ${index} continues quote ${continues}, which does not come before it.`)
    heads.push(head)
  }
  return heads
}
