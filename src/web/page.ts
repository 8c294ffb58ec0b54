import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { NotFound } from './errors.js'
import type { NavId } from './nav.js'

export type Format = 'html' | 'json' | 'csv'

/** What a handler answers: a view with its model, and the same as data. */
export interface Page {
  /** Name of the file in views/, without extension. */
  readonly view: string
  /** What the window is called, before "Parallax". */
  readonly title: string
  readonly section: NavId | null
  readonly model: object
  /** What `.json` gives. */
  readonly data: unknown
  /** What `.csv` gives: rows of cells. Absent: the page is no table. */
  readonly csv?: () => readonly (readonly (string | number)[])[]
  readonly scripts?: readonly string[]
  /** Absent: 200. */
  readonly status?: number
  /** Why a form on it could not be done, and where on the page the form stands. */
  readonly trouble?: { readonly message: string; readonly href: string }
}

/** The answer is at another address; browsers ask again each time, since it may come back. */
export interface Moved {
  readonly movedTo: string
}

type Answer = (req: Request) => Promise<Page | Moved>

/** Takes `.json` or `.csv` off the path, so that each page has one route for all its formats: `/speakers.json` is
 * `/speakers` as JSON, `/index.json` and `/matrix.json` are `/`. */
export const formatFromPath: RequestHandler = (req, res, next) => {
  const found = /^(.*)\.(json|csv)$/.exec(req.path)
  res.locals.format = found?.[2] ?? 'html'
  if (found) req.url = `${/^\/(index|matrix)$/.test(found[1]!) ? '/' : found[1]}${req.url.slice(req.path.length)}`
  next()
}

/** A cell of CSV: quoted where needed, and never read as a formula by a spreadsheet. */
function csvCell(value: string | number): string {
  const text = String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows as CSV (RFC 4180, with CRLF). A cell that begins like a formula gets an apostrophe before it. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

function alternates(req: Request, page: Page): { label: string; href: string }[] {
  const at = req.originalUrl.indexOf('?')
  const query = at < 0 ? '' : req.originalUrl.slice(at)
  const path = req.path === '/' ? '/matrix' : req.path.replace(/\/$/, '')
  const json = { label: 'JSON', href: `${path}.json${query}` }
  return page.csv ? [{ label: 'CSV', href: `${path}.csv${query}` }, json] : [json]
}

/** Sends a page in the format that was asked for.
 * @throws NotFound where it has no such format */
export function send(req: Request, res: Response, page: Page): void {
  const format = res.locals.format as Format
  if (format === 'json') return void res.json(page.data)
  if (format === 'csv') {
    if (!page.csv) throw new NotFound('This page is not a table, so there is no CSV of it.')
    return void res.type('text/csv').send(toCsv(page.csv()))
  }
  const { view, title, section, model, scripts = [], status = 200, trouble = null } = page
  res.status(status).render(view, { page: model, title, section, scripts, trouble, alternates: alternates(req, page) })
}

/** A route's handler from a function that asks the store and returns a page in all its formats. */
export const show =
  (answer: Answer): RequestHandler =>
  async (req: Request, res: Response, next: NextFunction) => {
    try {
      const page = await answer(req)
      if (!('movedTo' in page)) return send(req, res, page)
      const suffix = res.locals.format === 'html' ? '' : `.${res.locals.format}`
      res.set('Cache-Control', 'no-store').redirect(301, page.movedTo + suffix)
    } catch (error) {
      next(error)
    }
  }

/** A named part of the address, as text. */
export const parameter = (req: Request, name: string): string => String(req.params[name])
