import type { Discourse } from './discourse.js'
import { type Finding, found } from './finding.js'
import { fitsAnyone, isFunctionWord, roleOf, stemOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'
import { headWord } from './unnamed.js'

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
  if (!fitsAnyone(noun.lower) || (noun.capital && phrase.head === phrase.first + 1)) return undefined
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
