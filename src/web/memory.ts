import { createHash, randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'

/** Pages as they were sent, remembered as long as nothing was stored since: a page follows from the dossier, its address, the visitor's cookies and
 * the day, and from nothing else. The least recently asked for are forgotten first. */
export class PageMemory<T extends string | Buffer = string> {
  private readonly known = new Map<string, T>()
  private units = 0
  private state = ''
  // What follows from the dossier is the same only as long as the program is: its numbers begin anew.
  private readonly run = randomUUID()

  /** @param most how many bytes, or UTF-16 units of text, are kept */
  constructor(private readonly most = 16_000_000) {}

  /** The page that was sent for such a request at this state of the dossier. */
  get(state: string, req: Request): T | undefined {
    if (this.most === 0) return undefined
    this.forgetUnless(state)
    const key = keyOf(req)
    const page = this.known.get(key)
    if (page === undefined) return undefined
    this.known.delete(key)
    this.known.set(key, page)
    return page
  }

  /** Remembers a page that was made at this state, unless something was stored meanwhile. */
  set(state: string, req: Request, page: T): void {
    if (state !== this.state || page.length > this.most / 4) return
    const key = keyOf(req)
    this.drop(key)
    this.known.set(key, page)
    this.units += page.length
    for (const old of this.known.keys()) {
      if (this.units <= this.most) break
      this.drop(old)
    }
  }

  /** The ETag of any page for such a visitor at this state of the dossier, whether it was made before or not. */
  tag(state: string, { headers: { cookie } }: Request): string {
    const visitor = cookie ? `-${createHash('sha1').update(cookie).digest('base64url')}` : ''
    return `W/"${this.run}-${state}-${today()}${visitor}"`
  }

  private forgetUnless(state: string): void {
    if (state === this.state) return
    this.known.clear()
    this.units = 0
    this.state = state
  }

  private drop(key: string): void {
    this.units -= this.known.get(key)?.length ?? 0
    this.known.delete(key)
  }
}

const keyOf = ({ originalUrl, headers }: Request): string =>
  JSON.stringify([originalUrl, headers.host, headers.cookie, today()])

const today = (): string => new Date().toISOString().slice(0, 10)

/** For pages that follow from more than that, such as from where one came: they are made anew each time. */
export const forgetful: RequestHandler = (_req, res, next) => {
  res.locals.state = ''
  next()
}
