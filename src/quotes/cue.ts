import type { Span } from '../domain.js'
import type { Chunk } from './chunks.js'
import type { Outer } from './outer.js'

/** The reporting words that tie a mention to its quote: the verb beside the mention, "according to", or a colon or dash; null where none is near.
 * @param place index of the quote in the running text */
export function cueOf(outer: readonly Outer[], place: number, mention: Chunk | null): Span | null {
  if (!mention || mention.first === place) return colonBefore(outer, place)
  const inverted = mention.first > place ? verbBefore(outer, mention) : undefined
  const beside =
    inverted ?? verbAfter(outer, mention, place) ?? verbBefore(outer, mention) ?? accordingTo(outer, mention)
  return beside ?? colonBefore(outer, place) ?? dashAfter(outer, place, mention)
}

const spanOf = ({ start, end }: Outer): Span => ({ start, end })

/** "X said", "X, who came late, said", "X has also said": the first reporting verb of the clause, not past another quote. */
function verbAfter(outer: readonly Outer[], mention: Chunk, place: number): Span | undefined {
  let thinking: Span | undefined
  for (let i = mention.last + 1; i < Math.min(outer.length, mention.last + 26); i++) {
    const { symbol } = outer[i]!
    if (i === place || symbol === 'Q' || symbol === '.' || symbol === '¶') break
    if (symbol === 'C') return spanOf(outer[i]!)
    if (symbol === 'D') thinking ??= spanOf(outer[i]!)
  }
  return thinking
}

/** "said X", "said the bank's X". */
function verbBefore(outer: readonly Outer[], mention: Chunk): Span | undefined {
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - 4); i--) {
    const { symbol } = outer[i]!
    if (/[Q.¶:]/.test(symbol)) return undefined
    if (symbol === 'C' || symbol === 'D') return spanOf(outer[i]!)
  }
  return undefined
}

function accordingTo(outer: readonly Outer[], mention: Chunk): Span | undefined {
  const [to, according] = [outer[mention.first - 1], outer[mention.first - 2]]
  if (according?.symbol === 'K') return { start: according.start, end: to!.end }
  return to?.symbol === 'K' ? spanOf(to) : undefined
}

function colonBefore(outer: readonly Outer[], place: number): Span | null {
  let i = place - 1
  while (i > 0 && outer[i]!.symbol === '¶') i--
  return outer[i]?.symbol === ':' ? spanOf(outer[i]!) : null
}

function dashAfter(outer: readonly Outer[], place: number, mention: Chunk): Span | null {
  for (let i = place + 1; i < mention.first; i++) if (outer[i]!.symbol === '-') return spanOf(outer[i]!)
  return null
}
