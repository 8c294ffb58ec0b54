import { createRequire } from 'node:module'
import type Robots from 'robots-parser'
import { type Answer, bodyOf } from './addressBody.js'
import { Unreachable } from './reach.js'

// A CommonJS module whose types say that it is none.
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof Robots.default

// As much of robots.txt as RFC 9309 asks a reader to understand.
const largest = 512_000

/** What robots.txt of a page's server lets a robot read. A server without one lets everything be read; one that fails to give it, nothing.
 * @returns whether the page at an address may be read */
export async function isRobotAllowed(
  page: URL,
  get: (url: URL) => Promise<Answer>,
  robot: string,
  limits: { readonly largest: number },
): Promise<(address: string) => boolean> {
  const at = new URL('/robots.txt', page)
  let answer = await get(at)
  for (let hops = 0; [301, 302, 307, 308].includes(answer.status) && hops < 5; hops++) {
    answer.body.destroy()
    const to = String(answer.headers.location ?? '')
    const next = URL.canParse(to, at.href) ? new URL(to, at) : undefined
    if (!next || !/^https?:$/.test(next.protocol)) return () => true
    answer = await get(next)
  }
  if (answer.status >= 200 && answer.status < 300) {
    const rules = robotsParser(
      at.href,
      Buffer.from(await bodyOf(answer, Math.min(largest, limits.largest))).toString('utf8'),
    )
    return (address) => rules.isAllowed(address, robot) !== false
  }
  answer.body.destroy()
  if (answer.status >= 500)
    throw new Unreachable(`the server fails to say what may be read (robots.txt: ${answer.status}); try again later`)
  return () => true
}
