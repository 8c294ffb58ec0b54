import type { Request, Response } from 'express'
import { BadRequest, NotFound } from '../errors.js'
import { withParameters } from '../query.js'
import { rendered } from '../views.js'
import { dateWords } from '../words.js'
import { inPage, type Picture, standingAlone } from './picture.js'
import { toPng } from './png.js'
import { type Theme, themes } from './style.js'

/** The formats of a picture that stands alone. */
export const pictureFiles = ['svg', 'png'] as const

/** How wide a picture file is drawn, in pixels; a PNG has twice as many. */
const fileWidth = 1200

// Nobody who is shown this inside another page is asked or told anything: no scripts, no forms, nothing but the picture.
const embedPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *"

// A picture that somebody opens by itself brings its own style, and needs nothing else.
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

const isTheme = (value: string): value is Theme => (themes as readonly string[]).includes(value)

function themeOf(res: Response): Theme {
  const asked = (res.locals.theme as string | undefined) ?? 'light'
  if (isTheme(asked)) return asked
  throw new BadRequest(`“${asked}” is no theme of a picture. It can be ${themes.join(' or ')}.`)
}

/** Lets any page show the answer in a frame, which all others forbid. */
export function allowFraming(res: Response): void {
  res.set('Content-Security-Policy', embedPolicy).removeHeader('X-Frame-Options')
}

/** Sends the picture of a page: a file, or a small page to be shown inside another.
 * @throws NotFound where it has none; BadRequest for a theme that there is not */
export async function sendPicture(
  req: Request,
  res: Response,
  page: { readonly title: string; readonly picture?: () => Picture },
): Promise<void> {
  if (!page.picture) throw new NotFound('There is no picture of this page.')
  const picture = page.picture()
  const made = dateWords(new Date().toISOString())
  if (res.locals.format === 'embed') return embed(req, res, picture, made)
  const drawing = standingAlone(picture, themeOf(res), fileWidth, made)
  if (res.locals.format === 'svg')
    return void res.set('Content-Security-Policy', filePolicy).type('image/svg+xml').send(drawing.markup)
  res.type('image/png').send(await toPng(drawing))
}

function embed(req: Request, res: Response, picture: Picture, made: string): void {
  allowFraming(res)
  const given = req.query as Record<string, string>
  const { title, lede, basis } = picture
  const model = { title, lede, basis, made, chart: inPage(picture, 'img'), href: withParameters(req.path, given) }
  res.type('html').send(rendered(res, 'embed', { page: model }))
}
