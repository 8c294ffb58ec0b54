import type { Request, Response } from 'express'
import { z } from 'zod'
import { cleaned } from '../codebook/text.js'
import type { By } from '../store/contract.js'
import { BadRequest } from './errors.js'
import { anonymous, longestName, nameOf, oneLine, remember } from './visitor.js'

interface Fault {
  readonly input?: unknown
}

const twice = (label: string): string => `“${label}” is given more than once; give it once.`

/** A field of one line.
 * @param label what the field is called, for messages */
export const line = (label: string, most: number) =>
  z
    .string({ error: ({ input }: Fault) => (Array.isArray(input) ? twice(label) : `“${label}” is empty.`) })
    .transform(oneLine)
    .pipe(z.string().min(1, `“${label}” is empty.`).max(most, `“${label}” is too long: at most ${most} characters.`))

/** A field of several lines, which stay as they are.
 * @param label what the field is called, for messages */
export const lines = (label: string, most: number) =>
  z
    .string({ error: ({ input }: Fault) => (Array.isArray(input) ? twice(label) : `“${label}” is empty.`) })
    .transform(cleaned)
    .pipe(z.string().min(1, `“${label}” is empty.`).max(most, `“${label}” is too long: at most ${most} characters.`))

/** A field with one of a few values.
 * @param label what the field asks for: "kind of quote" */
export const oneOf = <const T extends readonly string[]>(label: string, values: T) =>
  z.enum(values, {
    error: ({ input }: Fault) => {
      if (Array.isArray(input)) return twice(label)
      const possible = `It can be: ${values.join(', ')}.`
      return input === undefined
        ? `No ${label} was chosen. ${possible}`
        : `“${input}” is not ${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}. ${possible}`
    },
  })

/** A number of something stored, or an offset: at most nine digits.
 * @param label what the number is of: "number of a correction" */
export const whole = (label: string) =>
  z
    .string({ error: `The ${label} is missing.` })
    .regex(/^\d{1,9}$/, { error: ({ input }: Fault) => `“${input}” is not the ${label}.` })
    .transform(Number)

/** Fields that every form may have: who decides, and why. */
export const byline = {
  who: line('Your name', longestName).optional(),
  why: line('Why', 500).optional(),
}

/** The fields of a form as they were sent, without empty ones; for showing them again. */
export function givenIn(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.filter((e): e is [string, string] => typeof e[1] === 'string' && e[1].trim() !== ''),
  )
}

/** Reads a form; empty fields count as absent.
 * @throws BadRequest that says which field is wrong and how */
export function readForm<T>(schema: z.ZodType<T>, body: unknown): T {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>)
  const filled = entries.filter(([, value]) => typeof value !== 'string' || value.trim() !== '')
  const result = schema.safeParse(Object.fromEntries(filled))
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys')
    throw new BadRequest(`There is no field called “${issue.keys[0]}” in this form.`)
  // What only a made-up form can hold is told without the words of the library.
  const isOurs = !/^(Invalid|Too (big|small)|Unrecognized)/.test(issue.message)
  throw new BadRequest(isOurs ? issue.message : `“${issue.path.join('.')}” has a value that it cannot have.`)
}

/** Who decides, by the form or else by the name that the browser remembers, and why. Remembers a name given anew. */
export function byOf(
  req: Request,
  res: Response,
  form: { readonly who?: string | undefined; readonly why?: string | undefined },
): By {
  const asked = Object.hasOwn((req.body ?? {}) as object, 'who')
  const name = asked ? (form.who ?? '') : nameOf(req)
  if (asked) remember(res, name)
  return { who: name || anonymous, why: form.why ?? null }
}
