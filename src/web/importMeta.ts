import { z } from 'zod'
import type { Document } from '../domain.js'
import { line } from './forms.js'

const isoDate = /^(\d{4})(-(\d\d)(-(\d\d))?)?$/

function isDate(value: string): boolean {
  const [, year, , month, , day] = isoDate.exec(value) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  return date.toISOString().startsWith(value)
}

/** What a person can say of a document. Empty: it is not known. */
export const metaFields = {
  title: line('Title', 300).optional(),
  publisher: line('Publisher', 200).optional(),
  author: line('Author', 200).optional(),
  date: line('Date', 10).refine(isDate, 'Give the date as 2025-05-19, 2025-05 or 2025.').optional(),
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
