import { personDescribed } from './by-role.js'
import { isReportingVerb } from './cues.js'
import type { Discourse } from './discourse.js'
import { givenGender, isDocumentNoun } from './lexicon.js'
import type { Entity } from './registry.js'
import { weights } from './weights.js'
import type { Word } from './words.js'

// What the sentence before a quote tells of the pronoun behind it.

/** How much more the subject of the sentence before is meant than others. */
export const subjectFactor = 1.6
/** How far back, in words, the beginning of a sentence with a quote is sought. */
const longestQuote = 120
/** How many places where somebody is spoken of are looked at. */
const tracesKept = 40

/** "Quill rose to speak. “No,” he said.": the one person who is a subject in the sentence before a quote that opens its own, in the same
 * paragraph, if we know of that person more than a name. */
export function subjectBeforeQuote(discourse: Discourse, index: number): Entity | undefined {
  const { scene, traces } = discourse
  const { words } = scene
  if (quoteBefore(words, index) === undefined) return undefined
  const { sentence, paragraph } = words[index]!
  let found: Entity | undefined
  for (let t = traces.length - 1; t >= 0 && t > traces.length - tracesKept; t--) {
    const { word, entity, weight } = traces[t]!
    const at = words[word]!
    if (at.sentence < sentence - 1 || at.paragraph !== paragraph) return found
    if (at.sentence === sentence || at.quoted || weight < weights.subject || entity.kind !== 'person') continue
    if ((found && found !== entity) || (entity.stems.size === 0 && !givenGender(entity.keys[0]!))) return undefined
    found = entity
  }
  return found
}

/** "The minister laughed. “No,” he said.": whoever of that office is the subject of a short sentence before the quote. */
export function describedSubject(discourse: Discourse, index: number): Entity | undefined {
  const { words } = discourse.scene
  const first = quoteBefore(words, index)
  const before = words[(first ?? 0) - 1]
  if (first === undefined || !before || before.paragraph !== words[first]!.paragraph) return undefined
  let at = first - 1
  while (at > 0 && words[at - 1]!.sentence === before.sentence && first - at < 12) at--
  return personDescribed(discourse, at)
}

/** Where the sentence of a pronoun begins, if it begins with the quote that the pronoun stands behind. */
function quoteBefore(words: readonly Word[], index: number): number | undefined {
  if (!words[index - 1]?.quoted && !words[index - 2]?.quoted) return undefined
  const { sentence } = words[index]!
  let first = index
  while (first > 0 && words[first - 1]!.sentence === sentence && index - first < longestQuote) first--
  return words[first]!.quoted || words[first + 1]?.quoted ? first : undefined
}

/** "In a statement read out by her lawyer, Ada Quill thanked them. “We won,” it said.": the subject of a sentence before the quote that
 * tells where it was said. */
export function statementBefore({ scene, traces }: Discourse, index: number): Entity | undefined {
  const { words } = scene
  if (!words[index - 1]?.quoted && !words[index - 2]?.quoted) return undefined
  const { sentence, paragraph } = words[index]!
  let said: Entity | undefined
  for (let t = traces.length - 1; t >= 0 && t > traces.length - tracesKept; t--) {
    const { word, entity, weight } = traces[t]!
    const at = words[word]!
    if (at.sentence < sentence - 1 || at.paragraph !== paragraph) break
    if (at.sentence === sentence - 1 && !at.quoted && !entity.place && weight >= subjectWeight) said = entity
  }
  if (!said) return undefined
  let first = index
  while (first > 0 && words[first - 1]!.sentence >= sentence - 1 && index - first < 2 * longestQuote) first--
  for (let i = first; i < index && words[i]!.sentence < sentence; i++) {
    const opens = i === first || isReportingVerb(words[i - 1]!.lower)
    if (!opens || words[i]!.lower !== 'in' || !/^(an?|the|his|her|its|their)$/.test(words[i + 1]?.lower ?? '')) continue
    for (let k = i + 2; k < i + 5; k++) if (isDocumentNoun(words[k]?.text ?? '')) return said
  }
  return undefined
}

/** Least weight of a subject, pronouns among them. */
const subjectWeight = weights.subject * 0.9
