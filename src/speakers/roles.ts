import type { Reference } from './entities.js'
import { type Gender, isFunctionWord, roleNoun, roleOf, stemOf, titleOf } from './lexicon.js'
import type { Name } from './names.js'
import type { Entity } from './registry.js'
import type { Word } from './words.js'

const determiner = /^(a|an|the|its|his|her|their|our|my|one)$/
/** Where what is said of a name ends. */
export const breaks = /^([,.;:()[\]“”"—]|who|which|that|whose|where|when|while|because|but)$/
const longestRole = 25

/** Notes the office of a person where the text names that person.
 * @param organisation whose "its" or "their" office it may be
 * @param next whoever is named behind */
export function noteRole(
  words: readonly Word[],
  text: string,
  reference: Reference,
  organisation: Reference | undefined,
  next: Reference | undefined,
): void {
  const entity = reference.options[0]!
  note(entity, before(words, text, reference, organisation), reference.start)
  if ((reference.full || entity.roles.length === 0) && !isListed(words, reference, next))
    note(entity, after(words, text, reference), reference.start)
}

/** "Mayor Ada Quill, Clerk Bo Ostler": behind the comma stands somebody else with an office, whose office it is. */
const isListed = (words: readonly Word[], { name }: Reference, next: Reference | undefined): boolean =>
  next?.name.run === name.last + 2 &&
  next.name.titled &&
  next.options[0]?.kind === 'person' &&
  !/^['’]s?$/.test(words[next.name.last + 1]?.text ?? '')

function note(entity: Entity, role: string | undefined, at: number): void {
  if (role === undefined) return
  // "chief executive of Larch & Daughters": only the office itself tells a gender
  let office = true
  for (const word of role.split(/[^\p{L}\p{N}'’.-]+/u)) {
    office &&= !/^(of|for|at)$/.test(word)
    addStem(entity, word, office)
  }
  if (!entity.roles.some(({ text }) => text.includes(role) || role.includes(text)))
    entity.roles.push({ text: role, at })
  else if (entity.roles.length === 1 && role.length > entity.roles[0]!.text.length) entity.roles[0] = { text: role, at }
}

/** Adds a word to those by which somebody is known again.
 * @param tells whether it may tell a gender */
export function addStem(entity: Entity, word: string, tells = true): void {
  const bare = word.replace(/[.,]$/, '')
  if (bare.length < 2 || isFunctionWord(bare)) return
  const title = titleOf(word)
  entity.stems.add(stemOf(title?.office ?? bare))
  if (tells && entity.kind === 'person') entity.gender = genderOfRole(word) ?? entity.gender
}

const genderOfRole = (word: string): Gender | null => roleOf(word)?.gender ?? null

/** Role words right before a name, or the phrase before a comma: "chief planner X", "The finance minister, X". */
function before(
  words: readonly Word[],
  text: string,
  { name }: Reference,
  organisation: Reference | undefined,
): string | undefined {
  let first = name.run
  while (first > 0 && words[first]!.near && isRoleWord(words[first - 1]!) && name.run - first < 8) first--
  const comma = words[name.run - 1]
  const office = behindOf(words, name)
  if (office !== undefined) return tidy(text.slice(words[office]!.start, words[name.first - 1]!.end))
  if (comma?.text === ':' && words[name.run - 3]?.text === '(' && roleNoun(words[name.run - 2]!.text))
    return words[name.run - 2]!.text
  if (comma && isCopula(comma) && words[name.run]!.near) return phraseBefore(words, text, name.run - 2, organisation)
  if (first === name.first)
    return comma?.text === ',' && words[name.run]!.near
      ? phraseBefore(words, text, name.run - 2, organisation)
      : undefined
  if (!holdsRole(words, first, name.first - 1))
    return words[first - 1]?.text === ',' && words[first]!.near
      ? phraseBefore(words, text, first - 2, organisation)
      : undefined
  return tidy(text.slice(words[first]!.start, words[name.first - 1]!.end))
}

/** "The moderator was Ada Quill": says what she is as a comma does. */
const isCopula = ({ lower }: Word): boolean => lower === 'is' || lower === 'was'

/** Whether the word before a name can end an office's "of ...": capitalised, and no title that belongs to the name alone. */
export function leadsToName(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  if (!before?.capital || !words[first]!.near) return false
  return titleOf(before.text) === undefined || titleOf(before.text)!.office === null
}

/** "the director of the Quill Institute Ada Moss": index of the office, where it and "of" lead up to the name. */
function behindOf(words: readonly Word[], { run, first }: Name): number | undefined {
  if (!leadsToName(words, first)) return undefined
  for (let i = run; i > 0 && i > run - 12; i--) {
    const before = words[i - 1]!
    if (!words[i]!.near || before.quoted) return undefined
    if (/^(of|for)$/.test(before.lower)) {
      const role = words[i - 2]
      if (role && (roleNoun(role.text) || titleOf(role.text)?.office)) return roleStart(words, i - 2)
    } else if (!before.capital && !/^(the|and|&|of|for|in)$/.test(before.lower)) return undefined
  }
  return undefined
}

function roleStart(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && words[first]!.near && at - first < 6 && isRoleWord(words[first - 1]!)) first--
  return first
}

const isRoleWord = (word: Word): boolean =>
  !word.quoted &&
  !isFunctionWord(word.text) &&
  !determiner.test(word.lower) &&
  (/^(NOUN|ADJ|PROPN|NUM)$/.test(word.pos) || roleNoun(word.text) !== undefined) &&
  /^[\p{L}\d]/u.test(word.text) &&
  !/^\d\d?[:.]\d\d$/.test(word.text)

function holdsRole(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (roleNoun(words[i]!.text) || titleOf(words[i]!.text)?.office) return true
  return false
}

/** A phrase with a role that ends at `last`, before a comma. */
function phraseBefore(
  words: readonly Word[],
  text: string,
  last: number,
  organisation: Reference | undefined,
): string | undefined {
  let first = last
  const sentence = words[last]?.sentence
  while (
    first > 0 &&
    last - first < 14 &&
    words[first - 1]!.sentence === sentence &&
    !determiner.test(words[first]!.lower)
  ) {
    const word = words[first - 1]!
    if (breaks.test(word.lower) || word.pos === 'VERB' || word.pos === 'AUX') break
    first--
  }
  const opener = words[first]
  if (!opener || !determiner.test(opener.lower) || first === last) return undefined
  const head = headOf(words, first + 1, last)
  if (head === undefined || !roleNoun(words[head]!.text)) return undefined
  const phrase = tidy(text.slice(words[first + 1]!.start, words[last]!.end))
  const owner = /^(its|their)$/.test(opener.lower) ? organisation : undefined
  return owner ? `${phrase} of ${owner.name.the ? 'the ' : ''}${owner.options[0]!.name}` : phrase
}

/** Index of the head noun of a phrase: its last word before a preposition. */
function headOf(words: readonly Word[], first: number, last: number): number | undefined {
  for (let i = first; i <= last; i++) if (words[i]!.pos === 'ADP') return i > first ? i - 1 : undefined
  return last
}

const tidy = (text: string): string | undefined => {
  const role = text
    .replace(/\s+/g, ' ')
    .replace(/^(a|an|the) /i, '')
    .replace(/[\s,–-]+$/, '')
    .replace(/ (of|at|for|in|with|and|to|from|by|on)$/, '')
    .replace(/ Members$/, ' Member')
  if (/^(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?$/i.test(role)) return undefined
  // "her father, Bo Quill" is no priest
  const kin = /^(father|mother|sister|brother)$/.test(role)
  const title = kin || role.includes(' ') ? undefined : titleOf(role)
  return title
    ? title.office === null
      ? undefined
      : role.endsWith('.')
        ? title.office
        : role
    : role.replace(/ (Mr|Mrs|Ms|Miss|Sir|Dr)\.?$/, '')
}

/** The first apposition behind a name: ", a senior adviser at X", " – chief financial officer". */
function after(words: readonly Word[], text: string, { name }: Reference): string | undefined {
  let i = skipParentheses(words, name.last + 1)
  if (!/^(,|–|—|-|\()$/.test(words[i]?.text ?? '') || words[i]!.sentence !== words[name.last]!.sentence)
    return undefined
  i++
  const first = i
  let role = false
  for (; i < words.length && i - first < longestRole; i++) {
    const word = words[i]!
    if (word.sentence !== words[name.last]!.sentence) break
    if (breaks.test(word.lower) && !goesOn(words, i)) break
    if ((word.pos === 'VERB' || word.pos === 'AUX') && !roleNoun(word.text) && !word.lower.endsWith('ing')) break
    if (word.lower === 'in' && /^an?$/.test(words[i + 1]?.lower ?? '')) break
    if (!role && i - first < 9 && isSingularRole(word.text)) role = true
    if (!role && word.pos === 'ADP') break
  }
  if (!role || i === first) return undefined
  const opener = words[first]!
  if (/^(its|his|her|their|our|my)$/.test(opener.lower)) return undefined
  if (
    isFunctionWord(opener.text) &&
    !determiner.test(opener.lower) &&
    !/^(former|first|second|last|other)$/.test(opener.lower)
  )
    return undefined
  if (
    opener.capital &&
    !titleOf(opener.text)?.office &&
    !roleNoun(opener.text) &&
    words[first - 1]!.text === ',' &&
    isListOfNames(words, first)
  )
    return undefined
  return tidy(text.slice(opener.start, words[i - 1]!.end))
}

const isSingularRole = (word: string): boolean =>
  (roleNoun(word) !== undefined && !/([^s]s|men|women)$/i.test(word)) || Boolean(titleOf(word)?.office)

/** "X, Y and Z": what follows the comma is another name. */
const isListOfNames = (words: readonly Word[], first: number): boolean =>
  words[first + 1]?.capital === true && /^(,|and)$/.test(words[first + 2]?.text ?? '')

/** A comma inside a place ("a Portland, Ore.-based firm") does not end a role. */
const goesOn = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === ',' &&
  words[i - 1]!.capital &&
  words[i + 1]?.capital === true &&
  /-based$/.test(words[i + 1]!.lower)

/** Index behind what stands in parentheses at `i`; `i` where nothing does. */
export function skipParentheses(words: readonly Word[], i: number): number {
  if (words[i]?.text !== '(') return i
  for (let j = i + 1; j < i + 12 && j < words.length; j++) if (words[j]!.text === ')') return j + 1
  return i
}
