import { z } from 'zod'
import type { Coder } from '../domain.js'
import type { QueueAsk, Store } from '../store/contract.js'
import { BadRequest } from './errors.js'
import { withParameters } from './query.js'

/** What narrows the statements that somebody codes, and where they are in the queue. All of it stands in the address. */
export const narrowing = ['speaker', 'source', 'issue', 'after'] as const

const word = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\s/]+$/)
const number = z.string().regex(/^[1-9]\d{0,8}$/)
const batch = z.string().regex(/^[1-9]\d{0,8}\.[1-9]\d{0,8}\.[1-9]\d{0,8}$/)

export const narrowed = {
  speaker: word.optional(),
  source: word.optional(),
  issue: word.optional(),
  after: number.optional(),
}

const query = z.strictObject({ ...narrowed, done: batch.optional(), undone: z.literal('1').optional() })

/** Where somebody is who codes. */
export interface CodingPlace {
  /** The statement that the address names; null: the next of the queue. */
  readonly statement: number | null
  readonly speaker?: string
  readonly source?: string
  readonly issue?: string
  readonly after?: string
}

/** Codings that were made in one go: their statement, and the first and last of their numbers. */
export interface Batch {
  readonly statement: number
  readonly first: number
  readonly last: number
}

/** The address of coding. */
export function codingHref(
  { statement, speaker, source, issue, after }: CodingPlace,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries({ speaker, source, issue, after }).filter((e): e is [string, string] => Boolean(e[1]))
  return withParameters(
    statement === null ? '/review/code' : `/review/code/${statement}`,
    Object.fromEntries(given),
    more,
  )
}

/** The statements that somebody codes, as the store is asked for them. */
export const askOf = (coder: string, { speaker, source, issue, after }: CodingPlace): QueueAsk => ({
  coder: coder || null,
  ...(speaker && { speaker }),
  ...(source && { source }),
  ...(issue && { issue }),
  ...(after && { after: Number(after) }),
})

/** Reads the address.
 * @throws BadRequest that says what is wrong */
export function readPlace(
  statement: string | undefined,
  given: unknown,
): { readonly place: CodingPlace; readonly done: Batch | null; readonly undone: boolean } {
  const read = query.safeParse(given)
  const whole = statement === undefined || number.safeParse(statement).success
  if (!read.success || !whole) {
    const wrong = whole ? (read.error?.issues[0]?.path[0] ?? read.error?.issues[0]?.message) : statement
    throw new BadRequest(
      `The address of coding is wrong at “${String(wrong)}”. It is /review/code, then the number of a statement, or speaker, source, issue or after.`,
      [{ label: 'All statements to code', href: '/review/code' }],
    )
  }
  const { done, undone, speaker, source, issue, after } = read.data
  const [of, first, last] = (done ?? '').split('.').map(Number)
  return {
    place: {
      statement: statement === undefined ? null : Number(statement),
      ...(speaker && { speaker }),
      ...(source && { source }),
      ...(issue && { issue }),
      ...(after && { after }),
    },
    done: done ? { statement: of!, first: first!, last: last! } : null,
    undone: undone === '1',
  }
}

/** The coder of a name, however it is written. */
export const coderCalled = async (store: Store, name: string): Promise<Coder | undefined> =>
  (await store.coders.list()).find((coder) => coder.name.toLowerCase() === name.toLowerCase())

/** Whether somebody may code under a coder's name: machines and examples are nobody. */
export const codes = ({ kind, reviews }: Coder): boolean => kind === 'person' && reviews

/** The name under which somebody codes, as it was first written; empty where it is nobody's to code under. */
export async function personOf(store: Store, name: string): Promise<string> {
  const known = await coderCalled(store, name)
  return known ? (codes(known) ? known.name : '') : name
}
