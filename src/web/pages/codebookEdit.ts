import { z } from 'zod'
import { retiredIssues, withChanged, withIssue, withoutIssue } from '../../codebook/edit.js'
import { limits } from '../../codebook/text.js'
import type { Codebook, Issue } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { type EditFields, editFieldsOf, makeVersion } from '../codebookEdits.js'
import {
  allExampleFields,
  editFields,
  fresh,
  type IssueFields,
  issueFields,
  issueFieldsOf,
  issueIn,
  meanings,
} from '../codebookForms.js'
import { NotFound } from '../errors.js'
import { byOf, line, oneOf, readForm } from '../forms.js'
import { type Page, parameter, show } from '../page.js'
import { nameOf } from '../visitor.js'

interface IssuePageModel {
  readonly isNew: boolean
  readonly heading: string
  readonly id: string
  readonly fields: IssueFields
  readonly edit: EditFields
  readonly retire: EditFields | null
}

const addForm = z.strictObject({
  id: line('Id', limits.id).optional(),
  ...issueFields,
  ...allExampleFields,
  ...editFields,
})

async function addPage(store: Store, who: string, attempt?: Attempt): Promise<Page> {
  const versions = await store.codebook.versions()
  const model: IssuePageModel = {
    ...{ isNew: true, heading: 'A new issue', id: attempt?.given.id ?? '', retire: null },
    fields: issueFieldsOf(undefined, undefined, attempt),
    edit: editFieldsOf('/codebook/add', versions, who, attempt),
  }
  return issuePageOf('A new issue', model, versions, attempt)
}

const issuePageOf = (title: string, model: IssuePageModel, versions: readonly Codebook[], attempt?: Attempt): Page => ({
  ...{ view: 'codebook-issue', title, section: 'codebook', model },
  data: { codebook: versions.at(-1) ?? null, limits },
  ...(attempt && {
    trouble: { message: attempt.message, href: attempt.given.what === 'retire' ? '#retire' : '#form' },
  }),
})

/** `/codebook/add`: a form for a new issue. */
export const showAddIssue = (store: Store) => show((req) => addPage(store, nameOf(req)))

/** A form at `/codebook/add`. */
export const addIssue = (store: Store) =>
  act(
    async (req, res) => {
      const versions = await store.codebook.versions()
      fresh(req.body, versions)
      const form = readForm(addForm, req.body)
      const { who } = byOf(req, res, form)
      return makeVersion(store, versions, withIssue(versions, issueIn(form)), { note: form.note, who })
    },
    (req, attempt) => addPage(store, nameOf(req), attempt),
  )

const changeForm = z.discriminatedUnion(
  'what',
  [
    z.strictObject({
      what: z.literal('change'),
      meaning: oneOf('answer to whether this changes the meaning', meanings),
      ...issueFields,
      ...allExampleFields,
      ...editFields,
    }),
    z.strictObject({ what: z.literal('retire'), ...editFields }),
  ],
  { error: 'This is nothing that can be done with an issue.' },
)

/** An issue now; or, where it was retired while somebody wrote, as it was last. */
function issueNow(versions: readonly Codebook[], id: string, attempt?: Attempt): Issue {
  const now = versions.at(-1)?.issues.find((issue) => issue.id === id)
  const retired = now ? undefined : retiredIssues(versions).find(({ issue }) => issue.id === id)?.issue
  const found = now ?? (attempt ? retired : undefined)
  if (found) return found
  if (retired)
    throw new NotFound(`The issue “${retired.name}” is retired. Bring it back to change it.`, [
      { label: 'Retired issues', href: '/codebook/arrange#retired' },
    ])
  throw new NotFound(`The codebook has no issue “${id}”.`, [{ label: 'The codebook', href: '/codebook' }])
}

async function changePage(store: Store, id: string, who: string, attempt?: Attempt): Promise<Page> {
  const versions = await store.codebook.versions()
  const issue = issueNow(versions, id, attempt)
  const retires = attempt?.given.what === 'retire'
  const typed = retires ? undefined : attempt
  const from = typed && versions.find(({ version }) => String(version) === typed.given.from)
  const before = from?.issues.find((one) => one.id === id)
  const action = `/codebook/issues/${id}`
  const model: IssuePageModel = {
    ...{ isNew: false, heading: `Change “${issue.name}”`, id },
    fields: issueFieldsOf(issue, before, typed),
    edit: editFieldsOf(action, versions, who, typed),
    retire: editFieldsOf(action, versions, who, retires ? attempt : undefined),
  }
  return issuePageOf(`Change ${issue.name}`, model, versions, attempt)
}

/** `/codebook/issues/:id`: a form that changes an issue, and one that retires it. */
export const showChangeIssue = (store: Store) => show((req) => changePage(store, parameter(req, 'id'), nameOf(req)))

/** A form at `/codebook/issues/:id`. */
export const changeIssue = (store: Store) =>
  act(
    async (req, res) => {
      const id = parameter(req, 'id')
      const versions = await store.codebook.versions()
      fresh(req.body, versions)
      const form = readForm(changeForm, req.body)
      const by = { note: form.note, who: byOf(req, res, form).who }
      if (form.what === 'retire') return makeVersion(store, versions, withoutIssue(versions, id), by)
      const issues = withChanged(versions, issueIn(form, id))
      return makeVersion(store, versions, issues, { ...by, changesMeaning: form.meaning === 'changed' })
    },
    (req, attempt) => changePage(store, parameter(req, 'id'), nameOf(req), attempt),
  )
