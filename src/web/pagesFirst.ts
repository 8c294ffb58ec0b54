import type { RequestHandler } from 'express'
import type { Store } from '../store/contract.js'

/** Whoever waits for a page goes before what is being stored in the background. */
export const pagesFirst =
  (store: Store): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'GET') res.once('close', store.hurry())
    next()
  }
