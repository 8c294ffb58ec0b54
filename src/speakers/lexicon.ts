import { eitherNames } from '../../seeds/names/either.js'
import { femaleNames } from '../../seeds/names/female.js'
import { knownSurnames } from '../../seeds/names/figures.js'
import { maleNames } from '../../seeds/names/male.js'
import { nicknames } from '../../seeds/names/nicknames.js'
import {
  audiences,
  documentNouns,
  knownOrganisations,
  organisationNouns,
  organisationWords,
  outletWords,
  personalDocuments,
  platforms,
} from '../../seeds/names/organisations.js'
import { functionWords, nameParticles, placeEnds, placeNames, placesAsNames } from '../../seeds/names/places.js'
import { anyPerson, peopleNouns, roleFamilies, verbsOfRole } from '../../seeds/names/roles.js'
import { type Title, titleList } from '../../seeds/names/titles.js'
import { rubrics } from '../../seeds/quotes/rubrics.js'
import { inSingular, singular } from '../text/inflect.js'
import { remembering } from '../text/remembering.js'

export type Gender = 'm' | 'f'

const setOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Lower case without diacritics: the form in which words are compared. */
export const fold = remembering((word) => (/^[\x20-\x7e]*$/.test(word) ? word.toLowerCase() : withoutMarks(word)))

const withoutMarks = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')

const given = new Map<string, Gender | null>()
for (const name of setOf(femaleNames)) given.set(name, 'f')
for (const name of setOf(maleNames)) given.set(name, 'm')
for (const name of setOf(eitherNames)) given.set(name, null)
const keptPlaces = setOf(placesAsNames)
for (const place of setOf(placeNames)) if (!keptPlaces.has(place)) given.delete(place)

/** Gender that a given name tells: null for names of both, undefined for a word that is no known given name.
 * Of a hyphenated name the first part counts where the whole is unknown. */
export function givenGender(word: string): Gender | null | undefined {
  const key = fold(word)
  const whole = given.get(key)
  if (whole !== undefined) return whole
  const hyphen = key.indexOf('-')
  return hyphen > 1 ? given.get(key.slice(0, hyphen)) : undefined
}

const titles = new Map(titleList)
/** The title that a capitalised word is, its full stop ignored; of a rank with a hyphen ("Lieutenant-Colonel") its last part. */
export const titleOf = remembering((word): Title | undefined => {
  const key = word.toLowerCase().replace(/\.$/, '')
  const rank = /^(?:lieutenant|major|brigadier|rear|vice|deputy|chief|co|ex|under|attorney)-(\p{L}+)$/u.exec(key)
  return titles.get(key) ?? (rank ? titles.get(rank[1]!) : undefined)
})

const shortForms = new Map<string, readonly string[]>()
for (const line of nicknames.trim().split('\n')) {
  const [short, ...full] = line.split(' ')
  shortForms.set(short!, full)
}
/** Whether one given name is short for the other, both in lower case without diacritics: "ken" and "kenneth", "bill" and "william". */
export function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (shortForms.get(a)?.includes(b) || shortForms.get(b)?.includes(a)) return true
  if (short.length < 3 || !long.startsWith(short)) return false
  const [x, y] = [given.get(short), given.get(long)]
  return !(x && y && x !== y)
}

interface Role {
  /** First word of the family: words with one stem name one role. */
  readonly stem: string
  readonly gender: Gender | null
}
const roles = new Map<string, Role>()
for (const line of roleFamilies.trim().split('\n')) {
  const entries = line.split(' ').map((entry) => entry.split(':'))
  for (const [word, gender] of entries) {
    if (!roles.has(word!)) roles.set(word!, { stem: entries[0]![0]!, gender: (gender as Gender | undefined) ?? null })
  }
}

/** The role that a noun names; plurals count. */
export const roleOf = (word: string): Role | undefined => roleIn(word.toLowerCase())
const roleIn = inSingular(roles)

/** Whether a word in lower case is a title or a role as it stands in the lists. */
export const isOfficeWord = (lower: string): boolean => titles.has(lower) || roles.has(lower)

const roleVerbs = setOf(verbsOfRole)
/** The role that a noun names, verbs of office ("leads", "chaired") left out. */
export const roleNoun = (word: string): Role | undefined =>
  roleVerbs.has(word.toLowerCase()) ? undefined : roleOf(word)

/** A word's form for comparing roles and descriptions: family, number and case taken off. */
export const stemOf = (word: string): string => roleOf(word)?.stem ?? singular(fold(word))

const anyone = setOf(anyPerson)
/** Nouns that fit any person ("the official", "the man"). */
export const fitsAnyone = (word: string): boolean => anyone.has(word.toLowerCase())

const people = setOf(peopleNouns)
/** Nouns that people are called by, an office or not. */
export const isPeopleNoun = (word: string): boolean => {
  const lower = word.toLowerCase()
  return people.has(lower) || people.has(singular(lower)) || roleNoun(word) !== undefined
}

const organisationEnds = new Set<string>()
const organisationStarts = new Set<string>()
for (const word of setOf(organisationWords)) {
  organisationEnds.add(word.replace('*', ''))
  if (word.endsWith('*')) organisationStarts.add(word.slice(0, -1))
}
/** Words that a name of an organisation ends in. */
export const endsOrganisation = (word: string): boolean => organisationEnds.has(fold(word).replace(/\.$/, ''))
/** Words that open such a name before "of" or "for". */
export const opensOrganisation = (word: string): boolean => organisationStarts.has(fold(word))

/** Words of a list by the number of their line. */
function sortsOf(lines: string): Map<string, number> {
  const sorts = new Map<string, number>()
  for (const [i, line] of lines.trim().split('\n').entries()) for (const word of line.split(' ')) sorts.set(word, i)
  return sorts
}

const sorts = sortsOf(organisationNouns)
/** Number of the sort that a common noun for an organisation belongs to; sort 0 is companies. */
export const organisationSort = (word: string): number | undefined => sortIn(word.toLowerCase())
const sortIn = inSingular(sorts)
export const outletSort = sorts.get('newspaper')!

const documents = sortsOf(documentNouns)
/** Number of the sort that a noun for a document belongs to: "book" and "memoir" may mean the same. */
export const documentSort = (word: string): number | undefined => documentIn(word.toLowerCase())
const documentIn = inSingular(documents)
/** Nouns for things in words, which speak for whoever made them. */
export const isDocumentNoun = (word: string): boolean => documentSort(word) !== undefined

const personal = setOf(personalDocuments)
/** Documents that a person rather than an organisation makes. */
export const isPersonalDocument = (word: string): boolean =>
  personal.has(word.toLowerCase()) || personal.has(singular(word.toLowerCase()))

const outlets = setOf(outletWords)
const hearers = setOf(audiences)
const known = new Map<string, string>()
for (const line of knownOrganisations.trim().split('\n')) {
  const names = line.split('|')
  for (const name of names) if (!known.has(fold(name))) known.set(fold(name), names[0]!)
}
const bareName = (name: string): string => {
  const form = fold(name)
  return form.startsWith('the ') ? form.slice(4) : form
}
/** The well-known organisation of a name or abbreviation. */
export const knownOrganisation = (name: string): string | undefined => known.get(bareName(name))
/** Whether a name is that of a newspaper, station or site, judging by its words. */
export const isOutlet = (name: string): boolean =>
  fold(name)
    .split(/[\s-]+/)
    .some((word) => outlets.has(word)) ||
  /[a-z](Hour|Times|News|Post|Wire|Feed|Press)$/.test(name) ||
  outletNames.has(bareName(name))
/** Whether a word names a body or an audience: one speaks to it, not through it. */
export const isAudience = (word: string): boolean => hearers.has(fold(word))

const platformNames = setOf(platforms)
/** Networks where people post: they are no authors of what is posted. */
export const isPlatform = (name: string): boolean => platformNames.has(fold(name))

const outletNames = setOf(
  'cnn bbc nbc abc cbs msnbc npr pbs reuters bloomberg politico breitbart axios vox slate salon vice fortune forbes newsweek buzzfeed univision telemundo nikkei xinhua tass politifact afp ap',
)

const surnames = new Map([...setOf(knownSurnames)].map((entry) => entry.split(':') as [string, Gender]))
/** Gender of the public figure whom news calls by this surname alone; undefined for other words. */
export const figureGender = (surname: string): Gender | undefined => surnames.get(fold(surname))

/** Whether a word is one that names of outlets are made of. */
export const isOutletWord = (word: string): boolean => outlets.has(fold(word))

const places = setOf(placeNames)
const ends = setOf(placeEnds)
/** Words that names of places end in: "Island", "Street". */
export const endsPlace = (word: string): boolean => ends.has(fold(word))

/** Places, peoples, days and months. */
export const isPlace = (word: string): boolean => places.has(fold(word))

const functions = setOf(functionWords)
/** Words that belong to no name although a sentence begins with them. */
export const isFunctionWord = (word: string): boolean =>
  functions.has(word.includes('’') ? fold(word) : word.toLowerCase())

const parts = new Set(rubrics)
/** Words before a colon that name a part of the page: "Interview", "Claim". In lower case. */
export const isRubric = (words: string): boolean => parts.has(words)

const particles = setOf(nameParticles)
/** Lower-case particles inside personal names. */
export const isParticle = (word: string): boolean => particles.has(word)
