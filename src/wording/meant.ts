import type { Signal, Span } from '../domain.js'

/** The words of a stretch with what was probably meant in place of altered ones, for comparing alone: it is never shown as anybody's words.
 * @param signals sorted, never overlapping; those that reach over an end of the stretch are left as printed */
export function asMeant(text: string, { start, end }: Span, signals: readonly Signal[]): string {
  let meant = ''
  let at = start
  for (const signal of signals) {
    if (signal.expected === null || signal.start < at || signal.end > end) continue
    meant += text.slice(at, signal.start) + signal.expected
    at = signal.end
  }
  return meant + text.slice(at, end)
}
