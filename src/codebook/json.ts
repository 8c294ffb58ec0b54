import { z } from 'zod'
import type { Codebook } from '../domain.js'
import { faultsAmong } from './edit.js'
import { CodebookFaults, type Imported } from './faults.js'
import { cleaned, limits, oneLine } from './text.js'

/** What the format is called in its files, and its version: it grows with every change that older programs cannot read. */
export const format = 'parallax-codebook'
export const formatVersion = 1

const missing = ({ input }: { readonly input?: unknown }): string =>
  input === undefined ? 'is missing' : 'must be text'
const line = (most: number, least = 1) =>
  z
    .string({ error: missing })
    .transform(oneLine)
    .pipe(z.string().min(least, 'is empty').max(most, `is too long: at most ${most} characters`))
const text = (most: number, least = 0) =>
  z
    .string({ error: missing })
    .transform(cleaned)
    .pipe(z.string().min(least, 'is empty').max(most, `is too long: at most ${most} characters`))
const position = z.union([z.literal(2), z.literal(1), z.literal(0), z.literal(-1), z.literal(-2), z.null()], {
  error: 'must be 2, 1, 0, -1, -2 or null',
})

const example = z.strictObject({
  text: text(limits.example, 1),
  speaker: line(limits.speaker, 0).default(''),
  position,
  why: text(limits.why).default(''),
})

/** An issue as the format has it; the lengths are those of any codebook. */
export const issueSchema = z.strictObject({
  id: z.string({ error: missing }),
  name: line(limits.name),
  proposition: text(limits.proposition, 1),
  include: text(limits.text).default(''),
  supports: text(limits.text).default(''),
  opposes: text(limits.text).default(''),
  exclude: text(limits.text).default(''),
  examples: z.array(example).max(limits.examples, `holds more than ${limits.examples} examples`).default([]),
})

const file = z.strictObject({
  format: z.literal(format, { error: `must be "${format}"` }),
  formatVersion: z.literal(formatVersion, { error: `must be ${formatVersion}, the only version that is known` }),
  title: line(limits.title),
  version: z.number().optional(),
  note: z.string().optional(),
  madeBy: z.string().optional(),
  madeAt: z.string().optional(),
  issues: z.array(issueSchema, { error: 'must be a list of issues' }),
})

/** A version of a codebook as a file. */
export function toJson({ title, version, note, madeBy, madeAt, issues }: Codebook): string {
  return `${JSON.stringify({ format, formatVersion, title, version, note, madeBy, madeAt, issues }, null, 2)}\n`
}

/** Reads such a file.
 * @throws CodebookFaults that says all that is wrong and where */
export function fromJson(content: string): Imported {
  const { title, issues } = read(file, parsed(content))
  const faults = faultsAmong(issues)
  if (faults.length > 0) throw new CodebookFaults(faults)
  return { title, issues, leftOut: [] }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new CodebookFaults([`The file is no JSON: ${(error as Error).message}.`])
  }
}

/** Checks a value against a schema.
 * @throws CodebookFaults with a sentence for each fault: "issues[2].proposition is empty." */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new CodebookFaults(
    result.error.issues.map((issue) => {
      const where = issue.path.reduce<string>(
        (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}${path && '.'}${String(step)}`),
        '',
      )
      if (issue.code === 'unrecognized_keys')
        return `${where || 'The file'} has a field “${issue.keys[0]}”, which is not known.`
      const what = /^(is|must|holds) /.test(issue.message) ? issue.message : `is wrong (${issue.message})`
      return `${where || 'The file'} ${what}.`
    }),
  )
}
