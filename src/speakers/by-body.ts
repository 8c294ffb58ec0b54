import type { Discourse } from './discourse.js'
import { type Finding, found } from './finding.js'
import { isOutlet, knownOrganisation, organisationSort, outletSort, stemOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import { isOwned, ownedBody } from './owned-body.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'

/** A body called by a phrase with a name in it: "the Vale campaign", "Vale's family". */
export function printed({ words, text }: Scene, { first, last, head, determiner }: Phrase): Finding {
  const from = determiner === null ? first : first + 1
  const name = text.slice(words[from]!.start, words[Math.max(head, Math.min(last, head))]!.end).replace(/\s+/g, ' ')
  return { name, kind: 'organisation', role: null, entities: [], rule: 'named-body', confidence: 0.8 }
}

export function byOrganisation(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const { words } = scene
  const owned = ownedBody(scene, discourse, phrase)
  if (owned) return owned
  if (phrase.inside.some(({ name }) => name.last < phrase.head && name.first >= phrase.first))
    return printed(scene, phrase)
  const behind = phrase.inside.find(
    ({ name, options }) => name.run > phrase.head && !options[0]!.place && words[phrase.head + 1]?.lower === 'of',
  )
  if (behind && /^(account|office|family|campaign)$/.test(words[phrase.head]!.lower))
    return found(discourse.bearerOf(behind), 'document-author', 0.75)
  const body = bodyOf(scene, discourse, phrase)
  if (body) return body
  if (isOwned(words[phrase.head]!.lower)) return organisationCalled(scene, phrase)
  const choice = organisation(discourse, scene, words[phrase.head]!.lower, phrase.first)
  return choice && found(choice.entity, 'organisation-alias', 0.55 + 0.38 * choice.margin)
}

/** "the administration" of an organisation by that very name: no other body is meant by such a noun. */
function organisationCalled(scene: Scene, { head, first }: Phrase): Finding | undefined {
  const noun = scene.words[head]!.lower
  const before = scene.words[first]!.start
  const called = scene.entities
    .slice(0, 300)
    .find(
      ({ kind, keys, first: at }) => kind === 'organisation' && at < before && keys.length > 1 && keys.includes(noun),
    )
  return called && found(called, 'organisation-alias', 0.8)
}

/** "the county's water board": a body of an organisation or place spoken of, named after it. */
function bodyOf({ words, text, ...scene }: Scene, discourse: Discourse, { first, head }: Phrase): Finding | undefined {
  for (let i = first; i < head - 1; i++) {
    if (!/^['’]s?$/.test(words[i + 1]!.text) || organisationSort(words[i]!.text) === undefined) continue
    const owner = organisation(discourse, { words, text, ...scene }, words[i]!.lower, first)
    if (!owner) return undefined
    const name = `${owner.entity.name} ${text.slice(words[i + 2]!.start, words[head]!.end)}`
    return { name, kind: 'organisation', role: null, entities: [], rule: 'named-body', confidence: 0.55 }
  }
  return undefined
}

/** The organisation that a common noun ("the company", "the union") means at word `index`. */
export function organisation(
  discourse: Discourse,
  scene: Scene,
  noun: string,
  index: number,
): ReturnType<Discourse['best']> {
  const stem = stemOf(noun)
  const sort = organisationSort(noun)
  const suits = (entity: Entity): number => fitOf(entity, stem, sort)
  const best = discourse.best(index, suits)
  // What was only named inside a quote, or long ago, is hardly meant.
  const recent = best && (suits(best.entity) >= 3 || discourse.presence(best.entity, index) > 6) ? best : undefined
  if (recent && suits(recent.entity) >= 1) return recent
  const all = scene.entities.slice(0, 300)
  const before = scene.words[index]!.start
  const named =
    all.find((entity) => suits(entity) >= 3 && entity.first < before) ??
    (recent && suits(recent.entity) >= 0.5 ? undefined : all.find((entity) => suits(entity) >= 3)) ??
    (recent ? undefined : all.find((entity) => suits(entity) >= 1))
  if (named) return { entity: named, margin: 0.4 }
  return recent && suits(recent.entity) > 0.15 ? recent : undefined
}

function fitOf(entity: Entity, stem: string, sort: number | undefined): number {
  if (entity.kind !== 'organisation') return 0
  if (entity.stems.has(stem) || entity.keys.some((key) => stemOf(key) === stem)) return 5
  if (entity.place && sort !== governments) return 0
  const own =
    organisationSort(entity.keys.at(-1)!.split(' ').at(-1)!) ??
    (entity.keys.length > 2 ? organisationSort(entity.keys[0]!) : undefined)
  if (sort === outletSort) return isOutlet(entity.name) ? 4 : 0.05
  for (const other of entity.stems) if (organisationSort(other) === sort) return 4
  if (own !== undefined && own === sort) return isOwnKind.test(stem) ? 0.15 : 3
  if (entity.place) return sort !== undefined && stem === 'government' ? 0.5 : 0.02
  const other = own === undefined ? 0 : isBody(sort) ? 0 : 0.15
  if (own === undefined && isPublicBody.test(stem) && !isKnownOrShort(entity.name)) return 0.1
  return sort === 0 ? (own === undefined && !isOutlet(entity.name) ? 1 : 0.15) : own === undefined ? 0.6 : other
}

/** Nouns by which only bodies of that very kind are called: an office is no ministry, though both are agencies. */
const isOwnKind =
  /^(ministry|department|office|bureau|league|court|council|parliament|senate|university|college|school|church|hospital)$/

/** Nouns by which nothing is called whose name does not tell what it is, unless it goes by its initials or is known to everybody. */
const isPublicBody =
  /^(ministry|department|authority|court|council|parliament|senate|league|union|guild|school|university|college|museum|church|hospital|charity)$/
const isKnownOrShort = (name: string): boolean =>
  /^\p{Lu}[\p{Lu}.]+$/u.test(name) || knownOrganisation(name) !== undefined

const governments = organisationSort('government')
/** Ministries, courts, councils, the police: a body of one such sort is never called by the noun of another. */
const isBody = (sort: number | undefined): boolean =>
  ['ministry', 'court', 'council', 'police', 'university'].some((noun) => organisationSort(noun) === sort)
