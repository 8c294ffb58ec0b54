import { z } from 'zod'
import type { Document } from '../domain.js'
import { wholeDate } from '../sources/date.js'
import { line } from './forms.js'

/** What a person can say of a document. Empty: it is not known. */
export const metaFields = {
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

const meta = z.object(metaFields)
export type Meta = z.infer<typeof meta>

/** A document with what a person said of it. */
export const describedBy = (document: Document, { title, publisher, author, date, address }: Meta): Document => ({
  ...document,
  ...{
    title: title ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
    date: date ?? null,
    address: address ?? null,
  },
})

/** Whether two documents say the same of themselves. */
export const saysTheSame = (a: Document, b: Document): boolean =>
  (['title', 'publisher', 'author', 'date', 'address'] as const).every((name) => a[name] === b[name])
