import express, { Router } from 'express'
import type { ImportQueue } from '../imports/queue.js'
import type { Store } from '../store/contract.js'
import { showJump } from './jump.js'
import { forgetful } from './memory.js'
import { showAgreement } from './pages/agreement.js'
import { showApi } from './pages/api.js'
import {
  downloadCollectionBrief,
  downloadComparisonBrief,
  showCollectionBrief,
  showComparisonBrief,
} from './pages/brief.js'
import { downloadCards, showCards } from './pages/cards.js'
import { showCell } from './pages/cell.js'
import { downloadReference } from './pages/cite.js'
import { showCode } from './pages/code.js'
import { downloadCodebook, showCodebook } from './pages/codebook.js'
import { acceptAgain, showAgain } from './pages/codebookAgain.js'
import { arrangeIssues, showArrange } from './pages/codebookArrange.js'
import { addIssue, changeIssue, showAddIssue, showChangeIssue } from './pages/codebookEdit.js'
import { applyImport, readImport, showImport } from './pages/codebookImport.js'
import { showVersion } from './pages/codebookVersion.js'
import { codeStatement, setCoding } from './pages/coded.js'
import { collect, showCollect } from './pages/collect.js'
import { changeCollection, makeCollection, showCollection, showCollections } from './pages/collections.js'
import { showCompare } from './pages/compare.js'
import { answerDoubt, changeSource, changeSpeaker, correctQuote } from './pages/decide.js'
import { downloadEverything, downloadExport, showExport } from './pages/export.js'
import { showHealth } from './pages/health.js'
import { handIn, showImport as showImportPage } from './pages/import.js'
import { chooseInBatch, showBatch } from './pages/importBatch.js'
import { decideItem, showItem } from './pages/importItem.js'
import { showIssue } from './pages/issue.js'
import { showIssues } from './pages/issues.js'
import { showMatrix } from './pages/matrix.js'
import { showMethod } from './pages/method.js'
import { showNetwork } from './pages/network.js'
import { showQuote } from './pages/quote.js'
import { showReview } from './pages/review.js'
import { showSearch } from './pages/search.js'
import { exportCodings, importCodings, settleDisagreement } from './pages/settle.js'
import { showSource, showSources } from './pages/sources.js'
import { showSpeaker } from './pages/speaker.js'
import { showSpeakers } from './pages/speakers.js'
import { changeTray } from './tray.js'

// Bodies are read here alone, so whatever is not a form of these addresses is refused unread.
const form = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 40 })

// A codebook's texts are long, and its issues many.
const longForm = express.urlencoded({ extended: false, limit: '3mb', parameterLimit: 400 })

/** Every page, one line an address, and every form at the address of its page; `.json` and `.csv` are taken off the address before. */
export function routes(store: Store, imports: ImportQueue): Router {
  const router = Router()
  router.get('/', showMatrix(store))
  router.get('/cells/:speaker/:issue', showCell(store))
  router.get('/compare', showCompare(store))
  router.post('/compare/tray', form, changeTray(store))
  router.get('/issues', showIssues(store))
  router.get('/issues/:id', showIssue(store))
  router.get('/network', showNetwork(store))
  router.get('/speakers', showSpeakers(store))
  router.get('/speakers/:slug', showSpeaker(store))
  router.get('/sources', showSources(store))
  router.get('/sources/:slug', showSource(store))
  router.get('/sources/:slug/cite/:format', downloadReference(store))
  router.get('/quotes/:id', showQuote(store))
  router.get('/search', showSearch(store))
  router.get('/jump', showJump(store))
  router.get('/review', showReview(store))
  router.get(['/review/code', '/review/code/:statement'], showCode(store))
  router.get('/agreement', showAgreement(store))
  router.get('/agreement/export', exportCodings(store))
  router.post('/agreement', form, settleDisagreement(store))
  router.post('/agreement/import', importCodings(store))
  router.post('/quotes/:id', form, correctQuote(store))
  router.post('/sources/:slug', form, changeSource(store))
  router.post('/speakers/:slug', form, changeSpeaker(store))
  router.post('/review', form, answerDoubt(store))
  router.post('/review/code', form, setCoding(store))
  router.post('/review/code/:statement', form, codeStatement(store))
  router.get('/codebook', showCodebook(store))
  router.get('/codebook/file/:format', downloadCodebook(store))
  router.get('/codebook/versions/:version', showVersion(store))
  router.get('/codebook/add', showAddIssue(store))
  router.post('/codebook/add', longForm, addIssue(store))
  router.get('/codebook/issues/:id', showChangeIssue(store))
  router.post('/codebook/issues/:id', longForm, changeIssue(store))
  router.get('/codebook/arrange', showArrange(store))
  router.post('/codebook/arrange', longForm, arrangeIssues(store))
  router.get('/codebook/again', showAgain(store))
  router.post('/codebook/again', form, acceptAgain(store))
  router.get('/codebook/import', showImport())
  router.post('/codebook/import', readImport(store))
  router.post('/codebook/import/apply', longForm, applyImport(store))
  router.get('/api', showApi(store))
  router.get('/export', showExport(store))
  router.get('/export/everything', downloadEverything(store))
  router.get('/export/:format', downloadExport(store))
  router.get('/collections', showCollections(store))
  router.post('/collections', form, makeCollection(store))
  router.get('/collections/add', forgetful, showCollect(store))
  router.post('/collections/add', form, collect(store))
  router.get('/collections/:slug', showCollection(store))
  router.post('/collections/:slug', form, changeCollection(store))
  router.get('/collections/:slug/brief', showCollectionBrief(store))
  router.get('/collections/:slug/brief.:format', downloadCollectionBrief(store))
  router.get('/compare/brief', showComparisonBrief(store))
  router.get('/compare/brief.:format', downloadComparisonBrief(store))
  router.get('/collections/:slug/cards', showCards(store))
  router.get('/collections/:slug/cards.:format', downloadCards(store))
  router.get('/import', showImportPage(store))
  router.post('/import', handIn(store, imports))
  router.get('/import/:batch', showBatch(store))
  router.post('/import/:batch', form, chooseInBatch(store, imports))
  router.get('/import/items/:item', showItem(store))
  router.post('/import/items/:item', longForm, decideItem(store, imports))
  router.get('/method', showMethod(store))
  router.get('/healthz', showHealth(store))
  return router
}
