import type { Reference } from './entities.js'
import { isDocumentNoun, organisationSort, roleNoun, stemOf } from './lexicon.js'
import type { Entity } from './registry.js'
import { breaks, skipParentheses } from './role-words.js'
import { addStem } from './roles.js'
import type { Word } from './words.js'

// What the words beside a name tell of its bearer besides an office: kin, a trade, the sort of a body.

/** What the noun before a name tells: a trade, or whose kin somebody is. */
export function noteBefore(words: readonly Word[], references: readonly Reference[], index: number): void {
  const { name, options } = references[index]!
  const before = words[name.run - 1]
  const comma = before?.text === ','
  if (comma || before?.pos === 'NOUN') noteKin(words, references, index)
  if (comma) noteNoun(words, options[0]!, references[index]!)
}

/** "an old master, Bo Quill,": the noun before the comma, though it is no office that the lists know. */
function noteNoun(words: readonly Word[], entity: Entity, { name }: Pick<Reference, 'name'>): void {
  const noun = words[name.run - 2]
  if (words[name.run - 1]?.text !== ',' || noun?.pos !== 'NOUN' || noun.sentence !== words[name.run]!.sentence) return
  let i = name.run - 2
  while (i > name.run - 6 && /^(NOUN|ADJ)$/.test(words[i - 1]?.pos ?? '')) i--
  const closes = /^[,.;:]$|^who$/.test(words[name.last + 1]?.lower ?? '.')
  if (closes && /^(an?|the|his|her|their|its)$/.test(words[i - 1]?.lower ?? '')) entity.stems.add(stemOf(noun.text))
}

/** "Ida and her daughter, Bo": Ida is the mother. */
function noteKin(words: readonly Word[], references: readonly Reference[], index: number): void {
  const { name, options } = references[index]!
  const before = references[index - 1]
  if (!before || name.run - before.name.last > 6 || options[0]?.kind !== 'person') return
  const noun = words[name.run - 1]?.text === ',' ? name.run - 2 : name.run - 1
  const owner = words[noun - 1]
  const converse = conversesOfKin.get(words[noun]?.lower ?? '')
  const one = before.options[0]
  if (!converse || !owner || one?.kind !== 'person') return
  const joined = /^(his|her)$/.test(owner.lower) && words[noun - 2]?.lower === 'and' && before.name.last === noun - 3
  const owned = /^['’]s?$/.test(owner.text) && before.name.last === noun - 2
  if (!joined && !owned) return
  const gender = joined ? (owner.lower === 'his' ? 'm' : 'f') : one.gender
  if (gender) one.stems.add(converse[gender])
}

const conversesOfKin: ReadonlyMap<string, Readonly<Record<'m' | 'f', string>>> = new Map(
  Object.entries({
    daughter: { m: 'father', f: 'mother' },
    son: { m: 'father', f: 'mother' },
    mother: { m: 'son', f: 'daughter' },
    father: { m: 'son', f: 'daughter' },
    brother: { m: 'brother', f: 'sister' },
    sister: { m: 'brother', f: 'sister' },
    wife: { m: 'husband', f: 'wife' },
    husband: { m: 'husband', f: 'wife' },
  }),
)

/** "Quill is the carpenter", "Quill, a retired surveyor,": what somebody is, where it is no office that the lists know. */
export function noteTrade(words: readonly Word[], entity: Entity, { name }: Reference): void {
  const joins = words[name.last + 1]
  if (!joins || joins.sentence !== words[name.last]!.sentence || !/^(is|was|,)$/.test(joins.lower)) return
  if (!/^(an?|the)$/.test(words[name.last + 2]?.lower ?? '')) return
  const age = /^(elder|older|younger)$/.exec(words[name.last + 3]?.lower ?? '')
  if (age) entity.stems.add(age[0])
  let i = name.last + 3
  while (i < name.last + 7 && /^(NOUN|ADJ)$/.test(words[i]?.pos ?? '')) i++
  const ends =
    i > name.last + 3 &&
    words[i - 1]!.pos === 'NOUN' &&
    /^[,.;]$|^(of|at|in|who|from|for)$/.test(words[i]?.lower ?? '.')
  if (ends) entity.stems.add(stemOf(words[i - 1]!.text))
}

/** ", who chairs the group": the verb and what it names help to know the person again. */
export function noteClause(words: readonly Word[], entity: Entity, { name }: Reference): void {
  const at = words[name.last + 1]?.text === ',' ? name.last + 2 : name.last + 1
  if (words[at]?.lower !== 'who') return
  for (let i = at + 1; i < at + 8 && i < words.length && !breaks.test(words[i]!.lower); i++) {
    const { text } = words[i]!
    // "who opposed the chair" is no chair
    if (roleNoun(text) === undefined) addStem(entity, text)
  }
}

/** "X, a trade body", "the chip start-up X", "X, which ...": what an organisation is said to be. */
export function noteSort(words: readonly Word[], entity: Entity, { name }: Reference): void {
  noteNoun(words, entity, { name })
  const previous = words[name.run - 1]
  if (previous && words[name.run]!.near && organisationSort(previous.text) !== undefined)
    entity.stems.add(stemOf(previous.text))
  const next = words[name.last + 1]
  if (next?.near && !next.capital && organisationSort(next.text) !== undefined) entity.stems.add(stemOf(next.text))
  const at = skipParentheses(words, name.last + 1)
  if (words[at]?.text !== ',' || !/^(an?|the)$/.test(words[at + 1]?.lower ?? '')) return
  for (let i = at + 2; i < at + 10 && i < words.length && !breaks.test(words[i]!.lower); i++) {
    if (words[i]!.pos === 'ADP') return
    if (organisationSort(words[i]!.text) !== undefined || isDocumentNoun(words[i]!.text))
      entity.stems.add(stemOf(words[i]!.text))
  }
}
