import { type Discourse, personalGender } from './discourse.js'
import type { Reference } from './entities.js'
import type { Finding } from './finding.js'
import type { Phrase } from './mention.js'
import { referencesBefore, type Scene } from './scene.js'

/** Nouns for the people around somebody, by whose name they go. */
const owned = /^(campaign|team|camp|administration|staff|office|foundation|estate)$/
/** Of these, the ones that no body is called by without a name: "the foundation" may be any. */
const alone = /^(campaign|team|camp|administration|staff|office)$/
export const isOwned = (noun: string): boolean => alone.test(noun)

/** What may stand between the name and the noun. */
const between =
  /^(presidential|gubernatorial|senate|congressional|re-election|reelection|election|transition|press|’s|'s|’|')$/

/** Whose body it is, with the possessive that is printed, and how sure that is. */
interface Owner {
  readonly name: string
  readonly confidence: number
}

/** "the Vale campaign", "her campaign", and "the campaign" behind them: the people around somebody, named after that person; a body called
 * so without anybody's name is nobody's. Undefined for all other bodies. */
export function ownedBody(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const noun = scene.words[phrase.head]!.lower
  if (!owned.test(noun)) return undefined
  const owner =
    ownerNamed(scene, discourse, phrase) ??
    ownerMeant(discourse, phrase) ??
    (isOwned(noun) ? ownerBefore(scene, discourse, phrase, noun) : undefined)
  if (!owner) return undefined
  const name = `${noun === 'administration' ? owner.name.replace(/^.* /, '') : owner.name} ${noun}`
  return { name, kind: 'organisation', role: null, entities: [], rule: 'named-body', confidence: owner.confidence }
}

/** "Vale's campaign": whom the phrase itself names, nothing but a possessive and adjectives of campaigns between. */
function ownerNamed(scene: Scene, discourse: Discourse, { first, head, inside }: Phrase): Owner | undefined {
  const named = inside.findLast(({ name }) => name.first >= first && name.last < head)
  const name = named && behind(scene, named) === head ? nameOf(scene, discourse, named) : undefined
  return name === undefined ? undefined : { name, confidence: 0.8 }
}

/** "her campaign": as sure as it is who "her" means. */
function ownerMeant(discourse: Discourse, { first, determiner }: Phrase): Owner | undefined {
  const gender = personalGender[determiner ?? '']
  const person = gender && discourse.person(gender, first)
  return person && person.entity.kind === 'person'
    ? { name: `${person.entity.name}’s`, confidence: 0.4 + 0.3 * person.margin }
    : undefined
}

/** Whose body of that kind was spoken of last. */
function ownerBefore(scene: Scene, discourse: Discourse, phrase: Phrase, noun: string): Owner | undefined {
  const { first, determiner, inside } = phrase
  if (determiner !== 'the' || inside.length > 0) return undefined
  for (const reference of referencesBefore(scene, first)) {
    const at = behind(scene, reference)
    if (scene.words[at]?.lower !== noun || scene.words[at]!.quoted) continue
    const name = nameOf(scene, discourse, reference)
    return name === undefined ? undefined : { name, confidence: 0.7 }
  }
  return undefined
}

/** Index of the word behind a name and what may stand between it and the noun. */
function behind({ words }: Scene, { name }: Reference): number {
  let at = name.last + 1
  while (at < name.last + 4 && between.test(words[at]?.lower ?? '')) at++
  return at
}

/** Of a person; the surname alone where it is that of several. */
function nameOf({ text, words }: Scene, discourse: Discourse, reference: Reference): string | undefined {
  const person = discourse.bearerOf(reference)
  if (person.kind !== 'person' || person.plural) return undefined
  const { options, name } = reference
  const owner = options.length > 1 ? text.slice(words[name.first]!.start, words[name.last]!.end) : person.name
  return /^['’]s?$/.test(words[name.last + 1]?.text ?? '') ? `${owner}’s` : owner
}
