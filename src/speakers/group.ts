import type { Discourse } from './discourse.js'
import { type Finding, found, foundAll } from './finding.js'
import { listEndingAt } from './joint.js'
import { roleOf, stemOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import type { Entity } from './registry.js'
import { referenceOn, referencesBefore, type Scene } from './scene.js'
import { plural } from './unnamed.js'
import { weights } from './weights.js'

/** How many somebody speaks of: "the pair", "the two ministers", "both". */
const numbers: Readonly<Record<string, number>> = {
  pair: 2,
  duo: 2,
  couple: 2,
  twins: 2,
  two: 2,
  both: 2,
  trio: 3,
  three: 3,
}
/** Who does something together is called so without a number. */
const groups: ReadonlySet<string> = new Set(
  'authors co-authors founders co-founders cofounders signatories writers partners organisers organizers siblings brothers sisters spouses'.split(
    ' ',
  ),
)
const openers: ReadonlySet<string> = new Set([...groups, ...Object.keys(numbers)])
/** How many sentences before the phrase name those who are meant. */
const reach = 2
const maxEntities = 300

/** "the pair", "the two of them", "both ministers", "the authors": the persons or bodies that the text named together before.
 * @returns undefined where the phrase is of another sort, or nothing tells who is meant */
export function groupBefore(scene: Scene, discourse: Discourse, phrase: Phrase): Finding | undefined {
  const { words } = scene
  const { first, head, determiner } = phrase
  if (!/^(the|both|two|three|these|those)$/.test(determiner ?? '') || phrase.inside.length > 0) return undefined
  const noun = words[head]!.lower
  const number = numbers[noun] ?? numberIn(scene, phrase)
  const role = plural(noun) && roleOf(noun) ? stemOf(noun) : undefined
  const acting = groups.has(noun)
  if (number === undefined ? !acting : !(noun in numbers || role || acting)) return undefined
  const nameless = role || number === undefined ? undefined : namelessBefore(scene, discourse, first, number)
  if (nameless) return found(nameless, 'unnamed-source-again', 0.75)
  const group =
    (role ? bearersOf(scene, role, number, first) : undefined) ??
    (role && !acting ? unknownGroup(scene, discourse, phrase, number) : groupNamed(scene, discourse, first, number))
  return group && foundAll(group, 'description-pair', 0.75)
}

/** "the founders were alone": those whom a group of this sort means that is the subject of the verb behind it, "the" at word `at`. */
export function groupDescribed(discourse: Discourse, at: number): readonly Entity[] {
  const { words } = discourse.scene
  const opener = words[at + 1]?.lower ?? ''
  if (!openers.has(opener)) return []
  const counted = opener in numbers
  let head = at + 1
  while (counted && head < at + 4 && /^(NOUN|ADJ)$/.test(words[head + 1]?.pos ?? '')) head++
  const noun = words[head]
  const verb = words[head + 1]?.pos === 'ADV' ? head + 2 : head + 1
  if (!noun || !/^(VERB|AUX)$/.test(words[verb]?.pos ?? '')) return []
  const phrase = { first: at, last: head, head, determiner: 'the', apposition: undefined, inside: [] }
  return groupBefore(discourse.scene, discourse, phrase)?.entities ?? []
}

/** "two officials", who have no names and spoke lately. */
function namelessBefore({ words }: Scene, { traces }: Discourse, index: number, number: number): Entity | undefined {
  for (let t = traces.length - 1; t >= 0 && words[index]!.sentence - words[traces[t]!.word]!.sentence < 4; t--) {
    const { entity, weight } = traces[t]!
    const counted = numbers[entity.name.split(' ', 1)[0]!] === number
    if (entity.kind === 'unnamed' && counted && weight >= weights.subject) return entity
  }
  return undefined
}

/** "the two researchers": those named together last, where nothing is told of what they are, and nobody is said to be of that role. */
function unknownGroup(
  scene: Scene,
  discourse: Discourse,
  { first, head, determiner }: Phrase,
  number: number | undefined,
): readonly Entity[] | undefined {
  if (determiner !== 'the' || number === undefined) return undefined
  const stem = stemOf(scene.words[head]!.lower)
  const { start } = scene.words[first]!
  const list = listNamed(scene, discourse, first, number)
  const persons = scene.entities.slice(0, maxEntities).filter(({ kind, first: at }) => kind === 'person' && at < start)
  const known = persons.some(({ stems }) => stems.has(stem))
  if (known && persons.length === number) return inOrder(persons)
  return known || list?.some(({ kind, roles }) => kind !== 'person' || roles.length > 0) ? undefined : list
}

const groupNamed = (scene: Scene, discourse: Discourse, index: number, number: number | undefined) =>
  namedLately(scene, discourse, index, number) ?? namedTogether(scene, discourse, index, number)

const numberIn = ({ words }: Scene, { first, head }: Phrase): number | undefined => {
  for (let i = first; i < head; i++) if (numbers[words[i]!.lower]) return numbers[words[i]!.lower]
  return undefined
}

/** Those of a role who have been named by word `index`, if they are as many. */
function bearersOf(scene: Scene, stem: string, number: number | undefined, index: number): Entity[] | undefined {
  const at = scene.words[index]!.start
  const all = scene.entities
    .slice(0, maxEntities)
    .filter(({ kind, stems, first }) => kind === 'person' && first < at && stems.has(stem))
  return all.length > 1 && all.length === (number ?? all.length) && all.length < 5 ? all : undefined
}

/** The persons named in the sentences right before, if they are as many. */
function namedLately(
  scene: Scene,
  discourse: Discourse,
  index: number,
  number: number | undefined,
): Entity[] | undefined {
  const { words } = scene
  const persons = new Set<Entity>()
  for (let i = index - 1; i >= 0 && words[index]!.sentence - words[i]!.sentence <= reach; i--) {
    const reference = words[i]!.quoted ? undefined : referenceOn(scene, i)
    if (reference?.name.last === i && reference.options[0]!.kind === 'person')
      persons.add(discourse.bearerOf(reference))
    if (persons.size === (number ?? 2) && words[i - 1]?.sentence !== words[i]!.sentence) return inOrder(persons)
  }
  return undefined
}

/** The last list of names before word `index` that has as many, else all persons named so far, if they are as many. */
function namedTogether(
  scene: Scene,
  discourse: Discourse,
  index: number,
  number: number | undefined,
): readonly Entity[] | undefined {
  const list = listNamed(scene, discourse, index, number)
  if (list) return list.some(({ place }) => place) ? undefined : list
  const at = scene.words[index]!.start
  const all = scene.entities.slice(0, maxEntities).filter(({ kind, first }) => kind === 'person' && first < at)
  return all.length === (number ?? 2) ? inOrder(all) : undefined
}

/** The last list of names before word `index` that has as many. */
function listNamed(
  scene: Scene,
  discourse: Discourse,
  index: number,
  number: number | undefined,
): readonly Entity[] | undefined {
  for (const reference of referencesBefore(scene, index)) {
    const list = listEndingAt(scene, reference)
    if (list.length !== (number ?? list.length) || list.length < 2) continue
    return list.map((one) => discourse.bearerOf(one))
  }
  return undefined
}

const inOrder = (entities: Iterable<Entity>): Entity[] => [...entities].sort((x, y) => x.first - y.first)
