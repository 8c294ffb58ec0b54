import { diffArrays } from 'diff'
import { paragraphsOf } from '../text/paragraphs.js'
import { wordsOf } from './words.js'

/** Paragraphs that two texts do not have in common, side by side where they stand at the same place; null: there is none on that side. */
export interface DifferingParagraphs {
  readonly here: string | null
  readonly there: string | null
}

// Texts that have less in common than this are not worth setting side by side.
const mostEdits = 2000

/** Compares two texts paragraph by paragraph. Spelling, capitals, accents and marks are no differences. Never throws.
 * @returns in reading order; undefined where they differ too much */
export function differingParagraphs(here: string, there: string): DifferingParagraphs[] | undefined {
  const [a, b] = [partsOf(here), partsOf(there)]
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
    { maxEditLength: mostEdits },
  )
  if (!changes) return undefined
  const found: DifferingParagraphs[] = []
  const at = { a: 0, b: 0 }
  let own: string[] = []
  const flush = (theirs: readonly string[]): void => {
    for (let i = 0; i < Math.max(own.length, theirs.length); i++)
      found.push({ here: own[i] ?? null, there: theirs[i] ?? null })
    own = []
  }
  for (const { added, removed, count } of changes) {
    if (!added) flush([])
    if (removed) own = a.slice(at.a, at.a + count).map(({ text }) => text)
    if (added) flush(b.slice(at.b, at.b + count).map(({ text }) => text))
    if (!added) at.a += count
    if (!removed) at.b += count
  }
  flush([])
  return found
}

const partsOf = (text: string): { readonly text: string; readonly key: string }[] =>
  paragraphsOf(text).map(({ start, end }) => {
    const words = text.slice(start, end)
    return {
      text: words,
      key:
        wordsOf(words)
          .map(({ folded }) => folded)
          .join(' ') || words,
    }
  })
