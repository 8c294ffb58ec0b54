import type { QuoteKind } from '../domain.js'
import type { Scene } from './candidates.js'
import type { Judged } from './direct.js'

/** Whether a stretch is whole words of its speaker (direct) or a part set into somebody's sentence (mixed). */
export function kindOf({ a, outer }: Scene, place: number): Extract<QuoteKind, 'direct' | 'mixed'> {
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const before = outer[place - 1]?.symbol ?? '¶'
  if (/^(\.\.\.|…|\[)?\s*\p{Ll}/u.test(text))
    return /[¶.Q]/.test(before) ||
      (before === ',' && resumes(outer.slice(Math.max(0, place - 14), place).map((o) => o.symbol)))
      ? 'direct'
      : 'mixed'
  if (/[¶.Q:,C-]/.test(before)) return 'direct'
  return text.split(/\s+/).length >= 8 || /[.?!,]$/.test(text) ? directBehind(before) : 'mixed'
}

/** “There are,” said X, “three ways”: a quote, its reporting words, and it goes on. */
const resumes = (symbols: readonly string[]): boolean =>
  symbols.includes('Q') && symbols.slice(symbols.lastIndexOf('Q')).includes('C')

/** In the middle of a clause only words that grammar keeps apart ("as", "that", a noun) make a sentence in marks a part of it. */
const directBehind = (before: string): 'direct' | 'mixed' => (/[tNfP]/.test(before) ? 'mixed' : 'direct')

/** For each judged stretch the index, in the same list, of the one it goes on from; null where it starts a statement.
 * A stretch goes on from the one before if both have one mention and nothing but the reporting words stands between. */
export function continuationsOf(scene: Scene, kept: readonly Judged[]): (number | null)[] {
  return kept.map((judged, i) => {
    const before = kept[i - 1]
    return before && before.stretch === judged.stretch - 1 && goesOn(scene, before, judged) ? i - 1 : null
  })
}

function goesOn({ a, outer }: Scene, before: Judged, now: Judged): boolean {
  const gap = outer.slice(before.place + 1, now.place)
  const symbols = gap.map((item) => item.symbol).join('')
  if (!a.stretches[before.stretch]!.closed && symbols === '¶') return true
  if (before.mention !== now.mention || symbols.includes('¶') || gap.length > 30) return false
  if (/^(,?&|[,-]|)$/.test(symbols)) return true
  const mention = now.mention
  const between = mention && mention.first > before.place && mention.last < now.place
  return (
    Boolean(between) &&
    /^[^.:]*[.,:-]$/.test(symbols) &&
    (symbols.match(/[CVD]/g) ?? []).length <= 2 &&
    !/[&t].*[CV]/.test(symbols.slice(symbols.search(/[CD]/) + 1))
  )
}
