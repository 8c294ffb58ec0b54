import { callingWords, namingWords } from '../../seeds/quotes/naming.js'
import type { Scene } from './candidates.js'

const naming = new Set(namingWords)
const calling = new Set(callingWords)
const small = /^(a|an|the|of|in|on|for|and|to|with|at|from|by|is|or|as|vs|v)$/i

/** Whether the stretch at `place` is a name or title: words in capitals behind a word that names ("a plan called “New Start”"), or a work's title. */
export function isTitle({ a, outer }: Scene, place: number): boolean {
  const stretch = a.stretches[outer[place]!.stretch]!
  const words = a.text.slice(stretch.start, stretch.end).trim().split(/\s+/)
  const capital = words.every((word, i) => /^[^\p{L}]*[\p{Lu}\d#@]/u.test(word) || (i > 0 && small.test(word)))
  if (!capital || /\p{L}[!]$/u.test(words.at(-1)!)) return false
  const before = wordsBefore(outer.slice(Math.max(0, place - 4), place))
  return before.some((word) => naming.has(word)) || (before.some((word) => calling.has(word)) && words.length > 1)
}

/** The last words before the stretch, back to the clause's start. */
function wordsBefore(items: Scene['outer']): string[] {
  const words: string[] = []
  for (const item of [...items].reverse()) {
    if (/[Q.¶;]/.test(item.symbol) || item.symbol === 'C') {
      if (naming.has(item.lower) || calling.has(item.lower)) words.push(item.lower)
      break
    }
    if (item.symbol !== ',' && item.symbol !== ':' && item.symbol !== '-') words.push(item.lower)
  }
  return words.slice(0, 2)
}
