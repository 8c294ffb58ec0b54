import type { RequestHandler } from 'express'
import { z } from 'zod'
import { changesNothing, changesOf, redefined } from '../../codebook/changes.js'
import { retiredIssues } from '../../codebook/edit.js'
import { CodebookFaults, type Imported } from '../../codebook/faults.js'
import { largestFile, readCodebook } from '../../codebook/formats.js'
import { toJson } from '../../codebook/json.js'
import { limits } from '../../codebook/text.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { Refused } from '../../store/errors.js'
import { type Attempt, act } from '../act.js'
import { type ChangesModel, changesModel } from '../codebookChanges.js'
import { editFields, fresh, meanings } from '../codebookForms.js'
import { BadRequest } from '../errors.js'
import { byOf, line, oneOf, readForm } from '../forms.js'
import { readFileOf } from '../multipart.js'
import { type Page, send, show } from '../page.js'
import { nameOf } from '../visitor.js'
import { listed, many } from '../words.js'

/** Somewhat more than a codebook may be: what is too large is told by its reader. */
const largestSent = 3_000_000

interface ImportModel {
  /** What is wrong with the file, a sentence each. */
  readonly faults: readonly string[]
  readonly pasted: string
}

interface PreviewModel {
  readonly lede: string
  readonly leftOut: readonly string[]
  readonly changes: ChangesModel
  readonly title: string
  readonly limit: number
  /** Names of known issues that are said otherwise; empty where nobody has to answer. */
  readonly redefined: string
  /** The codebook, for the form to send along. */
  readonly content: string
  readonly from: number
  readonly note: string
  readonly who: string
  readonly meaning: string
}

function importPage(faults: readonly string[] = [], pasted = ''): Page {
  const model: ImportModel = { faults, pasted }
  return {
    ...{ view: 'codebook-import', title: 'Take a codebook from a file', section: 'codebook', model },
    data: { faults, largestFile },
    ...(faults.length > 0 && { status: 400, trouble: { message: 'The file cannot be taken.', href: '#form' } }),
  }
}

/** `/codebook/import`: a form for a file. */
export const showImport = () => show(async () => importPage())

const knownIds = (versions: readonly Codebook[]): string[] => [
  ...(versions.at(-1)?.issues ?? []).map(({ id }) => id),
  ...retiredIssues(versions).map(({ issue }) => issue.id),
]

/** The page that shows what a file changes, before anything is stored.
 * @throws Refused where it changes nothing */
function previewPage(versions: readonly Codebook[], imported: Imported, who: string, attempt?: Attempt): Page {
  const now = versions.at(-1)
  const given = attempt?.given ?? {}
  const title = given.title ?? imported.title ?? now?.title ?? ''
  const text = { title, note: '', issues: imported.issues }
  const changes = changesOf(versions, text)
  if (now && changesNothing(changes) && !attempt) throw new Refused('The codebook says all of this already.')
  const content = { ...text, title: title || 'untitled', version: 0, madeBy: '', madeAt: '' }
  const model: PreviewModel = {
    lede: `${many(imported.issues.length, 'issue')} in the file. Nothing is stored yet.`,
    ...{ leftOut: imported.leftOut, changes: changesModel(changes), title, limit: limits.title },
    redefined: now ? listed(redefined(changes).map(({ name }) => name)) : '',
    content: toJson({ ...content, changesMeaning: false, meaningSince: {} }),
    ...{ from: now?.version ?? 0, note: given.note ?? '', who: given.who ?? who, meaning: given.meaning ?? '' },
  }
  return {
    ...{ view: 'codebook-preview', title: 'What the file changes', section: 'codebook', model },
    data: { changes, leftOut: imported.leftOut },
    ...(attempt && { trouble: { message: attempt.message, href: '#form' } }),
  }
}

/** A file sent to `/codebook/import`: shows what it changes, and stores nothing. */
export const readImport =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    let pasted = ''
    try {
      const sent = await readFileOf(req, largestSent, 'Choose a file, or paste what it holds.')
      pasted = sent.pasted
      const versions = await store.codebook.versions()
      send(
        req,
        res.set('Cache-Control', 'no-store'),
        previewPage(versions, readCodebook(sent.bytes, knownIds(versions)), nameOf(req)),
      )
    } catch (error) {
      if (!(error instanceof Refused || error instanceof BadRequest)) return next(error)
      const faults = error instanceof CodebookFaults ? error.faults : [error.message]
      send(req, res.set('Cache-Control', 'no-store'), importPage(faults, pasted))
    }
  }

const applyForm = z.strictObject({
  codebook: z.string({ error: 'The codebook is missing.' }),
  title: line('Title', limits.title),
  meaning: oneOf('answer to whether this changes the meaning', meanings).optional(),
  ...editFields,
})

const contentIn = (body: unknown): Imported =>
  readCodebook(Buffer.from(String((body as { codebook?: unknown } | undefined)?.codebook ?? '')), [])

/** A form at `/codebook/import/apply`: stores what was shown as a new version. */
export const applyImport = (store: Store) =>
  act(
    async (req, res) => {
      const versions = await store.codebook.versions()
      fresh(req.body, versions)
      const form = readForm(applyForm, req.body)
      const text = { title: form.title, note: form.note, issues: contentIn(req.body).issues }
      const changes = changesOf(versions, text)
      const touched = versions.length > 0 && redefined(changes).length > 0
      if (versions.length > 0 && changesNothing(changes)) throw new Refused('The codebook says all of this already.')
      if (touched && form.meaning === undefined) throw new BadRequest('Say whether this changes the meaning.')
      const { who } = byOf(req, res, form)
      const from = versions.at(-1)?.version ?? 0
      const { version } = await store.codebook.add(text, who, touched && form.meaning === 'changed', from)
      return `/codebook/versions/${version}`
    },
    async (req, attempt) => previewPage(await store.codebook.versions(), contentIn(req.body), nameOf(req), attempt),
  )
