/** Numbers that are learned by Adam, with weight decay apart from the gradient (Loshchilov and Hutter, 2019). */
export class Adam {
  readonly gradient: Float32Array
  private readonly first: Float32Array
  private readonly second: Float32Array
  private steps = 0

  constructor(private readonly values: Float32Array) {
    this.gradient = new Float32Array(values.length)
    this.first = new Float32Array(values.length)
    this.second = new Float32Array(values.length)
  }

  /** Moves the values against the gradient gathered since the last step. */
  step(rate: number, decay: number, count: number): void {
    this.steps++
    const [one, two] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps]
    const { values, gradient, first, second } = this
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i]! / count
      first[i] = 0.9 * first[i]! + 0.1 * g
      second[i] = 0.999 * second[i]! + 0.001 * g * g
      values[i]! -= rate * (first[i]! / one / (Math.sqrt(second[i]! / two) + 1e-8) + decay * values[i]!)
      gradient[i] = 0
    }
  }
}

/** Numbers 0..1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts a list into an order that depends on the seed alone, in place. */
export function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
