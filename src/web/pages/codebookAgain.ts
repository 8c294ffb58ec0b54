import { z } from 'zod'
import type { Codebook, Coding, Statement } from '../../domain.js'
import type { OutdatedCodings, Store } from '../../store/contract.js'
import { type Attempt, act } from '../act.js'
import { type Card, cardOf } from '../card.js'
import { BadRequest } from '../errors.js'
import { currentCodebook } from '../find.js'
import { line, readForm, whole } from '../forms.js'
import { type Page, show } from '../page.js'
import { withParameters } from '../query.js'
import { longestName } from '../visitor.js'
import { dateWords, many, positionWords } from '../words.js'

/** A coding that no longer counts, with its statement. */
export interface Lapsed {
  readonly id: number
  readonly coder: string
  readonly verdict: string
  readonly issue: { readonly name: string; readonly href: string }
  readonly rationale: string | null
  /** "Coded on 19 May 2025 under version 1". */
  readonly when: string
  /** Where the change of meaning is shown. */
  readonly change: { readonly label: string; readonly href: string }
  readonly card: Card
}

export interface AgainModel {
  readonly lede: string
  readonly machine: string | null
  readonly coders: readonly { readonly label: string; readonly href: string; readonly here: boolean }[]
  readonly coder: string
  readonly codings: readonly Lapsed[]
  readonly page: number
  readonly pages: number
  readonly previousHref: string | null
  readonly nextHref: string | null
}

const pageSize = 20

function lapsed(coding: Coding, statement: Statement, codebook: Codebook): Lapsed {
  const issue = codebook.issues.find(({ id }) => id === coding.issue)!
  const since = codebook.meaningSince[coding.issue]!
  return {
    id: coding.id,
    coder: coding.coder.name,
    verdict: positionWords(coding.position),
    issue: { name: issue.name, href: `/issues/${issue.id}` },
    rationale: coding.rationale,
    when: `${coding.adjudication ? 'Settled' : 'Coded'} on ${dateWords(coding.madeAt)} under version ${coding.codebookVersion}`,
    change: { label: `what version ${since} changed`, href: `/codebook/versions/${since}#change-${issue.id}` },
    card: cardOf(statement),
  }
}

function ledeOf({ coders }: OutdatedCodings): string {
  const total = coders.reduce((sum, { codings }) => sum + codings, 0)
  if (total === 0) return 'No coding waits: all that people coded counts, or was coded again since.'
  const subject = total === 1 ? 'This coding was' : `These ${total.toLocaleString('en')} codings were`
  return `${subject} made before the meaning of the issue changed, so ${total === 1 ? 'it does' : 'they do'} not count any more. Look at each again: say that it still holds, or code the statement anew.`
}

/** The view of codings to look at again. */
export function againModel(
  found: OutdatedCodings,
  statements: ReadonlyMap<number, Statement>,
  codebook: Codebook,
  at: { readonly coder: string; readonly page: number },
): AgainModel {
  const pages = Math.max(1, Math.ceil(found.total / pageSize))
  const address = (coder: string, page: number): string =>
    withParameters('/codebook/again', { coder, page: page > 1 ? String(page) : '' })
  return {
    lede: ledeOf(found),
    machine:
      found.machine === 0
        ? null
        : `${many(found.machine, 'coding')} of machines ${found.machine === 1 ? 'does' : 'do'} not count any more either. Reading the sources again codes anew what they still know (parallax reread --apply).`,
    coders: found.coders.map(({ name, codings }) => ({
      ...{ label: `${name} (${codings})`, href: address(name, 1), here: name === at.coder },
    })),
    coder: at.coder,
    codings: found.codings.flatMap((coding) => {
      const statement = statements.get(coding.statement)
      return statement ? [lapsed(coding, statement, codebook)] : []
    }),
    ...{ page: at.page, pages },
    previousHref: at.page > 1 ? address(at.coder, at.page - 1) : null,
    nextHref: at.page < pages ? address(at.coder, at.page + 1) : null,
  }
}

const query = z.strictObject({
  coder: z.string().max(200).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
})

async function againPage(store: Store, given: unknown, attempt?: Attempt): Promise<Page> {
  const read = query.safeParse(given)
  if (!read.success)
    throw new BadRequest('This list can be narrowed by coder= and a name, and turned by page= and a number.', [
      { label: 'The whole list', href: '/codebook/again' },
    ])
  const { coder = '', page: wanted = '1' } = read.data
  const ask = (page: number) =>
    store.codings.outdated({ limit: pageSize, offset: (page - 1) * pageSize, ...(coder && { coder }) })
  const first = await ask(Number(wanted))
  const page = Math.min(Number(wanted), Math.max(1, Math.ceil(first.total / pageSize)))
  const found = page === Number(wanted) ? first : await ask(page)
  const ids = [...new Set(found.codings.map(({ statement }) => statement))]
  const statements = await Promise.all(ids.map((id) => store.statements.byId(id)))
  const known = new Map(statements.flatMap((one) => (one ? [[one.id, one] as const] : [])))
  return {
    view: 'codebook-again',
    title: 'Codings to look at again',
    section: 'codebook',
    model: againModel(found, known, await currentCodebook(store), { coder, page }),
    data: { ...found, page, pageSize },
    ...(attempt && { trouble: { message: attempt.message, href: '#codings' } }),
  }
}

/** `/codebook/again`: codings that no longer count since their issue means something else. */
export const showAgain = (store: Store) => show((req) => againPage(store, req.query))

const form = z.strictObject({
  coding: whole('number of a coding'),
  as: line('Name of the coder', longestName),
  why: line('Why', 500).optional(),
  coder: line('Name of the coder', 200).optional(),
})

/** A form at `/codebook/again`: a coder says that a coding still holds. */
export const acceptAgain = (store: Store) =>
  act(
    async (req) => {
      const { coding, as, why, coder } = readForm(form, req.body)
      await store.codings.renew(coding, { who: as, why: why ?? null })
      return `${withParameters('/codebook/again', { coder: coder ?? '' })}#codings`
    },
    (_req, attempt) => againPage(store, {}, attempt),
  )
