import type { SpeakerKind } from '../domain.js'
import { folded } from './names.js'

/** A name as it is compared for likeness. `bare`: without blanks, punctuation and company suffixes, `given` is empty;
 * `surname`: the last word of a person's name, `given` the names before it. */
export interface NameKey {
  readonly sort: 'surname' | 'bare'
  readonly key: string
  readonly given: string
}

// Legal forms that a company's name may be printed with or without.
const suffixes = new Set(
  'inc corp corporation co company ltd limited llc llp plc gmbh ag sa nv bv spa oyj ab as'.split(' '),
)
const generations = new Set('jr sr ii iii iv'.split(' '))
const particles = new Set('de del della den der di da dos du la le van von ten ter al el bin ibn zu zur y e'.split(' '))
const articles = new Set(['the', 'a', 'an'])

/** The keys under which a name is compared with others; none for unnamed speakers.
 * @param alias an alias may be a description: without a given name it says nothing about the surname */
export function nameKeysOf(name: string, kind: SpeakerKind, alias = false): NameKey[] {
  if (kind === 'unnamed') return []
  const words = wordsOf(name)
  const bare = words.filter((word, i) => !(i === 0 && word === 'the') && !(i > 0 && suffixes.has(word))).join('')
  const keys: NameKey[] = bare === '' ? [] : [{ sort: 'bare', key: bare, given: '' }]
  const names = words.filter((word, i) => i === 0 || !generations.has(word))
  const surname = names.at(-1)
  if (kind !== 'person' || surname === undefined) return keys
  if (alias && (names.length < 2 || articles.has(names[0]!))) return keys
  const given = names.slice(0, -1).filter((word) => !particles.has(word))
  return [...keys, { sort: 'surname', key: surname, given: given.join(' ') }]
}

// An apostrophe belongs to its word, a full stop ends one: "J.R." are two initials.
const wordsOf = (name: string): string[] =>
  folded(name)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')

/** Whether two persons' given names could be those of one: none at all, the same, an initial, or one name more. */
export function couldBeSame(a: string, b: string): boolean {
  if (a === '' || b === '') return true
  const [ours, theirs] = [a.split(' '), b.split(' ')]
  return ours.every((name, i) => theirs[i] === undefined || agree(name, theirs[i]))
}

const agree = (a: string, b: string): boolean => a === b || ((isInitial(a) || isInitial(b)) && [...a][0] === [...b][0])

const isInitial = (name: string): boolean => [...name].length === 1
