import type { Span } from '../../domain.js'

/** A word, number or mark as the learned coder reads it: lower case, "don't" as "do" and "n't", possessives left out. */
export interface Word extends Span {
  readonly text: string
}

const pattern =
  /\p{L}+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|\p{L}[\p{L}\p{M}]*|[?!;:,.]|\d+/gu
const whole: Readonly<Record<string, string>> = { 'n’t': "n't", ca: 'can', wo: 'will', sha: 'shall' }
/** More than this no statement needs; what follows is not read. */
const longest = 160

/** Cuts a text into the words that the learned coder reads, at most 160 of them. Never throws. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, index } of text.slice(0, 20_000).matchAll(pattern)) {
    if (/^['’]/.test(found)) continue
    const lower = found.toLowerCase()
    words.push({ text: whole[lower] ?? lower, start: index, end: index + found.length })
    if (words.length === longest) break
  }
  return words
}

/** Whether it is a mark. */
export const isMark = ({ text }: Word): boolean => /^[?!;:,.]$/.test(text)

/** Whether it ends a sentence or half of one. */
export const isStop = ({ text }: Word): boolean => /^[?!;.]$/.test(text)

const negations = new Set(
  "n't not no never nobody nothing none neither nor without cannot hardly refuse refused reject rejected".split(' '),
)
const turns = new Set('but yet however though although while nevertheless still instead'.split(' '))
/** How many words a negation reaches. */
const reach = 5

/** Which words stand behind a negation in the same clause. */
export function negatedIn(words: readonly Word[]): boolean[] {
  let left = 0
  return words.map((word) => {
    if (isMark(word)) left = 0
    const negated = left > 0
    left = negations.has(word.text) ? reach : left - 1
    return negated
  })
}

/** The place of the first turn ("but", "however") behind the third word; -1 without one. */
export const turnIn = (words: readonly Word[]): number => words.findIndex(({ text }, i) => i > 2 && turns.has(text))
