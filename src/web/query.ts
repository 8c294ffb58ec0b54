import type { Filter } from '../domain.js'
import { BadRequest } from './errors.js'
import {
  allowed,
  filterNames,
  isName,
  type Known,
  type Name,
  severalNames,
  unknownParameter,
  withParameters,
  wrongValue,
} from './parameters.js'

export { filterNames, type Known, withParameters } from './parameters.js'

/** What the address of a view asks for. */
export interface ViewQuery {
  readonly filter: Filter
  /** `name`, `disputed`, `similar` or the id of an issue. */
  readonly sort: string
  readonly transpose: boolean
  /** The cell whose evidence stands beside the matrix: speaker and issue. */
  readonly cell: { readonly speaker: string; readonly issue: string } | null
  /** Organisations stand in one row with those who speak for them, except these. */
  readonly fold: { readonly apart: readonly string[] } | null
  /** The quotes that the cells rest on stand below as numbered notes. */
  readonly notes: boolean
  /** From 1. */
  readonly page: number
  /** The parameters as given, without empty ones, for building addresses; several values with commas between. */
  readonly given: Readonly<Record<string, string>>
}

const forms: Partial<Record<Name, RegExp>> = {
  from: /^[12]\d{3}$/,
  to: /^[12]\d{3}$/,
  cell: /^[^/]+\/[^/]+$/,
  confidence: /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/,
  page: /^[1-9]\d{0,5}$/,
}

/** Whether a parameter can be what it is; `values` are what there is to choose from. */
function fits(name: Name, value: unknown, values: readonly string[] | undefined): boolean {
  if (typeof value !== 'string') return false
  if (!values) return forms[name]!.test(value)
  return severalNames.includes(name) ? value.split(',').every((one) => values.includes(one)) : values.includes(value)
}

/** Empty ones count as absent, as a form sends them; several values become one with commas between. */
function entriesOf(query: unknown, { moved = {} }: Known): [string, unknown][] {
  return Object.entries(query as Record<string, unknown>).flatMap(([name, value]): [string, unknown][] => {
    if (!severalNames.includes(name)) return value === '' ? [] : [[name, value]]
    const values = [value].flat().flatMap((one) => String(one).split(','))
    const once = new Set(values.filter(Boolean).map((one) => (Object.hasOwn(moved, one) ? moved[one] : one)))
    return once.size > 0 ? [[name, [...once].join(',')]] : []
  })
}

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

function filterOf(given: Readonly<Record<string, string>>): Filter {
  const { speaker, confidence, reviewed, unaltered } = given
  const plain = ['speakerKind', 'source', 'from', 'to', 'kind', 'wording', 'coder'].filter((name) => given[name])
  return {
    ...(speaker && { speakers: speaker.split(',') }),
    ...Object.fromEntries(plain.map((name) => [name, given[name]])),
    ...(Number(confidence) > 0 && { confidence: Number(confidence) }),
    ...(reviewed && { reviewed: true }),
    ...(unaltered && { unaltered: true }),
  }
}

function check(entries: [string, unknown][], given: Readonly<Record<string, string>>, known: Known): void {
  if (entries.length === 0) return
  const possible = allowed(known)
  const wrong = entries.find(([name, value]) => isName(name) && !fits(name, value, possible[name]))
  if (wrong) {
    const [name, value] = wrong as [Name, unknown]
    const values = severalNames.includes(name) ? String(value).split(',') : []
    throw wrongValue(name, values.find((one) => !possible[name]!.includes(one)) ?? value, known, given)
  }
  const unknown = entries.find(([name]) => !isName(name))
  if (unknown) throw unknownParameter(unknown[0], known)
  if (given.from && given.to && given.from > given.to)
    throw new BadRequest(`The years run backwards: from ${given.from} to ${given.to}.`, [
      { label: 'Swap them', href: withParameters(known.path, given, { from: given.to, to: given.from }) },
    ])
}

/** Reads the parameters of an address; empty ones count as absent, as a form sends them.
 * @throws BadRequest that says which one is wrong and what is possible */
export function readQuery(query: unknown, known: Known): ViewQuery {
  const entries = entriesOf(query, known)
  const given = Object.fromEntries(entries.filter(isText))
  check(entries, given, known)
  const [speaker, issue] = given.cell?.split('/') ?? []
  return {
    filter: filterOf(given),
    sort: given.sort ?? 'name',
    transpose: given.transpose === '1',
    cell: speaker && issue ? { speaker, issue } : null,
    fold: given.fold ? { apart: given.apart?.split(',') ?? [] } : null,
    notes: given.notes === '1',
    page: Number(given.page ?? 1),
    given,
  }
}

const pick = (given: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])))

/** Only the parameters that narrow a view. */
export const filtersOnly = (given: Readonly<Record<string, string>>): Record<string, string> => pick(given, filterNames)

/** What narrows a view, and who stands in one row: what a cell of the matrix needs to be the same on its own page. */
export const cellParameters = (given: Readonly<Record<string, string>>): Record<string, string> =>
  pick(given, [...filterNames, 'fold', 'apart'])
