import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { SourceError } from './fault.js'

/** The parts of the DOM that the readers use: the program is compiled without a browser's types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement> & ArrayLike<PageElement>
}

export interface Page extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement
  readonly body: PageElement | null
}

/** How deep a page may nest its elements. Pages written for reading stay below a hundred. */
const deepest = 400
/** How many elements a page may have. */
const mostElements = 100_000

/** Parses HTML. Nothing in it is run or loaded.
 * @throws SourceError where it has too many elements, or nests them too deeply to be walked */
export function parsePage(file: string, html: string): Page {
  const fault = measure(html)
  if (fault !== undefined)
    throw new SourceError(file, `${fault}, as no page written for reading does; save its text as .txt`)
  const whole = /<html[\s>]/i.test(html.slice(0, 4000)) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Page
}

/** Looks through a page's tags, before a tree is made of them, and stops where there are too many. */
function measure(html: string): string | undefined {
  let depth = 0
  let elements = 0
  let fault: string | undefined
  const parser = new Parser({
    onopentagname() {
      if (++depth > deepest) fault = `nests its elements more than ${deepest} deep`
      else if (++elements > mostElements) fault = `has more than ${mostElements} elements`
    },
    onclosetag() {
      depth--
    },
  })
  for (let at = 0; at < html.length && fault === undefined; at += piece) parser.write(html.slice(at, at + piece))
  return fault
}

const piece = 4096
