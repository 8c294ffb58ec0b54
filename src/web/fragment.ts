import type { Quote } from '../domain.js'
import { placesOf } from './locate.js'

// Beyond this a link names the first and last words only, as the proposal for text fragments advises.
const longest = 300
const edgeWords = 5
const contextWords = 4

const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** The address of a page that scrolls to a quote's exact words and marks them, in browsers that know text fragments
 * (https://wicg.github.io/scroll-to-text-fragment/); in others that of the page. Words that stand in the source more than once, or over
 * several paragraphs, are told apart by what stands before and behind them, or named by their first and last words.
 * @param text the source's text
 * @returns null where the source has no web address */
export function fragmentLink(
  quote: Pick<Quote, 'text' | 'start' | 'end' | 'prefix' | 'suffix'>,
  address: string | null,
  text: string,
): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const directive = `:~:text=${directiveOf(quote, text)}`
  return `${url.href}${url.hash === '' ? '#' : ''}${directive}`
}

function directiveOf(
  { text: said, start, end, prefix, suffix }: Parameters<typeof fragmentLink>[0],
  text: string,
): string {
  const all = words(said)
  const short = said.length <= longest && !/\n/.test(said)
  const match = short
    ? encoded(said)
    : `${encoded(all.slice(0, edgeWords).join(' '))},${encoded(all.slice(-edgeWords).join(' '))}`
  const shown = short ? said : all.slice(0, edgeWords).join(' ')
  if (placesOf(text, shown, { start: 0, end: text.length }).length < 2) return match
  // What surrounds a quote is cut anywhere: its outermost word may be half of one.
  const before = words(lastLine(start > prefix.length ? prefix.replace(/^\S*/, '') : prefix))
  const after = words(firstLine(end + suffix.length < text.length ? suffix.replace(/\S*$/, '') : suffix))
  const [head, tail] = [before.slice(-contextWords).join(' '), after.slice(0, contextWords).join(' ')]
  return `${head && `${encoded(head)}-,`}${match}${tail && `,-${encoded(tail)}`}`
}

// A prefix or suffix has to stand in the same block as the words.
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)
const firstLine = (text: string): string => text.split('\n', 1)[0]!
