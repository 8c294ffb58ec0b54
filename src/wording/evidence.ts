/** What clean news shows of words and of pairs of neighbours. Words are numbers; 0 is every word that is not known. */
export interface Evidence {
  /** Number of a word or fixed phrase; 0 if it is not known. */
  idOf(word: string): number
  /** How often a word was seen, weighted. */
  count(id: number): number
  /** How often two words were seen side by side, weighted; 0 for pairs too rare to be kept. */
  pair(left: number, right: number): number
  /** All words that were counted, weighted. */
  readonly total: number
}

/** Evidence as it is stored: counts are steps of a logarithm. */
export interface StoredEvidence {
  readonly total: number
  /** Words in the order of their numbers, from 1, separated by |. */
  readonly words: string
  /** One byte a word, base64. */
  readonly counts: string
  /** For each word in order: how many right neighbours (varint), then for each the distance of its number from the one before (varint) and its count (byte). Base64. */
  readonly pairs: string
}

/** Word numbers stay below this, so that a pair fits a 30-bit key. */
export const mostWords = 32_767
const steps = 8
const toStep = (count: number): number => Math.min(255, Math.max(1, Math.round(Math.log2(1 + count) * steps)))
const countOfStep = Float64Array.from({ length: 256 }, (_, step) => 2 ** (step / steps) - 1)
const fromStep = (step: number): number => countOfStep[step]!

/** Counts to be stored: of each word in the order of their numbers, from 1, and of pairs by number. */
export interface Counts {
  readonly total: number
  readonly words: readonly (readonly [word: string, count: number])[]
  /** pairs[left - 1]: right neighbour -> count. */
  readonly pairs: readonly ReadonlyMap<number, number>[]
}

/** Packs counts for storing. A word must not hold |. */
export function packEvidence({ total, words, pairs }: Counts): StoredEvidence {
  const bytes: number[] = []
  for (const neighbours of pairs) {
    varint(neighbours.size, bytes)
    let before = 0
    for (const [right, count] of [...neighbours].sort((a, b) => a[0] - b[0])) {
      varint(right - before, bytes)
      bytes.push(toStep(count))
      before = right
    }
  }
  const counts = words.map(([, count]) => (count === 0 ? 0 : toStep(count)))
  return {
    total: Math.round(total),
    words: words.map(([word]) => word).join('|'),
    counts: Buffer.from(counts).toString('base64'),
    pairs: Buffer.from(bytes).toString('base64'),
  }
}

/** Makes stored evidence ready for look-ups. */
export function openEvidence(stored: StoredEvidence): Evidence {
  const words = stored.words.split('|')
  const ids = new Map(words.map((word, i) => [word, i + 1]))
  const counts = Float64Array.of(0, ...Array.from(Buffer.from(stored.counts, 'base64'), fromStep))
  const table = openPairs(Buffer.from(stored.pairs, 'base64'), words.length)
  return {
    idOf: (word) => ids.get(word) ?? 0,
    count: (id) => counts[id] ?? 0,
    pair: table,
    total: stored.total,
  }
}

/** Reads the pairs into a table with open addressing: numbers as keys cost a Map too much. */
function openPairs(bytes: Uint8Array, words: number): (left: number, right: number) => number {
  const size = 2 ** Math.ceil(Math.log2(bytes.length + 16))
  const keys = new Int32Array(size)
  const values = new Float32Array(size)
  const slot = (key: number): number => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1)
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1)
    return at
  }
  const reader = { bytes, at: 0 }
  for (let left = 1; left <= words; left++) {
    let right = 0
    for (let n = readVarint(reader); n > 0; n--) {
      right += readVarint(reader)
      const at = slot((left << 15) | right)
      keys[at] = (left << 15) | right
      values[at] = fromStep(bytes[reader.at++]!)
    }
  }
  return (left, right) => (left === 0 || right === 0 ? 0 : values[slot((left << 15) | right)]!)
}

function varint(value: number, into: number[]): void {
  let rest = value
  for (; rest > 127; rest >>= 7) into.push((rest & 127) | 128)
  into.push(rest)
}

function readVarint(reader: { readonly bytes: Uint8Array; at: number }): number {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++]!
    value |= (byte & 127) << shift
    if (byte < 128) return value
  }
}
