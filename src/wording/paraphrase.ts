import type { Words } from './learn.js'

/** A small seeded generator of numbers in [0, 1), so that learning twice gives the same. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A copy as a paraphrasing program would make it, that knows half of the lexicon; `changed` tells which words it replaced. */
export function paraphrase(
  text: Words,
  choices: ReadonlyMap<string, readonly string[]>,
  rate: number,
  random: () => number,
): { readonly words: Words; readonly changed: readonly boolean[] } {
  const habit = new Map<string, string | null>()
  const changed: boolean[] = []
  const words = text.map((word) => {
    const options = choices.get(word)
    if (options === undefined) {
      changed.push(false)
      return word
    }
    if (!habit.has(word)) habit.set(word, random() < 0.5 ? options[Math.floor(random() * options.length)]! : null)
    const printed = habit.get(word) ?? null
    const replaced = printed !== null && random() < rate
    changed.push(replaced)
    return replaced ? printed : word
  })
  return { words, changed }
}
