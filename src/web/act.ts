import type { Request, RequestHandler, Response } from 'express'
import { Refused } from '../store/errors.js'
import { BadRequest } from './errors.js'
import { wantsJson } from './fail.js'
import { givenIn } from './forms.js'
import { type Moved, type Page, send } from './page.js'

/** A form that could not be done: why not, and what was typed. */
export interface Attempt {
  readonly message: string
  readonly given: Readonly<Record<string, string>>
}

/** Does what a form asks, and says where to go on. */
type Deed = (req: Request, res: Response) => Promise<string>

/** The page that the form stands on, with the form as it was typed. */
type Again = (req: Request, attempt: Attempt) => Promise<Page | Moved>

/** A route's handler for a form: done, it answers 303 to where one goes on; wrong, it answers 400 with the form's page, on
 * which stands what was wrong. Whatever else goes wrong is an error as anywhere. */
export const act =
  (deed: Deed, again: Again): RequestHandler =>
  async (req, res, next) => {
    try {
      res.redirect(303, await deed(req, res))
    } catch (error) {
      const wrong = error instanceof Refused || error instanceof BadRequest
      if (!wrong || wantsJson(req, res)) return next(error)
      try {
        const page = await again(req, { message: error.message, given: givenIn(req.body) })
        if ('movedTo' in page) return next(error)
        send(req, res.set('Cache-Control', 'no-store'), { ...page, status: 400, title: `Not done: ${page.title}` })
      } catch (fault) {
        next(fault)
      }
    }
  }
