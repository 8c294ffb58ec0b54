import type { Request, RequestHandler } from 'express'

/** Pages as they were sent, remembered as long as nothing was stored since: a page follows from the dossier, its address, the visitor's cookies and
 * the day, and from nothing else. The least recently asked for are forgotten first. */
export class PageMemory<T extends string | Buffer = string> {
  private readonly known = new Map<string, T>()
  private units = 0
  private state = ''

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
  JSON.stringify([originalUrl, headers.host, headers.cookie, new Date().toISOString().slice(0, 10)])

/** For pages that follow from more than that, such as from where one came: they are made anew each time. */
export const forgetful: RequestHandler = (_req, res, next) => {
  res.locals.state = ''
  next()
}
