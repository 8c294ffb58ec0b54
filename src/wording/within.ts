import type { Signal, Span } from '../domain.js'

/** The places in a text's signals of those that touch a stretch of it.
 * @param signals sorted, never overlapping */
export const signalsWithin = (signals: readonly Signal[], { start, end }: Span): number[] =>
  signals.flatMap((signal, i) => (signal.start < end && signal.end > start ? [i] : []))

const kinds = ['broken-phrase', 'broken-name', 'frozen-phrase', 'unlikely-word']

/** The few signs that tell most at a glance: each printed phrase once, those that name what was meant first, listed phrases and names
 * before single words, longer ones before shorter ones. */
export function tellingSigns(signals: readonly Signal[], most: number): Signal[] {
  const once = [...new Map(signals.map((signal) => [signal.printed.toLowerCase(), signal])).values()]
  const rank = ({ rule, expected }: Signal): number =>
    expected === null || !kinds.includes(rule) ? kinds.length : kinds.indexOf(rule)
  return once.sort((a, b) => rank(a) - rank(b) || b.printed.length - a.printed.length).slice(0, most)
}
