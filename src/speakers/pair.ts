import type { Discourse } from './discourse.js'
import type { Reference } from './entities.js'
import { type Finding, found, joint } from './finding.js'
import { organisationSort } from './lexicon.js'
import type { Phrase } from './mention.js'
import { referenceOn, type Scene } from './scene.js'

const reach = { words: 60, sentences: 2 }

/** "the companies", "both clubs": those bodies that the text named together shortly before ("Quill Freight and Ostler Lines merge").
 * @returns undefined where no two bodies stand side by side, or the phrase is of another sort */
export function pairBefore(
  scene: Scene,
  discourse: Discourse,
  { first, head, determiner }: Phrase,
): Finding | undefined {
  const { words } = scene
  if (!/^(the|both|two)$/.test(determiner ?? '') || organisationSort(words[head]!.text) === undefined) return undefined
  for (let i = first - 1; i > 0 && first - i < reach.words; i--) {
    if (words[first]!.sentence - words[i]!.sentence > reach.sentences) return undefined
    const right = bodyEndingAt(scene, i)
    const left = right && partnerOf(scene, right)
    if (left) return joint([left, right].map((one) => found(discourse.bearerOf(one), 'description-pair', 0.75)))
  }
  return undefined
}

function bodyEndingAt(scene: Scene, i: number): Reference | undefined {
  const reference = scene.words[i]!.quoted ? undefined : referenceOn(scene, i)
  const body = reference?.options[0]
  return reference?.name.last === i && body?.kind === 'organisation' && !body.place ? reference : undefined
}

/** The body that "and" joins to another. */
function partnerOf(scene: Scene, { name }: Reference): Reference | undefined {
  const { words } = scene
  const joiner = words[name.run - 1]?.lower === 'the' ? name.run - 2 : name.run - 1
  const joined = words[joiner]?.lower === 'and' && words[joiner]!.sentence === words[name.run]!.sentence
  return joined ? bodyEndingAt(scene, joiner - 1) : undefined
}
