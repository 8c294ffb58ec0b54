import { z } from 'zod'
import { type Filter, quoteKinds, speakerKinds, wordings } from '../domain.js'
import { BadRequest, type Way } from './errors.js'

/** What the address of a view asks for. */
export interface ViewQuery {
  readonly filter: Filter
  /** `name`, `disputed` or the id of an issue. */
  readonly sort: string
  readonly transpose: boolean
  /** The cell whose evidence stands beside the matrix: speaker and issue. */
  readonly cell: { readonly speaker: string; readonly issue: string } | null
  /** The parameters as given, without empty ones, for building addresses. */
  readonly given: Readonly<Record<string, string>>
}

/** What there is in the dossier to filter and sort by. */
export interface Known {
  readonly sources: readonly string[]
  readonly coders: readonly string[]
  readonly issues: readonly string[]
  /** Address of the view, for the links of an error. */
  readonly path: string
}

/** The parameters that narrow a view; the others only arrange it. */
export const filterNames = [
  'speakerKind',
  'source',
  'from',
  'to',
  'kind',
  'wording',
  'coder',
  'reviewed',
  'unaltered',
] as const
type Name = (typeof filterNames)[number] | 'sort' | 'transpose' | 'cell'

const names: Record<Name, string> = {
  speakerKind: 'kind of speaker',
  source: 'source',
  from: 'first year',
  to: 'last year',
  kind: 'kind of quote',
  wording: 'wording',
  coder: 'coder',
  reviewed: 'value of “reviewed”',
  unaltered: 'value of “unaltered”',
  sort: 'sort',
  transpose: 'value of “transpose”',
  cell: 'cell',
}

const allowed = (known: Known): Partial<Record<Name, readonly string[]>> => ({
  speakerKind: speakerKinds,
  source: known.sources,
  kind: quoteKinds,
  wording: wordings,
  coder: known.coders,
  reviewed: ['1'],
  unaltered: ['1'],
  sort: ['name', 'disputed', ...known.issues],
  transpose: ['1'],
})

const year = z.string().regex(/^[12]\d{3}$/)
const cell = z.string().regex(/^[^/]+\/[^/]+$/)
const oneOf = (values: readonly string[]) => z.string().refine((value) => values.includes(value))

function schema(known: Known) {
  const choices = Object.entries(allowed(known)).map(([name, values]) => [name, oneOf(values).optional()] as const)
  return z.strictObject({
    ...Object.fromEntries(choices),
    from: year.optional(),
    to: year.optional(),
    cell: cell.optional(),
  })
}

/** The same address with one parameter set otherwise; undefined leaves it out. */
export function withParameters(
  path: string,
  given: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>> = {},
): string {
  const entries = Object.entries({ ...given, ...change }).filter((e): e is [string, string] => Boolean(e[1]))
  const query = new URLSearchParams(entries).toString()
  return query === '' ? path : `${path}?${query}`
}

const isName = (name: string): name is Name => Object.hasOwn(names, name)

function unknownParameter(name: string, known: Known): BadRequest {
  const possible = Object.keys(names).join(', ')
  return new BadRequest(`There is no filter or sort called “${name}”. There are: ${possible}.`, [
    { label: 'The whole matrix', href: known.path },
  ])
}

function wrongValue(name: Name, value: unknown, known: Known, given: Readonly<Record<string, string>>): BadRequest {
  const rest: Way = { label: 'Leave it out', href: withParameters(known.path, given, { [name]: undefined }) }
  if (Array.isArray(value)) return new BadRequest(`“${name}” is given more than once; give it once.`, [rest])
  if (name === 'from' || name === 'to')
    return new BadRequest(`“${value}” is not a year. Write it with four digits, like 2025.`, [rest])
  if (name === 'cell') return new BadRequest(`“${value}” is not a cell. A cell is written speaker/issue.`, [rest])
  const values = allowed(known)[name] ?? []
  const ways = values.map((v) => ({ label: v, href: withParameters(known.path, given, { [name]: v }) }))
  return new BadRequest(`“${value}” is not a ${names[name]} here. It can be one of these:`, [...ways, rest])
}

const isGiven = ([, value]: [string, unknown]): boolean => value !== ''
const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

function filterOf(given: Readonly<Record<string, string>>): Filter {
  const { reviewed, unaltered } = given
  const plain = ['speakerKind', 'source', 'from', 'to', 'kind', 'wording', 'coder'].filter((name) => given[name])
  return {
    ...Object.fromEntries(plain.map((name) => [name, given[name]])),
    ...(reviewed && { reviewed: true }),
    ...(unaltered && { unaltered: true }),
  }
}

/** Reads the parameters of an address; empty ones count as absent, as a form sends them.
 * @throws BadRequest that says which one is wrong and what is possible */
export function readQuery(query: unknown, known: Known): ViewQuery {
  const entries = Object.entries(query as Record<string, unknown>).filter(isGiven)
  const given = Object.fromEntries(entries.filter(isText))
  const result = schema(known).safeParse(Object.fromEntries(entries))
  if (!result.success) {
    const issue = result.error.issues[0]!
    const name = String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0])
    if (!isName(name)) throw unknownParameter(name, known)
    throw wrongValue(name, Object.fromEntries(entries)[name], known, given)
  }
  if (given.from && given.to && given.from > given.to)
    throw new BadRequest(`The years run backwards: from ${given.from} to ${given.to}.`, [
      { label: 'Swap them', href: withParameters(known.path, given, { from: given.to, to: given.from }) },
    ])
  const [speaker, issue] = given.cell?.split('/') ?? []
  return {
    filter: filterOf(given),
    sort: given.sort ?? 'name',
    transpose: given.transpose === '1',
    cell: speaker && issue ? { speaker, issue } : null,
    given,
  }
}

/** Only the parameters that narrow a view. */
export const filtersOnly = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(filterNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])))
