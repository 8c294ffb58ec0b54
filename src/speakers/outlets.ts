import { onAir, outletNouns } from '../../seeds/names/relays.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './entities.js'
import { isOutlet, organisationSort, outletSort } from './lexicon.js'
import type { Entity } from './registry.js'
import { referenceOn, referencesBefore, type Scene } from './scene.js'

const ownNouns = new Set(outletNouns.split(' '))
const airNouns = new Set(onAir.split(' '))

/** Whether a common noun is one that outlets go by. */
export const isOutletNoun = (word: string): boolean =>
  organisationSort(word) === outletSort || ownNouns.has(word.toLowerCase())

/** Whether something is an outlet: by its name, or by what the text says that it is. */
export const isOutletHere = ({ kind, name, stems }: Entity): boolean =>
  kind === 'organisation' && (isOutlet(name) || [...stems].some((stem) => organisationSort(stem) === outletSort))

/** What the text speaks of as an outlet somewhere: "the magazine Stave", "Sawdust, a trade magazine". */
const saidToBe = new WeakMap<Scene, ReadonlySet<Entity>>()

function outletsSaid(scene: Scene): ReadonlySet<Entity> {
  const known = saidToBe.get(scene)
  if (known) return known
  const found = new Set<Entity>()
  for (const reference of scene.cast.references) {
    const entity = reference.options[0]!
    if (reference.options.length === 1 && !entity.place && isSaidToBe(scene, reference)) found.add(entity)
  }
  saidToBe.set(scene, found)
  return found
}

function isSaidToBe({ words }: Scene, { name, options }: Reference): boolean {
  const before = words[name.run - 1]
  if (before && words[name.run]!.near && !before.quoted && isOutletNoun(before.text) && !before.capital) return true
  const behind = words[name.last + 1]
  if (
    options[0]!.kind === 'organisation' &&
    behind?.near &&
    !behind.capital &&
    /^(newspaper|magazine|news)$/.test(behind.lower)
  )
    return true
  if (behind?.text !== ',' || !/^(an?|the)$/.test(words[name.last + 2]?.lower ?? '')) return false
  for (let i = name.last + 3; i < name.last + 8 && /^(NOUN|ADJ|PROPN)$/.test(words[i]?.pos ?? ''); i++)
    if (isOutletNoun(words[i]!.text) && words[i + 1]?.pos !== 'NOUN') return true
  return false
}

/** Name of the outlet that a phrase at word `i` means: its name, what it is and its name, or "the paper" for the one spoken of last.
 * @returns undefined where it means none, or the one by which the text itself is published */
export function outletAt(scene: Scene, discourse: Discourse, i: number): Entity | undefined {
  const { words } = scene
  let at = i
  while (/^(the|a|an|to|same|that|its|our|their)$/.test(words[at]?.lower ?? '')) at++
  if (
    at > i &&
    words[at] &&
    isOutletNoun(words[at]!.text) &&
    !words[at]!.capital &&
    referenceOn(scene, at + 1)?.name.run !== at + 1
  )
    return lastOutlet(scene, discourse, at)
  for (let k = at; k < at + 6 && words[k] && !words[k]!.quoted; k++) {
    const reference = referenceOn(scene, k)
    const behind = reference ? reference.name.last + 1 : k + 1
    // "the Halden daily Bote"
    const noun = words[behind] && isOutletNoun(words[behind]!.text) && !words[behind]!.capital ? behind : undefined
    const second = noun === undefined ? undefined : referenceOn(scene, noun + 1)
    if (second?.name.run === behind + 1) return discourse.bearerOf(second)
    if (!reference) {
      if (!/^(NOUN|ADJ|PROPN|NUM)$/.test(words[k]!.pos) && !/^['’]s?$/.test(words[k]!.text)) return undefined
      continue
    }
    const entity = discourse.bearerOf(reference)
    if (!entity.place && (isOutletHere(entity) || outletsSaid(scene).has(entity)))
      return isNameless(entity) ? undefined : entity
    // "Sunday's Courier", "the Halden Courier"
    if (!/^['’]s?$/.test(words[behind]?.text ?? '') && !(entity.place && words[behind]?.pos === 'NOUN'))
      return undefined
    k = behind - 1
  }
  return undefined
}

/** "on TV": no outlet, but all of them. */
const isNameless = ({ name }: Entity): boolean =>
  /^(tv|radio|news|television|press|media|network|magazine|paper)$/i.test(name)

/** The outlets that ask in a text: "Halden Weekly:" before the questions of an interview, which is theirs. */
export function outletsAsking(scene: Scene): ReadonlySet<Entity> {
  const found = new Set<Entity>()
  const times = new Map<Entity, number>()
  for (const { name, options } of scene.cast.references) {
    const { words } = scene
    if (words[name.last + 1]?.text !== ':' || words[name.run - 1]?.paragraph === words[name.run]!.paragraph) continue
    times.set(options[0]!, (times.get(options[0]!) ?? 0) + 1)
  }
  for (const [entity, n] of times) if (n > 1 && isOutletHere(entity)) found.add(entity)
  return found
}

/** "the station": the outlet of that sort spoken of last. */
function lastOutlet(scene: Scene, discourse: Discourse, at: number): Entity | undefined {
  const said = outletsSaid(scene)
  const heard = airNouns.has(scene.words[at]!.lower)
  const fits = (entity: Entity): boolean => isOutletHere(entity) || said.has(entity)
  const own = heard ? discourse.lastBefore(at, (entity) => fits(entity) && isOnAir(entity.name)) : undefined
  const printed = heard ? undefined : discourse.lastBefore(at, (entity) => fits(entity) && !isOnAir(entity.name))
  return own ?? printed ?? discourse.lastBefore(at, fits) ?? reporting(scene, at)
}

/** The organisation that last "reported" something, in this paragraph or the one before. */
function reporting(scene: Scene, at: number): Entity | undefined {
  for (const { name, options } of referencesBefore(scene, at)) {
    if (scene.words[name.last]!.paragraph < scene.words[at]!.paragraph - 1) return undefined
    const verb = scene.words[name.last + 1]?.lower ?? ''
    if (options[0]!.kind === 'organisation' && !options[0]!.place && /^reports?(ed)?$/.test(verb)) return options[0]
  }
  return undefined
}

const isOnAir = (name: string): boolean =>
  /\b(radio|tv|television|fm|channel|broadcasting|news|bbc|cnn|nbc|abc|cbs|npr|msnbc)\b/i.test(name)
