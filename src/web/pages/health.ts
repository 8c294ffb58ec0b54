import type { RequestHandler } from 'express'
import type { Store } from '../../store/contract.js'

/** `/healthz`: whether the database answers. 200 `{"status":"ok"}`, else 503 `{"status":"error"}`. */
export const showHealth =
  (store: Store): RequestHandler =>
  async (_req, res) => {
    res.set('Cache-Control', 'no-store')
    try {
      await store.counts()
      res.json({ status: 'ok' })
    } catch (error) {
      console.error(error)
      res.status(503).json({ status: 'error' })
    }
  }
