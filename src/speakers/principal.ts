import { deputies, employers } from '../../seeds/names/relays.js'
import type { Discourse } from './discourse.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene } from './scene.js'
import type { Phrase } from './told-phrases.js'

const isDeputy = (word: string): boolean => deputyNouns.has(word)
const deputyNouns = new Set(deputies.split(' '))
const employerNouns = new Set(employers.split(' '))
/** "her client", "his boss": whom one works for. */
export const isEmployer = (word: string): boolean => employerNouns.has(word)

// Words on either side of a name in which its office stands.
const around = 10

/** For whom somebody speaks, as the words around the name tell: "His" of "His spokesman, Bo Ostler", "Ada Quill" of "Bo Ostler, a lawyer for Ada Quill".
 * Undefined where the text tells nothing of that, or only of a body. */
export function principalOf(scene: Scene, deputy: Entity): Phrase | undefined {
  for (const { name, options } of scene.cast.references) {
    if (options.length > 1 || options[0] !== deputy) continue
    const principal = principalBefore(scene, name.run) ?? principalBehind(scene, name.last + 1)
    if (principal) return principal
  }
  return undefined
}

/** "Quill's lawyer, ", "the lawyer for Ada Quill, " before the name at word `run`. */
function principalBefore(scene: Scene, run: number): Phrase | undefined {
  const { words } = scene
  for (let i = run - 1; i >= 0 && i > run - around && words[i]!.sentence === words[run]!.sentence; i--)
    if (isDeputy(words[i]!.lower)) return ownerOf(scene, i) ?? clientBehind(scene, i, run)
  return undefined
}

/** ", Quill's lawyer", ", a lawyer for Ada Quill" behind the name that ends before word `behind`. */
function principalBehind(scene: Scene, behind: number): Phrase | undefined {
  const { words } = scene
  if (words[behind]?.text !== ',') return undefined
  for (let i = behind + 1; i < behind + around && words[i] && !/^[,.;:“"]$/.test(words[i]!.text); i++)
    if (isDeputy(words[i]!.lower)) return ownerOf(scene, i) ?? clientBehind(scene, i, i + around)
  return undefined
}

/** "his" of "his press secretary", "Quill" of "Quill's lawyer". */
function ownerOf(scene: Scene, noun: number): Phrase | undefined {
  const { words } = scene
  for (let i = noun - 1; i >= 0 && i > noun - 5; i--) {
    if (/^(his|her)$/.test(words[i]!.lower)) return [i, i]
    const owner = /^['’]s?$/.test(words[i]!.text) ? referenceOn(scene, i - 1) : undefined
    if (owner) return owner.options[0]!.kind === 'person' ? [owner.name.run, owner.name.last] : undefined
    if (!/^(NOUN|ADJ|PROPN)$/.test(words[i]!.pos)) return undefined
  }
  return undefined
}

/** "lawyer for the banker Ada Quill". */
function clientBehind(scene: Scene, noun: number, to: number): Phrase | undefined {
  const { words } = scene
  if (!/^(for|of|to)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  for (let i = noun + 2; i < to && i < noun + around && words[i] && !/^[,.;:“"]$/.test(words[i]!.text); i++) {
    const reference = referenceOn(scene, i)
    if (reference)
      return reference.options[0]!.kind === 'person' ? [reference.name.run, reference.name.last] : undefined
  }
  return undefined
}

/** Whom a phrase of `principalOf` means, once the text has been read up to it. */
export function principalMet(scene: Scene, discourse: Discourse, deputy: Entity): Entity | undefined {
  const phrase = principalOf(scene, deputy)
  const reference = phrase && referenceOn(scene, phrase[0])
  if (reference) return discourse.bearerOf(reference)
  return phrase && discourse.traces.findLast(({ word }) => word === phrase[0])?.entity
}
