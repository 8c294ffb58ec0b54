import { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Store } from '../../store/contract.js'
import { HttpError, NotFound } from '../errors.js'
import type { PageMemory } from '../memory.js'
import { asked } from './ask.js'
import type { Endpoint } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { openApi } from './openapi.js'

/** Lets programs on pages of other sites read. */
const shared: RequestHandler = (_req, res, next) => {
  res.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' })
  next()
}

/** Refuses whatever would write. */
const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.set('Allow', 'GET, HEAD, OPTIONS')
  if (req.method !== 'OPTIONS')
    return next(new HttpError(405, `The API only reads: ${req.method} is not possible here.`))
  res.set({
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'Accept, If-None-Match',
    'Access-Control-Max-Age': '86400',
  })
  res.status(204).end()
}

/** Sends data; Express answers 304 where the reader has just these. */
const send = (res: Response, body: string): void => {
  res.set('Cache-Control', 'no-cache').type('json').send(body)
}

async function answer(endpoint: Endpoint, store: Store, memory: PageMemory, req: Request, res: Response) {
  const state = await store.state()
  const known = memory.get(state, req)
  if (known !== undefined) return send(res, known)
  const answered = await endpoint.answer(store, asked(endpoint, req))
  if ('movedTo' in answered) return res.set('Cache-Control', 'no-store').redirect(301, answered.movedTo)
  const body = JSON.stringify(answered)
  memory.set(state, req, body)
  send(res, body)
}

const nothing: RequestHandler = (req, _res, next) =>
  next(new NotFound(`There is nothing at ${req.baseUrl}${req.path}. What there is stands in /api/openapi.json.`))

/** The JSON API, to be mounted at /api.
 * @param memory of answers
 * @param otherSites whether pages of other sites may read it */
export function api(store: Store, memory: PageMemory, otherSites: boolean): Router {
  const router = Router()
  router.use(['/v1', '/openapi.json'], otherSites ? [shared, readOnly] : readOnly)
  router.get('/openapi.json', (_req, res) => send(res, openApi()))
  for (const endpoint of endpoints)
    router.get(`/v1${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`, (req, res, next: NextFunction) => {
      answer(endpoint, store, memory, req, res).catch(next)
    })
  router.use('/v1', nothing)
  return router
}
