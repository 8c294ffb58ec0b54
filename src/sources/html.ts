import { Readability } from '@mozilla/readability'
import { decode } from './decode.js'
import { type Page, type PageNode, parsePage } from './dom.js'
import { SourceError } from './fault.js'
import { htmlMeta } from './htmlMeta.js'
import { htmlText } from './htmlText.js'
import type { Reader, Taken } from './reader.js'
import { turnNotes } from './tidy.js'

/** A web page as saved: its main part as text, and what it says of itself. */
export const html: Reader = async (file, bytes) => {
  const { text, encoding } = decode(file, bytes, declaredIn(bytes))
  const taken = fromHtml(file, text)
  return { ...taken, notes: [...(encoding === 'UTF-8' ? [] : [`encoding ${encoding}`]), ...taken.notes] }
}

/** The encoding that a page says it is in. */
const declaredIn = (bytes: Buffer): string | undefined =>
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ??
  /^<\?xml[^>]{1,200}?encoding=["']([\w-]+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]

/** Reads a page of which the text is known.
 * @throws SourceError where it holds no text */
export function fromHtml(file: string, markup: string): Taken {
  const page = parsePage(file, markup)
  const stated = htmlMeta(page)
  const whole = htmlText(page.body ?? page.documentElement)
  if (whole === '') throw new SourceError(file, emptiness(page))
  const captions = page.querySelectorAll('figcaption').length
  const main = mainOf(page)
  const text = main === '' ? whole : main
  const notes = [
    ...(main === '' ? ['its main part was not recognised, so all of the page was read'] : leftOut(whole, main)),
    ...(captions > 0 ? [`picture captions left out (${captions})`] : []),
    ...turnNotes(markup),
  ]
  return { text, stated, notes }
}

/** The main part of a page, without menus and the like; empty where it cannot be told. Takes the page apart. */
function mainOf(page: Page): string {
  const article = new Readability<PageNode>(page as never, {
    serializer: (node) => node as unknown as PageNode,
    charThreshold: 200,
  }).parse()
  return article?.content ? htmlText(article.content) : ''
}

function leftOut(whole: string, main: string): string[] {
  const rest = Math.round((1 - main.length / whole.length) * 100)
  return rest >= 5 ? [`menus and other parts around the article left out (${rest} % of the page's text)`] : []
}

function emptiness(page: Page): string {
  if (page.querySelector('script'))
    return 'holds no text, only scripts that would fetch it; open the page and save its text as .txt'
  if (page.querySelector('frame, iframe')) return 'holds no text, only frames; save the page that the frame shows'
  return 'holds no text'
}
