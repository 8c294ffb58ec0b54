import type { Request } from 'express'
import type { z } from 'zod'
import type { Store } from '../../store/contract.js'
import type { Moved } from '../page.js'
import type { Cursor } from './cursor.js'
import type { Parameter } from './parameters.js'

/** What the addresses are grouped by, in this order. */
export const groups = [
  'Dossier',
  'Quotes',
  'Speakers',
  'Sources',
  'Issues',
  'Matrix',
  'Network',
  'Search',
  'Collections',
] as const
export type Group = (typeof groups)[number]

/** What a request asks for, read and checked as far as all addresses have it in common. */
export interface Asked {
  readonly req: Request
  /** Where it is, for links: `/api/v1/quotes`. */
  readonly path: string
  /** The parts of the address in braces, by name. */
  readonly at: Readonly<Record<string, string>>
  /** Its parameters but for `limit` and `cursor`. */
  readonly query: Readonly<Record<string, unknown>>
  readonly limit: number
  readonly cursor: Cursor
}

/** One address of the API: the router serves it and the description describes it, from this alone. */
export interface Endpoint {
  /** Below /api/v1, parts that vary in braces: `/speakers/{slug}`. */
  readonly path: string
  /** Name of the operation in the description. */
  readonly id: string
  readonly group: Group
  /** In one sentence. */
  readonly about: string
  /** More, where there is more to know. */
  readonly notes?: string
  readonly parameters: readonly Parameter[]
  readonly shape: z.ZodType
  readonly answer: (store: Store, asked: Asked) => Promise<object | Moved>
}
