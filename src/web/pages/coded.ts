import type { Request } from 'express'
import { z } from 'zod'
import type { Codebook, Coder, Source, Span, Statement } from '../../domain.js'
import type { NewCoding, Store } from '../../store/contract.js'
import { act } from '../act.js'
import { type CodingPlace, coderCalled, codes, codingHref, narrowed, personOf } from '../coding.js'
import { madeBy, versionsFor } from '../decided.js'
import { chosenPosition, type PositionChoice, positionChoices } from '../differing.js'
import { BadRequest } from '../errors.js'
import { currentCodebook } from '../find.js'
import { line, oneOf, readForm, whole } from '../forms.js'
import { onlyPlace, selected } from '../locate.js'
import { parameter } from '../page.js'
import { issuesIn } from '../task.js'
import { longestName, nameOf, remember, rememberSuggestions } from '../visitor.js'
import { ownOf } from '../voices.js'
import { codePage, visitorOf } from './code.js'

const settingForm = z.discriminatedUnion(
  'what',
  [
    z.strictObject({ what: z.literal('name'), who: line('Your name', longestName), ...narrowed, at: narrowed.after }),
    z.strictObject({
      what: z.literal('suggestions'),
      show: oneOf('choice', ['yes', 'no']),
      ...narrowed,
      at: narrowed.after,
    }),
  ],
  { error: 'This is nothing that can be done here.' },
)

/** A person who codes under a name, however it is written; undefined: nobody yet.
 * @throws BadRequest where the name is a machine's or an example's */
async function coderNamed(store: Store, name: string): Promise<Coder | undefined> {
  const known = await coderCalled(store, name)
  if (known && !codes(known))
    throw new BadRequest(
      `“${known.name}” is the name of ${known.kind === 'person' ? 'the example codings' : 'a machine that codes'}. Choose another.`,
    )
  return known
}

/** A form at `/review/code`: who codes, and whether to see what others said. */
export const setCoding = (store: Store) =>
  act(
    async (req, res) => {
      const { at, ...form } = readForm(settingForm, req.body)
      if (form.what === 'name') remember(res, (await coderNamed(store, form.who))?.name ?? form.who)
      else rememberSuggestions(res, form.show === 'yes')
      return codingHref({ ...placeOf(form), statement: at === undefined ? null : Number(at) })
    },
    (req, attempt) => codePage(store, { statement: undefined, query: {} }, visitorOf(req), attempt),
  )

const placeOf = ({ speaker, source, issue, after }: Narrowed): CodingPlace => ({
  statement: null,
  ...(speaker && { speaker }),
  ...(source && { source }),
  ...(issue && { issue }),
  ...(after && { after }),
})

interface Narrowed {
  readonly speaker?: string | undefined
  readonly source?: string | undefined
  readonly issue?: string | undefined
  readonly after?: string | undefined
}

const undoForm = z.strictObject({
  what: z.literal('undo'),
  made: z
    .string()
    .regex(/^[1-9]\d{0,8}\.[1-9]\d{0,8}$/, 'The codings to take back are given by their first and last number.'),
  ...narrowed,
})

/** @param issues ids of those that can be decided on */
const codeForm = (issues: readonly string[]) =>
  z.strictObject({
    what: z.literal('code', { error: 'This is nothing that can be done here.' }),
    version: whole('version of the codebook'),
    ...Object.fromEntries(issues.map((id) => [`position.${id}`, oneOf('position', positionChoices).optional()])),
    words: line('Words that decide', 5000).optional(),
    start: whole('place of the words').optional(),
    end: whole('place of the words').optional(),
    why: line('Why', 500).optional(),
    ...narrowed,
  })

type CodeForm = Narrowed & {
  readonly version: number
  readonly words?: string | undefined
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly why?: string | undefined
}

/** A form at `/review/code/:statement`: codes a statement, or takes that back. */
export const codeStatement = (store: Store) =>
  act(
    async (req) => (isUndo(req.body) ? takeBack(store, req) : code(store, req)),
    (req, attempt) => {
      const { given } = attempt
      const place = Object.fromEntries(
        Object.keys(narrowed).flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
      )
      return codePage(store, { statement: parameter(req, 'statement'), query: place }, visitorOf(req), attempt)
    },
  )

const isUndo = (body: unknown): boolean => (body as { what?: unknown } | undefined)?.what === 'undo'

const statementOf = (req: Request): number => {
  const given = parameter(req, 'statement')
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new BadRequest(`“${given}” is not the number of a statement.`)
  return Number(given)
}

async function takeBack(store: Store, req: Request): Promise<string> {
  const form = readForm(undoForm, req.body)
  const who = await personOf(store, nameOf(req))
  const [first = 0, last = 0] = form.made.split('.').map(Number)
  const statement = await store.statements.byId(statementOf(req))
  const made = statement ? madeBy(statement, who, { first, last }) : []
  if (!statement || made.length === 0)
    throw new BadRequest('There is nothing of yours to take back here, or it was taken back already.')
  await store.codings.undoAll(
    made.map(({ id }) => id),
    { who, why: null },
  )
  return codingHref({ ...placeOf(form), statement: statement.id }, { undone: '1' })
}

async function code(store: Store, req: Request): Promise<string> {
  const id = statementOf(req)
  const name = await personOf(store, nameOf(req))
  if (name === '') throw new BadRequest('Give your name first: every coding says whose it is.')
  const codebook = await currentCodebook(store)
  const form = readForm(codeForm(codebook.issues.map((issue) => issue.id)), req.body) as CodeForm
  if (form.version !== codebook.version)
    throw new BadRequest('The codebook was changed since this page was opened. Look at it again, then decide.')
  const versions = await versionsFor(store, id)
  const wanted = await codingsOf(store, versions, form, codebook, name, req.body as Record<string, unknown>)
  const made = wanted.length > 0 ? await append(store, name, wanted) : []
  const done = made.length > 0 ? `${id}.${made[0]}.${made.at(-1)}` : undefined
  return codingHref(placeOf(form), { done })
}

async function append(store: Store, name: string, codings: readonly NewCoding[]): Promise<number[]> {
  await store.coders.ensure({ name, kind: 'person', reviews: true, limit: 0 })
  return (await store.codings.append(codings)).map(({ id }) => id)
}

/** What a form says that this person has not said already under this version of the codebook. */
async function codingsOf(
  store: Store,
  versions: readonly [Statement, ...Statement[]],
  form: CodeForm,
  codebook: Codebook,
  coder: string,
  body: Record<string, unknown>,
): Promise<NewCoding[]> {
  const [statement] = versions
  const decided = issuesIn(codebook, placeOf(form)).map(({ id }) => ({
    issue: id,
    position: chosenPosition((body[`position.${id}`] as PositionChoice | undefined) ?? 'none'),
  }))
  const takesOne = decided.some(({ position }) => position !== null)
  const evidence = takesOne ? await evidenceOf(store, statement, form) : []
  return decided.flatMap(({ issue, position }): NewCoding[] => {
    const told = position !== null || !takesOne
    const rationale = told ? (form.why ?? null) : null
    const own = ownOf(versions, issue, coder)
    const known = own?.position === position && own.codebookVersion === codebook.version
    if (known && rationale === null && (position === null || evidence.length === 0)) return []
    const said = { statement: statement.id, issue, coder, position, confidence: 1, rule: null, rationale }
    return [{ ...said, evidence: position === null ? [] : evidence }]
  })
}

/** The words that decide, as they stand in one quote of the statement.
 * @throws BadRequest where they do not */
async function evidenceOf(store: Store, statement: Statement, { words, start, end }: CodeForm): Promise<Span[]> {
  if (words === undefined) return []
  const source = (await store.sources.bySlug(statement.source.slug)) as Source
  const reach = { start: statement.quotes[0]!.start, end: statement.quotes.at(-1)!.end }
  const found =
    start !== undefined && end !== undefined
      ? selected(source.text, { start, end }, words)
      : onlyPlace(source.text, words, reach, 'this statement')
  const parts = statement.quotes
    .map((quote) => ({ start: Math.max(quote.start, found.start), end: Math.min(quote.end, found.end) }))
    .filter((part) => part.start < part.end)
  if (parts.length > 0) return parts
  throw new BadRequest('The words that decide are not words of this statement. Select them in the statement itself.')
}
