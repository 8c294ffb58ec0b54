import type { Span } from '../domain.js'
import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { isFunctionWord } from './lexicon.js'
import { leadsToName } from './roles.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import type { Word } from './words.js'

/** What a mention is, by its head. Word indexes are inclusive. */
export type Mention =
  | { readonly sort: 'pronoun'; readonly word: number }
  | { readonly sort: 'name'; readonly reference: Reference }
  | { readonly sort: 'joint'; readonly parts: readonly Span[] }
  | { readonly sort: 'phrase'; readonly phrase: Phrase }
  | { readonly sort: 'none' }

/** A mention whose head is a common noun: "the finance minister", "a report by X". */
export interface Phrase {
  readonly first: number
  readonly last: number
  /** Word index of the head noun. */
  readonly head: number
  readonly determiner: string | null
  /** A name that stands in apposition to it, in the mention or right behind it. */
  readonly apposition: Reference | undefined
  /** Names inside the phrase, other than the apposition. */
  readonly inside: readonly Reference[]
}

const pronouns =
  /^(i|we|you|he|she|it|they|him|her|his|hers|its|their|them|us|my|our|who|which|that|one|others|both|this|these|those|everyone|someone|somebody|nobody|many|some|most|all|each|neither|none)$/
const determiners =
  /^(a|an|the|its|his|her|their|our|my|your|this|that|these|those|one|some|several|many|another|other|few|two|three|four|five|most|both|no|any|all)$/

/** Reads a mention. */
export function readMention(scene: Scene, span: Span): Mention {
  const { words } = scene
  let first = wordAt(scene, span.start)
  let last = wordAt(scene, Math.max(span.start, span.end - 1))
  if (last >= words.length || words[last]!.start >= span.end) last--
  while (first <= last && isEdge(words[first]!)) first++
  while (last >= first && (isEdge(words[last]!) || /^['’]s?$/.test(words[last]!.text))) last--
  if (first > last) return { sort: 'none' }
  const lone = first === last && referenceOn(scene, first) === undefined
  if (lone && isReportingVerb(words[first]!.lower)) return { sort: 'none' }
  if (lone && pronouns.test(words[first]!.lower)) return { sort: 'pronoun', word: first }
  const joint = jointOf(scene, first, last)
  if (joint) return { sort: 'joint', parts: joint }
  return headed(scene, first, last)
}

const isEdge = (word: Word): boolean => /^[^\p{L}\p{N}@#$]+$/u.test(word.text) && !/^['’]s?$/.test(word.text)

const closesCore = (word: Word): boolean =>
  /^[,(–—:;"“]$/.test(word.text) ||
  (word.pos === 'ADP' && word.lower !== 'of') ||
  /^(of|who|which|that|whose|where|when)$/.test(word.lower)

function headed(scene: Scene, first: number, last: number): Mention {
  const { words } = scene
  let core = first - 1
  let reference: Reference | undefined
  for (let i = first; i <= last; ) {
    const found = referenceOn(scene, i)
    if (found) {
      core = Math.max(core, Math.min(found.name.last, Math.max(last, found.name.last)))
      reference = found
      i = found.name.last + 1
      continue
    }
    const word = words[i]!
    const named = i > first && /^(of|for)$/.test(word.lower) ? officeHolder(scene, i + 1, last) : undefined
    if (named) return { sort: 'name', reference: named }
    if (i > first && (closesCore(word) || (word.pos === 'VERB' && !word.capital && i > first + 1))) break
    reference = undefined
    core = i
    i++
  }
  if (reference) return { sort: 'name', reference }
  return { sort: 'phrase', phrase: phraseOf(scene, first, Math.max(first, core), last) }
}

/** "Secretary of State Ada Quill": the name that what the office is of leads up to. */
function officeHolder(scene: Scene, from: number, last: number): Reference | undefined {
  for (let i = from; i <= last; i++) {
    const reference = referenceOn(scene, i)
    if (reference?.options[0]?.kind === 'person')
      return reference.name.first > from && leadsToName(scene.words, reference.name.first) ? reference : undefined
    if (!scene.words[i]!.capital && !/^(of|the|and|for|in|&)$/.test(scene.words[i]!.lower)) return undefined
  }
  return undefined
}

function phraseOf(scene: Scene, first: number, head: number, last: number): Phrase {
  const { words } = scene
  const opener = words[first]!.lower
  const inside: Reference[] = []
  let apposition: Reference | undefined
  for (let i = first; i <= last + 3; ) {
    const found = referenceOn(scene, i)
    if (!found) {
      if (i > last && !/^(,|there|here)$/.test(words[i]?.text ?? '')) break
      i++
      continue
    }
    const set = standsBehindComma(scene, found, first)
    if (!apposition && set && found.options[0]?.kind === 'person') apposition = found
    else if (i <= last) inside.push(found)
    i = found.name.last + 1
  }
  const chosen =
    apposition ??
    personBehindRole(scene, last) ??
    personNamedBehind(scene, last) ??
    organisationInApposition(scene, head, inside)
  return {
    first,
    last,
    head,
    determiner: determiners.test(opener) ? opener : null,
    apposition: chosen,
    inside: inside.filter((one) => one !== chosen),
  }
}

/** "her landlord, the investor Ada Quill,": a person behind the comma and a role. */
function personBehindRole({ words, ...scene }: Scene, last: number): Reference | undefined {
  if (words[last + 1]?.text !== ',' || !/^(an?|the)$/.test(words[last + 2]?.lower ?? '')) return undefined
  let i = last + 3
  while (i < last + 7 && /^(NOUN|ADJ)$/.test(words[i]?.pos ?? '') && !words[i]!.capital) i++
  const found = i > last + 3 ? referenceOn({ words, ...scene }, i) : undefined
  if (found?.name.run !== i || found.options[0]?.kind !== 'person') return undefined
  return /^([,.;:(]|who)$/.test(words[found.name.last + 1]?.text ?? '.') ? found : undefined
}

/** "the firm's engineer, a soft-spoken man named Ada Quill,": a person behind the comma and what is told of them. */
function personNamedBehind({ words, ...scene }: Scene, last: number): Reference | undefined {
  if (words[last + 1]?.text !== ',' || !/^(an?|one|the)$/.test(words[last + 2]?.lower ?? '')) return undefined
  for (let i = last + 3; i < last + 12 && words[i]?.sentence === words[last]!.sentence; i++) {
    if (/^[,.;:(]$/.test(words[i]!.text) || words[i]!.quoted) return undefined
    if (!/^(named|called)$/.test(words[i]!.lower)) continue
    const found = referenceOn({ words, ...scene }, i + 1)
    return found?.options[0]?.kind === 'person' ? found : undefined
  }
  return undefined
}

/** ", NAME," : a name between commas that takes up a phrase. */
function standsBehindComma(scene: Scene, { name }: Reference, first: number): boolean {
  const { words } = scene
  if (name.run <= first || words[name.run - 1]!.text !== ',' || words[name.run]!.sentence !== words[first]!.sentence)
    return false
  const after = words[name.last + 1]
  return (
    !after ||
    /^([,.;:(–—"”]|who|said|says)$/.test(after.lower) ||
    (/^(of|from)$/.test(after.lower) && /^(\p{Lu}|the$)/u.test(words[name.last + 2]?.text ?? '')) ||
    after.pos === 'VERB' ||
    after.pos === 'AUX' ||
    after.sentence !== words[first]!.sentence
  )
}

/** "A lobby group, Free Sky Now, says": the name of an organisation right behind the head's comma. */
function organisationInApposition(scene: Scene, head: number, inside: readonly Reference[]): Reference | undefined {
  const { words } = scene
  const next =
    words[head + 1]?.text === ','
      ? (referenceOn(scene, head + 2) ?? (words[head + 2]?.lower === 'the' ? referenceOn(scene, head + 3) : undefined))
      : undefined
  const entity = next?.options[0]
  if (!next || entity?.kind !== 'organisation' || entity.place) return undefined
  return inside.includes(next) || standsBehindComma(scene, next, head) ? next : undefined
}

/** "A and B", where each side has a name for its head. */
function jointOf(scene: Scene, first: number, last: number): Span[] | undefined {
  const { words } = scene
  const cuts: number[] = []
  for (let i = first; i <= last; ) {
    const found = referenceOn(scene, i)
    if (found) i = found.name.last + 1
    else {
      if (words[i]!.lower === 'and' || words[i]!.text === '&') cuts.push(i)
      i++
    }
  }
  for (const cut of cuts) {
    const left = nameEndingAt(scene, first, cut - 1)
    const right = leadingName(scene, cut + 1, last)
    if (left && right && !isOpenClause(scene, first, cut) && left.kind === right.options[0]!.kind) {
      return [...left.parts, { start: words[cut + 1]!.start, end: words[last]!.end }]
    }
  }
  return undefined
}

/** "A, who met B and C": the "and" belongs to the clause, unless a comma closes it. */
function isOpenClause({ words }: Scene, first: number, cut: number): boolean {
  if (words[cut - 1]!.text === ',') return false
  for (let i = first; i < cut; i++) if (/^(who|which|that|whose)$/.test(words[i]!.lower)) return true
  return false
}

/** Names of a list that ends right before "and": every part between commas begins or ends with a name. */
function nameEndingAt(scene: Scene, first: number, last: number): { parts: Span[]; kind: string } | undefined {
  const { words } = scene
  const opening = leadingName(scene, first, last)
  if (!opening) return undefined
  const parts = [{ start: words[first]!.start, end: opening.end }]
  for (let i = opening.name.last + 1; i <= last; i++) {
    const found = words[i]!.text === ',' ? referenceOn(scene, i + 1) : undefined
    if (found && found.name.last <= last && found.options[0]?.kind === opening.options[0]?.kind)
      parts.push({ start: found.start, end: found.end })
  }
  const closing = words[last]!
  const kind = opening.options[0]!.kind
  return parts.at(-1)!.end >= closing.start || kind === 'person' ? { parts, kind } : undefined
}

/** The name that a stretch of words begins with, after determiners, role words and names that only say whose role it is. */
function leadingName(scene: Scene, first: number, last: number): Reference | undefined {
  for (let i = first; i <= last && i < first + 8; i++) {
    const found = referenceOn(scene, i)
    if (found) {
      const after = scene.words[found.name.last + 1]
      const modifies =
        found.name.last < last &&
        after !== undefined &&
        after.near &&
        (after.pos === 'NOUN' || after.pos === 'ADJ' || /^['’]s?$/.test(after.text))
      if (!modifies) return found
      i = found.name.last
      continue
    }
    const word = scene.words[i]!
    if (isFunctionWord(word.text) && i > first) return undefined
    if (!/^\p{L}/u.test(word.text) || word.pos === 'VERB' || word.pos === 'AUX') return undefined
  }
  return undefined
}
