import {
  endsOrganisation,
  givenGender,
  isFunctionWord,
  isParticle,
  isPlace,
  knownOrganisation,
  opensOrganisation,
  titleOf,
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
/** Words that are none of names elsewhere, and close those of campaigns and stations: “Free Sky Now”, “Channel Nine”. */
const closing = /^(Now|First|Together|Forward|Again|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
const longestRun = 12
/** Days and months cut short without a stop: names elsewhere, but not before a number ("Nov 14"). */
const shortDate = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
const calendar =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/

const none: ReadonlySet<string> = new Set()
/** Common words that are surnames as well. */
const canBeSurname =
  /^(Said|More|Few|Best|Still|Much|Down|Might|Must|Last|Past|Back|Close|Near|Over|Under|Own|Even|Read)$/

/** Whether a word can be part of a name. Words that only begin a sentence in capitals are no names. */
function isNameWord(word: Word, surnames: ReadonlySet<string> = none): boolean {
  if (!word.capital || word.text === 'I' || /^[RDI]-\p{Lu}/u.test(word.text)) return false
  return !isFunctionWord(word.text) || surnames.has(word.lower)
}

const opensSentence = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]
  return !before || before.sentence !== words[i]!.sentence || /^["“‘„«:•*–—-]$|[.!?]$/.test(before.text)
}

/** How a document prints its words. */
export interface Vocabulary {
  /** Words printed in lower case. */
  readonly plain: ReadonlySet<string>
  /** Words printed with a capital inside a sentence, in lower case here. */
  readonly inside: ReadonlySet<string>
  /** Common words that stand with a capital behind a given name: "Ada Said". */
  readonly surnames: ReadonlySet<string>
}

export function vocabularyOf(words: readonly Word[]): Vocabulary {
  const plain = new Set<string>()
  const inside = new Set<string>()
  const surnames = new Set<string>()
  for (const [i, word] of words.entries()) {
    if (word.headline) continue
    if (!word.capital) {
      if (word.text.length > 3) plain.add(word.lower)
    } else if (!opensSentence(words, i)) {
      inside.add(word.lower)
      if (canBeSurname.test(word.text) && word.near && givenGender(words[i - 1]!.text) !== undefined)
        surnames.add(word.lower)
    }
  }
  return { plain, inside, surnames }
}

/** Finds the runs of a text. A run ends at a mark, a line's end, a lower-case word that is no particle, or a possessive ending. */
export function runsOf(words: readonly Word[], vocabulary: Vocabulary): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if ((!isNameWord(words[i]!, vocabulary.surnames) && !isNumber(words, i)) || words[i]!.pos === 'PUNCT') continue
    const last = endOfRun(words, i, vocabulary.surnames)
    const line = endOfDateline(words, i, last)
    if (line !== undefined) {
      i = line
      continue
    }
    const first = opensSentence(words, i) ? firstOfName(words, i, last, vocabulary) : i
    const start = first <= last && isDate(words, first, last) ? first + 1 : first
    if (start <= last) runs.push({ first: start, last, the: words[start - 1]?.lower === 'the' && words[start]!.near })
    i = last
  }
  return runs
}

/** "Third" of "a banker at Third Street Loans". */
const isNumber = (words: readonly Word[], i: number): boolean =>
  /^(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/.test(
    words[i]!.text,
  ) &&
  !words[i]!.headline &&
  !opensSentence(words, i) &&
  words[i + 1]?.near === true &&
  isNameWord(words[i + 1]!)

/** "HALDEN, Aug. 3 (Wire) -" at the head of a paragraph, a place in capitals and, after a few words, a dash: index of the last word that
 * names no speaker, which is the place, or the wire's closing bracket. */
function endOfDateline(words: readonly Word[], first: number, last: number): number | undefined {
  const { paragraph } = words[first]!
  if (first > 0 && words[first - 1]!.paragraph === paragraph) return undefined
  for (let i = first; i <= last; i++) if (!words[i]!.shout) return undefined
  for (let i = last + 1; i < last + 9 && words[i]?.paragraph === paragraph; i++) {
    if (/^(—|–|-|--)$/.test(words[i]!.text)) return words[i - 1]!.text === ')' ? i : last
    if (words[i]!.pos === 'VERB' || words[i]!.text === ':') return undefined
  }
  return undefined
}

/** "Friday" in "On Friday Quill said"; "April Quill" is a name. */
const isDate = (words: readonly Word[], first: number, last: number): boolean =>
  (calendar.test(words[first]!.text) && (first === last || givenGender(words[first]!.text) === undefined)) ||
  (first === last && shortDate.test(words[first]!.text) && /^\d/.test(words[first + 1]?.text ?? ''))

/** Endings of words for what people do. */
const trade = /(er|or|ist|ian|man|woman)$/

/** Where a run at a sentence's start begins to be a name: a word there has its capital from the sentence. */
function firstOfName(words: readonly Word[], first: number, last: number, { plain, inside }: Vocabulary): number {
  const word = words[first]!
  if (inside.has(word.lower) || word.shout || titleOf(word.text)) return first
  // "Piers have crumbs" beside "nine piers"; "Piers Quill" is a name
  const alone = first === last && plain.has(word.lower)
  if (givenGender(word.text) !== undefined && !alone) return first
  if (isPlace(word.text) || knownOrganisation(word.text)) return first
  const next = words[first + 1]
  // "Promoter Vic Quill": a role that begins the sentence
  if (last > first + 1 && givenGender(next!.text) !== undefined && (word.pos !== 'PROPN' || trade.test(word.lower)))
    return first + 1
  if (last > first) return !plain.has(word.lower) && (word.pos === 'PROPN' || word.pos === 'NOUN') ? first : first + 1
  if (/^['’]s$/.test(next?.text ?? '')) return plain.has(word.lower) ? first + 1 : first
  const verb = next?.pos === 'ADV' ? words[first + 2] : next
  const subject = verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX' || /^[,:(]$/.test(next!.text))
  return word.pos === 'PROPN' && subject && !plain.has(word.lower) && !/[^s]s$/.test(word.lower) ? first : first + 1
}

function endOfRun(words: readonly Word[], first: number, surnames: ReadonlySet<string>): number {
  let last = first
  for (let step = 0; step < longestRun; step++) {
    const next = nextOfRun(words, first, last, surnames)
    if (next === undefined) return last
    last = next
  }
  return last
}

/** A day or month ends a run, unless it can be a surname behind a given name: "Ada May". */
const cutsByDate = (words: readonly Word[], first: number, last: number): boolean =>
  calendar.test(words[last + 1]!.text) &&
  !(
    last === first &&
    /^(May|March|August)$/.test(words[last + 1]!.text) &&
    givenGender(words[first]!.text) !== undefined
  )

/** Index of the word to which the run goes on from `last`, connecting words jumped over. */
function nextOfRun(
  words: readonly Word[],
  first: number,
  last: number,
  surnames: ReadonlySet<string>,
): number | undefined {
  const one = words[last + 1]
  const body = words[last + 2]
  if (one && isPlural(words[last]!, one) && body?.near && body.capital && endsOrganisation(body.text)) return last + 2
  if (!one?.near) return suffixAfterComma(words, last)
  if (closing.test(one.text) && !one.headline && one.sentence === words[last]!.sentence && !words[last + 2]?.capital)
    return last + 1
  if (isNameWord(one, surnames))
    return one.sentence === words[last]!.sentence && !cutsByDate(words, first, last) ? last + 1 : undefined
  const two = words[last + 2]
  if (!two?.near) return undefined
  if (one.text === '&' && two.capital) return last + 2
  const inName = last > first && givenGender(words[first]!.text) !== undefined
  if (isParticle(one.text) && (inName || !(one.text === 'y' || one.text === 'el'))) {
    if (two.capital && isNameWord(two)) return last + 2
    if (isParticle(two.text) && words[last + 3]?.near && words[last + 3]!.capital) return last + 3
  }
  if (joiners.has(one.text) && opens(words, first, last)) return afterJoiner(words, last)
  if (one.text === 'and' && isNameWord(two) && joinsByAnd(words, first, last)) return last + 2
  return undefined
}

/** "Bakers'" of "the Bakers' League". */
const isPlural = (word: Word, mark: Word): boolean =>
  /s$/.test(word.text) && /^['’]$/.test(mark.text) && mark.start === word.end

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
  return word?.near && isNameWord(word) && !calendar.test(word.text) ? at : undefined
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
