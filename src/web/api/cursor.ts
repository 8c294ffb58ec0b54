import type { Onward } from '../../store/contract.js'
import { BadRequest } from '../errors.js'
import { siteOf } from '../page.js'
import { withParameters } from '../query.js'
import type { Asked } from './endpoint.js'

/** Where a list goes on: behind the item with this number. */
export interface Cursor {
  readonly after: number
  /** How many were given before, for lists in which that item may have gone. */
  readonly seen: number
}

export const first: Cursor = { after: 0, seen: 0 }

const write = (list: string, { after, seen }: Cursor): string =>
  Buffer.from(JSON.stringify([list, after, seen])).toString('base64url')

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Reads a cursor of a list.
 * @throws BadRequest where it is none, or one of another list */
export function readCursor(list: string, given: unknown): Cursor {
  if (given === undefined || given === '') return first
  try {
    const [of, after, seen] = JSON.parse(Buffer.from(String(given), 'base64url').toString())
    if (of === list && isCount(after) && isCount(seen)) return { after, seen }
  } catch {
    // What is no JSON is no cursor either.
  }
  throw new BadRequest(
    `“${given}” is no cursor of this list. Follow the address under “next” of an answer, or leave it out.`,
  )
}

/** What a page of a list asks the store for: one more than it holds, which tells whether there is another. */
export const behind = ({ limit, cursor }: Asked): Onward => ({ after: cursor.after, limit: limit + 1 })

/** One page of a list, and the address of the next one; null at the end.
 * @param found one more than the limit, where there is more
 * @param numberOf what a page begins behind */
export function pageOf<T>(list: string, asked: Asked, found: readonly T[], numberOf: (item: T) => number) {
  const { limit, cursor, query, path, req } = asked
  const items = found.slice(0, limit)
  if (found.length <= limit) return { items, next: null }
  const next = write(list, { after: numberOf(items.at(-1)!), seen: cursor.seen + items.length })
  const given = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().join(',')]))
  const more = { ...given, ...(req.query.limit !== undefined && { limit: String(limit) }), cursor: next }
  return { items, next: siteOf(req) + withParameters(path, more) }
}
