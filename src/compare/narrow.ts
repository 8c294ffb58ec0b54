import type { Coding, Filter, Statement } from '../domain.js'

/** Statements with those of their codings that a filter counts: one coder's, or those that are review. */
export function codingsUnder(statements: readonly Statement[], { coder, reviewed }: Filter): readonly Statement[] {
  if (coder === undefined && !reviewed) return statements
  const counts = (one: Coding): boolean =>
    (coder === undefined || one.coder.name === coder) && (!reviewed || one.coder.reviews)
  return statements.map((statement) => ({ ...statement, codings: statement.codings.filter(counts) }))
}
