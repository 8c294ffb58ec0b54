import { Unreachable } from './reach.js'

// What is left of a page that only holds a script, or asks who one is.
const littleText = 400
const littleBesideLogin = 2000

/** Makes sure that a web page holds something to read.
 * @throws Unreachable where it asks for a login, or only holds a script */
export function checkPage(bytes: Uint8Array, { pathname }: URL): void {
  const html = Buffer.from(bytes).toString('latin1')
  const text = textOf(html)
  const isLogin = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i.test(html) || /\/(log|sign)-?in\b/i.test(pathname)
  if (isLogin && text.length < littleBesideLogin)
    throw new Unreachable('the page asks for a login; open it where you are logged in, and paste its text')
  if (text.length < littleText && /<script\b/i.test(html))
    throw new Unreachable('the page holds no text, only a script that would fetch it; open it and paste its text')
}

/** About what a page would print; linear, since what is unclosed ends the search. */
function textOf(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    text += html.slice(at, open < 0 ? undefined : open)
    if (open < 0) break
    const skipped = /^<(script|style|noscript|template|svg|head)\b/i.exec(html.slice(open, open + 12))?.[1]
    const end = skipped ? closing(html, skipped, open) : html.indexOf('>', open)
    if (end < 0) break
    at = end + 1
    text += ' '
  }
  return text.replace(/\s+/g, ' ').trim()
}

function closing(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b[^>]{0,100}>`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? found.index + found[0].length - 1 : -1
}
