import { isReportingVerb } from './cues.js'
import { wellEncoded } from './encoding.js'
import { properCase, settleSorts } from './evidence.js'
import {
  endsOrganisation,
  fold,
  givenGender,
  isOutletWord,
  isParticle,
  isPlace,
  isPlatform,
  isRubric,
  knownOrganisation,
} from './lexicon.js'
import { type Name, nameOf } from './names.js'
import { enterAcronyms, enterFamilies, enterNicknames, nameByTitle } from './names-beside.js'
import { officeSurnames } from './office-surnames.js'
import { alike, compatible, type Entity, Registry, shortOf } from './registry.js'
import { type Run, runsOf, vocabularyOf } from './runs.js'
import type { Word } from './words.js'

/** A place where the text names an entity, or one of several of the same surname. */
export interface Reference {
  readonly name: Name
  readonly start: number
  readonly end: number
  readonly options: readonly Entity[]
  /** Whether the whole name is printed here. */
  readonly full: boolean
  /** Whether all that it may stand for are meant: "the Quills". */
  readonly all?: boolean
}

/** Who a name stands for. */
type Options = Pick<Reference, 'options' | 'full' | 'all'>

export interface Cast {
  readonly entities: Entity[]
  /** In reading order. */
  readonly references: readonly Reference[]
  /** Surnames that several persons bear. */
  readonly shared: ReadonlySet<string>
}

/** Finds all names of a document and who or what they name. `extra` are names from outside the text (its author). */
export function castOf(words: readonly Word[], text: string, extra: readonly string[]): Cast {
  const vocabulary = vocabularyOf(words)
  const runs = runsOf(words, vocabulary)
    .filter((run) => !opensPart(words, run))
    .map((run) => trimHeadline(words, run))
  const offices = officeSurnames(words, runs)
  const read = runs.map((run) => nameOf(words, run, offices)).filter((name) => name !== undefined)
  const names = settleSorts(words, read, vocabulary)
  const registry = new Registry()
  const printed = (name: Name): string =>
    text.slice(words[name.first]!.start, words[name.last]!.end).replace(/\s+/g, ' ')
  for (const name of names) enterFull(registry, words, name, printed(name))
  enterFamilies(registry, words, names)
  enterNicknames(registry, words, names)
  for (const name of names) enterSurname(registry, words, name, printed(name))
  nameByTitle(registry, words, names)
  enterAcronyms(registry, words, names)
  for (const author of extra) enterExtra(registry, author)
  // What a headline calls somebody is known from the text below it.
  const at = new Map<Name, Reference>()
  for (const headline of [false, true])
    for (const name of names)
      if (words[name.first]!.headline === headline) at.set(name, referenceOf(registry, words, name, printed(name)))
  const references = names.map((name) => at.get(name)!).filter(({ options }) => options.length > 0)
  doubtOpeners(words, references)
  doubtQuoted(words, references)
  nameEntities(registry.entities)
  const shared = new Set<string>()
  for (const [surname, persons] of registry.surnames) if (persons.length > 1) shared.add(surname)
  return { entities: registry.entities, references, shared }
}

/** "Interview: ...", "Claim: ...": what opens the line is the name of a part of the page. */
function opensPart(words: readonly Word[], { first, last }: Run): boolean {
  if (words[last + 1]?.text !== ':' || words[first - 1]?.paragraph === words[first]!.paragraph) return false
  return isRubric(
    words
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
}

/** Headlines run names and other words together: of a longer run only a given name with the next word is kept, and no verb of telling
 * that another such word follows ("Ada Quill Describes Her Plan"). */
function trimHeadline(words: readonly Word[], run: Run): Run {
  const verb = words[run.last]!
  const next = words[run.last + 1]
  const named = run.last === run.first || verb.lower === 'said' || isOutletWord(verb.text)
  const tells = !named && verb.pos === 'VERB' && isReportingVerb(verb.lower)
  if (tells && next?.near && next.pos !== 'VERB' && next.pos !== 'AUX') return { ...run, last: run.last - 1 }
  if (!words[run.first]!.headline || run.last - run.first < 2) return run
  return givenGender(words[run.first]!.text) === undefined ? run : { ...run, last: run.first + 1 }
}

function enterFull(registry: Registry, words: readonly Word[], name: Name, printed: string): void {
  const headline = words[name.first]!.headline
  if (name.sort === 'person' && isParticle(name.keys[0]!)) return
  if (name.keys.length < 2 || (headline && (name.sort !== 'person' || givenGender(name.keys[0]!) === undefined))) return
  const start = words[name.first]!.start
  if (name.sort === 'person') registry.person(name.keys, printed, start)
  else registry.organisation(name.keys, printed, start, name.sort === 'place')
}

/** A person who is named by surname alone, or by a title and a surname. */
function enterSurname(registry: Registry, words: readonly Word[], name: Name, printed: string): void {
  if (name.keys.length !== 1 || name.sort !== 'person' || words[name.first]!.headline || name.the) return
  const known = registry.surnames.get(name.keys[0]!)
  if (known && isOther(known, name)) known.push(otherPerson(registry, words, name, printed))
  if (known || registry.givens.has(name.keys[0]!)) return
  if (registry.organisations.has(name.keys[0]!)) return
  newPerson(registry, name, printed, words[name.run]!.start)
}

/** "Mrs Tate" where everybody of that surname is known to be a man. */
const isOther = (known: readonly Entity[], { titled, gender }: Name): boolean =>
  titled &&
  gender !== null &&
  known.every((one) => {
    const own = one.gender ?? givenGender(one.keys[0]!)
    return own && own !== gender
  })

function otherPerson(registry: Registry, words: readonly Word[], name: Name, printed: string): Entity {
  const other = registry.add(printed, 'person', name.keys, words[name.run]!.start)
  other.gender = name.gender
  return other
}

function enterExtra(registry: Registry, author: string): void {
  const keys = author.split(/\s+/).map(fold)
  if (keys.length < 2 || keys.length > 5) return
  const entity = registry.person(keys, author, Number.MAX_SAFE_INTEGER)
  entity.stems.add('author')
}

function referenceOf(registry: Registry, words: readonly Word[], name: Name, printed: string): Reference {
  const start = words[name.run]!.start
  const end = words[name.last]!.end
  const { options, full, all } = familyOf(registry, words, name) ?? optionsOf(registry, words, name, printed)
  for (const entity of options) {
    if (start < entity.first) entity.first = start
    if (options.length > 1) continue
    entity.count++
    if (entity.gender === null && name.gender !== null) entity.gender = name.gender
    if (full) entity.forms.set(printed, (entity.forms.get(printed) ?? 0) + (words[name.first]!.headline ? 0.1 : 1))
  }
  return { name, start, end, options, full, ...(all && { all }) }
}

/** "the Quills", "both Quills": all of that surname, where there are several. */
function familyOf(registry: Registry, words: readonly Word[], { keys, run, the, titled }: Name): Options | undefined {
  const key = keys[0]!
  if (keys.length > 1 || titled || !key.endsWith('s') || registry.surnames.has(key)) return undefined
  if (!the && !/^(both|two|three)$/.test(words[run - 1]?.lower ?? '')) return undefined
  const family = registry.surnames.get(key.slice(0, -1)) ?? registry.surnames.get(key.slice(0, -2))
  return family && family.length > 1 ? { options: family, full: false, all: true } : undefined
}

function optionsOf(registry: Registry, words: readonly Word[], name: Name, printed: string): Options {
  const { keys, sort } = name
  const last = keys.at(-1)!
  const start = words[name.first]!.start
  if (keys.length > 1) {
    const family = registry.surnames.get(last)?.filter((one) => endsWith(one.keys, keys))
    if (family && family.length > 0 && sort !== 'organisation') return { options: family, full: false }
    if (sort === 'person' && words[name.first]!.headline && givenGender(keys[0]!) === undefined)
      return known(registry, keys)
    if (sort === 'person') return { options: [registry.person(keys, printed, start)], full: true }
    const short = shortOf(registry, keys)
    if (short) return { options: [short], full: false }
    if (words[name.first]!.headline) return known(registry, keys)
    return { options: [registry.organisation(keys, printed, start, sort === 'place')], full: true }
  }
  const persons = name.the && !name.titled ? undefined : (registry.surnames.get(last) ?? registry.givens.get(last))
  if (persons) return { options: byGender(persons, name), full: false }
  if (sort === 'person') return { options: [newPerson(registry, name, printed, start)], full: true }
  const short = shortOf(registry, keys)
  if (short && !isPlace(last) && !isWhole(printed, short)) return { options: [short], full: false }
  if (words[name.first]!.headline && !knownOrganisation(printed) && sort !== 'place') return known(registry, keys)
  const misprint = name.the ? undefined : alike(registry.surnames, last)
  if (misprint) return { options: misprint, full: false }
  const label = isLabel(words, name)
  if (label || (sort === 'unknown' && givenGender(last) !== undefined && !name.the))
    return { options: [newPerson(registry, name, printed, start)], full: true }
  return { options: [registry.organisation(keys, printed, start, sort === 'place')], full: true }
}

/** "Twitter", "CNN", "SkyLink": a name that is short for no longer one ("Quill Twitter", "CNN Holds Debate", "SkyLink Ferry Crash"). */
const isWhole = (printed: string, { keys }: Entity): boolean =>
  isPlatform(printed) ||
  (/^\p{Lu}{3,}$/u.test(printed) && knownOrganisation(printed) === printed) ||
  (/^[\p{L}\d]+[\p{Lu}\d]/u.test(printed) && keys[0] === fold(printed) && !endsOrganisation(keys.at(-1)!))

/** "van Dorn" of "Ada van Dorn". */
const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  closes(whole, end) || closes(whole.slice(0, Math.max(0, whole.indexOf('y'))), end)

const closes = (whole: readonly string[], end: readonly string[]): boolean =>
  whole.length > end.length && end.every((key, i) => key === whole[whole.length - end.length + i])

/** In a headline only what the text names as well. */
const known = (registry: Registry, keys: readonly string[]): Options => {
  const entity =
    registry.organisations.get(keys.join(' ')) ??
    registry.surnames.get(keys.at(-1)!)?.find((one) => compatible(one.keys, keys))
  return { options: entity ? [entity] : [], full: false }
}

const byGender = (persons: readonly Entity[], { gender, titled }: Name): readonly Entity[] => {
  if (!titled || gender === null || persons.length < 2) return persons
  const genders = persons.map((entity) => entity.gender ?? givenGender(entity.keys[0]!) ?? null)
  const known = persons.filter((_, i) => genders[i] === gender)
  if (known.length > 0) return known
  const open = persons.filter((_, i) => genders[i] === null)
  return open.length > 0 ? open : persons
}

/** A transcript's label: "DUVAL:" at a paragraph's start. */
const isLabel = (words: readonly Word[], { run, last }: Name): boolean =>
  words[last + 1]?.text === ':' && words[last]!.shout && words[run - 1]?.paragraph !== words[run]!.paragraph

function newPerson(registry: Registry, name: Name, printed: string, start: number): Entity {
  const entity = registry.add(printed, 'person', name.keys, start)
  registry.surnames.set(name.keys[0]!, [entity])
  entity.gender = name.titled ? name.gender : (givenGender(name.keys[0]!) ?? null)
  return entity
}

/** "Revenue will grow": a word with a capital but once, where a sentence begins and a verb follows, may be no name, and is seldom spoken of. */
function doubtOpeners(words: readonly Word[], references: readonly Reference[]): void {
  for (const { name, options } of references) {
    const entity = options[0]!
    if (entity.kind !== 'organisation' || entity.count > 1 || name.keys.length > 1 || name.run !== name.first) continue
    const before = words[name.first - 1]
    const opens = before?.sentence !== words[name.first]!.sentence
    if (opens && /^(VERB|AUX)$/.test(words[name.last + 1]?.pos ?? '') && !isNameForm.test(words[name.first]!.text))
      entity.place = true
  }
}

/** What is named between quotation marks alone may be a title or a brand, and is seldom spoken of. */
function doubtQuoted(words: readonly Word[], references: readonly Reference[]): void {
  const outside = new Set<Entity>()
  for (const { name, options } of references)
    if (!words[name.first]!.quoted) for (const one of options) outside.add(one)
  for (const { options } of references)
    for (const one of options) if (one.kind === 'organisation' && !outside.has(one)) one.place = true
}

/** Capitals and the like inside a word. */
const isNameForm = /.[\p{Lu}\d]/u

/** Gives each entity the fullest of its most frequent printed forms as its name. */
function nameEntities(entities: readonly Entity[]): void {
  for (const entity of entities) {
    let best = ''
    let most = 0
    for (const [form, count] of entity.forms) {
      const worth = count + form.length / 1000 - (/^[\p{Lu}\s.’'-]+$/u.test(form) && form.length > 5 ? 0.5 : 0)
      if (worth > most) [best, most] = [form, worth]
    }
    if (best) entity.name = wellEncoded(best)
    if (entity.kind === 'person') {
      entity.name = /\p{Ll}/u.test(entity.name) ? entity.name : properCase(entity.name)
      entity.gender ??= givenGender(entity.keys[0]!) ?? null
    }
  }
}
