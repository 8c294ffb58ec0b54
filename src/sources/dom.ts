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
  readonly firstElementChild: PageElement | null
  readonly nextElementSibling: PageElement | null
  readonly parentElement: PageElement | null
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
export const deepest = 400

/** Parses HTML. Nothing in it is run or loaded.
 * @throws SourceError where it nests its elements too deeply to be walked */
export function parsePage(file: string, html: string): Page {
  const whole = /<html[\s>]/i.test(html.slice(0, 4000)) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  if (depthOf(document.documentElement as unknown as PageElement) > deepest)
    throw new SourceError(
      file,
      `nests its elements more than ${deepest} deep, as no page written for reading does; save its text as .txt`,
    )
  return document as unknown as Page
}

/** The depth of a tree, without recursion. */
function depthOf(root: PageElement): number {
  let depth = 1
  let deepestYet = 1
  for (let at: PageElement | null = root; at; ) {
    if (at.firstElementChild) {
      at = at.firstElementChild
      deepestYet = Math.max(deepestYet, ++depth)
      if (deepestYet > deepest) return deepestYet
      continue
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement
      depth--
    }
    at = at === root || at === null ? null : at.nextElementSibling
  }
  return deepestYet
}
