import type { Filter } from '../domain.js'
import type { Store } from '../store/contract.js'
import { knownTo } from './find.js'
import type { Option } from './form.js'
import { cellParameters, filtersOnly, readQuery, type ViewQuery, withParameters } from './query.js'

/** Whose codings a page counts, as a form on it. */
export interface CodedBy {
  /** What is chosen, while the form is folded away: "Coded by anyone, reviewed only". */
  readonly summary: string
  readonly action: string
  readonly coders: readonly Option[]
  readonly reviewed: boolean
  /** Other filters of the address, which stay. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  /** Where all codings count; null where they do. */
  readonly clearHref: string | null
}

/** What an address narrows a page to. */
export interface Narrowed {
  /** Undefined where it narrows nothing. */
  readonly filter: Filter | undefined
  readonly query: ViewQuery
  /** The parameters that narrow, for the links of the page. */
  readonly given: Readonly<Record<string, string>>
  readonly codedBy: CodedBy
}

/** Reads what narrows a page.
 * @throws BadRequest where the address asks for what cannot be */
export async function narrowedBy(
  store: Store,
  req: { readonly path: string; readonly query: unknown },
): Promise<Narrowed> {
  const known = await knownTo(store, req.path, req.query)
  const query = readQuery(req.query, known)
  const given = filtersOnly(query.given)
  return {
    filter: Object.keys(query.filter).length > 0 ? query.filter : undefined,
    query,
    given,
    codedBy: codedByOf(req.path, cellParameters(query.given), known.coders),
  }
}

/** The form for whose codings a page counts.
 * @param given the parameters that the page has and the form keeps, those of the form among them
 * @param coders the names of those to choose from */
export function codedByOf(path: string, given: Readonly<Record<string, string>>, coders: readonly string[]): CodedBy {
  const { coder = '', reviewed, ...rest } = given
  const choices = [['', 'anyone'], ...coders.map((name) => [name, name])] as const
  const isLimited = coder !== '' || reviewed !== undefined
  return {
    summary: `Coded by ${coder || 'anyone'}${reviewed === '1' ? ', reviewed only' : ''}`,
    action: path,
    coders: choices.map(([value, label]) => ({ value: value!, label: label!, selected: value === coder })),
    reviewed: reviewed === '1',
    hidden: Object.entries(rest).map(([name, value]) => ({ name, value })),
    clearHref: isLimited ? withParameters(path, rest) : null,
  }
}
