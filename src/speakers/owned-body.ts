import type { Discourse } from './discourse.js'
import type { Reference } from './entities.js'
import type { Finding } from './finding.js'
import type { Gender } from './lexicon.js'
import type { Phrase } from './mention.js'
import { referencesBefore, type Scene } from './scene.js'

/** Nouns for the people around somebody, by whose name they go. */
const owned = /^(campaign|team|camp|administration|staff|office)$/
export const isOwned = (noun: string): boolean => owned.test(noun)

/** What may stand between the name and the noun. */
const between =
  /^(presidential|gubernatorial|senate|congressional|re-election|reelection|election|transition|press|’s|'s|’|')$/

/** "the Vale campaign", "her campaign", and "the campaign" behind them: the people around somebody, named after that person; a body called
 * so without anybody's name is nobody's. Undefined for all other bodies. */
export function ownedBody(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const noun = scene.words[phrase.head]!.lower
  if (!isOwned(noun)) return undefined
  const owner =
    phrase.determiner === 'the' && phrase.inside.length === 0
      ? ownerBefore(scene, discourse, phrase, noun)
      : ownerIn(scene, discourse, phrase)
  return owner ? body(owner, noun) : undefined
}

const body = (owner: string, noun: string): Finding => ({
  name: `${noun === 'administration' ? owner.replace(/^.* /, '') : owner} ${noun}`,
  ...{ kind: 'organisation', role: null, entities: [], rule: 'named-body', confidence: 0.8 },
})

/** Whose body it is, as the phrase itself tells, with the possessive that it prints. */
function ownerIn(scene: Scene, discourse: Discourse, { first, head, inside }: Phrase): string | undefined {
  const named = inside.findLast(({ name }) => name.first >= first && name.last < head)
  if (named) return isOwner(scene, named, head) ? nameOf(scene, discourse, named) : undefined
  const gender = possessive[scene.words[first]!.lower]
  const person = gender && discourse.person(gender, first)?.entity
  return person?.kind === 'person' ? `${person.name}’s` : undefined
}

const possessive: Readonly<Record<string, Gender>> = { his: 'm', her: 'f' }

/** Whose body of that kind was spoken of last. */
function ownerBefore(scene: Scene, discourse: Discourse, { first }: Phrase, noun: string): string | undefined {
  for (const reference of referencesBefore(scene, first)) {
    const at = behind(scene, reference)
    if (scene.words[at]?.lower === noun && !scene.words[at]!.quoted) return nameOf(scene, discourse, reference)
  }
  return undefined
}

/** Whether nothing but a possessive and adjectives of campaigns stands between a name and the noun at word `head`. */
const isOwner = (scene: Scene, reference: Reference, head: number): boolean => behind(scene, reference) === head

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
