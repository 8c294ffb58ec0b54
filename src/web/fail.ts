import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { Refused } from '../store/errors.js'
import { isForApi, sendProblem } from './api/problem.js'
import { HttpError, NotFound } from './errors.js'
import { navigation } from './nav.js'
import { rendered } from './views.js'

/** For every address that no page answers. */
export const nothingHere: RequestHandler = (req, _res, next) =>
  next(
    new NotFound(
      `There is no page at ${req.path}.`,
      navigation.map(({ label, href }) => ({ label, href })),
    ),
  )

const headings: Record<number, string> = {
  400: 'That cannot be shown',
  403: 'Not allowed',
  404: 'Not found',
  500: 'Something went wrong here',
}

function known(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (error instanceof Refused) return new HttpError(400, error.message)
  const status = (error as { status?: unknown } | null)?.status
  if (status === 400) return new HttpError(400, 'This address cannot be read: a % in it is not followed by two digits.')
  if (typeof status === 'number' && status > 400 && status < 500)
    return new HttpError(
      status,
      status === 413 ? 'That is more than a form here can hold.' : 'The request is not valid.',
    )
  return new HttpError(500, 'The page could not be made. The fault is not yours; the details are in the log.', [
    { label: 'To the matrix', href: '/' },
  ])
}

/** Whether the answer is for a program. */
export const wantsJson = (req: Request, res: Response): boolean =>
  res.locals.format === 'json' || req.accepts(['html', 'json']) === 'json'

/** Answers errors: a page for people, `{"error":{"status","message"}}` for programs, and never a stack trace. What was not
 * foreseen is logged whole. */
export const fail: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error)
  const { status, message, ways } = known(error)
  if (status >= 500) console.error(error)
  if (isForApi(req)) return sendProblem(req, res, { status, message, ways })
  res.status(status).set('Cache-Control', 'no-store')
  if (wantsJson(req, res)) return void res.json({ error: { status, message } })
  const title = (req.method === 'POST' && status === 400 ? undefined : headings[status]) ?? 'That cannot be done'
  const page = { status, heading: title, message, ways }
  const rest = { section: null, scripts: [], trouble: null, alternates: [], shareHref: null }
  res.type('html').send(rendered(res, 'error', { page, title, ...rest }))
}
