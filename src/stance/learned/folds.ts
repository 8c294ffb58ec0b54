import { randomFrom, shuffle } from './optimise.js'
import { isMark, wordsOf } from './words.js'

interface Coded {
  readonly quote: string
  readonly codings: Readonly<Record<string, number | null | undefined>>
}

const run = 5

/** Shares statements out to folds, so that each has about as many of every kind, and statements that have five words in a row in common stay together.
 * @returns the fold of each, 0 to `count` - 1; always the same for the same statements */
export function foldsOf(statements: readonly Coded[], count: number): number[] {
  const alike = groupsOf(statements.map(({ quote }) => quote))
  const heads = [...statements.keys()].filter((i) => alike[i] === i)
  shuffle(heads, randomFrom(7))
  const kind = (i: number) => JSON.stringify(Object.entries(statements[i]!.codings).filter(([, p]) => p !== null))
  const sorted = heads
    .map((i) => ({ i, kind: kind(i) }))
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  const folds = new Map(sorted.map(({ i }, n) => [i, n % count]))
  return alike.map((head) => folds.get(head)!)
}

/** For each text the first one that it is alike to, itself where there is none before. */
function groupsOf(texts: readonly string[]): number[] {
  const heads = texts.map((_, i) => i)
  const first = new Map<string, number>()
  const headOf = (i: number): number => (heads[i] === i ? i : headOf(heads[i]!))
  for (const [i, text] of texts.entries()) {
    const words = wordsOf(text)
      .filter((word) => !isMark(word))
      .map((word) => word.text)
    for (let at = 0; at + run <= words.length; at++) {
      const key = words.slice(at, at + run).join(' ')
      const known = first.get(key)
      if (known === undefined) first.set(key, i)
      else join(headOf(known), headOf(i))
    }
  }
  function join(a: number, b: number): void {
    heads[Math.max(a, b)] = Math.min(a, b)
  }
  return heads.map((_, i) => headOf(i))
}
