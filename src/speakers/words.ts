import type { Analysis } from '../text/analyse.js'
import { isFunctionWord } from './lexicon.js'

/** A word as names are made of: hyphenated words are one ("Pierre-Carl"), a possessive ending is a word of its own. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: string
  /** Begins with a capital letter (or mojibake of one). */
  readonly capital: boolean
  /** Capital letters only, two at least. */
  readonly shout: boolean
  /** A white space other than a line break, and nothing else, stands before it. */
  readonly near: boolean
  /** Stands between quotation marks. */
  readonly quoted: boolean
  /** Index of its sentence and paragraph. */
  readonly sentence: number
  readonly paragraph: number
  /** Stands in a headline or another line set mostly in capitals. */
  readonly headline: boolean
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0 || code === 39 || code === 0x2019

/** Characters 0x80 to 0xBF beside a letter are the halves of letters that were decoded wrongly; guillemets are marks. */
function isBroken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x80 && code <= 0xbf && code !== 0xab && code !== 0xbb && code !== 0xa0 && code !== 0xad
}

interface Piece {
  start: number
  end: number
  pos: string
}

/** Joins tokens that print as one word: "Eun-ji", "FranÃ§ois". */
function piecesOf({ tokens, text }: Analysis): Piece[] {
  const pieces: Piece[] = []
  let last: Piece | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (last?.end === token.start && (isBroken(text, token.start) || isBroken(text, last.end - 1))) {
      last.end = token.end
      continue
    }
    const next = tokens[i + 1]
    const joins =
      last !== undefined &&
      last.end === token.start &&
      next !== undefined &&
      next.start === token.end &&
      isLetter(text.charCodeAt(last.end - 1)) &&
      isLetter(text.charCodeAt(next.start)) &&
      (token.text === '-' ||
        token.pos === 'SYM' ||
        (token.end - token.start === 1 && text.charCodeAt(last.end - 1) === 0xc2))
    if (joins) {
      last!.end = next.end
      if (isCapital(next.text)) last!.pos = 'PROPN'
      i++
    } else {
      last = { start: token.start, end: token.end, pos: token.pos }
      pieces.push(last)
    }
  }
  return pieces
}

/** Cuts an analysed text into words for finding names. */
export function wordsOf(analysis: Analysis): Word[] {
  const { text, sentences, paragraphs, stretches } = analysis
  const headlines = headlinesOf(analysis)
  const words: Word[] = []
  let s = 0
  let p = 0
  let q = 0
  let end = -2
  for (const piece of piecesOf(analysis)) {
    while (s < sentences.length - 1 && sentences[s]!.end <= piece.start) s++
    while (p < paragraphs.length - 1 && paragraphs[p]!.end <= piece.start) p++
    while (q < stretches.length && stretches[q]!.end <= piece.start) q++
    const word = text.slice(piece.start, piece.end)
    const near = piece.start === end + 1 && text[end] !== '\n'
    end = piece.end
    words.push({
      ...piece,
      text: word,
      lower: word.toLowerCase(),
      capital: isCapital(word),
      shout: word.length > 1 && /^[\p{Lu}'’.-]+$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word),
      near,
      quoted: q < stretches.length && stretches[q]!.start <= piece.start,
      sentence: s,
      paragraph: p,
      headline: headlines.has(p),
    })
  }
  return words
}

/** Paragraphs of at least four words, nearly all long ones with a capital and without a closing full stop: headlines. */
function headlinesOf({ text, paragraphs }: Analysis): Set<number> {
  const found = new Set<number>()
  for (const [i, { start, end }] of paragraphs.entries()) {
    if (end - start > 220) continue
    const long = (text.slice(start, end).match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? []).filter((word) => !isFunctionWord(word))
    const capitals = long.filter(isCapital).length
    if (
      long.length >= 4 &&
      capitals >= long.length * 0.8 &&
      !/:$|^.*[.!?] .*$/.test(text.slice(start, end)) &&
      (i < 4 || text[end - 1] !== '.')
    )
      found.add(i)
  }
  return found
}
