import { apart } from './remembering.js'

/** Words that get a number each, in the order in which they are met: what is known of a word then stands in a list under its number,
 * and is neither cut out of the text nor looked up by its letters again. */
export class WordNumbers {
  private readonly words: string[] = ['']
  private readonly table: Int32Array
  private readonly mask: number

  /** @param most how many words get numbers; all others have none (0) */
  constructor(readonly most: number) {
    this.mask = 2 ** Math.ceil(Math.log2(most * 2 + 2)) - 1
    this.table = new Int32Array(this.mask + 1)
  }

  /** Number of the word that stands at [start, end) of a text, in lower case and with ’ written as '; 0 if it has none. */
  at(text: string, start: number, end: number): number {
    let hash = seed
    for (let i = start; i < end; i++) {
      const code = plainCode(text.charCodeAt(i))
      if (code < 0) return this.of(text.slice(start, end).toLowerCase().replaceAll('’', "'"))
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    let place = spread(hash) & this.mask
    for (let n = this.table[place]!; n !== 0; n = this.table[place]!) {
      if (stands(this.words[n]!, text, start, end)) return n
      place = (place + 1) & this.mask
    }
    return this.add(place, () => apart(text.slice(start, end).toLowerCase().replaceAll('’', "'")))
  }

  /** Number of a word that is in lower case already; 0 if it has none. */
  of(word: string): number {
    let hash = seed
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    let place = spread(hash) & this.mask
    for (let n = this.table[place]!; n !== 0; n = this.table[place]!) {
      if (this.words[n] === word) return n
      place = (place + 1) & this.mask
    }
    return this.add(place, () => apart(word))
  }

  /** The word with a number. */
  word(number: number): string {
    return this.words[number]!
  }

  private add(place: number, word: () => string): number {
    const number = this.words.length
    if (number > this.most) return 0
    this.words.push(word())
    this.table[place] = number
    return number
  }
}

/** What is known of words, told once for each number.
 * @param tell for words without a number it is asked each time */
export function remembered<T>(tell: (word: string) => T): (number: number, word: string) => T {
  const known: (T | undefined)[] = []
  return (number, word) => {
    if (number === 0) return tell(word)
    while (known.length <= number) known.push(undefined)
    const before = known[number]
    if (before !== undefined) return before
    const told = tell(word)
    known[number] = told
    return told
  }
}

const seed = 0x811c9dc5 | 0
const spread = (hash: number): number => hash ^ (hash >>> 15)

/** The code of a letter in lower case, of ’ as of '; -1 for letters that need a closer look. */
function plainCode(code: number): number {
  if (code < 65) return code
  if (code <= 90) return code + 32
  return code < 128 ? code : code === 0x2019 ? 39 : -1
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== plainCode(text.charCodeAt(start + i))) return false
  return true
}
