import type { PageElement, PageNode } from './dom.js'
import { tidy } from './tidy.js'

/** Elements whose content is no text of the page. */
const silent = new Set(
  'script style noscript template svg math iframe object embed canvas audio video form button select textarea figcaption head nav'.split(
    ' ',
  ),
)

/** Elements that stand as a paragraph of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

type Skip = (element: PageElement) => boolean

/** The text of an element as a reader sees it: paragraphs parted by blank lines, marks around <q>, cells parted by a space.
 * @param skip elements to leave out beside those that are never text */
export function htmlText(root: PageNode, skip: Skip = () => false): string {
  const parts: string[] = []
  walk(root, parts, skip)
  return tidy(parts.join(''))
}

const paragraph = '\n\n'

function walk(node: PageNode, parts: string[], skip: Skip): void {
  if (node.nodeType === 3) {
    parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    return
  }
  const name = node.nodeName.toLowerCase()
  if (node.nodeType === 8 || silent.has(name) || isHidden(node as PageElement) || skip(node as PageElement)) return
  if (name === 'br') parts.push('\n')
  if (name === 'td' || name === 'th') parts.push(' ')
  if (blocks.has(name)) parts.push(paragraph)
  if (name === 'q') parts.push('“')
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, parts, skip)
  if (name === 'q') parts.push('”')
  if (blocks.has(name)) parts.push(paragraph)
}

const isHidden = (element: PageElement): boolean =>
  element.nodeType === 1 &&
  (element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''))
