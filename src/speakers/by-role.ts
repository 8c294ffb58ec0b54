import { contradicting, isMember, stateOf } from './affiliation.js'
import type { Discourse } from './discourse.js'
import { type Finding, found } from './finding.js'
import { fitsAnyone, isFunctionWord, roleNoun, roleOf, stemOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'
import { headWord, plural } from './unnamed.js'
import { weights } from './weights.js'

const maxCandidates = 300

/** The person of that role: matched by the words of the description, then by presence. */
export function byRole(scene: Scene, discourse: Discourse, phrase: Phrase, only = false): Finding | undefined {
  const { words } = scene
  const noun = words[phrase.head]!
  if (noun.capital && !roleOf(noun.text)) return undefined
  const head = stemOf(noun.text)
  const others: string[] = []
  for (let i = phrase.first; i <= phrase.last; i++)
    if (i !== phrase.head && !isFunctionWord(words[i]!.text) && words[i]!.text.length > 2)
      others.push(stemOf(words[i]!.text))
  const excluded = contradicting([...others, head])
  const party = /^(republican|democrat)$/.test(head)
  let best: Entity | undefined
  let most = 0
  let second = 0
  for (let i = 0; i < scene.entities.length && i < maxCandidates; i++) {
    const entity = scene.entities[i]!
    if (excluded?.(entity) || (party && (phrase.determiner === null || !isMember(entity, head, others)))) continue
    const score = scoreOf(entity, head, others, discourse, phrase, scene)
    if (score > most) [best, most, second] = [entity, score, most]
    else if (score > second) second = score
  }
  if (best?.kind === 'organisation') return found(best, 'organisation-of-role', 0.7)
  if (best) return found(best, 'description-role', 0.62 + 0.3 * (most / (most + second)) * Math.min(1, most / 4))
  if (only) return undefined
  const next = introducedNext(scene, phrase)
  if (next) return found(next, 'description-introduced-next', 0.45)
  if (isAnother(scene, phrase)) return undefined
  const akin = ofTheSame(scene, others, phrase)
  if (akin && !excluded?.(akin)) return found(akin, 'description-words', 0.65)
  const told = newlyDescribed(scene, discourse, phrase)
  if (told && !excluded?.(told)) return found(told, 'description-of-subject', 0.62)
  const here = fromThere(discourse, head, others, phrase, excluded)
  if (here) return found(here, 'description-state', 0.5)
  const gender = roleOf(words[phrase.head]!.text)?.gender ?? null
  if (!fitsAnyone(noun.lower) || (noun.capital && phrase.head === phrase.first + 1)) return undefined
  const nameless = /^(person|source|insider)$/.test(words[phrase.head]!.lower)
  // whom the text is about is sooner meant than somebody of another office
  const choice = discourse.best(phrase.first, (entity) =>
    (entity.kind === 'person' ? !nameless && !excluded?.(entity) : isNamelessPerson(entity)) &&
    (gender === null || entity.gender === null || entity.gender === gender)
      ? Math.log2(1 + entity.count) * (entity.roles.length > 0 ? 0.8 : 1)
      : 0,
  )
  return choice && found(choice.entity, 'description-recent-person', 0.35 + 0.3 * choice.margin)
}

/** "the Ohio senator", of whom nothing else is told: the person most in mind of whom no other state, party or office is told. */
function fromThere(
  discourse: Discourse,
  head: string,
  others: readonly string[],
  { first, determiner }: Phrase,
  excluded: ((entity: Entity) => boolean) | undefined,
): Entity | undefined {
  if (determiner !== 'the' || !isStateOffice.test(head) || stateOf(others) === undefined) return undefined
  const fits = (entity: Entity): boolean =>
    entity.kind === 'person' &&
    !excluded?.(entity) &&
    !entity.stems.has('president') &&
    (entity.roles.length === 0 || entity.stems.has(head) || /^(republican|democrat)$/.test(head))
  return discourse.best(first, (entity) => (fits(entity) ? Math.log2(1 + entity.count) : 0))?.entity
}

/** Offices that somebody holds for a state, as stems. */
const isStateOffice = /^(senator|representative|governor|lawmaker|republican|democrat)$/

/** "The minister laughed": whoever is known to be of the office that is a sentence's subject, "the" at word `at`. */
export function personDescribed(discourse: Discourse, at: number): Entity | undefined {
  const { words } = discourse.scene
  const verb = words[at + 2]?.pos
  if (words[at]!.lower !== 'the' || (verb !== 'VERB' && verb !== 'AUX') || !roleNoun(words[at + 1]!.text))
    return undefined
  const phrase = { first: at, last: at + 1, head: at + 1, determiner: 'the', apposition: undefined, inside: [] }
  return byRole(discourse.scene, discourse, phrase, true)?.entities[0]
}

/** "the union leader" for Quill, "who runs the union": the only person of whom a word of the description is told. */
function ofTheSame(scene: Scene, others: readonly string[], { first, head, determiner }: Phrase): Entity | undefined {
  if (determiner !== 'the' || !roleOf(scene.words[head]!.text) || plural(scene.words[head]!.lower)) return undefined
  const fits = scene.entities
    .slice(0, maxCandidates)
    .filter(({ kind, stems }) => kind === 'person' && others.some((other) => stems.has(other)))
  return fits.length === 1 && fits[0]!.first < scene.words[first]!.start ? fits[0] : undefined
}

/** "Quill would not say. “No,” the former baker said.": the one person of the paragraph so far, of whom nothing else is told. */
function newlyDescribed({ words }: Scene, discourse: Discourse, phrase: Phrase): Entity | undefined {
  const { first, head, determiner, inside } = phrase
  const behind = words[first - 1]?.quoted || words[first - 2]?.quoted
  if (!behind || determiner !== 'the' || inside.length > 0) return undefined
  if (words[head]!.capital || !roleOf(words[head]!.text) || plural(words[head]!.lower)) return undefined
  let one: Entity | undefined
  const { traces } = discourse
  for (let t = traces.length - 1; t >= 0; t--) {
    const { word, entity, weight } = traces[t]!
    if (words[word]!.paragraph !== words[first]!.paragraph) break
    if (words[word]!.quoted || entity.place || entity.kind === 'organisation') continue
    if ((one && one !== entity) || weight < weights.modifier) return undefined
    one = entity
  }
  const known = [...(one?.stems ?? [])].some((stem) => roleOf(stem) !== undefined)
  return one?.kind === 'person' && !known ? one : undefined
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
export function namedSoon({ words, cast }: Scene, { first, head, determiner }: Phrase): Finding | undefined {
  if (!/^an?$/.test(determiner ?? '') || words[first]!.paragraph > 1 || !roleOf(words[head]!.text)) return undefined
  const next = cast.references.find(({ options }) => options[0]!.kind === 'person')
  if (!next || next.name.run < first || next.name.run > first + 60) return undefined
  const { run, titled } = next.name
  const { paragraph } = words[run]!
  const opens = titled && paragraph === words[first]!.paragraph + 1 && words[run - 1]!.paragraph !== paragraph
  const entity = next.options[0]!
  return opens && entity.stems.has(stemOf(words[head]!.text)) ? found(entity, 'description-named-soon', 0.6) : undefined
}

/** Sides that have more than one person: "the defence" is not defence counsel. */
const isSide = /^(defen[cs]e|prosecution|opposition|government|union|board|bench)$/

function scoreOf(
  entity: Entity,
  head: string,
  others: readonly string[],
  discourse: Discourse,
  phrase: Phrase,
  scene: Scene,
): number {
  if (entity.kind === 'unnamed' || entity.place || !entity.stems.has(head)) return 0
  if (entity.kind === 'person' && isSide.test(head)) return 0
  // "the investor" may be a body, but seldom is
  let score = entity.kind === 'person' ? 2 : 1
  for (const other of others) if (entity.stems.has(other)) score++
  if (entity.first < scene.words[phrase.first]!.start) score++
  for (const other of qualifiers) if (entity.stems.has(other) && !others.includes(other)) score -= 1.5
  return Math.max(0.1, score) + Math.min(2, discourse.presence(entity, phrase.first) / 60)
}
