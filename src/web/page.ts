import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { SourceSummary } from '../domain.js'
import { coinsOf } from '../export/coins.js'
import { toCsv } from '../export/csv.js'
import { scriptJson } from '../export/quotation.js'
import { NotFound } from './errors.js'
import type { PageMemory } from './memory.js'
import type { NavId } from './nav.js'
import type { Picture } from './picture/picture.js'
import { pictureFiles, sendPicture } from './picture/send.js'
import { shareModel } from './share.js'
import { rendered } from './views.js'

export type Format = 'html' | 'json' | 'csv' | 'svg' | 'png' | 'embed' | 'share'

/** What a handler answers: a view with its model, and the same as data. */
export interface Page {
  /** Name of the file in views/, without extension. */
  readonly view: string
  /** What the window is called, before "Parallax". */
  readonly title: string
  readonly section: NavId | null
  readonly model: object
  /** What `.json` gives, or what makes it. */
  readonly data: unknown
  /** What `.csv` gives: rows of cells. Absent: the page is no table. */
  readonly csv?: () => readonly (readonly (string | number)[])[]
  /** What `.svg`, `.png` and `/embed/` give. Absent: the page has no picture. */
  readonly picture?: () => Picture
  readonly scripts?: readonly string[]
  /** The sources that it shows or quotes from, for reference managers; `words`: what it quotes. */
  readonly cites?: readonly { readonly source: SourceSummary; readonly words?: string }[]
  /** What it is, for search engines: schema.org. */
  readonly about?: object
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

/** Whether a format is asked for before the path, not behind it. */
const isBefore = (format: Format): boolean => format === 'embed' || format === 'share'

function askedFor(path: string): { readonly path: string; readonly format: Format } {
  const suffixed = /^(.*)\.(json|csv|svg|png)$/.exec(path)
  if (suffixed) return { path: suffixed[1]!, format: suffixed[2] as Format }
  const embedded = /^\/(embed|share)(\/.+)$/.exec(path)
  return embedded ? { path: embedded[2]!, format: embedded[1] as Format } : { path, format: 'html' }
}

// A picture's theme says nothing of what is shown, so no page has to know it.
function withoutTheme(query: string, res: Response): string {
  const parameters = new URLSearchParams(query)
  const theme = parameters.get('theme')
  if (theme === null || !(pictureFiles as readonly string[]).includes(res.locals.format)) return query
  res.locals.theme = theme
  parameters.delete('theme')
  return parameters.size > 0 ? `?${parameters}` : ''
}

/** Takes `.json`, `.csv`, `.svg` and `.png` off the path, and `/embed` or `/share` from before it, so that each page has one route for all
 * its formats: `/speakers.json` is `/speakers` as JSON, `/index.json` and `/matrix.json` are `/`, and so is `/embed/matrix`. */
export const formatFromPath: RequestHandler = (req, res, next) => {
  const { path, format } = askedFor(req.path)
  res.locals.format = format
  const query = withoutTheme(req.url.slice(req.path.length), res)
  if (format !== 'html') req.url = `${/^\/(index|matrix)$/.test(path) ? '/' : path}${query}`
  next()
}

/** The address of a page in another format. */
function inFormat(req: Request, format: Format): string {
  const at = req.originalUrl.indexOf('?')
  const query = at < 0 ? '' : req.originalUrl.slice(at)
  const path = req.path === '/' ? '/matrix' : req.path.replace(/\/$/, '')
  return isBefore(format) ? `/${format}${path}${query}` : `${path}.${format}${query}`
}

function alternates(req: Request, page: Page): { label: string; href: string }[] {
  const formats: readonly Format[] = [
    ...(page.csv ? ['csv' as const] : []),
    'json',
    ...(page.picture ? pictureFiles : []),
  ]
  return formats.map((format) => ({ label: format.toUpperCase(), href: inFormat(req, format) }))
}

/** A list to choose from in a reference manager; a longer one nobody reads, and it would outweigh the page. */
const mostCited = 200

/** Each source once. */
function coinsIn({ cites = [] }: Page): string[] {
  const bySource = new Map(cites.map((cite) => [cite.source.id, cite]))
  return [...bySource.values()].slice(0, mostCited).map(({ source, words }) => coinsOf(source, words))
}

/** Sends a page in the format that was asked for.
 * @throws NotFound where it has no such format */
export async function send(req: Request, res: Response, page: Page): Promise<void> {
  const format = res.locals.format as Format
  if (format === 'json') return void res.json(typeof page.data === 'function' ? page.data() : page.data)
  if (format === 'csv') {
    if (!page.csv) throw new NotFound('This page is not a table, so there is no CSV of it.')
    return void res.type('text/csv').send(toCsv(page.csv()))
  }
  if (format === 'share') return share(req, res, page)
  if (format !== 'html') return sendPicture(req, res, page)
  const { view, title, section, model, scripts = [], status = 200, trouble = null } = page
  res.locals.coins = coinsIn(page)
  res.locals.about = page.about ? scriptJson(page.about) : null
  const ways = { alternates: alternates(req, page), shareHref: page.picture ? inFormat(req, 'share') : null }
  const html = rendered(res, view, { page: model, title, section, scripts, trouble, ...ways })
  if (status !== 200 || !isRemembered(req, res)) return void res.status(status).type('html').send(html)
  const { state } = res.locals
  memoryOf(req).set(state, req, html)
  res.set('ETag', memoryOf(req).tag(state, req)).type('html').send(html)
}

/** Pages that were only asked for, at a known state of the dossier. */
const isRemembered = (req: Request, res: Response): boolean =>
  ['GET', 'HEAD'].includes(req.method) && res.locals.format === 'html' && Boolean(res.locals.state)

const memoryOf = (req: Request): PageMemory<Buffer> => req.app.locals.memory

function share(req: Request, res: Response, page: Page): void {
  if (!page.picture) throw new NotFound('There is no picture of this page.')
  const model = shareModel(page.title, siteOf(req), (format) => inFormat(req, format))
  const rest = { section: page.section, scripts: ['share.js'], trouble: null, shareHref: null }
  const html = rendered(res, 'share', { page: model, title: model.heading, ...rest, alternates: alternates(req, page) })
  res.type('html').send(html)
}

function moved(to: string, format: Format): string {
  if (format === 'html') return to
  return isBefore(format) ? `/${format}${to}` : `${to}.${format}`
}

/** Sends what is there at the visitor's or was made before. Whether it did. */
function sendsKnown(req: Request, res: Response): boolean {
  const { state } = res.locals
  const tag = memoryOf(req).tag(state, req)
  if (req.headers['if-none-match'] === tag) return Boolean(res.status(304).set('ETag', tag).end())
  const known = memoryOf(req).get(state, req)
  return known !== undefined && Boolean(res.set('ETag', tag).type('html').send(known))
}

/** A route's handler from a function that asks the store and returns a page in all its formats. */
export const show =
  (answer: Answer): RequestHandler =>
  async (req: Request, res: Response, next: NextFunction) => {
    try {
      if (isRemembered(req, res) && sendsKnown(req, res)) return
      const page = await answer(req)
      if (!('movedTo' in page)) return await send(req, res, page)
      res.set('Cache-Control', 'no-store').redirect(301, moved(page.movedTo, res.locals.format as Format))
    } catch (error) {
      next(error)
    }
  }

/** The format that a request asks for. */
export const formatOf = (req: Request): Format => req.res?.locals.format ?? 'html'

/** Where the program is reached: scheme, host and port. */
export const siteOf = (req: Request): string => `http://${req.headers.host}`

/** A named part of the address, as text. */
export const parameter = (req: Request, name: string): string => String(req.params[name])
