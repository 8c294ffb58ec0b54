/** How many words are remembered: then all are forgotten, so that a flood of odd ones does not keep the usual ones out for good. */
const most = 50_000

/** The same function of a word, which works out each word once. */
export function remembering<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly told: T }>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before.told
    if (known.size >= most) known.clear()
    const told = tell(word)
    known.set(apart(word), { told })
    return told
  }
}

/** The same letters as a string of its own: a piece of a long text keeps all of the text in memory. */
export const apart = (word: string): string => (word.length < 13 ? word : word.split('').join(''))
