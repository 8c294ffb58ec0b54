/** One choice to learn from: the named features of each option, and which options are right (at least one). */
export interface Choice {
  readonly options: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

export interface LearnOptions {
  /** Features seen less often are left out. */
  readonly seen: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** Pull of every weight to zero after each epoch (L1), so that features that matter little drop out. */
  readonly thrift: number
  /** Weights below this are left out of the result. */
  readonly least: number
}

interface Encoded {
  readonly options: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** Learns a log-linear model of the right option (softmax over the options, AdaGrad, averaged over the epochs after the first).
 * Deterministic: the order of examples comes from a fixed seed. */
export function learn(choices: readonly Choice[], options: LearnOptions): Map<string, number> {
  const { names, encoded } = encode(choices, options.seen)
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  const sums = new Float64Array(names.length)
  const order = encoded.map((_, i) => i)
  const random = generator(7)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) step(encoded[i]!, weights, squares, options)
    shrink(weights, squares, options)
    if (epoch > 0) for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!
  }
  const averaged = names.map((name, i) => [name, sums[i]! / Math.max(1, options.epochs - 1)] as const)
  return new Map(averaged.filter(([, weight]) => Math.abs(weight) >= options.least))
}

function encode(choices: readonly Choice[], seen: number): { names: string[]; encoded: Encoded[] } {
  const counts = new Map<string, number>()
  for (const { options } of choices)
    for (const option of options) for (const name of option) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= seen).map(([name]) => name)
  const ids = new Map(names.map((name, i) => [name, i]))
  const encoded = choices.map(({ options, right }) => ({
    options: options.map((option) => Int32Array.from(option.flatMap((name) => ids.get(name) ?? []))),
    right,
  }))
  return { names, encoded }
}

function step(
  { options, right }: Encoded,
  weights: Float64Array,
  squares: Float64Array,
  { rate, decay }: LearnOptions,
): void {
  const scores = options.map((option) => option.reduce((sum, i) => sum + weights[i]!, 0))
  const top = Math.max(...scores)
  const raised = scores.map((value) => Math.exp(value - top))
  const all = raised.reduce((x, y) => x + y, 0)
  const good = raised.reduce((sum, value, i) => (right[i] ? sum + value : sum), 0)
  if (good === 0) return
  raised.forEach((value, i) => {
    const slope = value / all - (right[i] ? value / good : 0)
    if (Math.abs(slope) < 1e-4) return
    for (const k of options[i]!) {
      const gradient = slope + decay * weights[k]!
      squares[k]! += gradient * gradient
      weights[k]! -= (rate * gradient) / Math.sqrt(squares[k]!)
    }
  })
}

function shrink(weights: Float64Array, squares: Float64Array, { rate, thrift }: LearnOptions): void {
  for (let i = 0; i < weights.length; i++) {
    const by = (thrift * rate) / Math.sqrt(squares[i]!)
    weights[i] = Math.abs(weights[i]!) <= by ? 0 : weights[i]! - Math.sign(weights[i]!) * by
  }
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]!
    list[i] = list[j]!
    list[j] = kept
  }
}
