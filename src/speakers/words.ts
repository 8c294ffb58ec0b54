import type { Span } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import type { Token } from '../text/tokens.js'
import { isFunctionWord } from './lexicon.js'

/** A word as names are made of: hyphenated words are one ("Pierre-Carl"), a possessive ending is a word of its own. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: string
  /** Begins with a capital letter (or mojibake of one), or with a particle joined to one: “al-Quill”. */
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

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0)
  const first = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
  return first || /^(al|el|ad|an|ar|as|ash|at|az|ibn|bin|ben|d|l|dell)[-'’]\p{Lu}\p{Ll}/u.test(text)
}
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0 || code === 39 || code === 0x2019
const isShout = (text: string): boolean =>
  text.length > 1 && /^[\p{Lu}'’.-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)

/** Some words with rare letters keep the sentence's full stop. */
const holdsStop = (text: string): boolean =>
  text.length > 4 && text.endsWith('.') && /[^\x20-\x7e]/.test(text) && /^\p{Lu}\p{Ll}{3,}\.$/u.test(text)

/** Characters 0x80 to 0xBF beside a letter are the halves of letters that were decoded wrongly; guillemets are marks. */
function isBroken(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x80 && code <= 0xbf && code !== 0xab && code !== 0xbb && code !== 0xa0 && code !== 0xad
}

/** The tagger tears words at letters outside Latin-1: "Krej" "č" "í". */
const isTorn = (text: string, at: number): boolean =>
  (text.charCodeAt(at) > 0xff || text.charCodeAt(at - 1) > 0xff) && /^\p{L}\p{L}/u.test(text.slice(at - 1, at + 1))

/** Index behind the tokens that print as one word with the one at `i`: "Eun-ji", "FranÃ§ois". */
function endOfWord(text: string, tokens: readonly Token[], i: number): number {
  let next = i + 1
  while (next < tokens.length && tokens[next]!.start === tokens[next - 1]!.end) {
    const token = tokens[next]!
    if (isBroken(text, token.start) || isBroken(text, token.start - 1) || isTorn(text, token.start)) next++
    else if (isHyphen(token) && joins(text, token, tokens[next + 1])) next += 2
    else break
  }
  return next
}

const isHyphen = ({ text, pos }: Token): boolean => text === '-' || pos === 'SYM'

const joins = (text: string, { start, end }: Token, after: Token | undefined): boolean =>
  after?.start === end && isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(end))

/** Cuts an analysed text into words for finding names. `blocks` are what is quoted without marks, in reading order. */
export function wordsOf(analysis: Analysis, blocks: readonly Span[] = []): Word[] {
  const { text, tokens, sentences, paragraphs, stretches } = analysis
  const headlines = headlinesOf(analysis)
  const words: Word[] = []
  let sentence = 0
  let paragraph = 0
  let stretch = 0
  let block = 0
  let before = -2
  for (let i = 0; i < tokens.length; ) {
    const next = endOfWord(text, tokens, i)
    const token = tokens[i]!
    const { start } = token
    const joined = next > i + 1
    const printed = joined ? text.slice(start, tokens[next - 1]!.end) : token.text
    const word = holdsStop(printed) ? printed.slice(0, -1) : printed
    const end = start + word.length
    const capital = isCapital(word)
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= start) paragraph++
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++
    while (block < blocks.length && blocks[block]!.end <= start) block++
    words.push({
      start,
      end,
      text: word,
      lower: word === token.text ? token.lower : word.toLowerCase(),
      pos:
        joined && (capital || isCapital(tokens[next - 1]!.text))
          ? 'PROPN'
          : joined && token.pos === 'VERB'
            ? 'NOUN'
            : token.pos,
      capital,
      shout: capital && isShout(word),
      near: start === before + 1 && text[before] !== '\n',
      quoted:
        (stretch < stretches.length && stretches[stretch]!.start <= start) ||
        (block < blocks.length && blocks[block]!.start <= start),
      sentence,
      paragraph,
      headline: headlines.has(paragraph),
    })
    before = end
    i = next
  }
  return words
}

const longestHeadline = 220

/** Short paragraphs of four long words at least, nearly all with a capital: headlines. A closing full stop is let pass at the top, in a line of six such words;
 * a second sentence in the first line, if each has one. */
function headlinesOf({ text, paragraphs }: Analysis): Set<number> {
  const found = new Set<number>()
  for (const [i, { start, end }] of paragraphs.entries()) {
    const last = text[end - 1]
    if (end - start > longestHeadline || last === ':' || (i > 3 && /[.,;?!"”’)]/.test(last!))) continue
    const line = text.slice(start, end)
    const sentences = /[.!?] /.test(line)
    if (sentences && i > 0) continue
    const long = (line.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? []).filter((word) => !isFunctionWord(word))
    const share = sentences ? 1 : 0.8
    if (long.length >= (last === '.' ? 6 : 4) && long.filter(isCapital).length >= long.length * share) found.add(i)
  }
  return found
}
