import type { Thing } from '../domain.js'
import { BadRequest } from './errors.js'

/** How many can be put in at once. */
export const mostThings = 100

/** The address at which things are put into a collection. */
export function collectHref(...things: readonly Thing[]): string {
  const query = new URLSearchParams(things.map((thing): [string, string] => [thing.what, written(thing)]))
  return `/collections/add?${query}`
}

/** A thing as one value of an address: `12`, `speaker/issue`, `speaker,speaker`. */
function written(thing: Thing): string {
  if (thing.what === 'quote') return String(thing.quote)
  return thing.what === 'cell' ? `${thing.speaker}/${thing.issue}` : thing.speakers.join(',')
}

const listed = (given: unknown): string[] =>
  [given].flat().filter((value): value is string => typeof value === 'string' && value !== '')

const slug = /^[a-z0-9-]+$/

const readers: Readonly<Record<Thing['what'], (value: string) => Thing | undefined>> = {
  quote: (value) => (/^[1-9]\d{0,8}$/.test(value) ? { what: 'quote', quote: Number(value) } : undefined),
  cell: (value) => {
    const [speaker = '', issue = '', ...more] = value.split('/')
    return slug.test(speaker) && issue !== '' && more.length === 0 ? { what: 'cell', speaker, issue } : undefined
  },
  comparison: (value) => {
    const speakers = value.split(',')
    const are = speakers.every((one) => slug.test(one)) && speakers.length >= 2 && speakers.length <= 4
    return are ? { what: 'comparison', speakers } : undefined
  },
}

/** The things that an address names.
 * @throws BadRequest where there are none, too many, or one of them is none */
export function thingsIn(given: Readonly<Record<string, unknown>>): Thing[] {
  const things = Object.entries(readers).flatMap(([what, read]) =>
    listed(given[what]).map((value) => {
      const thing = read(value)
      if (thing) return thing
      throw new BadRequest(`“${value}” is no ${what} that could be collected.`)
    }),
  )
  if (things.length === 0) throw new BadRequest('Nothing was chosen to be collected.')
  if (things.length > mostThings) throw new BadRequest(`At most ${mostThings} things can be collected at once.`)
  return things
}
