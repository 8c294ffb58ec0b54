import type { Request } from 'express'
import { z } from 'zod'
import type { WholeImportItem } from '../../domain.js'
import type { ImportQueue } from '../../imports/queue.js'
import type { Store } from '../../store/contract.js'
import { Refused } from '../../store/errors.js'
import { type Attempt, act } from '../act.js'
import { NotFound } from '../errors.js'
import { type FactField, factFields, factFieldsOf, factsIn, saysTheSame } from '../facts.js'
import { oneOf, readForm } from '../forms.js'
import { type FoundModel, foundIn } from '../importFound.js'
import { faultWords, refOf, type ShownState, shownState, stateWords } from '../importWords.js'
import { type Page, parameter, show } from '../page.js'
import { listed } from '../words.js'
import { decideTable, tablePage } from './importTable.js'

interface ItemModel {
  readonly action: string
  readonly batchHref: string
  readonly heading: string
  readonly file: string
  readonly state: ShownState
  /** What became of it, in a sentence. */
  readonly words: string
  readonly busy: boolean
  /** What was noticed while it was read. */
  readonly notes: string
  readonly canRetry: boolean
  readonly source: { readonly title: string; readonly href: string } | null
  readonly found: FoundModel | null
  /** What can be put right before it is kept; null where there is nothing to decide. */
  readonly fields: readonly FactField[] | null
}

function wordsOf({ name, fault, isDeleted }: WholeImportItem, state: ShownState): string {
  if (state === 'waiting') return 'It waits to be read.'
  if (state === 'reading') return 'It is being read.'
  if (state === 'read') return 'Nothing is stored yet.'
  if (state === 'failed') return faultWords(name, fault ?? 'cannot be read')
  if (state === 'known')
    return isDeleted
      ? 'The same text is here already and was deleted. It can be brought back.'
      : 'The same text is here already, so it was not added again.'
  return `${stateWords[state]}.`
}

async function itemPage(store: Store, req: Request, attempt?: Attempt): Promise<Page> {
  const id = idOf(parameter(req, 'item'))
  const item = await itemOf(store, id)
  if (item.isTable) return tablePage(store, req, item, attempt)
  const { document, reading } = item
  const state = shownState(item)
  const isOpen = state === 'read' && document !== null
  const model: ItemModel = {
    ...{
      action: `/import/items/${id}`,
      batchHref: `/import/${item.batch}`,
      file: item.name,
      state,
      words: wordsOf(item, state),
    },
    heading: item.title ?? item.name,
    busy: state === 'waiting' || state === 'reading' || state === 'keeping',
    notes: listed(item.notes),
    canRetry: state === 'failed' || state === 'cancelled',
    source: refOf(item.source),
    found: isOpen ? await foundIn(store, item) : null,
    fields: isOpen ? factFieldsOf(document, attempt?.given) : null,
  }
  const { bytes: _, ...data } = item
  return {
    ...{ view: 'import-item', title: model.heading, section: 'import', model, scripts: ['import.js'] },
    data: { ...data, reading },
    ...(attempt && { trouble: { message: attempt.message, href: '#keep' } }),
  }
}

async function itemOf(store: Store, id: number): Promise<WholeImportItem> {
  const item = await store.imports.item(id)
  if (item) return item
  throw new NotFound(`Nothing was handed in under the number ${id}.`, [{ label: 'Add sources', href: '/import' }])
}

const idOf = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new NotFound(`Nothing was handed in under “${text}”.`)
}

/** `/import/items/:item`: what was found in one file, before it is kept. */
export const showItem = (store: Store) => show((req) => itemPage(store, req))

const choiceForm = z.looseObject({ what: oneOf('choice', ['keep', 'discard', 'retry'] as const) })
const keepForm = z.strictObject({ what: z.literal('keep'), ...factFields })

/** A form at `/import/items/:item`: keeps it, with what a person put right, or leaves it out. */
export const decideItem = (store: Store, queue: ImportQueue) =>
  act(
    async (req, res) => {
      const item = await itemOf(store, idOf(parameter(req, 'item')))
      if (item.isTable) {
        const next = await decideTable(store, req, res, item)
        queue.wake()
        return next
      }
      const { what } = readForm(choiceForm, req.body)
      // What is left out need not be described well.
      if (what === 'keep') await keep(store, item, readForm(keepForm, req.body))
      else await store.imports.choose([item.id], what)
      queue.wake()
      return what === 'retry' ? `/import/items/${item.id}` : `/import/${item.batch}`
    },
    (req, attempt) => itemPage(store, req, attempt),
  )

// Who published a text helps to name its speakers, so it is read again where that was put right.
async function keep(
  store: Store,
  { id, state, document }: WholeImportItem,
  form: Parameters<typeof factsIn>[0],
): Promise<void> {
  if (state !== 'read' || !document)
    throw new Refused('There is nothing left to decide: it was kept or left out already.')
  const described = { ...document, ...factsIn(form) }
  if (saysTheSame(document, described)) await store.imports.choose([id], 'keep')
  else await store.imports.describe(id, described, true)
}
