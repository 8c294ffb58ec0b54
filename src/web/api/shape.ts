import { z } from 'zod'

/** The shapes of what the API answers, by the name under which its description shows them. */
export const shapes = z.registry<{ id: string }>()

/** A shape of its own, which no type of the domain has. */
export function ownShape<S extends z.ZodType>(id: string, about: string, schema: S): S {
  const named = schema.describe(about)
  shapes.add(named, { id })
  return named
}

type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never

/** Names a shape. Does not compile unless it says just what the type says.
 * @example shape<Span>()('Span', 'A stretch of a text.', z.strictObject({ start: z.int(), end: z.int() })) */
export const shape =
  <T>() =>
  <S extends z.ZodType>(id: string, about: string, schema: S & Same<Plain<T>, z.output<S>>): S =>
    ownShape<S>(id, about, schema)
