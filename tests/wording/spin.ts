import { inCaseOf } from '../../src/wording/letters.js'
import { seeded } from '../../src/wording/paraphrase.js'

/** A copy of a text in which each place that the table knows is replaced with the given probability, with how many were. Same seed, same copy. */
export function spin(
  text: string,
  table: Readonly<Record<string, string>>,
  rate: number,
  seed: number,
): { readonly text: string; readonly changed: number } {
  const random = seeded(seed)
  const longestFirst = Object.keys(table).sort((a, b) => b.length - a.length)
  let changed = 0
  const copy = text.replace(new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'gi'), (found) => {
    const choices = table[found.toLowerCase()]?.split(', ')
    if (choices === undefined || random() > rate) return found
    changed++
    return inCaseOf(choices[Math.floor(random() * choices.length)]!, found)
  })
  return { text: copy, changed }
}
