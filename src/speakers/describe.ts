import type { Discourse } from './discourse.js'
import { authorNear, authorOf, type Writing } from './documents.js'
import { type Finding, found } from './finding.js'
import {
  documentSort,
  fitsAnyone,
  givenGender,
  isDocumentNoun,
  isFunctionWord,
  isOutlet,
  isPersonalDocument,
  isPlatform,
  organisationSort,
  outletSort,
  roleOf,
  stemOf,
} from './lexicon.js'
import type { Phrase } from './mention.js'
import { pairBefore } from './pair.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'

const indefinite = /^(a|an|one|some|several|many|another|other|few|two|three|four|five|most|no|any|all)$/
export const isPlural = ({ words }: Scene, { first, head }: Phrase): boolean =>
  plural(words[head]!.lower) || /^(many|several|some|few|two|three|both)$/.test(words[first]!.lower)
const plural = (word: string): boolean => /[^su]s$|men$|people$/.test(word) && !/^(news|series|politics)$/.test(word)

/** Who is meant by a description. `index` is the word from which one looks back. */
export function describe(scene: Scene, discourse: Discourse, writings: readonly Writing[], phrase: Phrase): Finding {
  const { apposition, head, determiner } = phrase
  const word = scene.words[head]!.lower
  if (apposition) return found(discourse.bearerOf(apposition), 'apposition', 0.93)
  if (isDocumentNoun(word) && !(roleOf(word) && organisationSort(word) === undefined)) {
    const finding = byDocument(scene, discourse, writings, phrase)
    if (finding) return finding
  }
  const many = plural(word)
  if (determiner === null && head === phrase.last && scene.words[head + 1]?.text === ':' && roleOf(word))
    return byRole(scene, discourse, phrase, true) ?? unnamed(scene, phrase)
  const unknown =
    (determiner !== null && indefinite.test(determiner)) ||
    (many && (determiner === null || roleOf(word) !== undefined)) ||
    isAnonymous(scene, phrase)
  if (many && /^authors?$/.test(word) && determiner === 'the') {
    const author = authorOf(writings, null, phrase.first)
    if (author) return found(author, 'document-author', 0.7)
  }
  const several = many && organisationSort(word) !== undefined && roleOf(word) === undefined
  if (several && phrase.inside.length === 0) return pairBefore(scene, discourse, phrase) ?? unnamed(scene, phrase)
  const earlier = unknown ? undefined : describedBefore(scene, phrase)
  if (earlier) return earlier
  if (organisationSort(word) !== undefined && !unknown) {
    const finding = byOrganisation(scene, discourse, phrase)
    if (finding) return finding
  }
  if (unknown) return namedSoon(scene, phrase) ?? unnamed(scene, phrase)
  return byRole(scene, discourse, phrase) ?? byFirstName(scene, discourse, phrase) ?? unnamed(scene, phrase)
}

/** "the official" behind "a senior official": the unnamed source of that description which was heard last, if no person who is named and
 * present is said to be one. */
function describedBefore(scene: Scene, { head, determiner, last }: Phrase): Finding | undefined {
  const word = scene.words[head]!.lower
  if (determiner !== 'the' || last !== head || roleOf(word) === undefined) return undefined
  const stem = stemOf(word)
  for (const entity of [...scene.described.values()].reverse()) {
    if (stemOf(headWord(entity.name)) !== stem || entity.plural) continue
    if (scene.entities.some((one) => one.kind === 'person' && one.stems.has(stem))) return undefined
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
function headWord(description: string): string {
  const words = description.toLowerCase().split(/[^\p{L}'’-]+/u)
  const until = words.findIndex((one, i) => i > 0 && /^(at|of|for|in|from|with|who|on|to|close|near)$/.test(one))
  return words[(until < 0 ? words.length : until) - 1] ?? ''
}

/** "Quill shot" of "Quill shot back": a name, and a word that is no noun here. "Quill's spokesman" is not Quill. */
function byFirstName({ words }: Scene, discourse: Discourse, { first, head, inside }: Phrase): Finding | undefined {
  const reference = inside.find(({ name, options }) => name.run === first && options[0]!.kind === 'person')
  const owns = reference && /^['’]s?$/.test(words[reference.name.last + 1]?.text ?? '')
  if (owns && roleOf(words[head]!.lower) !== undefined) return undefined
  return reference && found(discourse.bearerOf(reference), 'leading-name', 0.7)
}

const isAnonymous = ({ words }: Scene, { first, head }: Phrase): boolean => {
  for (let i = first; i <= head; i++) if (/^(unnamed|anonymous|unidentified)$/.test(words[i]!.lower)) return true
  return false
}

/** A source without a name, as it is described. */
export function unnamed({ words, text }: Scene, { first, last }: Phrase): Finding {
  const printed = text.slice(words[first]!.start, words[Math.min(last, first + 11)]!.end).replace(/\s+/g, ' ')
  const opener = words[first]!
  const lowers =
    opener.capital &&
    (isFunctionWord(opener.text) || roleOf(opener.text) !== undefined || (opener.pos !== 'PROPN' && !opener.shout))
  const name = lowers ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed
  return { name, kind: 'unnamed', role: null, entities: [], rule: 'unnamed-source', confidence: 0.85 }
}

/** A document speaks for its author. */
function byDocument(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  phrase: Phrase,
): Finding | undefined {
  const { words } = scene
  const { head } = phrase
  const near = authorNear(scene, head)
  if (near) return found(discourse.bearerOf(near), 'document-author', 0.85)
  const inside = phrase.inside.find(({ options }) => !options[0]!.place && !isPlatform(options[0]!.name))
  if (inside) return found(discourse.bearerOf(inside), 'document-author', 0.75)
  const owner = ownerOf(scene, discourse, phrase)
  if (owner) return found(owner, 'document-author', 0.75)
  if (phrase.inside.length > 0 && phrase.determiner === null) return printed(scene, phrase)
  const earlier =
    authorOf(writings, documentSort(words[head]!.text) ?? null, phrase.first) ??
    (phrase.determiner === null && !plural(words[head]!.lower) ? authorOf(writings, null, phrase.first) : undefined)
  if (earlier) return found(earlier, 'document-author', 0.75)
  if (
    phrase.determiner === null
      ? plural(words[head]!.lower)
      : /^(one|some|several|many|another)$/.test(phrase.determiner)
  )
    return unnamed(scene, phrase)
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

/** The one to whom a document or body belongs: "the company's website", "her book". */
function ownerOf(scene: Scene, discourse: Discourse, phrase: Phrase): Entity | undefined {
  const { words } = scene
  if (/^(his|her)$/.test(phrase.determiner ?? ''))
    return discourse.person(phrase.determiner === 'his' ? 'm' : 'f', phrase.first)?.entity
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

/** A body called by a phrase with a name in it: "the Vale campaign", "Vale's family". */
function printed({ words, text }: Scene, { first, last, head, determiner }: Phrase): Finding {
  const from = determiner === null ? first : first + 1
  const name = text.slice(words[from]!.start, words[Math.max(head, Math.min(last, head))]!.end).replace(/\s+/g, ' ')
  return { name, kind: 'organisation', role: null, entities: [], rule: 'named-body', confidence: 0.8 }
}

function byOrganisation(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const { words } = scene
  if (phrase.inside.some(({ name }) => name.last < phrase.head && name.first >= phrase.first))
    return printed(scene, phrase)
  const behind = phrase.inside.find(
    ({ name, options }) => name.run > phrase.head && !options[0]!.place && words[phrase.head + 1]?.lower === 'of',
  )
  if (behind && /^(account|office|family|campaign)$/.test(words[phrase.head]!.lower))
    return found(discourse.bearerOf(behind), 'document-author', 0.75)
  const body = bodyOf(scene, discourse, phrase)
  if (body) return body
  const choice = organisation(discourse, scene, words[phrase.head]!.lower, phrase.first)
  return choice && found(choice.entity, 'organisation-alias', 0.55 + 0.38 * choice.margin)
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
  return sort === 0 ? (own === undefined && !isOutlet(entity.name) ? 1 : 0.15) : own === undefined ? 0.6 : other
}

/** Nouns by which only bodies of that very kind are called: an office is no ministry, though both are agencies. */
const isOwnKind =
  /^(ministry|department|office|bureau|court|council|parliament|senate|university|college|school|church|hospital)$/

const governments = organisationSort('government')
/** Ministries, courts, councils, the police: a body of one such sort is never called by the noun of another. */
const isBody = (sort: number | undefined): boolean =>
  ['ministry', 'court', 'council', 'police', 'university'].some((noun) => organisationSort(noun) === sort)

const maxCandidates = 300

/** The person of that role: matched by the words of the description, then by presence. */
function byRole(scene: Scene, discourse: Discourse, phrase: Phrase, only = false): Finding | undefined {
  const { words } = scene
  const noun = words[phrase.head]!
  if (noun.capital && !roleOf(noun.text)) return undefined
  const head = stemOf(noun.text)
  const others: string[] = []
  for (let i = phrase.first; i <= phrase.last; i++)
    if (i !== phrase.head && !isFunctionWord(words[i]!.text) && words[i]!.text.length > 2)
      others.push(stemOf(words[i]!.text))
  let best: Entity | undefined
  let most = 0
  let second = 0
  for (let i = 0; i < scene.entities.length && i < maxCandidates; i++) {
    const entity = scene.entities[i]!
    const score = scoreOf(entity, head, others, discourse, phrase, scene)
    if (score > most) [best, most, second] = [entity, score, most]
    else if (score > second) second = score
  }
  if (best) return found(best, 'description-role', 0.62 + 0.3 * (most / (most + second)) * Math.min(1, most / 4))
  if (only) return undefined
  const next = introducedNext(scene, phrase)
  if (next) return found(next, 'description-introduced-next', 0.45)
  if (isAnother(scene, phrase)) return undefined
  const gender = roleOf(words[phrase.head]!.text)?.gender ?? null
  if (!fitsAnyone(words[phrase.head]!.lower)) return undefined
  const nameless = /^(person|source|insider)$/.test(words[phrase.head]!.lower)
  const choice = discourse.best(phrase.first, (entity) =>
    (entity.kind === 'person' ? !nameless : isNamelessPerson(entity)) &&
    (gender === null || entity.gender === null || entity.gender === gender)
      ? 1
      : 0,
  )
  return choice && found(choice.entity, 'description-recent-person', 0.35 + 0.3 * choice.margin)
}

/** A single person of whom no name is told: "a former inspector". */
const isNamelessPerson = ({ kind, plural, name }: Entity): boolean =>
  kind === 'unnamed' && !plural && /^(an?|another|one)\s/.test(name) && roleOf(headWord(name)) !== undefined

/** "the second official": somebody besides those spoken of. */
const isAnother = ({ words }: Scene, { first, head }: Phrase): boolean => {
  for (let i = first; i < head; i++)
    if (/^(second|third|fourth|other|another|one|this)$/.test(words[i]!.lower)) return true
  return false
}

/** Somebody is described before anybody is named: the first person to be named right after, unless said to be something else. */
function introducedNext({ words, cast }: Scene, { first, head, determiner }: Phrase): Entity | undefined {
  if (determiner !== 'the' || !roleOf(words[head]!.text)) return undefined
  const next = cast.references.find(({ options }) => options[0]!.kind === 'person')
  if (!next || next.name.run < first || next.name.run > first + 90) return undefined
  const entity = next.options[0]!
  return entity.stems.size === 0 && next.full ? entity : undefined
}

/** Words that make another office of one: "the minister" is not the prime minister where there is another. */
const qualifiers = ['prime', 'vice', 'deputy', 'shadow', 'former', 'opposition'].map(stemOf)

/** "a judge ruled on Monday" at the top, and below "Judge Ada Quill said": the first person to be named, if of that role. */
function namedSoon({ words, cast }: Scene, { first, head, determiner }: Phrase): Finding | undefined {
  if (!/^an?$/.test(determiner ?? '') || words[first]!.paragraph > 1 || !roleOf(words[head]!.text)) return undefined
  const next = cast.references.find(({ options }) => options[0]!.kind === 'person')
  if (!next || next.name.run < first || next.name.run > first + 60) return undefined
  const { run, titled } = next.name
  const { paragraph } = words[run]!
  const opens = titled && paragraph === words[first]!.paragraph + 1 && words[run - 1]!.paragraph !== paragraph
  const entity = next.options[0]!
  return opens && entity.stems.has(stemOf(words[head]!.text)) ? found(entity, 'description-named-soon', 0.6) : undefined
}

function scoreOf(
  entity: Entity,
  head: string,
  others: readonly string[],
  discourse: Discourse,
  phrase: Phrase,
  scene: Scene,
): number {
  if (entity.kind !== 'person' || !entity.stems.has(head)) return 0
  let score = 2
  for (const other of others) if (entity.stems.has(other)) score++
  if (entity.first < scene.words[phrase.first]!.start) score++
  for (const other of qualifiers) if (entity.stems.has(other) && !others.includes(other)) score -= 1.5
  return Math.max(0.1, score) + Math.min(2, discourse.presence(entity, phrase.first) / 60)
}

/** Gender that a full name tells. */
export const genderOf = (name: string): 'm' | 'f' | null => givenGender(name.split(' ')[0] ?? '') ?? null
