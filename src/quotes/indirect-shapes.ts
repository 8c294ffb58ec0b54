import type { Outer } from './outer.js'

/** Function words keep their form in features; other words only their part of speech. */
const keptTags = new Set(['ADP', 'AUX', 'DET', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'PUNCT'])

/** The word itself for function words and marks, the part of speech for all others. */
export const shape = (item: Outer | undefined): string =>
  !item
    ? '∅'
    : item.symbol === 'Q' || item.symbol === '¶'
      ? item.symbol
      : keptTags.has(item.pos)
        ? item.lower
        : item.pos

/** The item's symbol, nouns and names told apart. */
export const tag = (item: Outer | undefined): string => (!item ? '∅' : item.symbol === 'N' ? item.pos : item.symbol)

/** A number as one of a few sizes. */
export const size = (n: number): string =>
  n <= 0 ? '0' : n <= 1 ? '1' : n <= 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : n <= 32 ? '32' : '64'

const isFiniteVerb = (item: Outer, before: Outer | undefined): boolean =>
  item.pos === 'AUX' ||
  (item.pos === 'VERB' &&
    !item.lower.endsWith('ing') &&
    before !== undefined &&
    before.symbol !== 'o' &&
    before.pos !== 'DET')

/** Whether a finite verb stands in [from, to). */
export function hasVerb(items: readonly Outer[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(items[i]!, items[i - 1])) return true
  return false
}

/** How far the first finite verb of [from, to) is, and whether a comma or quotation stands before it; "-" without one. */
export function verbDistance(items: readonly Outer[], from: number, to: number): string {
  let mark = ''
  const limit = Math.min(to, from + 24)
  for (let i = from; i < limit; i++) {
    if (isFiniteVerb(items[i]!, items[i - 1])) return size(i - from) + mark
    if (items[i]!.symbol === ',' || items[i]!.symbol === 'Q') mark = ','
  }
  return '-'
}

/** The last `most` symbols of [from, to), written like those of `gist`. */
export function gistBefore(items: readonly Outer[], from: number, to: number, most: number): string {
  let text = ''
  let last = ''
  for (let i = to - 1; i >= from && text.length < most; i--) {
    const { symbol } = items[i]!
    if (symbol === 'r') continue
    const next = symbol === 'j' || symbol === "'" || symbol === 'f' ? 'N' : symbol
    if (next === 'N' && last === 'N') continue
    text = next + text
    last = next
  }
  return text
}

/** Form of the first verb of [from, to) up to its next mark: an auxiliary itself, or the ending of a full verb; "-" without one. */
export function firstVerb(items: readonly Outer[], from: number, to: number): string {
  for (let i = from; i < to && i < from + 16; i++) {
    const { pos, lower, symbol } = items[i]!
    if (pos === 'AUX') return lower
    if (pos === 'VERB')
      return items[i - 1]?.symbol === 'o'
        ? 'to'
        : lower.endsWith('ing')
          ? 'ing'
          : lower.endsWith('ed')
            ? 'ed'
            : lower.endsWith('s')
              ? 's'
              : 'v'
    if (i > from && (symbol === ',' || symbol === '-')) return '-'
  }
  return '-'
}

/** The first `most` symbols of [from, to), each run of words of a noun phrase written as one N and left out adverbs. */
export function gist(items: readonly Outer[], from: number, to: number, most: number): string {
  let text = ''
  let last = ''
  for (let i = from; i < to && text.length < most; i++) {
    const { symbol } = items[i]!
    if (symbol === 'r') continue
    const next = symbol === 'j' || symbol === "'" || symbol === 'f' ? 'N' : symbol
    if (next === 'N' && last === 'N') continue
    text += next
    last = next
  }
  return text
}
