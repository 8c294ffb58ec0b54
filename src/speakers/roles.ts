import type { Reference } from './entities.js'
import { type Gender, isFunctionWord, roleNoun, roleOf, stemOf, titleOf } from './lexicon.js'
import type { Name } from './names.js'
import type { Entity } from './registry.js'
import { breaks, determiner, headOf, isOffice, isPlural, singleOf, skipParentheses, tidy } from './role-words.js'
import { roleBehind } from './roles-behind.js'
import type { Word } from './words.js'

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
  // a headline runs roles, names and verbs together
  if (words[reference.name.first]!.headline) return
  note(entity, before(words, text, reference, organisation, next), reference.start)
  if ((reference.full || entity.roles.length === 0) && !isListed(words, reference, next))
    note(entity, roleBehind(words, text, reference), reference.start)
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
  next: Reference | undefined,
): string | undefined {
  let first = name.run
  while (first > 0 && words[first]!.near && joinsRole(words, first - 1) && name.run - first < 8) first--
  const comma = words[name.run - 1]
  const office = behindOf(words, name)
  if (office !== undefined) return roleFrom(words, text, office, name.first - 1)
  if (comma?.text === ':' && words[name.run - 3]?.text === '(' && roleNoun(words[name.run - 2]!.text))
    return words[name.run - 2]!.text
  if (comma && isCopula(comma) && words[name.run]!.near) return phraseBefore(words, text, name.run - 2, organisation)
  const last = lastOffice(words, first, name.first - 1)
  if (last === undefined) {
    const set = words[first - 1]?.text === ',' && words[first]!.near
    return set ? phraseBefore(words, text, first - 2, organisation, closes(words, name)) : undefined
  }
  // "the judge Quill had met"
  const bare = name.first === name.last && !words[last]!.capital
  if (bare && /^(an?|the)$/.test(words[first - 1]?.lower ?? '') && words[first]!.near) return undefined
  const role = roleFrom(words, text, first, name.first - 1)
  if (!role || !isPlural(words[last]!)) return role
  // "the candidates Quill and Ostler": each of them; the voters whom Quill meets are none of hers
  const listed = next && next.name.run - name.last <= 3 && /^(,|and)$/.test(words[name.last + 1]!.lower)
  return listed && next.options[0]?.kind === 'person' ? singleOf(role) : undefined
}

/** The words of a role, and that it was one's before. */
function roleFrom(words: readonly Word[], text: string, first: number, last: number): string | undefined {
  const glued = /[\p{L}\p{N}.@]/u.test(text.charAt(words[first]!.start - 1))
  const from = glued && first < last ? first + 1 : first
  const role = tidy(text.slice(words[from]!.start, words[last]!.end))
  const past = role && from === first && words[first]!.near && words[first - 1]?.lower === 'former'
  return past ? `former ${role}` : role
}

/** "Ada Quill" of "a guard, Ada Quill, came": what stands before its comma is told of whom a comma or the end follows. */
function closes(words: readonly Word[], { last }: Name): boolean {
  const next = words[skipParentheses(words, last + 1)]
  return !next || next.sentence !== words[last]!.sentence || !/^\p{L}/u.test(next.text)
}

/** The word for an office right before a name, forms of address passed over. */
function lastOffice(words: readonly Word[], first: number, until: number): number | undefined {
  let last = until
  while (last > first && titleOf(words[last]!.text)?.office === null) last--
  for (let i = last; i > first; i--) if (words[i]!.lower === 'of') last = i - 1
  return last >= first && isOffice(words[last]!) && !isAdjective(words, first, last) ? last : undefined
}

/** "a major Quill foe" */
const isAdjective = (words: readonly Word[], first: number, last: number): boolean =>
  words[last]!.text === 'major' && first === last

/** Whether a word goes on a role to the left. "They had good reason President Quill knew": a noun before a title belongs to the sentence. */
function joinsRole(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (!isRoleWord(word)) return false
  if (word.capital || word.pos !== 'NOUN' || roleNoun(word.text)) return true
  if (isTime.test(word.text)) return false
  if (hasOffices.test(word.lower)) return true
  const next = words[hasOffices.test(words[i + 1]!.lower) ? i + 2 : i + 1]!
  return !next.capital || !isOffice(next)
}

const isTime = /^(days?|weeks?|months?|years?|time)$/
/** "state Senator", "party Chairman" */
const hasOffices = /^(state|city|county|district|party|campaign|committee|board|council)$/

/** "The moderator was Ada Quill": says what she is as a comma does. */
const isCopula = ({ lower }: Word): boolean => lower === 'is' || lower === 'was'

/** Whether the word before a name can end an office's "of ...": capitalised, and no title that belongs to the name alone. A form of address
 * is passed over: "Minister of Digital Affairs Mr. Ada Quill", but not "spokesman for Mr. Quill". */
export function leadsToName(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  if (!before?.capital || !words[first]!.near) return false
  const title = titleOf(before.text)
  return title === undefined || (title.office === null && words[first - 2]?.capital === true)
}

/** "the director of the Quill Institute Ada Moss": index of the office, where it and "of" lead up to the name. */
function behindOf(words: readonly Word[], { run, first }: Name): number | undefined {
  if (!leadsToName(words, first)) return undefined
  for (let i = run; i > 0 && i > run - 12; i--) {
    const before = words[i - 1]!
    if (!words[i]!.near || before.quoted) return undefined
    if (/^(of|for)$/.test(before.lower)) {
      const role = words[i - 2]
      if (role && isOffice(role) && !isPlural(role)) return roleStart(words, i - 2)
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

/** "Republicans sued. Their governor, Ada Quill, ...": hers is no office of theirs. */
const isParty = (organisation: Reference | undefined): boolean =>
  /^(Republicans|Democrats)$/.test(organisation?.options[0]?.name ?? '')

/** A phrase with a role that ends at `last`, before a comma.
 * @param closed whether another mark follows the name; else the phrase opens the sentence ("A baker, Quill said ...") */
function phraseBefore(
  words: readonly Word[],
  text: string,
  last: number,
  organisation: Reference | undefined,
  closed = true,
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
  if (!opener || !determiner.test(opener.lower) || first === last || words[first + 1]!.lower === 'such')
    return undefined
  if (!closed && !(/^an?$/.test(opener.lower) && words[first - 1]?.sentence !== opener.sentence)) return undefined
  const head = headOf(words, first + 1, last)
  if (head === undefined || !roleNoun(words[head]!.text)) return undefined
  const phrase = tidy(text.slice(words[first + 1]!.start, words[last]!.end))
  if (phrase && isPlural(words[head]!))
    return head === last && words[first - 2]?.lower === 'one' && words[first - 1]!.lower === 'of'
      ? singleOf(phrase)
      : undefined
  const owner = /^(its|their)$/.test(opener.lower) && !isParty(organisation) ? organisation : undefined
  return owner ? `${phrase} of ${owner.name.the ? 'the ' : ''}${owner.options[0]!.name}` : phrase
}
