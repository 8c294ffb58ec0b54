import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { originalFirst } from '../../compare/versions.js'
import type { MergedCodings } from '../../domain.js'
import { CodingsFault, codingsFile, largestFile, readCodingsFile } from '../../export/codingsFile.js'
import type { Store } from '../../store/contract.js'
import { Refused } from '../../store/errors.js'
import { act } from '../act.js'
import { agreementHref } from '../agreementAsked.js'
import { anchorOf, chosenPosition, positionChoices } from '../differing.js'
import { BadRequest, NotFound } from '../errors.js'
import { currentCodebook } from '../find.js'
import { byline, byOf, line, oneOf, readForm, whole } from '../forms.js'
import { readFileOf } from '../multipart.js'
import { send } from '../page.js'
import { anonymous, longestName, nameOf } from '../visitor.js'
import { many, positionWords } from '../words.js'
import { agreementPage } from './agreement.js'

const settleForm = z.discriminatedUnion(
  'what',
  [
    z.strictObject({
      what: z.literal('settle'),
      group: whole('number of a statement'),
      issue: line('Issue', 200),
      position: oneOf('position', positionChoices),
      who: line('Your name', longestName),
      why: line('Why', 500),
    }),
    z.strictObject({ what: z.literal('undo'), coding: whole('number of a coding'), ...byline }),
  ],
  { error: 'This is nothing that can be done here.' },
)
type Settling = Extract<z.infer<typeof settleForm>, { what: 'settle' }>

/** Appends an adjudication to the likely original among the versions of a statement. */
async function settle(store: Store, { group, issue, position, who, why }: Settling): Promise<void> {
  const [statement] = originalFirst(await store.statements.versions(group))
  if (!statement) throw new BadRequest(`There is no statement with the number ${group}.`)
  const { issues } = await currentCodebook(store)
  if (!issues.some(({ id }) => id === issue)) throw new BadRequest(`The codebook has no issue “${issue}”.`)
  await store.coders.ensure({ name: who, kind: 'person', reviews: true, limit: 0 })
  const settled = { statement: statement.id, issue, position: chosenPosition(position), adjudication: true }
  await store.codings.append([{ ...settled, coder: who, confidence: 1, rule: null, rationale: why, evidence: [] }])
}

/** Where one goes on: to the same coders, at the statement that was settled or is open again. */
function wayOn(req: Request, group: number, issue: string): string {
  const coders = [req.query.coder ?? []].flat().filter((name) => typeof name === 'string')
  return `${agreementHref(coders, { open: `${group}/${issue}` })}#${anchorOf(group, issue)}`
}

/** A form at `/agreement`: settles a disagreement, or takes that back. */
export const settleDisagreement = (store: Store) =>
  act(
    async (req, res) => {
      const form = readForm(settleForm, req.body)
      const by = byOf(req, res, form)
      if (form.what === 'settle') {
        await settle(store, form)
        return wayOn(req, form.group, form.issue)
      }
      const settled = (await store.codings.counted([])).find(({ id }) => id === form.coding)
      if (!settled)
        throw new BadRequest(`Nothing was settled under the number ${form.coding}, or it was taken back already.`)
      await store.codings.undo(settled.id, by)
      return wayOn(req, settled.group, settled.issue)
    },
    (req, attempt) => agreementPage(store, req.query, nameOf(req), attempt),
  )

/** `/agreement/export?coder=`: what one person coded, as a file. */
export const exportCodings =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const { coder } = req.query
      if (typeof coder !== 'string' || coder === '')
        throw new BadRequest('Say whose codings: /agreement/export?coder=NAME.')
      const sent = await store.codings.sent(coder)
      res.attachment(`codings of ${coder}.jsonl`).type('application/jsonl; charset=utf-8').send(codingsFile(sent))
    } catch (error) {
      next(error instanceof Refused ? new NotFound(error.message, [{ label: 'Agreement', href: '/agreement' }]) : error)
    }
  }

/** A form at `/agreement/import`: brings in the codings of a file, and tells what became of them. */
export const importCodings =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const { bytes } = await readFileOf(req, largestFile, 'Choose a file of codings.')
      const merged = await store.codings.merge(readCodingsFile(bytes.toString()), {
        who: nameOf(req) || anonymous,
        why: null,
      })
      sendMerged(req, res, merged)
    } catch (error) {
      const wrong = error instanceof CodingsFault || error instanceof Refused || error instanceof BadRequest
      if (!wrong) return next(error)
      try {
        const page = await agreementPage(store, {}, nameOf(req), { message: error.message, given: {} })
        send(req, res.set('Cache-Control', 'no-store'), { ...page, status: 400, title: `Not done: ${page.title}` })
      } catch (fault) {
        next(fault)
      }
    }
  }

const held = (one: { readonly position: number | null } | null): string =>
  one ? positionWords(one.position) : 'taken back'

function sendMerged(req: Request, res: Response, merged: MergedCodings): void {
  const { coder, added, known, bySource, byWords, conflicts, unmatched } = merged
  const model = {
    coder,
    lede: `${many(added, 'coding')} added, ${known} were here already.`,
    places: `Statements were found ${bySource} times by their source and ${byWords} times by their words.`,
    agreementHref: '/agreement',
    conflicts: conflicts.map(({ here, there, counts, quote, ...rest }) => ({
      ...rest,
      href: `/quotes/${quote}#codings`,
      here: held(here),
      there: held(there),
      counts: counts === 'here' ? 'the one here' : 'the one in the file',
    })),
    unmatched: unmatched.map(({ there, ...rest }) => ({ ...rest, there: held(there) })),
  }
  const page = {
    view: 'merged',
    title: `Codings of ${coder} brought in`,
    section: 'agreement',
    model,
    data: merged,
  } as const
  res.set('Cache-Control', 'no-store')
  send(req, res, page)
}
