import { z } from 'zod'
import type { Coder } from '../domain.js'
import type { Store } from '../store/contract.js'
import { BadRequest } from './errors.js'
import { listed } from './words.js'

/** What the address of the page of agreement asks for. */
export interface Asked {
  /** Names of the coders to compare. */
  readonly chosen: readonly string[]
  readonly page: number
  readonly open: { readonly group: number; readonly issue: string } | null
  /** The coders as given; without any, the people who coded are meant. */
  readonly given: readonly string[]
}

const query = z.strictObject({
  coder: z.union([z.string(), z.array(z.string())]).optional(),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
  open: z
    .string()
    .regex(/^[1-9]\d{0,8}\/.+$/)
    .optional(),
})

export const isPerson = ({ kind }: Coder): boolean => kind === 'person'
const wholePage = [{ label: 'Agreement among people', href: '/agreement' }]

/** @throws BadRequest that says what is wrong and what is possible */
export async function askedBy(store: Store, given: unknown, coders: readonly Coder[]): Promise<Asked> {
  const read = query.safeParse(given)
  if (!read.success)
    throw new BadRequest(
      'The address of this page is /agreement, with coder=NAME once for each coder to compare, and page= and a number.',
      wholePage,
    )
  const names = [read.data.coder ?? []].flat().filter((name) => name !== '')
  const unknown = names.find((name) => !coders.some((coder) => coder.name === name))
  if (unknown !== undefined)
    throw new BadRequest(`There is no coder “${unknown}”. There are: ${listed(namesOf(coders))}.`, wholePage)
  const [group, issue] = read.data.open?.split(/\/(.*)/) ?? []
  return {
    given: names,
    chosen:
      names.length > 0 ? namesOf(coders).filter((name) => names.includes(name)) : await peopleWhoCoded(store, coders),
    page: Number(read.data.page ?? 1),
    open: group && issue ? { group: Number(group), issue } : null,
  }
}

export const namesOf = (coders: readonly Coder[]): string[] => coders.map(({ name }) => name)

/** Those who coded anything themselves; who only settled what others differ on is none of them. */
async function peopleWhoCoded(store: Store, coders: readonly Coder[]): Promise<string[]> {
  const people = namesOf(coders.filter(isPerson))
  const own = (await store.codings.counted(people)).filter(({ adjudication }) => !adjudication)
  const coded = new Set(own.map(({ coder }) => coder))
  return people.filter((name) => coded.has(name))
}

/** The address of the page for some coders. */
export function agreementHref(coders: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const pairs = [...coders.map((name) => ['coder', name] as [string, string]), ...Object.entries(more)]
  const search = new URLSearchParams(pairs).toString()
  return search === '' ? '/agreement' : `/agreement?${search}`
}
