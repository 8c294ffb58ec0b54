import { type Measure, measures, type Norm, norms } from '../compare/tie.js'
import { BadRequest } from './errors.js'
import type { Select } from './form.js'
import { withParameters } from './query.js'

/** How the network is computed and how much of it is shown. */
export interface NetworkQuery {
  readonly measure: Measure
  readonly norm: Norm
  /** Null: as low as the picture stays readable. */
  readonly threshold: number | null
  /** The parameters of the network as given, for building addresses. */
  readonly given: Readonly<Record<string, string>>
  /** All others, which narrow what it is computed from. */
  readonly rest: Readonly<Record<string, unknown>>
}

export const measureWords: Readonly<Record<Measure, string>> = {
  subtract: 'agreement less disagreement',
  congruence: 'agreement',
  conflict: 'disagreement',
}

export const normWords: Readonly<Record<Norm, string>> = {
  activity: 'by average activity',
  jaccard: 'by all that either says (Jaccard)',
  product: 'by the product of activity',
  none: 'not at all',
}

const names = ['measure', 'norm', 'threshold'] as const

function oneOf<T extends string>(
  name: string,
  value: unknown,
  all: readonly T[],
  preset: T,
  ways: (one: T) => string,
): T {
  if (value === undefined || value === '') return preset
  const found = all.find((one) => one === value)
  if (found) return found
  throw new BadRequest(
    `“${value}” is not a ${name} here. It can be one of these:`,
    all.map((one) => ({ label: one, href: ways(one) })),
  )
}

function thresholdOf(value: unknown, without: string): number | null {
  if (value === undefined || value === '') return null
  const number = Number(value)
  if (typeof value === 'string' && /^\d{1,3}(\.\d{1,4})?$/.test(value) && Number.isFinite(number)) return number
  throw new BadRequest(`“${value}” is no threshold. Write it as a number from 0 up, like 0.25.`, [
    { label: 'Leave it out', href: without },
  ])
}

/** Takes the parameters of the network out of an address.
 * @throws BadRequest that says which one is wrong and what is possible */
export function readNetworkQuery(query: Readonly<Record<string, unknown>>, path: string): NetworkQuery {
  const entries = Object.entries(query)
  const isOwn = (name: string): boolean => (names as readonly string[]).includes(name)
  const text = Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const change = (name: string, value?: string): string => withParameters(path, text, { [name]: value })
  const measure = oneOf('measure', query.measure, measures, 'subtract', (one) => change('measure', one))
  const norm = oneOf('norm', query.norm, norms, 'activity', (one) => change('norm', one))
  return {
    ...{ measure, norm, threshold: thresholdOf(query.threshold, change('threshold')) },
    given: Object.fromEntries(Object.entries(text).filter(([name, value]) => isOwn(name) && value !== '')),
    rest: Object.fromEntries(entries.filter(([name]) => !isOwn(name))),
  }
}

/** What one can choose of how the network is computed. */
export function networkSelects({ measure, norm }: NetworkQuery): Select[] {
  const select = (name: string, label: string, chosen: string, words: Readonly<Record<string, string>>): Select => ({
    name,
    label,
    options: Object.entries(words).map(([value, text]) => ({ value, label: text, selected: value === chosen })),
  })
  return [select('measure', 'Ties show', measure, measureWords), select('norm', 'Evened out', norm, normWords)]
}
