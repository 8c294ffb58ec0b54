import type { Span } from '../domain.js'
import { isReportingVerb } from './cues.js'
import type { Discourse } from './discourse.js'
import type { Reference } from './entities.js'
import { isFunctionWord } from './lexicon.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import { weights } from './weights.js'
import type { Word } from './words.js'

const mostPartners = 6

/** Widens a mention of one among several who speak together, [first, last] as word indexes: "Ostler" in "Moss, Quill and Ostler said",
 * "Quill" in "said Quill and Ostler". Undefined where nobody speaks along. */
export function withPartners(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  const own = referenceOn(scene, last)
  if (own?.name.last !== last || own.name.run < first) return undefined
  const from = leftmost(scene, first, own)
  const to = rightmost(scene, last, own)
  if (from === first && to === last) return undefined
  return speaks(words, from, to) ? { start: words[from]!.start, end: words[to]!.end } : undefined
}

/** The persons of the list who speak together, of whom a name is one; undefined where nobody speaks along. */
function speakersAround(scene: Scene, { name }: Reference): readonly Entity[] | undefined {
  const span = withPartners(scene, phraseStart(scene.words, name.run), name.last)
  if (!span) return undefined
  const entities: Entity[] = []
  for (let i = wordAt(scene, span.start); i < scene.words.length && scene.words[i]!.start < span.end; i++) {
    const reference = referenceOn(scene, i)
    if (reference?.name.last === i && reference.options[0]?.kind === 'person') entities.push(reference.options[0])
  }
  return entities.length > 1 ? entities : undefined
}

/** The names of a list of which a reference is the last, in order: "Quill", "Ostler" of "Professor Quill and Dr Ostler"; one by itself is all. */
export function listEndingAt(scene: Scene, own: Reference): readonly Reference[] {
  const first = phraseStart(scene.words, own.name.run)
  return namesWithin(scene, leftmost(scene, first, own), own.name.last, own)
}

/** The names of a list of which a reference is one: those before it, else those behind it. */
export function listAround(scene: Scene, own: Reference): readonly Reference[] {
  const before = listEndingAt(scene, own)
  return before.length > 1 ? before : namesWithin(scene, own.name.run, rightmost(scene, own.name.last, own), own)
}

function namesWithin(scene: Scene, from: number, to: number, own: Reference): readonly Reference[] {
  const names: Reference[] = []
  for (let i = from; i <= to; i++) {
    const reference = referenceOn(scene, i)
    if (reference?.name.last === i && sortOf(reference) === sortOf(own)) names.push(reference)
  }
  return names
}

const isJoiner = (word: Word | undefined): boolean => word?.lower === 'and' || word?.text === '&'
const sortOf = ({ options }: Reference): string => options[0]?.kind ?? 'none'

/** Index of the first word of the list that ends with the mention: "and" before it, commas before that. */
function leftmost(scene: Scene, first: number, own: Reference): number {
  const { words } = scene
  let from = first
  for (let step = 0; step < mostPartners; step++) {
    const joiner = words[from - 1]
    const joins = step === 0 ? isJoiner(joiner) : joiner?.text === ','
    const partner = joins ? referenceOn(scene, from - 2) : undefined
    if (
      partner?.name.last !== from - 2 ||
      sortOf(partner) !== sortOf(own) ||
      joiner!.sentence !== words[first]!.sentence
    )
      return from
    from = phraseStart(words, partner.name.run)
  }
  return from
}

/** Index of the last word of the list that begins with the mention. */
function rightmost(scene: Scene, last: number, own: Reference): number {
  const { words } = scene
  let to = last
  for (let step = 0; step < mostPartners; step++) {
    const joiner = words[to + 1]
    if (!joiner || joiner.sentence !== words[last]!.sentence || !(isJoiner(joiner) || joiner.text === ',')) return to
    const partner = nameAfter(scene, to + 2, sortOf(own))
    if (!partner) return to
    // what stands between commas and closes with none is an apposition
    if (!isJoiner(joiner) && !isJoiner(words[partner.name.last + 1]) && words[partner.name.last + 1]?.text !== ',')
      return to
    to = partner.name.last
    if (isJoiner(joiner)) return to
  }
  return to
}

/** The name of this sort that stands at word `i`, behind an article, role words and, where it is a person's, the name of a body. */
function nameAfter(scene: Scene, i: number, sort: string): Reference | undefined {
  for (let at = i; at < i + 6; at++) {
    const reference = referenceOn(scene, at)
    if (reference && sortOf(reference) === sort) return reference.name.run === at ? reference : undefined
    if (reference && sort === 'person') continue
    if (reference) return undefined
    const word = scene.words[at]
    if (!word || !(isAttribute(word) || word.lower === 'the')) return undefined
  }
  return undefined
}

const isAttribute = (word: Word): boolean =>
  !word.quoted && !isFunctionWord(word.text) && /^(NOUN|ADJ|PROPN|NUM)$/.test(word.pos) && /^\p{L}/u.test(word.text)

/** Where the phrase of a name begins: role words and an article before it belong to it. */
function phraseStart(words: readonly Word[], run: number): number {
  let at = run
  while (at > 0 && words[at]!.near && run - at < 8 && isAttribute(words[at - 1]!)) at--
  return words[at - 1]?.lower === 'the' && words[at]!.near ? at - 1 : at
}

/** Whether the list as a whole is the subject of a reporting verb or stands behind "according to". */
function speaks(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]
  const opens =
    before === undefined || before.sentence !== words[from]!.sentence || before.quoted || /^\P{L}+$/u.test(before.text)
  const aside = before?.text === ',' && words[to + 1]?.text === ','
  const after = verbBehind(words, aside ? to + 2 : to + 1)
  if (opens && after) return true
  const led =
    before !== undefined &&
    (isReportingVerb(before.lower) || (before.lower === 'to' && words[from - 2]?.lower === 'according'))
  return led && !after
}

/** Whether a reporting verb stands at word `i`, adverbs, auxiliaries and asides (", who are cousins,") left out. */
function verbBehind(words: readonly Word[], i: number): boolean {
  let at = i
  if (words[at]?.text === ',' && /^(who|which|both|the|all)$/.test(words[at + 1]?.lower ?? ''))
    while (at < i + 16 && words[at + 1] && words[++at]!.text !== ',');
  for (let k = at === i ? i : at + 1; k < at + 6 && k < words.length; k++) {
    if (isReportingVerb(words[k]!.lower)) return true
    if (words[k]!.pos !== 'ADV' && words[k]!.pos !== 'AUX') return false
  }
  return false
}

/** "Quill and Ostler said ... They added": who spoke together in these sentences, if no body and no group has been spoken of since. */
export function togetherBefore(discourse: Discourse, index: number): readonly Entity[] | undefined {
  const { traces, scene } = discourse
  const { words } = scene
  const kept = (word: number): boolean => words[index]!.sentence - words[word]!.sentence <= sentencesKept
  const last = discourse.together && kept(discourse.together.word) ? discourse.together : undefined
  const from = Math.max(0, traces.length - tracesKept)
  for (let t = traces.length - 1; t >= from && traces[t]!.word > (last?.word ?? 0) && kept(traces[t]!.word); t--) {
    const { entity, weight, word } = traces[t]!
    if (word >= index || weight < weights.plain) continue
    if (entity.kind !== 'person') {
      if ((entity.plural || entity.kind === 'organisation') && !entity.place) return undefined
      continue
    }
    const reference = referenceOn(scene, word)
    const pair = reference && speakersAround(scene, reference)
    if (pair) return pair
  }
  return last?.entities
}

/** How many sentences on "they" still means those who spoke together. */
const sentencesKept = 3
/** How many places where somebody is spoken of are looked at. */
const tracesKept = 40
