import { z } from 'zod'
import { positions } from '../../seeds/codebook.js'
import { idOf, limits } from '../codebook/text.js'
import type { Codebook, Example, Issue, Position } from '../domain.js'
import { Outdated } from '../store/errors.js'
import type { Attempt } from './act.js'
import { BadRequest } from './errors.js'
import type { Option } from './form.js'
import { line, lines, oneOf, whole } from './forms.js'
import { longestName } from './visitor.js'

/** What every edit of the codebook says: from which version it was made, why, and who makes it. */
export const editFields = {
  from: whole('number of the version that was edited'),
  note: lines('What changes and why', limits.note),
  who: line('Your name', longestName).optional(),
}
export const meanings = ['changed', 'same'] as const

/** Refuses a form that was made from an older version before anything else is looked at.
 * @throws Outdated, or BadRequest where it does not say from which version it was made */
export function fresh(body: unknown, versions: readonly Codebook[]): void {
  const from = z
    .string()
    .regex(/^\d{1,6}$/)
    .safeParse((body as { from?: unknown } | undefined)?.from)
  if (!from.success) throw new BadRequest('The form does not say which version of the codebook it was made from.')
  const now = versions.at(-1)?.version ?? 0
  if (Number(from.data) !== now) throw new Outdated(Number(from.data), now)
}

const values: readonly string[] = positions.map(({ value }) => String(value))
const exampleFields = (i: number) => ({
  [`text${i}`]: lines(`Example ${i + 1}`, limits.example).optional(),
  [`speaker${i}`]: line(`Who might say example ${i + 1}`, limits.speaker).optional(),
  [`position${i}`]: oneOf('position', values).optional(),
  [`why${i}`]: lines(`Why example ${i + 1} is coded so`, limits.why).optional(),
})
const numbers = Array.from({ length: limits.examples }, (_, i) => i)

/** The fields that say an issue. */
export const issueFields = {
  name: line('Name', limits.name),
  proposition: lines('Proposition', limits.proposition),
  include: lines('Counts', limits.text).optional(),
  supports: lines('Supports', limits.text).optional(),
  opposes: lines('Opposes', limits.text).optional(),
  exclude: lines('Does not count', limits.text).optional(),
}
type IssueForm = { readonly [name in keyof typeof issueFields]?: string | undefined }

/** Every field of the examples. */
export const allExampleFields = Object.assign({}, ...numbers.map(exampleFields)) as Record<
  string,
  z.ZodOptional<z.ZodType<string>>
>

/** The issue that a form says; without an id it gets one made of its name. An example whose text is empty is none. */
export function issueIn(form: IssueForm & object, id?: string): Issue {
  const given = form as Readonly<Record<string, string | undefined>>
  const { name = '', proposition = '', include = '', supports = '', opposes = '', exclude = '' } = form
  const examples = numbers.flatMap((i): Example[] => {
    const text = given[`text${i}`]
    if (text === undefined) return []
    const position = given[`position${i}`]
    if (position === undefined) throw new BadRequest(`Choose the position that example ${i + 1} takes.`)
    return [{ text, speaker: given[`speaker${i}`] ?? '', position: positionOf(position), why: given[`why${i}`] ?? '' }]
  })
  return { id: id ?? given.id ?? idOf(name), name, proposition, include, supports, opposes, exclude, examples }
}

const positionOf = (value: string): Position | null => (value === 'null' ? null : (Number(value) as Position))

/** One field of a form about an issue, filled in. */
export interface TextField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly most: number
  readonly rows: number
  readonly required: boolean
  readonly value: string
  /** What the field says by now, where somebody else changed it meanwhile. */
  readonly meanwhile: string | null
}

/** The fields of one example, filled in. */
export interface ExampleFields {
  readonly number: number
  readonly index: number
  readonly text: string
  readonly speaker: string
  readonly why: string
  readonly positions: readonly Option[]
}

export interface IssueFields {
  readonly texts: readonly TextField[]
  readonly examples: readonly ExampleFields[]
  readonly limits: typeof limits
}

const textFields = [
  ['name', 'Name', 'a word or two, as it heads a column of the matrix', limits.name, 1],
  ['proposition', 'Proposition', 'one sentence that can be supported or opposed', limits.proposition, 2],
  ['include', 'Counts', 'what a statement may speak of', limits.text, 3],
  ['supports', 'Supports', 'what counts as support of the proposition', limits.text, 3],
  ['opposes', 'Opposes', 'what counts as opposition to it', limits.text, 3],
  ['exclude', 'Does not count', 'what looks like it and belongs elsewhere', limits.text, 3],
] as const

// Room for a few more than there are.
const spare = 2

/** The form about an issue, filled in with what was typed, else with what the issue says.
 * @param issue undefined for a new one
 * @param before how it was in the version that the form was made from, where that is no longer the newest */
export function issueFieldsOf(issue: Issue | undefined, before: Issue | undefined, attempt?: Attempt): IssueFields {
  const given = attempt?.given
  const value = (name: string, stored: string): string => (given ? (given[name] ?? '') : stored)
  const stored = issue?.examples ?? []
  const typed = given ? numbers.filter((i) => given[`text${i}`]).length + spare : 0
  const shown = Math.min(limits.examples, Math.max(stored.length + spare, typed))
  return {
    limits,
    texts: textFields.map(([name, label, hint, most, rows]) => ({
      ...{ name, label, hint, most, rows, required: name === 'name' || name === 'proposition' },
      value: value(name, issue?.[name] ?? ''),
      meanwhile: issue && before && before[name] !== issue[name] ? issue[name] || '(nothing)' : null,
    })),
    examples: numbers.slice(0, shown).map((i) => {
      const { text = '', speaker = '', position, why = '' } = stored[i] ?? {}
      const chosen = value(`position${i}`, position === undefined ? '' : String(position))
      return {
        ...{ number: i + 1, index: i, text: value(`text${i}`, text), speaker: value(`speaker${i}`, speaker) },
        why: value(`why${i}`, why),
        positions: [
          { value: '', label: 'Choose', selected: chosen === '' },
          ...positions.map(({ value: of, label }) => ({
            ...{ value: String(of), label, selected: chosen === String(of) },
          })),
        ],
      }
    }),
  }
}
