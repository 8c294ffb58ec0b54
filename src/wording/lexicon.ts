import { modifiers } from '../../seeds/wording/modifiers.js'
import { nouns } from '../../seeds/wording/nouns.js'
import { particles } from '../../seeds/wording/particles.js'
import type { Substitutes } from '../../seeds/wording/shape.js'
import { verbs } from '../../seeds/wording/verbs.js'
import { plural, verbForms } from './inflect.js'

/** What each printed word or phrase may stand for: printed -> the words that may have been meant. Lower case. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

/** Every inflected form of the substitutions in seeds/wording, turned round. */
export function buildLexicon(): Lexicon {
  const found = new Map<string, Set<string>>()
  const add = (meant: string, printed: string): void => {
    if (meant === printed) return
    const known = found.get(printed)
    if (known === undefined) found.set(printed, new Set([meant]))
    else known.add(meant)
  }
  for (const [meant, printed] of pairs(nouns)) {
    add(meant, printed)
    add(plural(meant), plural(printed))
  }
  for (const [meant, printed] of pairs(verbs)) {
    add(meant, printed)
    const to = verbForms(printed)
    for (const [i, form] of verbForms(meant).entries()) add(form, to[i]!)
  }
  for (const table of [modifiers, particles]) for (const [meant, printed] of pairs(table)) add(meant, printed)
  return new Map([...found].map(([printed, meant]) => [printed, [...meant]]))
}

function* pairs(table: Substitutes): Generator<[meant: string, printed: string]> {
  for (const [meant, list] of Object.entries(table))
    for (const printed of list.split(', ')) yield [meant, printed.replaceAll('’', "'")]
}

/** Meant word -> its printed replacements: the lexicon turned round. */
export function choicesOf(lexicon: Lexicon): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [printed, meant] of lexicon)
    for (const word of meant) {
      const known = found.get(word)
      if (known === undefined) found.set(word, [printed])
      else known.push(printed)
    }
  return found
}
