import type { Analysis } from './analyse.js'
import { lowerOf, type Token } from './tokens.js'

/** An analysis as it goes to another thread: words by numbers, which costs far less than handing on an object for each. */
export interface PackedAnalysis extends Omit<Analysis, 'tokens'> {
  /** Of each token: where it starts, the number of its word, and that of its tag among `tags`. */
  readonly starts: Int32Array<ArrayBuffer>
  readonly words: Int32Array<ArrayBuffer>
  readonly tagged: Uint8Array<ArrayBuffer>
  readonly tags: readonly string[]
  /** How many words were numbered before; the next numbers are those of `fresh`. */
  readonly known: number
  readonly fresh: readonly string[]
}

/** What of a packed analysis can be handed over instead of copied. */
export const buffersOf = ({ starts, words, tagged }: PackedAnalysis): ArrayBuffer[] => [
  starts.buffer,
  words.buffer,
  tagged.buffer,
]

/** How many words are numbered: then numbering begins anew. */
const mostWords = 100_000

/** Packs analyses, one after the other: each word goes over once. */
export class Packer {
  private readonly numbers = new Map<string, number>()

  constructor(private readonly most = mostWords) {}

  pack({ tokens, ...rest }: Analysis): PackedAnalysis {
    if (this.numbers.size > this.most) this.numbers.clear()
    const known = this.numbers.size
    const fresh: string[] = []
    const starts = new Int32Array(tokens.length)
    const words = new Int32Array(tokens.length)
    const tagged = new Uint8Array(tokens.length)
    const tags: string[] = []
    for (const [i, { start, text, pos }] of tokens.entries()) {
      let number = this.numbers.get(text)
      if (number === undefined) {
        number = known + fresh.push(text) - 1
        this.numbers.set(text, number)
      }
      starts[i] = start
      words[i] = number
      if (!tags.includes(pos)) tags.push(pos)
      tagged[i] = tags.indexOf(pos)
    }
    return { ...rest, starts, words, tagged, tags, known, fresh }
  }
}

/** Makes analyses of what one `Packer` packed, all of it and in the same order. */
export class Unpacker {
  private readonly words: Pick<Token, 'text' | 'lower'>[] = []

  unpack({ starts, words, tagged, tags, known, fresh, ...rest }: PackedAnalysis): Analysis {
    this.words.length = known
    for (const text of fresh) this.words.push({ text, lower: lowerOf(text) })
    const tokens: Token[] = []
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i]!
      const { text, lower } = this.words[words[i]!]!
      tokens.push({ start, end: start + text.length, text, lower, pos: tags[tagged[i]!]! })
    }
    return { ...rest, tokens }
  }
}
