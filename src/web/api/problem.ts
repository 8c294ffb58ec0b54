import { STATUS_CODES } from 'node:http'
import type { Request, Response } from 'express'
import type { HttpError } from '../errors.js'

/** Whether a request is one for the API, wherever it failed. */
export const isForApi = ({ originalUrl }: Pick<Request, 'originalUrl'>): boolean =>
  /^\/api\/(v1|openapi\.json)(\/|\?|$)/.test(originalUrl)

/** What is possible, where a message leads up to it. */
function detailOf({ message, ways }: Pick<HttpError, 'message' | 'ways'>): string {
  if (!message.endsWith(':')) return message
  const labels = ways.map(({ label }) => label).filter((label) => label !== 'Leave it out')
  return labels.length > 0 ? `${message} ${labels.join(', ')}.` : message.replace(/:$/, '.')
}

/** Answers with a problem (RFC 9457); its type says no more than its status. */
export function sendProblem(req: Request, res: Response, error: Pick<HttpError, 'status' | 'message' | 'ways'>): void {
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: detailOf(error),
    instance: req.originalUrl,
  }
  res
    .status(error.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem))
}
