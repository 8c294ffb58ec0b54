import { z } from 'zod'
import { arranged, retiredIssues, withRetired } from '../../codebook/edit.js'
import { limits } from '../../codebook/text.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { type EditFields, editFieldsOf, makeVersion } from '../codebookEdits.js'
import { editFields, fresh } from '../codebookForms.js'
import { BadRequest } from '../errors.js'
import { byOf, line, readForm, whole } from '../forms.js'
import { type Page, show } from '../page.js'
import { nameOf } from '../visitor.js'

interface ArrangeModel {
  readonly title: string
  readonly limit: number
  readonly places: readonly { readonly field: string; readonly name: string; readonly place: string }[]
  readonly retired: readonly {
    readonly id: string
    readonly name: string
    readonly proposition: string
    readonly since: string
  }[]
  readonly edit: EditFields
  readonly restore: EditFields & { readonly issue: string }
}

const placeOf = (id: string): string => `place.${id}`

async function arrangePage(store: Store, who: string, attempt?: Attempt): Promise<Page> {
  const versions = await store.codebook.versions()
  const now = versions.at(-1)
  const restores = attempt?.given.what === 'restore'
  const typed = restores ? undefined : attempt
  const model: ArrangeModel = {
    title: typed ? (typed.given.title ?? '') : (now?.title ?? ''),
    limit: limits.title,
    places: (now?.issues ?? []).map(({ id, name }, i) => ({
      ...{ field: placeOf(id), name, place: typed?.given[placeOf(id)] ?? String(i + 1) },
    })),
    retired: retiredIssues(versions).map(({ issue: { id, name, proposition }, lastVersion }) => ({
      ...{ id, name, proposition, since: `Retired after version ${lastVersion}` },
    })),
    edit: editFieldsOf('/codebook/arrange', versions, who, typed),
    restore: {
      ...editFieldsOf('/codebook/arrange', versions, who, restores ? attempt : undefined),
      issue: (restores && attempt?.given.issue) || '',
    },
  }
  return {
    ...{ view: 'codebook-arrange', title: 'Title, order and retired issues', section: 'codebook', model },
    data: { codebook: now ?? null, retired: retiredIssues(versions) },
    ...(attempt && { trouble: { message: attempt.message, href: restores ? '#retired' : '#form' } }),
  }
}

/** `/codebook/arrange`: the title, the order of the issues, and those that were retired. */
export const showArrange = (store: Store) => show((req) => arrangePage(store, nameOf(req)))

function arrangeForm(versions: readonly Codebook[]) {
  const issues = versions.at(-1)?.issues ?? []
  const places = Object.fromEntries(issues.map(({ id, name }) => [placeOf(id), whole(`place of “${name}”`)]))
  return z.discriminatedUnion(
    'what',
    [
      z.strictObject({
        what: z.literal('arrange'),
        title: line('Title', limits.title),
        ...(places as object),
        ...editFields,
      }),
      z.strictObject({ what: z.literal('restore'), issue: line('Issue', limits.id), ...editFields }),
    ],
    { error: 'This is nothing that can be done with the codebook.' },
  )
}

/** A form at `/codebook/arrange`. */
export const arrangeIssues = (store: Store) =>
  act(
    async (req, res) => {
      const versions = await store.codebook.versions()
      fresh(req.body, versions)
      const form = readForm(arrangeForm(versions), req.body)
      const by = { note: form.note, who: byOf(req, res, form).who }
      if (form.what === 'restore') return makeVersion(store, versions, withRetired(versions, form.issue), by)
      const given = form as Readonly<Record<string, unknown>>
      const issues = versions.at(-1)?.issues ?? []
      const places = new Map(issues.map(({ id }) => [id, Number(given[placeOf(id)])]))
      if (new Set(places.values()).size < places.size)
        throw new BadRequest('Two issues have the same place. Give each a number of its own.')
      return makeVersion(store, versions, arranged(issues, places), { ...by, title: form.title })
    },
    (req, attempt) => arrangePage(store, nameOf(req), attempt),
  )
