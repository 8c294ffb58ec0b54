/** A log-linear model over named features: what it saw and what each feature weighed can be shown. */
export interface Model {
  readonly weights: ReadonlyMap<string, number>
}

/** Reads a model stored as one weight a feature, in thousandths. */
export const modelOf = (stored: Readonly<Record<string, number>>): Model => ({
  weights: new Map(Object.entries(stored).map(([name, milli]) => [name, milli / 1000])),
})

/** Probabilities that add up to 1, in the order of the scores. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((value) => Math.exp(value - top))
  const sum = raised.reduce((x, y) => x + y, 0)
  return raised.map((value) => value / sum)
}

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/** A model whose weights are found without putting the features' names together: by a hash of the name's pieces (FNV-1a, 32 bits).
 * Of two names with one hash, about one in ten thousand, only the heavier counts, unless the names themselves are compared too. */
export class HashedModel {
  private readonly keys: Int32Array
  private readonly values: Float64Array
  private readonly mask: number
  /** A bit for each name that may be there, small enough to stay near the processor: most names that are asked for are unknown. */
  private readonly some = new Int32Array(someMask + 1)
  private readonly names: string[] | undefined
  private sum = 0

  /** @param exact whether names are compared, which costs a little */
  constructor({ weights }: Model, exact = false) {
    this.mask = 2 ** Math.ceil(Math.log2(weights.size * 3 + 8)) - 1
    this.keys = new Int32Array(this.mask + 1)
    this.values = new Float64Array(this.mask + 1)
    this.names = exact ? Array.from(this.keys, () => '') : undefined
    for (const [name, weight] of weights) this.put(hash(start, name) || 1, name, weight)
  }

  private put(key: number, name: string, weight: number): void {
    this.some[(key >>> 5) & someMask]! |= 1 << (key & 31)
    let at = key & this.mask
    while (this.keys[at] !== 0 && (this.names || this.keys[at] !== key)) at = (at + 1) & this.mask
    if (this.names) this.names[at] = name
    if (this.keys[at] === key && Math.abs(this.values[at]!) > Math.abs(weight)) return
    this.keys[at] = key
    this.values[at] = weight
  }

  /** Adds the weight of the feature whose name the pieces make. */
  readonly add = (a: string, b?: string, c?: string, d?: string, e?: string, f?: string, g?: string): void => {
    let key = hash(start, a)
    if (b !== undefined) key = hash(key, b)
    if (c !== undefined) key = hash(key, c)
    if (d !== undefined) key = hash(key, d)
    if (e !== undefined) key = hash(key, e)
    if (f !== undefined) key = hash(key, f)
    if (g !== undefined) key = hash(key, g)
    if ((this.some[(key >>> 5) & someMask]! & (1 << (key & 31))) === 0) return
    let at = key & this.mask
    while (this.keys[at] !== 0) {
      if (this.keys[at] === key && (!this.names || isMadeOf(this.names[at]!, [a, b, c, d, e, f, g]))) {
        this.sum += this.values[at]!
        return
      }
      at = (at + 1) & this.mask
    }
  }

  /** Sum of the weights of the features that `tell` gives; unknown features weigh nothing. */
  score(tell: (add: HashedModel['add']) => void): number {
    this.sum = 0
    tell(this.add)
    return this.sum
  }
}

/** Whether the pieces make the name. */
function isMadeOf(name: string, pieces: readonly (string | undefined)[]): boolean {
  let at = 0
  for (const piece of pieces) {
    if (piece === undefined) break
    if (!name.startsWith(piece, at)) return false
    at += piece.length
  }
  return at === name.length
}

const start = 0x811c9dc5 | 0
const someMask = 2 ** 13 - 1

function hash(key: number, piece: string): number {
  let h = key
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193)
  return h
}
