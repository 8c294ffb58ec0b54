import type { Request, Response } from 'express'
import { z } from 'zod'
import type { WholeImportItem } from '../../domain.js'
import { planTable } from '../../imports/plan.js'
import type { Store } from '../../store/contract.js'
import { Refused } from '../../store/errors.js'
import type { Attempt } from '../act.js'
import { BadRequest } from '../errors.js'
import { readForm } from '../forms.js'
import { outcomeWords } from '../importWords.js'
import type { Page } from '../page.js'
import { choicesQuery, tableChoices } from '../tableChoices.js'
import { type FaultList, listsOf, type TableModel, tableModel } from '../tableModel.js'
import { anonymous, nameOf, remember } from '../visitor.js'
import { listed } from '../words.js'

interface ImportTableModel {
  readonly action: string
  readonly batchHref: string
  readonly heading: string
  readonly notes: string
  /** Null where it is decided. */
  readonly asked: TableModel | null
  readonly outcome: { readonly lede: string; readonly lists: readonly FaultList[] } | null
}

/** `/import/items/:item` of a table: what its columns hold, and what that gives, before anything is kept. */
export async function tablePage(store: Store, req: Request, item: WholeImportItem, attempt?: Attempt): Promise<Page> {
  const said = attempt ? attempt.given : (req.query as Record<string, unknown>)
  const asked = item.state === 'read' && item.table ? await askedOf(store, req, item, said) : null
  const model: ImportTableModel = {
    ...{ action: `/import/items/${item.id}`, batchHref: `/import/${item.batch}`, heading: item.name },
    ...{ notes: listed(item.notes), asked: asked?.model ?? null },
    outcome: item.outcome && { lede: outcomeWords(item.outcome), lists: listsOf(item.outcome) },
  }
  return {
    ...{ view: 'import-table', title: item.name, section: 'import', model },
    data: { id: item.id, state: item.state, outcome: item.outcome, ...asked?.data },
    ...(attempt && { trouble: { message: attempt.message, href: '#columns' } }),
  }
}

async function askedOf(
  store: Store,
  req: Request,
  { name, table }: WholeImportItem,
  said: Readonly<Record<string, unknown>>,
) {
  const choices = tableChoices(table!, said, nameOf(req))
  const plan = await planTable(store, name, table!, choices)
  const issues = (await store.codebook.current())?.issues ?? []
  const { outcome } = plan.kept
  return {
    model: tableModel(table!, choices, plan, issues),
    data: { columns: table!.columns, choices, quotes: plan.quotes, would: outcome },
  }
}

const what = z.enum(['keep', 'discard'], { error: 'Say whether to keep this table or to leave it out.' })

/** A form at `/import/items/:item` of a table: keeps what it gives, or leaves it out.
 * @returns where one goes on */
export async function decideTable(store: Store, req: Request, res: Response, item: WholeImportItem): Promise<string> {
  const chosen = readForm(z.object({ what }), req.body).what
  if (chosen === 'keep') return keepTable(store, req, res, item)
  await store.imports.choose([item.id], 'discard')
  return `/import/${item.batch}`
}

// What is not what was last shown is shown first.
async function keepTable(store: Store, req: Request, res: Response, item: WholeImportItem): Promise<string> {
  if (item.state !== 'read' || !item.table)
    throw new Refused('There is nothing left to decide: it was kept or left out already.')
  const body = req.body as Record<string, unknown>
  const choices = tableChoices(item.table, body, '')
  const asked = choicesQuery(choices)
  if (body.seen !== asked) return `/import/items/${item.id}?${asked}#stored`
  const plan = await planTable(store, item.name, item.table, choices)
  if (plan.kept.outcome.kept === 0)
    throw new BadRequest('There is nothing to keep in this table. Look at what its columns hold.')
  if (plan.coded && !choices.coder) throw new BadRequest('Say who coded these quotes.')
  if (choices.coder && !nameOf(req)) remember(res, choices.coder)
  await store.imports.keepTable(item.id, plan.kept, { who: nameOf(req) || choices.coder || anonymous, why: null })
  return `/import/${item.batch}`
}
