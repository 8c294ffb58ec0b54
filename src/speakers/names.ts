import {
  endsOrganisation,
  endsPlace,
  figureGender,
  fold,
  type Gender,
  givenGender,
  isOutletWord,
  isParticle,
  isPlace,
  isPlatform,
  knownOrganisation,
  opensOrganisation,
  roleNoun,
  titleOf,
} from './lexicon.js'
import { isFamilyFirst } from './registry.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

export type NameSort = 'person' | 'organisation' | 'place' | 'unknown'

/** A run read as a name: what stands before it in the run (titles, roles), the name itself, and what it names. */
export interface Name {
  /** Word indexes of the whole run and of the name in it, inclusive. */
  readonly run: number
  readonly first: number
  readonly last: number
  readonly sort: NameSort
  /** Name as printed, without suffixes such as Jr. in comparisons: words in lower case without diacritics. */
  readonly keys: readonly string[]
  readonly gender: Gender | null
  /** A title or role stands before it in the run. */
  readonly titled: boolean
  readonly the: boolean
}

/** Honours and offices printed behind a name. */
export const postNominal = /^(KC|QC|SC|MP|MEP|MSP|MD|PhD|CBE|OBE|MBE|DBE|KBE|Esq|CPA|RN|VC)\.?$/
const suffix = /^(jr|sr|ii|iii|iv|inc|ltd|llc|corp|plc|co)\.?$/i
const placeStarts = /^(new|san|santa|los|las|st\.|saint|fort|lake|mount|port|north|south|el|cape)$/i
const commonSurnames = new Set(
  'mills church house post power star press guard bar school record watch court bank page forest times news mail city'.split(
    ' ',
  ),
)
/** "OpenQuill", but not "McQuill": a capital inside a word that is no surname's. */
export const isCamel = (word: string): boolean => camel.test(word) && !surnameCamel.test(word) && !/[ÃÂ]/.test(word)

const camel = /\p{Ll}\p{Lu}/u
const surnameCamel = /^(Mc|Mac|De|Du|Di|La|Le|Van|Fitz|O['’]|D['’]|L['’])\p{Lu}/u
/** Role words that are too often parts of other names. */
const weakRoles = new Set(
  'marine star guard partner member user guest man woman lady prime first person individual page king prince duke source critic pope dean'.split(
    ' ',
  ),
)

const opensName = (word: string): boolean => {
  const hyphen = word.indexOf('-')
  const paired = hyphen > 0 && titleOf(word.slice(0, hyphen)) !== undefined
  const office = paired ? word.slice(hyphen + 1) : hyphen > 0 ? word.replace(/^(ex|then|co|vice)-/i, '') : word
  return (
    titleOf(office) !== undefined ||
    (roleNoun(office) !== undefined && !weakRoles.has(office.toLowerCase()) && givenGender(office) === undefined)
  )
}

/** Reads a run. Undefined where it holds only titles or roles.
 * @param surnames those of the document that are words for an office, in lower case */
export function nameOf(
  words: readonly Word[],
  { first, last, the }: Run,
  surnames: ReadonlySet<string>,
): Name | undefined {
  let whole = last
  while (whole > first + 1 && postNominal.test(words[whole]!.text)) whole--
  return nameIn(words, { first, last: whole, the }, surnames)
}

/** What the article belongs to in "the Quill campaign". */
const around =
  /^(campaigns?|administration|camps?|team|presidency|candidacy|supporters?|aides?|allies|family|advis[eo]rs?|voters|delegates|surrogates)$/

function nameIn(words: readonly Word[], run: Run, surnames: ReadonlySet<string>): Name | undefined {
  const { first, last } = run
  const the = run.the && !around.test(words[last + 1]?.lower ?? '')
  let end = last
  while (end > first && suffix.test(words[end]!.text)) end--
  const start = behindOffice(words, startOfName(words, { ...run, last: end }, surnames), end)
  if (start > end) return undefined
  const keys: string[] = []
  for (let i = start; i <= end; i++) if (!/^['’]$/.test(words[i]!.text)) keys.push(fold(words[i]!.text))
  const titled = start > first
  const title = titled ? titleOf(words[start - 1]!.text) : undefined
  const corporate = end < last && /^(inc|ltd|llc|corp|plc|co)/i.test(words[last]!.text)
  const ship = the && titled && start === end && royal.test(words[start - 1]!.text)
  const sort = corporate ? 'organisation' : ship ? 'place' : sortOf(words, start, end, titled, the && start === first)
  const given = givenGender(words[start]!.text)
  const gender =
    (start === end && !title?.gender ? figureGender(keys[0]!) : undefined) ??
    title?.gender ??
    (sort === 'person' && (end > start || !titled) ? (given ?? null) : null)
  return {
    run: first,
    first: start,
    last: corporate ? last : end < last ? last : end,
    sort,
    keys,
    gender,
    titled,
    the: the && start === first,
  }
}

/** "the Princess Ada" is a ship, "the Lord Quill" an inn. */
const royal = /^(king|queen|prince|princess|lord|lady|duke|duchess|emperor|empress|sir)$/i

/** Index behind the last title or role word, unless the run is an organisation's name as a whole. */
function startOfName(words: readonly Word[], { first, last, the }: Run, surnames: ReadonlySet<string>): number {
  if (isOrganisation(words, first, last)) return first
  const closes = surnames.has(words[last]!.lower)
  for (let i = closes && !(the && first === last) ? last - 1 : last; i >= first; i--) {
    if (!opensName(words[i]!.text) && !isMember(words, first, i) && !(closes && isTitle(words[i]!.text))) continue
    if (i < last) return behindOf(words, i + 1, last)
    // A surname that is a role word: "Mike Judge".
    return i - first === 1 && givenGender(words[first]!.text) !== undefined ? first : last + 1
  }
  return afterAttribute(words, first, last)
}

/** "Chief of Staff Ada Quill": index behind what the office is of, where that stands at `from`. */
function behindOf(words: readonly Word[], from: number, last: number): number {
  if (words[from]!.lower !== 'of' || last - from < 2) return from
  for (let i = from + 2; i < last; i++) if (givenGender(words[i]!.text) !== undefined) return i
  return from + 2
}

/** "Dean" of "Dean Judge": a given name that is a title before a surname of the document. */
const isTitle = (word: string): boolean => titleOf(word) !== undefined || roleNoun(word) !== undefined

/** "Council Member Quill": an office of two words, the second too common to be one by itself. */
const isMember = (words: readonly Word[], first: number, i: number): boolean =>
  i > first &&
  words[i]!.text.startsWith('Member') &&
  /^(Council|Board|Assembly|Committee|Commission)$/.test(words[i - 1]!.text)

/** "Secretary of State Ada M. Quill": the run begins with what the office is of. */
function behindOffice(words: readonly Word[], first: number, last: number): number {
  const of = words[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (last - first < 2 || words[of]?.lower !== 'of' || !opensName(words[of - 1]?.text ?? '')) return first
  if (isOrganisation(words, first, last)) return first
  for (let i = first + 1; i < last; i++) if (givenGender(words[i]!.text) !== undefined) return i
  return first + 1
}

/** Behind places, parties, organisations and offices that a given name and a surname follow: "Republican Donald Trump", "Vale County Recorder
 * Helen Quill". */
function afterAttribute(words: readonly Word[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    const before = words[i - 1]!.text
    if (givenGender(words[i]!.text) === undefined || givenGender(words[first]!.text) !== undefined) continue
    if (!words[i]!.capital || /^(\p{Lu}\.|St|San|Saint)\.?$/u.test(before)) continue
    if (isPlace(before) || endsOrganisation(before) || closesName(words, i, last)) return i
  }
  return first
}

/** Whether a given name and one surname, an initial between them or not, close the run: "... Wizard David Quill", "... Tom J. Quill". */
function closesName(words: readonly Word[], given: number, last: number): boolean {
  const surname = words[last]!
  if (isPlace(words[given]!.text) || isPlace(surname.text) || isOutletWord(surname.text) || surname.shout) return false
  if (!/^\p{Lu}\p{Ll}/u.test(surname.text) || /[^s]s$/.test(words[given]!.text)) return false
  return last - given === 1 || (last - given === 2 && /^\p{Lu}\.$/u.test(words[given + 1]!.text))
}

function isOrganisation(words: readonly Word[], first: number, last: number): boolean {
  const text = textOf(words, first, last)
  if (knownOrganisation(text)) return true
  const end = words[last]!.text
  if (first === last) return false
  if (words[first]!.text === 'Team' || isPlatform(end)) return true
  // "Centre for Boats Director Ada Quill"
  if (last - first > 2 && words[last - 1]!.capital && opensName(words[last - 2]!.text) && !endsOrganisation(end))
    return false
  // "The Daily Quill": papers are called so.
  if (/^(daily|weekly|evening|radio)$/i.test(words[first]!.text)) return true
  for (let i = first + 1; i < last; i++) {
    const word = words[i]!.text
    if (word === '&') return true
    if (/^(of|for|on)$/.test(word) && opensOrganisation(words[i - 1]!.text)) return !titleOf(words[first]!.text)
    if (/^(of|for)$/.test(word) && endsOrganisation(end)) return true
  }
  if (!endsOrganisation(end)) return false
  const named = givenGender(words[first]!.text) !== undefined && last === first + 1
  if (named && /^\p{Lu}\p{Ll}$/u.test(end)) return false
  return (
    !(named && commonSurnames.has(end.toLowerCase())) && !(titleOf(words[first]!.text)?.gender && last === first + 1)
  )
}

const textOf = (words: readonly Word[], first: number, last: number): string => {
  let text = words[first]!.text
  for (let i = first + 1; i <= last; i++) text += ` ${words[i]!.text}`
  return text
}

function sortOf(words: readonly Word[], first: number, last: number, titled: boolean, the: boolean): NameSort {
  const count = last - first + 1
  if (isOrganisation(words, first, last)) return 'organisation'
  const one = words[first]!.text
  if (titled && count <= 5 && !(count === 1 && (isPlace(one) || endsOrganisation(one)))) return 'person'
  if ((placeStarts.test(one) || endsPlace(words[last]!.text)) && count > 1 && givenGender(one) === undefined)
    return 'place'
  let places = 0
  for (let i = first; i <= last; i++) if (isPlace(words[i]!.text)) places++
  if (places === count && !(count > 1 && givenGender(one) !== undefined)) return 'place'
  if (count === 1) return sortOfOne(words[first]!, the)
  if (count === 2 && isFamilyFirst(one, words[last]!.text)) return 'person'
  let proper = count
  for (let i = first + 1; i < last; i++) if (isParticle(words[i]!.text)) proper--
  if (givenGender(one) !== undefined && proper <= 5 && !the) return 'person'
  if (/^\p{Lu}\.(\p{Lu}\.)*$/u.test(one) && count <= 3 && !isPlace(one) && !isPlace(words[last]!.text)) return 'person'
  for (let i = first + 1; i < last; i++) if (/^\p{Lu}\.$/u.test(words[i]!.text)) return 'person'
  if (the || isPlace(words[last]!.text)) return the ? 'organisation' : 'unknown'
  return 'unknown'
}

function sortOfOne({ text }: Word, the: boolean): NameSort {
  if (the) return 'organisation'
  return isCamel(text) ? 'organisation' : figureGender(text) === undefined ? 'unknown' : 'person'
}
