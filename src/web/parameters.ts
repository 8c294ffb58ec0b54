import { quoteKinds, speakerKinds, wordings } from '../domain.js'
import { BadRequest, type Way } from './errors.js'

/** What there is in the dossier to filter and sort by. */
export interface Known {
  /** Slugs: all, or where they are many the newest, and what the address asks for if there is such a one. */
  readonly sources: readonly string[]
  readonly speakers: readonly string[]
  readonly coders: readonly string[]
  readonly issues: readonly string[]
  /** Slugs of speakers who were merged, and of those that they lead to. */
  readonly moved?: Readonly<Record<string, string>>
  /** Address of the view, for the links of an error. */
  readonly path: string
}

/** The parameters that narrow a view; the others only arrange it. */
export const filterNames = [
  'speaker',
  'speakerKind',
  'source',
  'from',
  'to',
  'kind',
  'wording',
  'coder',
  'confidence',
  'reviewed',
  'unaltered',
] as const

/** Parameters that hold several values, as they are repeated or with commas between. */
export const severalNames: readonly string[] = ['speaker', 'apart']

export type Name = (typeof filterNames)[number] | 'sort' | 'transpose' | 'cell' | 'fold' | 'apart' | 'notes' | 'page'

const names: Record<Name, string> = {
  speaker: 'speaker',
  speakerKind: 'kind of speaker',
  source: 'source',
  from: 'first year',
  to: 'last year',
  kind: 'kind of quote',
  wording: 'wording',
  coder: 'coder',
  confidence: 'least confidence',
  reviewed: 'value of “reviewed”',
  unaltered: 'value of “unaltered”',
  sort: 'sort',
  transpose: 'value of “transpose”',
  cell: 'cell',
  fold: 'value of “fold”',
  apart: 'speaker',
  notes: 'value of “notes”',
  page: 'page',
}

export const isName = (name: string): name is Name => Object.hasOwn(names, name)

/** What a parameter can be, where that is a list; of those that hold several values, what each can be. */
export const allowed = (known: Known): Partial<Record<Name, readonly string[]>> => ({
  speaker: known.speakers,
  apart: known.speakers,
  speakerKind: speakerKinds,
  source: known.sources,
  kind: quoteKinds,
  wording: wordings,
  coder: known.coders,
  reviewed: ['1'],
  unaltered: ['1'],
  sort: ['name', 'disputed', 'similar', ...known.issues],
  transpose: ['1'],
  fold: ['1'],
  notes: ['1'],
})

/** The same address with one parameter set otherwise; undefined leaves it out. */
export function withParameters(
  path: string,
  given: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | undefined>> = {},
): string {
  const entries = Object.entries({ ...given, ...change }).filter((e): e is [string, string] => Boolean(e[1]))
  if (entries.length === 0) return path
  const query = new URLSearchParams(entries).toString().replaceAll('%2C', ',')
  return `${path}?${query}`
}

/** That there is no parameter of this name. */
export function unknownParameter(name: string, known: Known): BadRequest {
  const possible = Object.keys(names).join(', ')
  return new BadRequest(`There is no filter or sort called “${name}”. There are: ${possible}.`, [
    { label: 'The whole matrix', href: known.path },
  ])
}

const forms: Partial<Record<Name, (value: unknown) => string>> = {
  from: (value) => `“${value}” is not a year. Write it with four digits, like 2025.`,
  to: (value) => `“${value}” is not a year. Write it with four digits, like 2025.`,
  cell: (value) => `“${value}” is not a cell. A cell is written speaker/issue.`,
  confidence: (value) => `“${value}” is not a confidence. Write it as a share from 0 to 1, like 0.75.`,
  page: (value) => `“${value}” is not the number of a page.`,
}

const mostWays = 20

/** That a parameter cannot be what it is, with what it could be.
 * @param value what is wrong: of several values the first that is */
export function wrongValue(
  name: Name,
  value: unknown,
  known: Known,
  given: Readonly<Record<string, string>>,
): BadRequest {
  const rest: Way = { label: 'Leave it out', href: withParameters(known.path, given, { [name]: undefined }) }
  if (Array.isArray(value)) return new BadRequest(`“${name}” is given more than once; give it once.`, [rest])
  const form = forms[name]
  if (form) return new BadRequest(form(value), [rest])
  const values = allowed(known)[name] ?? []
  const few = values.slice(0, mostWays)
  const ways = few.map((v) => ({ label: v, href: withParameters(known.path, given, { [name]: v }) }))
  const these = few.length < values.length ? `one of ${values.length}, such as these` : 'one of these'
  return new BadRequest(`“${value}” is not a ${names[name]} here. It can be ${these}:`, [...ways, rest])
}
