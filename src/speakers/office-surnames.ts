import { givenGender, isOfficeWord } from './lexicon.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** Surnames of a document that are words for an office or rank ("Ida Bishop", "General Sir Bo Prince"), in lower case: such a word behind a
 * given name is no title, and so it is none where the same document prints it behind a title alone ("Colonel Bishop"). */
export function officeSurnames(words: readonly Word[], runs: readonly Run[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { first, last, the } of runs) {
    if (last === first || (the && last - first === 1) || words[last]!.headline) continue
    const before = words[last - 1]!.text
    if (isOfficeWord(words[last]!.lower) && (isGiven(before) || isAddressed(before, words[last]!.text)))
      found.add(words[last]!.lower)
  }
  return found
}

/** A given name that is no title or office as well, as "Dean" and "Marshal" are. */
const isGiven = (word: string): boolean => givenGender(word) !== undefined && !isOfficeWord(word.toLowerCase())

/** "Mr King", but not "Mr Speaker". */
const isAddressed = (title: string, word: string): boolean =>
  /^(Mr|Mrs|Ms|Miss|Dr)\.?$/.test(title) && !calledByOffice.test(word)

/** Offices by which whoever holds them is spoken to. */
const calledByOffice =
  /^(President|Vice|Prime|Speaker|Chair|Chairman|Chairwoman|Chairperson|Mayor|Secretary|Minister|Justice|Ambassador|Commissioner|Chancellor|Director|General|Attorney|Governor|Senator|Moderator|Premier|Deputy)$/
