import { filterNames } from './query.js'

/** How many speakers stand side by side. */
export const leastCompared = 2
export const mostCompared = 4

/** The address of a comparison, with what narrows it. */
export function compareHref(slugs: readonly string[], given: Readonly<Record<string, string>> = {}): string {
  const speakers = slugs.map((slug): [string, string] => ['speaker', slug])
  const query = new URLSearchParams([...speakers, ...Object.entries(given)]).toString()
  return query === '' ? '/compare' : `/compare?${query}`
}

/** Those parameters of an address or a form that narrow a comparison; which speakers it is of is no filter. */
export const narrowing = (given: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] =>
        entry[0] !== 'speaker' &&
        (filterNames as readonly string[]).includes(entry[0]) &&
        typeof entry[1] === 'string' &&
        entry[1] !== '',
    ),
  )
