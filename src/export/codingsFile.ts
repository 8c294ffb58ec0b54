import { z } from 'zod'
import type { SentCoding, SentCodings } from '../domain.js'

/** A file of codings that cannot be read; the message says which line and what is wrong with it. */
export class CodingsFault extends Error {
  override readonly name = 'CodingsFault'
}

/** Largest file of codings that is read, in bytes. */
export const largestFile = 20_000_000

// A clock that is a day ahead is somebody's; one that is further ahead would make its codings the newest for good.
const dayAhead = 24 * 60 * 60 * 1000

const offset = z.int().min(0)
const span = z
  .strictObject({ start: offset, end: offset, exact: z.string().min(1) })
  .refine(({ start, end }) => start < end, 'a place ends before it begins')

const header = z.strictObject({
  parallax: z.literal('codings'),
  format: z.literal(1, 'this version reads format 1 only'),
  coder: z.strictObject({ name: z.string().trim().min(1).max(80), reviews: z.boolean() }),
  codebook: z.strictObject({
    title: z.string(),
    versions: z.array(
      z.strictObject({
        version: z.int().min(1),
        issues: z.array(z.strictObject({ id: z.string().min(1), proposition: z.string() })),
      }),
    ),
  }),
})

const line = z.strictObject({
  source: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), title: z.string().nullable() }),
  speaker: z.string().nullable(),
  quotes: z.array(span.safeExtend({ prefix: z.string(), suffix: z.string() })).min(1),
  issue: z.string().min(1),
  codebook_version: z.int().min(1),
  position: z.literal([-2, -1, 0, 1, 2, null], 'the position can be -2, -1, 0, 1, 2 or null'),
  confidence: z.number().min(0).max(1),
  rationale: z.string().max(5_000).nullable(),
  evidence: z.array(span),
  adjudication: z.boolean(),
  taken_back: z.boolean(),
  made_at: z.iso.datetime().refine((at) => Date.parse(at) < Date.now() + dayAhead, 'the time lies in the future'),
})

/** A person's codings as JSON Lines: what they are and by whom, then one coding a line. The same codings give the same file. */
export function codingsFile({ coder, codebook, codings }: SentCodings): string {
  const first = { parallax: 'codings', format: 1, coder, codebook }
  return [first, ...codings.map(lineOf)].map((one) => `${JSON.stringify(one)}\n`).join('')
}

function lineOf({ codebookVersion, takenBack, madeAt, ...rest }: SentCoding) {
  return { ...rest, codebook_version: codebookVersion, taken_back: takenBack, made_at: madeAt }
}

/** Reads such a file, whole or not at all.
 * @throws CodingsFault */
export function readCodingsFile(text: string): SentCodings {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, i) => ({ content, number: i + 1 }))
    .filter(({ content }) => content.trim() !== '')
  const [first, ...rest] = lines
  if (!first) throw new CodingsFault('The file is empty.')
  const { coder, codebook } = headOf(first.content)
  const codings = rest.map(({ content, number }) => codingIn(content, number))
  return { coder, codebook, codings }
}

function headOf(content: string): z.infer<typeof header> {
  const value = jsonIn(content)
  if ((value as { parallax?: unknown } | undefined)?.parallax !== 'codings')
    throw new CodingsFault('This is no file of codings: its first line does not say {"parallax":"codings", …}.')
  return checked(header, value, 1)
}

function codingIn(content: string, number: number): SentCoding {
  const value = jsonIn(content)
  if (value === undefined) throw new CodingsFault(`Line ${number} is no JSON; the file may have been cut off.`)
  const { codebook_version, taken_back, made_at, ...coding } = checked(line, value, number)
  return {
    ...coding,
    codebookVersion: codebook_version,
    takenBack: taken_back,
    madeAt: new Date(made_at).toISOString(),
  }
}

function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, number: number): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new CodingsFault(
    `Line ${number}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message.replace(/^[A-Z]/, (first) => first.toLowerCase())}.`,
  )
}
