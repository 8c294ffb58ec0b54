import { modifiers } from '../../seeds/wording/modifiers.js'
import { nouns } from '../../seeds/wording/nouns.js'
import { particles } from '../../seeds/wording/particles.js'
import type { Substitutes } from '../../seeds/wording/shape.js'
import { thesaurusModifiers } from '../../seeds/wording/thesaurusModifiers.js'
import { thesaurusNouns } from '../../seeds/wording/thesaurusNouns.js'
import { thesaurusVerbs } from '../../seeds/wording/thesaurusVerbs.js'
import { verbs } from '../../seeds/wording/verbs.js'
import { plural, verbForms } from './inflect.js'

/** What each printed word or phrase may stand for: printed -> the words that may have been meant. Lower case. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

/** The tables of seeds/wording by part of speech: what everyday programs print, and what a thesaurus would give them. */
const everyday = { nouns: [nouns], verbs: [verbs], others: [modifiers, particles] }
const all = {
  nouns: [nouns, thesaurusNouns],
  verbs: [verbs, thesaurusVerbs],
  others: [modifiers, particles, thesaurusModifiers],
}

/** Every inflected form of the substitutions in seeds/wording, turned round. What everyday programs print is taken for what they
 * mean by it; the thesaurus speaks of the other words. */
export const buildLexicon = once((): Lexicon => new Map([...fullLexicon(), ...everydayLexicon()]))

/** The same with everything that each printed word may stand for, which a fixed expression around it tells. */
export const fullLexicon = once((): Lexicon => turnRound(all))

/** The same of the words that everyday programs print, without the thesaurus. */
export const everydayLexicon = once((): Lexicon => turnRound(everyday))

/** The same function, which works only the first time. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function turnRound(tables: typeof all): Lexicon {
  const found = new Map<string, Set<string>>()
  const add = (meant: string, printed: string): void => {
    if (meant === printed) return
    const known = found.get(printed)
    if (known === undefined) found.set(printed, new Set([meant]))
    else known.add(meant)
  }
  for (const [meant, printed] of tables.nouns.flatMap(pairs)) {
    add(meant, printed)
    add(plural(meant), plural(printed))
  }
  for (const [meant, printed] of tables.verbs.flatMap(pairs)) {
    add(meant, printed)
    const to = verbForms(printed)
    for (const [i, form] of verbForms(meant).entries()) add(form, to[i]!)
  }
  for (const [meant, printed] of tables.others.flatMap(pairs)) add(meant, printed)
  return new Map([...found].map(([printed, meant]) => [printed, [...meant]]))
}

const pairs = (table: Substitutes): [meant: string, printed: string][] =>
  Object.entries(table).flatMap(([meant, list]) =>
    list.split(', ').map((printed): [string, string] => [meant, printed.replaceAll('’', "'")]),
  )

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
