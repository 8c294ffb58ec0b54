import { z } from 'zod'
import type { ImportQueue } from '../../imports/queue.js'
import type { ImportChoice, Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { NotFound } from '../errors.js'
import { oneOf, readForm, whole } from '../forms.js'
import { countWords, type ImportLine, importLine, type ShownState, shownState } from '../importWords.js'
import { type Page, parameter, show } from '../page.js'
import { many } from '../words.js'

interface BatchModel {
  readonly action: string
  readonly heading: string
  readonly lede: string
  readonly busy: boolean
  /** How many are done, for the bar. */
  readonly done: number
  readonly all: number
  readonly lines: readonly ImportLine[]
  readonly can: { readonly keep: number; readonly cancel: number; readonly retry: number; readonly discard: number }
}

async function batchPage(store: Store, id: number, attempt?: Attempt): Promise<Page> {
  const items = await store.imports.items(id)
  if (items.length === 0)
    throw new NotFound(`Nothing was handed in under the number ${id}.`, [{ label: 'Add sources', href: '/import' }])
  const counts: Partial<Record<ShownState, number>> = {}
  for (const state of items.map(shownState)) counts[state] = (counts[state] ?? 0) + 1
  const { waiting = 0, reading = 0, keeping = 0 } = counts
  const unread = waiting + reading
  const left = unread + keeping
  const lines = items.map(importLine)
  // What a table gives is no file.
  const all = items.some(({ outcome }) => outcome) ? many(items.length, 'entry', 'entries') : many(items.length, 'file')
  const model: BatchModel = {
    ...{ action: `/import/${id}`, lines, all: items.length, done: items.length - left, busy: left > 0 },
    heading: unread > 0 ? `Reading ${all}` : `${all} handed in`,
    lede: `${countWords(counts)}.`,
    can: {
      keep: items.filter((item) => shownState(item) === 'read' && item.like === null && !item.isTable).length,
      cancel: unread,
      retry: lines.filter(({ canRetry }) => canRetry).length,
      discard: counts.read ?? 0,
    },
  }
  return {
    ...{ view: 'import-batch', title: model.heading, section: 'import', model, scripts: ['import.js'] },
    data: { id, counts, items },
    ...(attempt && { trouble: { message: attempt.message, href: '#main' } }),
  }
}

const idOf = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new NotFound(`There is no import “${text}”.`)
}

/** `/import/:batch`: what was handed in together, and what became of it. */
export const showBatch = (store: Store) => show((req) => batchPage(store, idOf(parameter(req, 'batch'))))

const choices = ['keep', 'discard', 'cancel', 'retry'] as const satisfies readonly ImportChoice[]
const batchForm = z.strictObject({ what: oneOf('choice', choices), item: whole('number of a file').optional() })

/** A form at `/import/:batch`: decides on all of it that it makes sense for, or on one. To keep all leaves out what prints the same report as a
 * source: that is decided one by one. */
export const chooseInBatch = (store: Store, queue: ImportQueue) =>
  act(
    async (req) => {
      const id = idOf(parameter(req, 'batch'))
      const { what, item } = readForm(batchForm, req.body)
      const items = await store.imports.items(id)
      const all =
        what === 'keep'
          ? items.filter(({ like }) => like === null)
          : what === 'discard'
            ? items.filter(({ state }) => state === 'read')
            : items
      const chosen = item === undefined ? all : items.filter((one) => one.id === item)
      await store.imports.choose(
        chosen.map((one) => one.id),
        what,
      )
      queue.wake()
      return `/import/${id}`
    },
    (req, attempt) => batchPage(store, idOf(parameter(req, 'batch')), attempt),
  )
