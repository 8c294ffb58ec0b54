import { existsSync, readFileSync } from 'node:fs'
import { openEvidence } from './evidence.js'
import { buildLexicon, everydayLexicon } from './lexicon.js'
import { breakPhrases, type Phrase } from './phrases.js'
import type { StoredModel } from './score.js'

/** What the word lists come to for a model. Working it out takes ten times as long as reading it, so it is done when the program is built. */
export interface Tables {
  /** One after the other: number of a printed word, how many words may have been meant by it, and their numbers. */
  readonly meanings: readonly number[]
  /** Numbers of the words that everyday programs print. */
  readonly everyday: readonly number[]
  /** Fixed phrases that are one unit, "according to". */
  readonly joined: readonly string[]
  readonly phrases: readonly Phrase[]
}

/** The tables of a model, worked out from the lists in seeds/wording. */
export function tablesOf(model: Pick<StoredModel, 'evidence' | 'usual'>): Tables {
  const [lexicon, everyday] = [buildLexicon(), everydayLexicon()]
  const evidence = openEvidence(model.evidence)
  const words = model.evidence.words.split('|')
  return {
    meanings: words.flatMap((word, i) => {
      const meant = (lexicon.get(word) ?? []).map(evidence.idOf).filter((id) => id > 0)
      return meant.length === 0 ? [] : [i + 1, meant.length, ...meant]
    }),
    everyday: words.flatMap((word, i) => (everyday.has(word) ? [i + 1] : [])),
    joined: [...new Set([...lexicon].flat(2))].filter((entry) => entry.includes(' ')),
    phrases: breakPhrases(lexicon, evidence, new Set(model.usual)),
  }
}

/** Where the build puts the tables of the model that comes with the program, beside what is compiled. */
export const ready = new URL('../../wording-tables.json', import.meta.url)

/** The tables of the model that comes with the program: as the build left them, or worked out where it left none. */
export const shippedTables = (model: StoredModel): Tables =>
  existsSync(ready) ? unpacked(JSON.parse(readFileSync(ready, 'utf8'))) : tablesOf(model)

/** Tables as they are stored: phrases as columns, and what is expected once for all its wordings. */
type Packed = Omit<Tables, 'phrases'> & {
  readonly printed: readonly string[]
  readonly expected: readonly string[]
  readonly rules: readonly Phrase['rule'][]
  /** For each phrase its places in `expected` and `rules`. */
  readonly places: readonly number[]
}

/** What the build stores. */
export function packed({ phrases, ...others }: Tables): Packed {
  const expected = [...new Set(phrases.map((phrase) => phrase.expected))]
  const rules = [...new Set(phrases.map(({ rule }) => rule))]
  const placeOf = new Map(expected.map((text, i) => [text, i]))
  const places = phrases.flatMap((phrase) => [placeOf.get(phrase.expected)!, rules.indexOf(phrase.rule)])
  return { ...others, printed: phrases.map(({ printed }) => printed), expected, rules, places }
}

export function unpacked({ printed, expected, rules, places, ...others }: Packed): Tables {
  const phrases = printed.map((text, i) => ({
    printed: text,
    expected: expected[places[2 * i]!]!,
    rule: rules[places[2 * i + 1]!]!,
  }))
  return { ...others, phrases }
}
