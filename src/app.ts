import path from 'node:path'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Config } from './config.js'
import type { ImportQueue } from './imports/queue.js'
import type { Store } from './store/contract.js'
import { api } from './web/api/router.js'
import { briefCss, loadAssets } from './web/assets.js'
import { fail, nothingHere } from './web/fail.js'
import { cellsHtml, markHtml } from './web/markHtml.js'
import { PageMemory } from './web/memory.js'
import { itemsWith, withNavigation } from './web/nav.js'
import { formatFromPath } from './web/page.js'
import { pagesFirst } from './web/pagesFirst.js'
import { root } from './web/root.js'
import { routes } from './web/routes.js'
import { headers, ownHostOnly, ownWritesOnly } from './web/security.js'
import { emptyTray, withTray } from './web/tray.js'
import { Views } from './web/views.js'

/** What the application needs from outside. */
export interface Deps {
  readonly store: Store
  readonly config: Config
  readonly imports: ImportQueue
  /** Whether pages are remembered as long as nothing was stored since; true where it is left out. */
  readonly remembers?: boolean
}

/** The Express application, without listening. */
export function createApp({ store, config, imports, remembers = true }: Deps): Express {
  const app = express()
  const assets = loadAssets()
  app.disable('x-powered-by')
  const shared = { asset: assets.url, briefCss: briefCss(), markHtml, cellsHtml }
  app.locals.views = new Views(path.join(root, 'views'), shared, ['matrix'])
  // What is refused is refused before anything was counted.
  app.locals.usual = { navigation: itemsWith(0), waiting: 0, tray: emptyTray, coins: [], about: null }
  app.locals.memory = new PageMemory(remembers ? undefined : 0)
  app.use(headers, ownHostOnly, compression())
  app.use('/api', pagesFirst(store), api(store, new PageMemory(remembers ? undefined : 0), config.otherSites))
  app.use(ownWritesOnly, assets.serve, pagesFirst(store), formatFromPath, withNavigation(store))
  app.use(withTray(store), routes(store, imports))
  app.use(nothingHere, fail)
  return app
}
