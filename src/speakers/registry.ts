import type { SpeakerKind } from '../domain.js'
import { fold, type Gender, givenGender, isPlace, isShortFor, knownOrganisation } from './lexicon.js'

/** "Baek Seung-jae": the family's name stands first, and the given name's second part begins with a small letter. */
export const isFamilyFirst = (first: string, last: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(last)

/** Somebody or something of the document that can speak. */
export interface Entity {
  readonly id: number
  /** Canonical name in this document. */
  name: string
  readonly kind: SpeakerKind
  /** Several people, of whom nobody is named. */
  plural: boolean
  /** A country, city or people, or perhaps no name at all: speaks seldom. */
  place: boolean
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

const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** The entities of a document while they are collected, by the words they are called by. */
export class Registry {
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
    const joint = keys.indexOf('y')
    if (joint > 1) add(this.surnames, keys[joint - 1]!, entity)
    const [one, two] = name.split(' ')
    if (keys.length === 2 && isFamilyFirst(one!, two ?? '')) add(this.surnames, keys[0]!, entity)
    else add(this.givens, keys[0]!, entity)
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

/** The bearers of a surname that differs in one letter: names are misprinted now and then. */
export function alike(surnames: ReadonlyMap<string, Entity[]>, key: string): Entity[] | undefined {
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

/** The organisation that a shortened name stands for: "Larkmoor" for "Larkmoor Energy", "the Board", an abbreviation. */
export function shortOf(registry: Registry, keys: readonly string[]): Entity | undefined {
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
