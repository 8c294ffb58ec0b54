import type { Analysis } from './analyse.js'
import { apart, remembering } from './remembering.js'
import type { Token } from './tokens.js'

/** An analysis as it goes to another thread: words by their places, which costs far less than handing on an object for each. */
export interface PackedAnalysis extends Omit<Analysis, 'tokens'> {
  /** Start and end of each token, one after the other. */
  readonly places: Int32Array<ArrayBuffer>
  /** Number of each token's tag among `tags`. */
  readonly tagged: Uint8Array<ArrayBuffer>
  readonly tags: readonly string[]
}

/** Offsets stay UTF-16 units of the text. */
export function pack({ tokens, ...rest }: Analysis): PackedAnalysis {
  const places = new Int32Array(tokens.length * 2)
  const tagged = new Uint8Array(tokens.length)
  const tags: string[] = []
  let last = -1
  for (let i = 0; i < tokens.length; i++) {
    const { start, end, pos } = tokens[i]!
    places[2 * i] = start
    places[2 * i + 1] = end
    if (tags[last] !== pos) last = tags.includes(pos) ? tags.indexOf(pos) : tags.push(pos) - 1
    tagged[i] = last
  }
  return { ...rest, places, tagged, tags }
}

/** The analysis that was packed. */
export function unpack({ places, tagged, tags, ...rest }: PackedAnalysis): Analysis {
  const tokens: Token[] = []
  for (let i = 0; i < tagged.length; i++) {
    const [start, end] = [places[2 * i]!, places[2 * i + 1]!]
    const { text, lower } = own(rest.text.slice(start, end))
    tokens.push({ start, end, text, lower, pos: tags[tagged[i]!]! })
  }
  return { ...rest, tokens }
}

/** One word always as the same string: strings that are new each time are slow to look up. */
const own = remembering((text) => ({ text: apart(text), lower: apart(text.toLowerCase()) }))
