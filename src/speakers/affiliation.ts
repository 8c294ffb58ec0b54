import { stateNames } from '../../seeds/names/states.js'
import type { Reference } from './entities.js'
import { stemOf } from './lexicon.js'
import type { Entity } from './registry.js'
import type { Word } from './words.js'

// Of which party and state somebody is, and of which nobody else is.

const states = new Map<string, string>()
for (const line of stateNames.trim().split('\n')) {
  const [state, ...short] = line.split(' ')
  for (const word of [state!, ...short]) states.set(word, stemOf(state!))
}
const whole = new Set(states.values())

/** Words that tell a party, as stems. */
const parties: Readonly<Record<string, string | undefined>> = {
  republican: 'republican',
  gop: 'republican',
  democrat: 'democrat',
  democratic: 'democrat',
}
const letters: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat' }

const isAffiliation = /^([RDI])(?:-(\p{Lu}.*))?$/u

/** Notes "(R-Iowa)", ", D-N.Y.," and "of Ohio" behind a person's name. */
export function noteAffiliation(words: readonly Word[], entity: Entity, { name }: Reference): void {
  const [mark, word] = [words[name.last + 1], words[name.last + 2]]
  if (!mark || !word || word.sentence !== words[name.last]!.sentence) return
  const told = word.capital && (mark.text === '(' || mark.text === ',') ? isAffiliation.exec(word.text) : null
  if (!told) {
    const state = mark.lower === 'of' ? stateAt(words, name.last + 2, word.lower) : undefined
    if (state) entity.stems.add(state)
    return
  }
  const [, letter, place] = told
  if (place === undefined && mark.text === ',') return
  const party = letters[letter!]
  if (party) entity.stems.add(party).add(memberOf(party))
  const state = place && stateAt(words, name.last + 2, place.toLowerCase())
  if (state) entity.stems.add(state)
}

/** The state that begins at word `at` with `first`: "ohio", "n.y.", "south" of "South Carolina". */
function stateAt(words: readonly Word[], at: number, first: string): string | undefined {
  if (/^(new|north|south|west|rhode)$/.test(first)) return states.get(words[at + 1]?.lower ?? '')
  return states.get(first.replaceAll('.', ''))
}

const memberOf = (party: string): string => `member of ${party}`

/** The state among the words of a description, as stems. */
export const stateOf = (words: readonly string[]): string | undefined => words.find((word) => whole.has(word))

/** A test of who cannot be meant by a description with these words (as stems): persons of whom only another party or state is told. */
export function contradicting(words: readonly string[]): ((entity: Entity) => boolean) | undefined {
  const party = words.map((word) => parties[word]).find((one) => one !== undefined)
  const state = stateOf(words)
  if (party === undefined && state === undefined) return undefined
  return ({ stems }) =>
    (party !== undefined && isOther(stems, party, (stem) => parties[stem])) ||
    (state !== undefined && isOther(stems, state, (stem) => (whole.has(stem) ? stem : undefined)))
}

/** Whether something else of the kind is told, and not this. */
function isOther(stems: ReadonlySet<string>, one: string, kind: (stem: string) => string | undefined): boolean {
  let other = false
  for (const stem of stems) {
    const found = kind(stem)
    if (found === one) return false
    other ||= found !== undefined
  }
  return other
}

/** Whether somebody is said to be a Republican or a Democrat, which the chairman of the Republican committee need not be; "the Iowa Republican"
 * is known to be from there. */
export function isMember({ stems, roles }: Entity, party: string, words: readonly string[]): boolean {
  const state = stateOf(words)
  if (state !== undefined && !stems.has(state)) return false
  return stems.has(memberOf(party)) || (stems.has(party) && roles.some(({ text }) => ofParty.test(text)))
}

const ofParty =
  /\b(?:Republican|GOP|Democrat|Democratic)\b(?! (?:\p{Lu}\S+ )*(?:National|Party|Committee|Senatorial|State|County)\b)/u
