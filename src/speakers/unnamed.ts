import { remembering } from '../text/remembering.js'
import type { Discourse } from './discourse.js'
import type { Finding } from './finding.js'
import { isDocumentNoun, isFunctionWord, isPeopleNoun, organisationSort, roleOf, stemOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'

export const isPlural = ({ words }: Scene, { first, head }: Phrase): boolean =>
  plural(words[head]!.lower) || /^(many|several|some|few|two|three|both)$/.test(words[first]!.lower)
export const plural = (word: string): boolean =>
  /[^su]s$|men$|people$/.test(word) && !/^(news|series|politics)$/.test(word)

export const isAnonymous = ({ words }: Scene, { first, head }: Phrase): boolean => {
  for (let i = first; i <= head; i++) if (/^(unnamed|anonymous|unidentified)$/.test(words[i]!.lower)) return true
  return false
}

/** A source without a name, as it is described. */
export function unnamed({ words, text }: Scene, { first, last }: Phrase): Finding {
  const printed = text.slice(words[first]!.start, words[Math.min(last, first + 11)]!.end).replace(/\s+/g, ' ')
  const opener = words[first]!
  const common = isFunctionWord(opener.text) || roleOf(opener.text) !== undefined
  const lowers =
    opener.capital &&
    !isProper.test(opener.text) &&
    (common || (opener.pos !== 'PROPN' && !opener.shout && words[first - 1]?.sentence !== opener.sentence))
  const name =
    !/\p{Ll}/u.test(printed) && opener.shout && isFunctionWord(opener.text)
      ? printed.toLowerCase()
      : lowers
        ? printed.charAt(0).toLowerCase() + printed.slice(1)
        : printed
  return { name, kind: 'unnamed', role: null, entities: [], rule: 'unnamed-source', confidence: 0.85 }
}

/** Whom a description means that no name is known of: the same one for the same words. Known to the document from then on. */
export function bearerOfDescription(scene: Scene, { name, kind }: Finding, phrase: Phrase): Entity {
  const key = `${kind} ${name}`
  const known = scene.described.get(key)
  if (known) return known
  const gender = roleOf(scene.words[phrase.head]!.text)?.gender ?? null
  const common = { place: false, gender, roles: [], stems: new Set<string>(), forms: new Map<string, number>() }
  const plural = isPlural(scene, phrase)
  const entity = {
    id: scene.entities.length,
    name: name!,
    kind,
    plural,
    keys: [name!.toLowerCase()],
    count: 1,
    first: 0,
    ...common,
  }
  scene.described.set(key, entity)
  scene.entities.push(entity)
  return entity
}

/** Adjectives of peoples and parties, which keep their capital. */
const isProper = /(?:ican|ish|ese|cratic)$/

/** "the official" behind "a senior official": the unnamed source of that description which was heard last, if no person who is named and
 * more present is said to be one. */
export function describedBefore(
  scene: Scene,
  discourse: Discourse,
  { first, head, determiner, last }: Phrase,
): Finding | undefined {
  const word = scene.words[head]!.lower
  if (determiner !== 'the' || last !== head || roleOf(word) === undefined) return undefined
  const stem = stemOf(word)
  for (const entity of [...scene.described.values()].reverse()) {
    if (stemOf(headWord(entity.name)) !== stem || entity.plural) continue
    const present = discourse.presence(entity, first)
    const isMeant = (one: Entity): boolean =>
      one.kind === 'person' && one.stems.has(stem) && discourse.presence(one, first) >= present
    if (scene.entities.some(isMeant)) return undefined
    return {
      name: entity.name,
      kind: entity.kind,
      role: null,
      entities: [entity],
      rule: 'unnamed-source-again',
      confidence: 0.85,
    }
  }
  return undefined
}

/** The noun that a description is about: "official" of "a senior official at the ministry". */
export function headWord(description: string): string {
  const words = description.toLowerCase().split(/[^\p{L}'’-]+/u)
  const until = words.findIndex((one, i) => i > 0 && /^(at|of|for|in|from|with|who|on|to|close|near)$/.test(one))
  return words[(until < 0 ? words.length : until) - 1] ?? ''
}

/** Whether "he" or "she" can mean a source of that description: "a reporter", "one of the voters", but not "her campaign". */
export const isOnePerson = remembering((description) => {
  const head = headWord(description)
  if (head === 'one' || isPeopleNoun(head)) return true
  if (/(?:tion|sion|ment|ness|ity|ism|ship)$/.test(head)) return false
  return /^(an?|one|another) /.test(description) && organisationSort(head) === undefined && !isDocumentNoun(head)
})
