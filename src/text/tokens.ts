import { createRequire } from 'node:module'
import type { Span } from '../domain.js'
import { remembering } from './remembering.js'

/** A word or mark with its universal part-of-speech tag (NOUN, PROPN, VERB, AUX, PRON, PUNCT ...). */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly pos: string
}

interface Tagger {
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } }
  readonly its: { readonly value: unknown; readonly pos: unknown }
}

const require = createRequire(import.meta.url)
let loaded: Tagger | undefined

/** wink-nlp ships CommonJS only; its tagger is the fastest with part-of-speech tags of news quality (licence MIT). Loaded at first use. */
function tagger(): Tagger {
  loaded ??= require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']) as Tagger
  return loaded
}

// Long runs without white space cost the tokeniser more than linear time.
const longest = 120

/** Cuts a text into words and marks, white space left out.
 * @returns tokens in reading order, offsets in UTF-16 units of `text`. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const { readDoc, its } = tagger()
  for (const piece of pieces(text)) {
    const words = readDoc(apart(text.slice(piece.start, piece.end))).tokens()
    place(text, piece, words.out(its.value), words.out(its.pos), tokens)
  }
  return tokens
}

function place(text: string, piece: Span, values: string[], tags: string[], into: Token[]): void {
  let at = piece.start
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, at)
    if (start < 0 || start + value.length > piece.end) continue
    at = start + value.length
    if (tags[i] === 'SPACE' || value.trim() === '') continue
    if (value === 'no.' && tags[i + 1] !== 'NUM') into.push(...answered(start))
    else if (isLetters(value) && opensLetters(text, into, start)) joinLetters(text, into, at)
    else into.push({ start, end: at, text: value, lower: lowerOf(value), pos: tags[i] ?? 'X' })
  }
}

const isLetters = (value: string): boolean =>
  value.length > 1 && value.length <= 8 && value.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(value)

/** Whether a letter and a period stand right before `start`: the tokeniser cuts the "N.Y." of "D-N.Y." in three. */
function opensLetters(text: string, tokens: readonly Token[], start: number): boolean {
  const [letter, period] = tokens.slice(-2)
  return (
    period?.text === '.' &&
    period.end === start &&
    letter!.end === period.start &&
    /^\p{Lu}$/u.test(text.slice(letter!.start, letter!.end))
  )
}

function joinLetters(text: string, tokens: Token[], end: number): void {
  const [{ start }] = tokens.splice(-2) as [Token, Token]
  const letters = text.slice(start, end)
  tokens.push({ start, end, text: letters, lower: lowerOf(letters), pos: 'PROPN' })
}

/** "He said no.": two tokens, where the tokeniser sees the short form of "number". */
const answered = (start: number): Token[] => [
  { start, end: start + 2, text: 'no', lower: 'no', pos: 'INTJ' },
  { start: start + 2, end: start + 3, text: '.', lower: '.', pos: 'PUNCT' },
]

/** Lower case. One word always gives the same string: strings that are new each time are slow to look up. */
const lowerOf = (value: string): string => {
  const lower = value.toLowerCase()
  return lower === value ? value : remembered(value)
}
const remembered = remembering((value) => value.toLowerCase())

// "it's" is "it is": the tagger knows these
const shortened = /^(it|he|she|that|what|who|there|here|let|where|how|when|this)$/i

/** Puts a blank before a possessive 's. The tokeniser takes "Moreno's" for one word where a mark follows, remembers it, and from then on reads
 * every "Moreno's" so: what it finds in a text would depend on the texts before. */
const apart = (text: string): string =>
  text.replace(possessive, (s, word: string) => (shortened.test(word) ? s : ` ${s}`))

// looks behind only where the ending stands, since most words have none
const possessive = /['’][sS](?![\p{L}\p{N}])(?<=([\p{L}\p{N}]+)..)/gu

/** Splits off what is no word of any language, so that tokenising stays linear: over-long runs are cut. */
function pieces(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(/(?<!\S)\S{121,}/g)) {
    if (match.index > start) found.push({ start, end: match.index })
    const end = match.index + match[0].length
    for (let i = match.index; i < end; i += longest) found.push({ start: i, end: Math.min(i + longest, end) })
    start = end
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}
