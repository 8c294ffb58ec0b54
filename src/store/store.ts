import { codebookStore } from './codebook.js'
import { coderStore } from './coders.js'
import { codingStore } from './codings.js'
import { collectionStore } from './collections.js'
import type { Store } from './contract.js'
import { count } from './counts.js'
import { hurry } from './driver.js'
import { importStore } from './imports.js'
import { logStore } from './log.js'
import { modelStore } from './models.js'
import { positionStore } from './positions.js'
import { queueStore } from './queue.js'
import { quoteStore } from './quotes.js'
import { searchStore } from './search/search.js'
import { snapshotOf } from './snapshot.js'
import { sourceStore } from './sources.js'
import { speakerStore } from './speakers.js'
import { databaseUnder } from './sqlite.js'
import { stanceStore } from './stances.js'
import { stateOf } from './state.js'
import { statementStore } from './statements.js'
import type { Db } from './tables.js'

/** The store over a migrated database. */
export const storeOn = (db: Db): Store => ({
  sources: sourceStore(db),
  imports: importStore(db),
  speakers: speakerStore(db),
  quotes: quoteStore(db),
  statements: statementStore(db),
  codebook: codebookStore(db),
  coders: coderStore(db),
  codings: codingStore(db),
  models: modelStore(db),
  collections: collectionStore(db),
  queue: queueStore(db),
  stances: stanceStore(db),
  search: searchStore(db),
  positions: positionStore(db),
  log: logStore(db),
  hurry,
  state: () => stateOf(db),
  counts: (filter) => count(db, filter),
  snapshot: () => snapshotOf(databaseUnder(db)),
  close: () => db.destroy(),
})
