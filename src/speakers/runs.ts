import {
  endsOrganisation,
  isFunctionWord,
  isParticle,
  isPlace,
  knownOrganisation,
  opensOrganisation,
} from './lexicon.js'
import type { Word } from './words.js'

/** A run of capitalised words that may hold a name, by word indexes, both inclusive. */
export interface Run {
  readonly first: number
  readonly last: number
  /** "the" or "The" stands before it. */
  readonly the: boolean
}

const joiners = new Set(['of', 'for', 'on'])
const longestRun = 12

/** Whether a word can be part of a name. Words that only begin a sentence in capitals are no names. */
function isNameWord(word: Word): boolean {
  if (!word.capital || word.text === 'I') return false
  return !isFunctionWord(word.text)
}

const opensSentence = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]
  return !before || before.sentence !== words[i]!.sentence || /^["“‘„«:•*–—-]$|[.!?]$/.test(before.text)
}

/** Finds the runs of a text. A run ends at a mark, a line's end, a lower-case word that is no particle, or a possessive ending. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!isNameWord(word) || word.pos === 'PUNCT') continue
    const last = endOfRun(words, i)
    const alone = last === i
    if (!(alone && opensSentence(words, i) && !isNameAlone(word, words[i + 1]))) {
      const before = words[i - 1]
      runs.push({ first: i, last, the: before?.lower === 'the' && word.near })
    }
    i = last
  }
  return runs
}

/** A single capitalised word at a sentence's start is a name only if it is tagged or known as one, or a possessive follows. */
const isNameAlone = (word: Word, next: Word | undefined): boolean =>
  word.pos === 'PROPN' ||
  word.shout ||
  isPlace(word.text) ||
  knownOrganisation(word.text) !== undefined ||
  /^['’]s$/.test(next?.text ?? '')

function endOfRun(words: readonly Word[], first: number): number {
  let last = first
  for (let step = 0; step < longestRun; step++) {
    const next = nextOfRun(words, first, last)
    if (next === undefined) return last
    last = next
  }
  return last
}

/** Index of the word to which the run goes on from `last`, connecting words jumped over. */
function nextOfRun(words: readonly Word[], first: number, last: number): number | undefined {
  const one = words[last + 1]
  if (!one?.near) return suffixAfterComma(words, last)
  if (isNameWord(one)) return one.sentence === words[last]!.sentence ? last + 1 : undefined
  const two = words[last + 2]
  if (!two?.near) return undefined
  if (one.text === '&' && two.capital) return last + 2
  if (isParticle(one.text) && !(one.text === 'y' || one.text === 'el')) {
    if (two.capital && isNameWord(two)) return last + 2
    if (isParticle(two.text) && words[last + 3]?.near && words[last + 3]!.capital) return last + 3
  }
  if (joiners.has(one.text) && opens(words, first, last)) return afterJoiner(words, last)
  if (one.text === 'and' && isNameWord(two) && joinsByAnd(words, first, last)) return last + 2
  return undefined
}

/** Jr., Inc. and the like behind a comma. */
function suffixAfterComma(words: readonly Word[], last: number): number | undefined {
  const suffix = words[last + 2]
  return words[last + 1]?.text === ',' && suffix?.near && /^(Jr|Sr|Inc|Ltd|LLC|Corp|II|III|IV)\.?$/.test(suffix.text)
    ? last + 2
    : undefined
}

function afterJoiner(words: readonly Word[], last: number): number | undefined {
  const at = words[last + 2]!.text === 'the' ? last + 3 : last + 2
  const word = words[at]
  return word?.near && isNameWord(word) ? at : undefined
}

function opens(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (opensOrganisation(words[i]!.text)) return true
  return false
}

/** "Securities and Exchange Commission", "Center for Strategic and International Studies": the words behind "and" close the name. */
function joinsByAnd(words: readonly Word[], first: number, last: number): boolean {
  if (endsOrganisation(words[last]!.text) && last > first && !opens(words, first, last - 1)) return false
  let joined = words[first - 1]?.lower === 'the' || words[first - 1]?.lower === 'federal'
  for (let i = first; i <= last && !joined; i++) joined = joiners.has(words[i]!.text)
  if (!joined || knownOrganisation(words[last]!.text)) return false
  for (let i = last + 2; i < words.length && i <= last + 5 && words[i]!.near && isNameWord(words[i]!); i++) {
    if (
      endsOrganisation(words[i]!.text) ||
      /^(Studies|Affairs|Technology|Customs|Enforcement|Policy|Means|Development|Medicine|Prevention|Human)$/.test(
        words[i]!.text,
      )
    )
      return true
  }
  return false
}
