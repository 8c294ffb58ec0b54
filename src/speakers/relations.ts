import { type Discourse, personalGender } from './discourse.js'
import { type Finding, found } from './finding.js'
import { listEndingAt } from './joint.js'
import { roleOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import { isEmployer, principalMet, principalOf } from './principal.js'
import type { Entity } from './registry.js'
import { referencesBefore, type Scene } from './scene.js'

/** "her namesake", "his co-author", "her brother": whoever stands in that relation to the one whom "his" or "her" means, where the names
 * alone tell who that is.
 * @returns undefined where the phrase tells of no such relation, or several could be meant */
export function byRelation(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const gender = personalGender[phrase.determiner ?? '']
  if (!gender || phrase.head !== phrase.last) return undefined
  const noun = scene.words[phrase.head]!.lower
  if (isEmployer(noun)) return employerOf(scene, discourse, phrase, gender)
  const other = /^co-?(author|founder|writer|owner|host|chair|leader|director|inventor|signatory)$/.test(noun)
    ? partnerOf(scene, discourse, phrase, gender)
    : noun === 'namesake' || relatives.test(noun)
      ? relativeOf(scene, discourse, phrase, gender)
      : undefined
  return other && found(other, 'description-relation', 0.8)
}

/** "her client", "his boss": for whom the one speaks whom "his" or "her" means. */
function employerOf(
  scene: Scene,
  discourse: Discourse,
  { first }: Phrase,
  gender: NonNullable<Entity['gender']>,
): Finding | undefined {
  const deputy = discourse.person(gender, first, (one) => (principalOf(scene, one) ? 1 : 0))?.entity
  const employer = deputy && principalMet(scene, discourse, deputy)
  return employer && found(employer, 'description-relation', 0.8)
}

const maxEntities = 300
const relatives = /^(husband|wife|brother|sister|father|mother|son|daughter|uncle|aunt|nephew|niece|cousin)$/

/** The other one of the last two persons named together of whom one is meant by "his" or "her". */
function partnerOf(
  scene: Scene,
  discourse: Discourse,
  { first }: Phrase,
  gender: Entity['gender'],
): Entity | undefined {
  for (const reference of referencesBefore(scene, first)) {
    const two = listEndingAt(scene, reference).map((one) => discourse.bearerOf(one))
    const owners = two.filter((one) => one.kind === 'person' && one.gender !== other(gender))
    if (two.length !== 2 || owners.length === 0) continue
    const owner = owners.reduce((a, b) => (discourse.presence(b, first) > discourse.presence(a, first) ? b : a))
    return two.find((one) => one !== owner)
  }
  return undefined
}

const other = (gender: Entity['gender']): Entity['gender'] => (gender === 'm' ? 'f' : 'm')

/** The only other person of the surname of whom "his" or "her" means. */
function relativeOf(
  scene: Scene,
  discourse: Discourse,
  { first, head }: Phrase,
  gender: NonNullable<Entity['gender']>,
): Entity | undefined {
  const persons = scene.entities.slice(0, maxEntities).filter(({ kind }) => kind === 'person')
  const bearers = (one: Entity): Entity[] => persons.filter((it) => it !== one && it.keys.at(-1) === one.keys.at(-1))
  const owner = discourse.person(gender, first, (one) => (bearers(one).length === 1 ? 1 : 0))?.entity
  const found = owner && bearers(owner)[0]
  const wanted = roleOf(scene.words[head]!.lower)?.gender ?? null
  return found && (wanted === null || found.gender === null || found.gender === wanted) ? found : undefined
}
