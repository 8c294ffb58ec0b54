import matter from 'gray-matter'
import { z } from 'zod'
import { wordings } from '../domain.js'
import { isIsoDate } from './date.js'
import { SourceError } from './fault.js'

const words = z
  .union([z.string(), z.number()], 'must be text')
  .transform((value) => String(value).trim() || null)
  .nullish()
  .transform((value) => value ?? null)

const people = z
  .union([z.string(), z.array(z.string())], 'must be a name or a list of names')
  .transform((value) => [value].flat().join(', ').trim() || null)
  .nullish()
  .transform((value) => value ?? null)

// YAML makes a Date of 2025-05-19 and a number of 2025.
const date = z
  .union([z.date(), z.string(), z.number()], 'must be a date')
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim()))
  .refine(isIsoDate, 'must be a date such as 2025-05-19, 2025-05 or 2025')
  .nullish()
  .transform((value) => value ?? null)

const address = z
  .url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' })
  .nullish()
  .transform((value) => value ?? null)

const original = z.object({ title: words, publisher: words, date }, 'must hold title, publisher or date')

const schema = z
  .object(
    {
      title: words,
      publisher: words,
      author: people,
      date,
      address,
      wording: z
        .enum(wordings, `must be one of ${wordings.join(', ')}`)
        .nullish()
        .transform((value) => value ?? null),
      reported_from: original.nullish().transform((value) => value ?? null),
    },
    'must be lines of the form "name: value"',
  )
  .transform(({ wording, reported_from, ...rest }) => ({
    ...rest,
    statedWording: wording,
    reportedFrom: reported_from,
  }))

/** What the front matter of a document says of it. */
export type FrontMatter = z.infer<typeof schema>

/** What is known of a document without front matter. */
export const nothingStated: FrontMatter = schema.parse({})

// Only YAML: gray-matter would also run JavaScript that a file brings along.
const opening = /^---[^\S\n]*\r?\n/
const closing = /\r?\n---[^\S\n]*(\r?\n|$)/

/** Parts the front matter of a text from its body. A text that does not both open and close one has none.
 * @returns `body` with its offset in `text`, in UTF-16 units
 * @throws SourceError naming the key that is wrong */
export function splitFrontMatter(file: string, text: string): { stated: FrontMatter; body: string; offset: number } {
  const open = opening.exec(text)?.[0].length
  const close = open === undefined ? null : closing.exec(text.slice(open - 1))
  if (open === undefined || close === null) return { stated: nothingStated, body: text, offset: 0 }
  const offset = open - 1 + close.index + close[0].length
  const yaml = text.slice(open, Math.max(open, open - 1 + close.index))
  return { stated: check(file, parse(file, yaml)), body: text.slice(offset), offset }
}

function parse(file: string, yaml: string): unknown {
  try {
    // With options given nothing is kept in gray-matter's cache, which never forgets.
    return matter(`---\n${yaml}\n---\n`, { language: 'yaml' }).data
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } }
    const line = mark === undefined ? '' : ` in line ${mark.line + 1}`
    throw new SourceError(file, `has front matter that is no YAML${line}: ${reason ?? 'it cannot be read'}`)
  }
}

function check(file: string, data: unknown): FrontMatter {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new SourceError(file, `has front matter in which ${path.join('.') || 'every line'} ${message}`)
}
