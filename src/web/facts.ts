import { z } from 'zod'
import type { SourceFacts } from '../domain.js'
import { wholeDate } from '../sources/date.js'
import { line } from './forms.js'

/** What a person can say of a document. Empty: it is not known. */
export const factFields = {
  title: line('Title', 300).optional(),
  publisher: line('Publisher', 200).optional(),
  author: line('Author', 200).optional(),
  date: line('Date', 300)
    .transform((value, context) => {
      const date = wholeDate(value)
      if (date === null) context.addIssue('Give the date as 2025-05-19, 19 May 2025, 2025-05 or 2025.')
      return date ?? z.NEVER
    })
    .optional(),
  address: line('Address', 2000)
    .refine(
      (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
      'An address begins with http:// or https://.',
    )
    .optional(),
}

const facts = z.object(factFields)

/** What a person said of a document: null where it is not known. */
export const factsIn = ({ title, publisher, author, date, address }: z.infer<typeof facts>): SourceFacts => ({
  title: title ?? null,
  publisher: publisher ?? null,
  author: author ?? null,
  date: date ?? null,
  address: address ?? null,
})

/** Whether the same is said of two documents. */
export const saysTheSame = (a: SourceFacts, b: SourceFacts): boolean =>
  (['title', 'publisher', 'author', 'date', 'address'] as const).every((name) => a[name] === b[name])

/** A field of a form about a document. */
export interface FactField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly most: number
  readonly wide: boolean
}

/** Every fact with what it is called, in the order in which they are asked for. */
export const factLabels = [
  ['title', 'Title', '', true],
  ['date', 'Date', 'such as 2025-05-19', false],
  ['publisher', 'Publisher', '', true],
  ['author', 'Author', '', false],
  ['address', 'Address', 'where it can be read', true],
] as const

/** The fields, filled in with what is known or was typed. */
export const factFieldsOf = (known: SourceFacts, given?: Readonly<Record<string, string>>): FactField[] =>
  factLabels.map(([name, label, hint, wide]) => ({
    ...{ name, label, hint, wide, most: name === 'address' ? 2000 : 300 },
    value: (given ? given[name] : known[name]) ?? '',
  }))
