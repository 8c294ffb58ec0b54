import type { SpeakerKind } from '../domain.js'
import { properCase, settleSorts } from './evidence.js'
import { fold, type Gender, givenGender, isParticle, isPlace, isShortFor, knownOrganisation } from './lexicon.js'
import { type Name, nameOf } from './names.js'
import { type Run, runsOf, vocabularyOf } from './runs.js'
import type { Word } from './words.js'

/** Somebody or something of the document that can speak. */
export interface Entity {
  readonly id: number
  /** Canonical name in this document. */
  name: string
  readonly kind: SpeakerKind
  /** Several people, of whom nobody is named. */
  plural: boolean
  /** A country, city or people: speaks seldom. */
  readonly place: boolean
  gender: Gender | null
  /** What it is, in the order of reading, with where that is said. */
  readonly roles: { readonly text: string; readonly at: number }[]
  /** Stems of the words of its roles. */
  readonly stems: Set<string>
  /** Words of the name in lower case without diacritics. */
  keys: readonly string[]
  /** Printed forms of the full name with how often. */
  readonly forms: Map<string, number>
  /** How often it is named. */
  count: number
  /** Offset of its first mention by name. */
  first: number
}

/** A place where the text names an entity, or one of several of the same surname. */
export interface Reference {
  readonly name: Name
  readonly start: number
  readonly end: number
  readonly options: readonly Entity[]
  /** Whether the whole name is printed here. */
  readonly full: boolean
}

export interface Cast {
  readonly entities: Entity[]
  /** In reading order. */
  readonly references: readonly Reference[]
}

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** The entities of a document while they are collected, by the words they are called by. */
class Registry {
  readonly entities: Entity[] = []
  readonly surnames = new Map<string, Entity[]>()
  readonly givens = new Map<string, Entity[]>()
  readonly organisations = new Map<string, Entity>()
  /** First words, last words and initials of organisations' names. */
  readonly shortNames = new Map<string, Entity[]>()

  add(name: string, kind: SpeakerKind, keys: readonly string[], first: number, place = false): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name,
      kind,
      place,
      plural: false,
      gender: null,
      roles: [],
      stems: new Set(),
      keys,
      forms: new Map(),
      count: 0,
      first,
    }
    this.entities.push(entity)
    return entity
  }

  /** The person of a full name, new if nobody bears it yet. */
  person(keys: readonly string[], name: string, first: number): Entity {
    const found = this.surnames.get(keys.at(-1)!)?.find((entity) => compatible(entity.keys, keys))
    const entity = found ?? this.add(name, 'person', keys, first)
    if (keys.length > entity.keys.length) entity.keys = keys
    add(this.surnames, keys.at(-1)!, entity)
    if (keys.length > 2) add(this.surnames, keys.at(-2)!, entity)
    add(this.givens, keys[0]!, entity)
    const hyphen = keys.at(-1)!.lastIndexOf('-')
    if (hyphen > 0) add(this.givens, keys.at(-1)!.slice(hyphen + 1), entity)
    return entity
  }

  organisation(keys: readonly string[], name: string, first: number, place: boolean): Entity {
    const key = keys.join(' ')
    const found = this.organisations.get(key)
    if (found) return found
    const entity = this.add(name, 'organisation', keys, first, place)
    this.organisations.set(key, entity)
    if (keys.length > 1 && !place) this.callShort(keys, entity)
    return entity
  }

  callShort(keys: readonly string[], entity: Entity): void {
    if (!isPlace(keys[0]!) && givenGender(keys[0]!) === undefined) add(this.shortNames, keys[0]!, entity)
    for (let i = Math.max(1, keys.length - 4); i < keys.length; i++) {
      if (!/^(of|for|on|and|the|&)$/.test(keys[i]!)) add(this.shortNames, keys.slice(i).join(' '), entity)
    }
    if (keys.length > 2) add(this.shortNames, keys.slice(0, 2).join(' '), entity)
    const initials = keys
      .filter((word) => !/^(of|for|on|and|the|&)$/.test(word))
      .map((word) => word[0])
      .join('')
    if (initials.length > 1) add(this.shortNames, initials, entity)
  }
}

const isInitial = (a: string, b: string): boolean => /^\p{L}\./u.test(a) && a[0] === b[0]
const sameGiven = (a: string, b: string): boolean => a === b || isInitial(a, b) || isInitial(b, a) || isShortFor(a, b)

/** Two full names of one surname are one person's if the given names agree, middle names and initials left aside. */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false
  return sameGiven(a[0]!, b[0]!) || (a.length > 2 && sameGiven(a[1]!, b[0]!) && a.length !== b.length)
}

/** Finds all names of a document and who or what they name. `extra` are names from outside the text (its author). */
export function castOf(words: readonly Word[], text: string, extra: readonly string[]): Cast {
  const vocabulary = vocabularyOf(words)
  const read = runsOf(words, vocabulary)
    .map((run) => trimHeadline(words, run))
    .map((run) => nameOf(words, run))
    .filter((name) => name !== undefined)
  const names = settleSorts(words, read, vocabulary)
  const registry = new Registry()
  const printed = (name: Name): string =>
    text.slice(words[name.first]!.start, words[name.last]!.end).replace(/\s+/g, ' ')
  for (const name of names) enterFull(registry, words, name, printed(name))
  for (const name of names) enterSurname(registry, words, name, printed(name))
  enterAcronyms(registry, words, names)
  for (const author of extra) enterExtra(registry, author)
  // What a headline calls somebody is known from the text below it.
  const at = new Map<Name, Reference>()
  for (const headline of [false, true])
    for (const name of names)
      if (words[name.first]!.headline === headline) at.set(name, referenceOf(registry, words, name, printed(name)))
  const references = names.map((name) => at.get(name)!).filter(({ options }) => options.length > 0)
  nameEntities(registry.entities)
  return { entities: registry.entities, references }
}

/** Headlines run names and other words together: of a longer run only a given name with the next word is kept. */
function trimHeadline(words: readonly Word[], run: Run): Run {
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
  if (registry.surnames.has(name.keys[0]!) || registry.givens.has(name.keys[0]!)) return
  if (registry.organisations.has(name.keys[0]!)) return
  newPerson(registry, name, printed, words[name.run]!.start)
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
  const { options, full } = optionsOf(registry, words, name, printed)
  for (const entity of options) {
    if (start < entity.first) entity.first = start
    if (options.length > 1) continue
    entity.count++
    if (entity.gender === null && name.gender !== null) entity.gender = name.gender
    if (full) entity.forms.set(printed, (entity.forms.get(printed) ?? 0) + (words[name.first]!.headline ? 0.1 : 1))
  }
  return { name, start, end, options, full }
}

function optionsOf(
  registry: Registry,
  words: readonly Word[],
  name: Name,
  printed: string,
): { options: readonly Entity[]; full: boolean } {
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
  if (short && !isPlace(last)) return { options: [short], full: false }
  if (words[name.first]!.headline && !knownOrganisation(printed) && sort !== 'place') return known(registry, keys)
  const misprint = name.the ? undefined : alike(registry.surnames, last)
  if (misprint) return { options: misprint, full: false }
  const label = isLabel(words, name)
  if (label || (sort === 'unknown' && givenGender(last) !== undefined && !name.the))
    return { options: [newPerson(registry, name, printed, start)], full: true }
  return { options: [registry.organisation(keys, printed, start, sort === 'place')], full: true }
}

/** "van Dorn" of "Ada van Dorn". */
const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  whole.length > end.length && end.every((key, i) => key === whole[whole.length - end.length + i])

/** In a headline only what the text names as well. */
const known = (registry: Registry, keys: readonly string[]): { options: readonly Entity[]; full: boolean } => {
  const entity =
    registry.organisations.get(keys.join(' ')) ??
    registry.surnames.get(keys.at(-1)!)?.find((one) => compatible(one.keys, keys))
  return { options: entity ? [entity] : [], full: false }
}

const byGender = (persons: readonly Entity[], { gender, titled }: Name): readonly Entity[] => {
  if (!titled || gender === null || persons.length < 2) return persons
  const fitting = persons.filter((entity) => (entity.gender ?? givenGender(entity.keys[0]!) ?? gender) === gender)
  return fitting.length > 0 ? fitting : persons
}

/** The bearers of a surname that differs in one letter: names are misprinted now and then. */
function alike(surnames: ReadonlyMap<string, Entity[]>, key: string): Entity[] | undefined {
  if (key.length < 6 || surnames.size > 400) return undefined
  for (const [surname, persons] of surnames) if (surname[0] === key[0] && differsByOne(surname, key)) return persons
  return undefined
}

function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
}

/** A transcript's label: "DUVAL:" at a paragraph's start. */
const isLabel = (words: readonly Word[], { run, last }: Name): boolean =>
  words[last + 1]?.text === ':' && words[last]!.shout && words[run - 1]?.paragraph !== words[run]!.paragraph

function newPerson(registry: Registry, name: Name, printed: string, start: number): Entity {
  const entity = registry.add(printed, 'person', name.keys, start)
  registry.surnames.set(name.keys[0]!, [entity])
  if (!name.titled) entity.gender = givenGender(name.keys[0]!) ?? null
  return entity
}

/** The organisation that a shortened name stands for: "Larkmoor" for "Larkmoor Energy", "the Board", an abbreviation. */
function shortOf(registry: Registry, keys: readonly string[]): Entity | undefined {
  const key = keys.join(' ')
  const own = registry.organisations.get(key)
  if (own && own.keys.length <= keys.length && keys.length > 2 && !keys[0]!.includes('.')) return undefined
  const found = registry.shortNames.get(key) ?? registry.shortNames.get(key.replace(/\./g, ''))
  const rest = keys.length > 2 && keys[0]!.includes('.') ? registry.shortNames.get(keys.slice(1).join(' ')) : undefined
  const other = (found ?? rest)?.find(
    (entity) => entity.keys.length > keys.length || (rest && entity.keys[0] !== keys[0]),
  )
  if (other || !knownOrganisation(key)) return other
  return registry.organisations.get(fold(knownOrganisation(key)!))
}

/** "(QIA)" behind a name is another name for it. */
function enterAcronyms(registry: Registry, words: readonly Word[], names: readonly Name[]): void {
  for (let i = 1; i < names.length; i++) {
    const one = names[i - 1]!
    const two = names[i]!
    if (words[two.run - 1]?.text !== '(' || two.run - one.last !== 2 || words[two.last + 1]?.text !== ')') continue
    const entity = registry.organisations.get(one.keys.join(' '))
    if (entity && words[two.first]!.shout) registry.organisations.set(two.keys.join(' '), entity)
  }
}

/** Gives each entity the fullest of its most frequent printed forms as its name. */
function nameEntities(entities: readonly Entity[]): void {
  for (const entity of entities) {
    let best = ''
    let most = 0
    for (const [form, count] of entity.forms) {
      const worth = count + form.length / 1000 - (/^[\p{Lu}\s.’'-]+$/u.test(form) && form.length > 5 ? 0.5 : 0)
      if (worth > most) [best, most] = [form, worth]
    }
    if (best) entity.name = best
    if (entity.kind === 'person') {
      entity.name = /\p{Ll}/u.test(entity.name) ? entity.name : properCase(entity.name)
      entity.gender ??= givenGender(entity.keys[0]!) ?? null
    }
  }
}
