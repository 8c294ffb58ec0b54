import type { Outer } from './outer.js'

/** Numbers for what the features look at, one an item of the running text; made once a document. */
export interface Codes {
  /** The word itself. */
  readonly words: Int32Array
  /** The word for function words and marks, the part of speech for all others. */
  readonly shapes: Int32Array
  /** The part of speech for words of noun phrases, the item's symbol for all others. */
  readonly tags: Int32Array
  /** The item's symbol as a character code; words of noun phrases and what joins them all count as N, adverbs as 0. */
  readonly symbols: Uint16Array
  /** 1 for finite verbs, 2 for reporting verbs, 4 for commas and quoted stretches. */
  readonly flags: Uint8Array
}

const functionTags = new Set(['ADP', 'AUX', 'DET', 'PART', 'SCONJ', 'CCONJ', 'PRON', 'PUNCT', 'Q', '¶'])
const tagCodes = new Map<string, number>()

/** A number for a word: FNV-1a, 32 bits. Different words seldom share one. */
export function codeOf(word: string): number {
  let code = 0x811c9dc5
  for (let i = 0; i < word.length; i++) code = Math.imul(code ^ word.charCodeAt(i), 0x01000193)
  return code
}

/** The same for words of a small closed set, remembered. */
export function tagCode(tag: string): number {
  let code = tagCodes.get(tag)
  if (code === undefined) {
    code = codeOf(tag)
    tagCodes.set(tag, code)
  }
  return code
}

export function codesOf(items: readonly Outer[]): Codes {
  const { length } = items
  const codes: Codes = {
    words: new Int32Array(length),
    shapes: new Int32Array(length),
    tags: new Int32Array(length),
    symbols: new Uint16Array(length),
    flags: new Uint8Array(length),
  }
  for (let i = 0; i < length; i++) {
    const { lower, pos, symbol } = items[i]!
    const word = pos === 'Q' || pos === '¶' ? tagCode(pos) : codeOf(lower)
    codes.words[i] = word
    codes.shapes[i] = functionTags.has(pos) ? word : tagCode(pos)
    codes.tags[i] = symbol === 'N' ? tagCode(pos) : symbol.charCodeAt(0)
    codes.symbols[i] =
      symbol === 'r' ? 0 : symbol === 'j' || symbol === "'" || symbol === 'f' ? nounLike : symbol.charCodeAt(0)
    codes.flags[i] =
      (isFiniteVerb(items, i) ? 1 : 0) | (symbol === 'C' ? 2 : 0) | (symbol === ',' || symbol === 'Q' ? 4 : 0)
  }
  return codes
}

const nounLike = 'N'.charCodeAt(0)

function isFiniteVerb(items: readonly Outer[], i: number): boolean {
  const { pos, lower } = items[i]!
  if (pos === 'AUX') return true
  if (pos !== 'VERB' || i === 0 || lower.endsWith('ing')) return false
  return items[i - 1]!.symbol !== 'o' && items[i - 1]!.pos !== 'DET'
}

/** The number at `i`, 0 outside of the text. */
export const at = (codes: Int32Array, i: number): number => (i >= 0 && i < codes.length ? codes[i]! : 0)

/** A number as one of a few sizes. */
export const size = (n: number): number =>
  n <= 0 ? 0 : n <= 1 ? 1 : n <= 2 ? 2 : n <= 4 ? 3 : n <= 8 ? 4 : n <= 16 ? 5 : n <= 32 ? 6 : 7

/** 1 where a finite verb stands in [from, to), else 0. */
export function hasVerb({ flags }: Codes, from: number, to: number): number {
  for (let i = from; i < to; i++) if (flags[i]! & 1) return 1
  return 0
}

/** How far the first finite verb of [from, to) is, as a size, with 16 added where a comma or quotation stands before it; 15 without one. */
export function verbDistance({ flags }: Codes, from: number, to: number): number {
  let mark = 0
  const limit = Math.min(to, from + 24)
  for (let i = from; i < limit; i++) {
    if (flags[i]! & 1) return size(i - from) + mark
    if (flags[i]! & 4) mark = 16
  }
  return 15
}

/** Number for the first `most` symbols of [from, to), each noun phrase written as one N, adverbs left out. */
export function gist({ symbols }: Codes, from: number, to: number, most: number): number {
  let code = 7
  let last = 0
  let n = 0
  for (let i = from; i < to && n < most; i++) {
    const symbol = symbols[i]!
    if (symbol === 0 || (symbol === nounLike && last === nounLike)) continue
    code = Math.imul(code, 131) + symbol
    last = symbol
    n++
  }
  return code
}

/** The same for the last `most` symbols, read backwards. */
export function gistBefore({ symbols }: Codes, from: number, to: number, most: number): number {
  let code = 11
  let last = 0
  let n = 0
  for (let i = to - 1; i >= from && n < most; i--) {
    const symbol = symbols[i]!
    if (symbol === 0 || (symbol === nounLike && last === nounLike)) continue
    code = Math.imul(code, 131) + symbol
    last = symbol
    n++
  }
  return code
}
