import { organisation, printed } from './by-body.js'
import { byRole } from './by-role.js'
import type { Discourse } from './discourse.js'
import { authorsNear, authorsOf, type Writing } from './documents.js'
import { type Finding, found, foundAll } from './finding.js'
import { documentSort, isPersonalDocument, isPlatform, organisationSort, roleOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'
import { plural, unnamed } from './unnamed.js'
import { weights } from './weights.js'

/** A document speaks for its author. */
export function byDocument(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  phrase: Phrase,
): Finding | undefined {
  const { words } = scene
  const { head } = phrase
  const near = authorsNear(scene, head).map((one) => discourse.bearerOf(one))
  if (near.length > 0) return foundAll(near, 'document-author', 0.85)
  const inside = phrase.inside.find(({ options }) => !options[0]!.place && !isPlatform(options[0]!.name))
  if (inside) return found(discourse.bearerOf(inside), 'document-author', 0.75)
  const owner = ownerOf(scene, discourse, phrase)
  if (owner) return found(owner, 'document-author', 0.75)
  if (phrase.inside.length > 0 && phrase.determiner === null) return printed(scene, phrase)
  const same = authorsOf(writings, documentSort(words[head]!.text) ?? null, phrase.first)
  const any = phrase.determiner === null && !plural(words[head]!.lower)
  const earlier = same.length === 0 && any ? authorsOf(writings, null, phrase.first) : same
  if (earlier.length > 0) return foundAll(earlier, 'document-author', 0.75)
  if (
    phrase.determiner === null
      ? plural(words[head]!.lower)
      : /^(one|some|several|many|another)$/.test(phrase.determiner)
  )
    return unnamed(scene, phrase)
  if (/^an?$/.test(phrase.determiner ?? '') && anybodys.test(words[head]!.lower)) return unnamed(scene, phrase)
  const personal = isPersonalDocument(words[head]!.lower)
  const choice = discourse.best(phrase.first, (entity) =>
    entity.kind === 'person'
      ? personal
        ? 1
        : 0.5
      : entity.kind === 'unnamed'
        ? 0
        : entity.place || personal
          ? 0.2
          : 1,
  )
  return choice && found(choice.entity, 'document-recent-author', 0.45 + 0.2 * choice.margin)
}

/** Documents that anybody may have written, so that a new one need not be by whoever was spoken of last. */
const anybodys =
  /^(report|study|survey|poll|analysis|review|assessment|audit|paper|document|memo|memorandum|article|editorial|opinion|ruling|letter|banner|sign)$/

/** "Ada Quill wrote to Ida Moss. Her answer ...": it is hardly the answer of whoever wrote. */
function answering({ words }: Scene, { traces }: Discourse, { first, head }: Phrase): (entity: Entity) => number {
  if (!/^(answer|reply|response)$/.test(words[head]!.lower)) return () => 1
  const { sentence } = words[first]!
  const before = traces
    .slice(-30)
    .findLast(({ word, weight }) => weight >= weights.subject && words[word]!.sentence < sentence)
  return (entity) => (entity === before?.entity && words[before.word]!.sentence === sentence - 1 ? 0.2 : 1)
}

/** The one to whom a document or body belongs: "the company's website", "her book". */
function ownerOf(scene: Scene, discourse: Discourse, phrase: Phrase): Entity | undefined {
  const { words } = scene
  if (/^(his|her)$/.test(phrase.determiner ?? ''))
    return discourse.person(phrase.determiner === 'his' ? 'm' : 'f', phrase.first, answering(scene, discourse, phrase))
      ?.entity
  for (let i = phrase.first; i < phrase.head; i++) {
    if (!/^['’]s?$/.test(words[i + 1]!.text)) continue
    if (organisationSort(words[i]!.text) !== undefined)
      return organisation(discourse, scene, words[i]!.lower, phrase.first)?.entity
    return roleOf(words[i]!.text) ? byRole(scene, discourse, { ...phrase, head: i, last: i })?.entities[0] : undefined
  }
  if (/^(its|their)$/.test(phrase.determiner ?? ''))
    return discourse.best(phrase.first, (entity) => (entity.kind === 'organisation' ? 1 : 0))?.entity
  return undefined
}
