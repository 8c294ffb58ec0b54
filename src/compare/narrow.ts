import type { Coding, Filter, Statement } from '../domain.js'

/** Statements with those of their codings that a filter counts: one coder's, those that are review, or those that are sure enough. */
export function codingsUnder(
  statements: readonly Statement[],
  { coder, reviewed, confidence = 0 }: Filter,
): readonly Statement[] {
  if (coder === undefined && !reviewed && confidence === 0) return statements
  const counts = (one: Coding): boolean =>
    (coder === undefined || one.coder.name === coder) &&
    (!reviewed || one.coder.reviews) &&
    one.confidence >= confidence
  return statements.map((statement) => ({ ...statement, codings: statement.codings.filter(counts) }))
}
