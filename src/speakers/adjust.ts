import type { Span } from '../domain.js'
import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { withPartners } from './joint.js'
import { documentSort, organisationSort, roleNoun } from './lexicon.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import type { Word } from './words.js'

/** Widens or moves a mention that holds only a part of what names the speaker: "Halden" of "a spokeswoman in Halden", a phrase that closes
 * an apposition ("Ada Quill, head of a lobby group, says"), the paper in "the paper quoted her as saying". A whole mention stays as it is. */
export function adjustMention(scene: Scene, span: Span): Span {
  const { words } = scene
  const first = wordAt(scene, span.start)
  let last = wordAt(scene, Math.max(span.start, span.end - 1))
  if (last >= words.length) last = words.length - 1
  if (first > last || first >= words.length) return span
  return (
    behindTime(scene, first, last) ??
    withoutVerb(scene, first, last) ??
    holderOfView(scene, first, last) ??
    quotedSource(scene, last) ??
    aged(scene, first, last) ??
    fromPlace(scene, first, last) ??
    secondRole(scene, last) ??
    behindOf(scene, first, last) ??
    behindDocument(scene, first, last) ??
    toldByAnother(scene, first, last) ??
    withPartners(scene, first, last) ??
    closedName(scene, first, last) ??
    ownerOfPhrase(scene, first, last) ??
    wholeBody(scene, first, last) ??
    span
  )
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end,
})

/** "20:15" of "20:15 The Vale police say": what stands between the time and the verb. */
function behindTime({ words }: Scene, first: number, last: number): Span | undefined {
  if (first !== last || !/^\d{1,2}[:.]\d\d$/.test(words[first]!.text)) return undefined
  let end = last
  while (end < last + 10 && words[end + 1]?.near && !/^(VERB|AUX|PUNCT)$/.test(words[end + 1]!.pos)) end++
  return end > last ? spanOf(words, last + 1, end) : undefined
}

/** "Quill answers", "its report claims": the last word is the verb, where it is no plural of the words before. */
function withoutVerb(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  const verb = words[last]!
  if (first === last || verb.capital || verb.pos !== 'NOUN' || !verb.lower.endsWith('s')) return undefined
  if (!isReportingVerb(verb.lower) || /^(VERB|AUX)$/.test(words[last + 1]?.pos ?? '')) return undefined
  const subject = words[last - 1]!
  const speaks =
    documentSort(subject.text) ??
    organisationSort(subject.text) ??
    roleNoun(subject.text) ??
    referenceOn(scene, last - 1)
  return speaks === undefined ? undefined : adjustMention(scene, spanOf(words, first, last - 1))
}

/** "his" of "in his view", "Quill" of "in Quill's words": whose view it is. */
function holderOfView({ words }: Scene, first: number, last: number): Span | undefined {
  if (first === last || !/^(view|opinion|words|eyes|judgment|judgement|estimation)$/.test(words[last]!.lower))
    return undefined
  if (/^(his|her|their)$/.test(words[first]!.lower)) return spanOf(words, first, first)
  return /^['’]s?$/.test(words[last - 1]!.text) && last - 2 >= first ? spanOf(words, first, last - 2) : undefined
}

/** "the paper quoted her as saying", "Quill quoted her doctor, Bo Ostler:": whoever is quoted. */
function quotedSource(scene: Scene, last: number): Span | undefined {
  const { words } = scene
  if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(words[last + 1]?.lower ?? '')) return undefined
  for (let i = last + 3; i < last + 12 && i < words.length; i++) {
    if (words[i]!.sentence !== words[last]!.sentence || /^[.;:]$/.test(words[i]!.text)) return undefined
    const named = words[i + 1]?.text === ':' ? referenceOn(scene, i) : undefined
    if (named && named.options[0]?.kind === 'person') return { start: named.start, end: named.end }
    if (words[i]!.lower === 'as' && /ing$/.test(words[i + 1]?.lower ?? '')) return spanOf(words, last + 2, i - 1)
  }
  return undefined
}

/** "55" of "Bo Quill, 55, said": whose age it is. */
function aged(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  if (first !== last || !/^\d{1,3}$/.test(words[first]!.text) || words[first - 1]?.text !== ',') return undefined
  const reference = referenceOn(scene, first - 2)
  return reference && { start: reference.start, end: reference.end }
}

/** "Halden" of "Bo Quill, 55, Halden:", the label of what a passer-by says: whose age and town they are. */
function fromPlace(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  if (
    words[last + 1]?.text !== ':' ||
    words[first - 1]?.text !== ',' ||
    !/^\d{1,3}$/.test(words[first - 2]?.text ?? '')
  )
    return undefined
  const comma = words[first - 3]?.lower === 'both' ? first - 4 : first - 3
  const reference = words[comma]?.text === ',' ? referenceOn(scene, comma - 1) : undefined
  if (!reference) return undefined
  const joined = words[reference.name.run - 1]?.lower === 'and' ? referenceOn(scene, reference.name.run - 2) : undefined
  return { start: (joined ?? reference).start, end: reference.end }
}

/** "Larkmoor founder and chief executive Ada Quill" where only the first office was given. */
function secondRole(scene: Scene, last: number): Span | undefined {
  const { words } = scene
  if (roleNoun(words[last]!.text) === undefined || words[last + 1]?.lower !== 'and' || referenceOn(scene, last))
    return undefined
  let role = false
  for (let i = last + 2; i < last + 8 && words[i]?.near; i++) {
    const reference = referenceOn(scene, i)
    if (reference)
      return reference.options[0]?.kind === 'person' && (role || reference.name.titled)
        ? { start: reference.start, end: reference.end }
        : undefined
    if (!/^(NOUN|ADJ|PROPN)$/.test(words[i]!.pos)) return undefined
    if (roleNoun(words[i]!.text) !== undefined || words[i]!.shout) role = true
  }
  return undefined
}

/** "The owner of the bird, one Ada Quill, said", "One of them, Bo Ostler, wrote", "Vale Grid's head of ferries, Ada Quill, told" where only
 * what stands before "of" was given. */
function behindOf(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  const owned = words.slice(first, last).some(({ text }) => /^['’]s?$/.test(text))
  const opens = owned || /^(the|its|their|his|her|an?|one|another)$/.test(words[first]!.lower)
  // "the union's Ada Quill" is named already
  if (referenceOn(scene, last)?.options[0]?.kind === 'person') return undefined
  if (!opens || !/^(of|for|at|in|with|from)$/.test(words[last + 1]?.lower ?? '')) return undefined
  let i = last + 2
  while (i < last + 9 && words[i]?.near && /^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[i]!.pos)) i++
  const behind = words[i + 1]?.lower === 'one' ? i + 2 : i + 1
  const name = words[i]?.text === ',' ? referenceOn(scene, behind) : undefined
  const closes = name && /^([,.;:(]|who)$/.test(words[name.name.last + 1]?.text ?? '.')
  return closes && name.options[0]?.kind === 'person' ? { start: name.start, end: name.end } : undefined
}

/** "its reply Quill" of "In its reply Quill complained": where they said it, and who. */
function behindDocument(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  if (words[first - 1]?.lower !== 'in' || !/^(the|a|an|its|their|his|her)$/.test(words[first]!.lower)) return undefined
  const name = documentSort(words[first + 1]?.text ?? '') === undefined ? undefined : referenceOn(scene, first + 2)
  if (name?.name.run !== first + 2 || first + 2 > last) return undefined
  const whole = words[last + 1]?.lower === 'of' && words[last + 2]?.pos === 'NOUN' ? last + 2 : last
  return spanOf(words, first + 2, whole)
}

/** "Ostler, according to Quill, had assured him that ...": Ostler says it, and Quill tells of it. */
function toldByAnother(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  const according =
    words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'according' && words[first - 3]?.text === ','
  if (!according || words[last + 1]?.text !== ',') return undefined
  let verb = last + 2
  while (verb < last + 5 && /^(AUX|ADV)$/.test(words[verb]?.pos ?? '')) verb++
  if (words[verb]?.lower === 'used' && words[verb + 1]?.lower === 'to') verb += 2
  if (!isReportingVerb(words[verb]?.lower ?? '')) return undefined
  const subject = referenceOn(scene, first - 4)
  return subject && { start: subject.start, end: subject.end }
}

const maxApposition = 40

/** "Ada Quill, head of a lobby group, says": the name before the comma that opened the apposition or clause which the mention closes. */
function closedName(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  if (isParty(words[first]!)) return partyMember(scene, first)
  if (words[last + 1]?.text !== ',' || referenceOn(scene, first)?.options[0]?.kind === 'person') return undefined
  const verb = words[last + 2]
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return undefined
  let found: Reference | undefined
  for (let i = first - 1; i > first - maxApposition && i > 0; i--) {
    if (words[i]!.sentence !== words[first]!.sentence || words[i]!.quoted) break
    const reference = words[i]!.text === ',' ? referenceOn(scene, i - 1) : undefined
    if (reference?.name.last !== i - 1) continue
    const opens =
      openers.test(words[i + 1]!.lower) || roleNoun(words[i + 1]!.text) !== undefined || isParty(words[i + 1]!)
    if (!opens || !standsAlone(words, i + 1, first)) break
    found = reference
    // "at the Quill Institute, a charity, ..." says where somebody stands before it works.
    if (!/^(at|of|for|in|on|with|from|by)$/.test(beforeName(words, reference))) break
  }
  return found && { start: found.start, end: found.end }
}

const openers = /^(a|an|the|who|which|whose)$/
/** "R-Ohio" behind a politician's name. */
const isParty = ({ text }: Word): boolean => /^[RDI]-\p{Lu}/u.test(text)

function partyMember(scene: Scene, first: number): Span | undefined {
  const reference = scene.words[first - 1]?.text === ',' ? referenceOn(scene, first - 2) : undefined
  return reference && { start: reference.start, end: reference.end }
}

/** The word before a name, its article left out. */
function beforeName(words: readonly Word[], { name }: Reference): string {
  const at = words[name.run - 1]?.lower === 'the' ? name.run - 2 : name.run - 1
  return words[at]?.lower ?? ''
}

/** Whether no clause of its own begins between the comma and the mention, but for a relative one. */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  const relative = /^(who|which|whose)$/.test(words[from]!.lower)
  for (let i = from; i < to; i++) {
    const { pos, lower } = words[i]!
    if (!relative && (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && !lower.endsWith('ed'))))
      return false
  }
  return true
}

/** "a spokeswoman in Halden" where only "Halden" was given: the noun phrase that the preposition belongs to. */
function ownerOfPhrase(scene: Scene, first: number, last: number): Span | undefined {
  const { words } = scene
  let at = first - 1
  if (/^(the|a|an)$/.test(words[at]?.lower ?? '')) at--
  if (at < 1 || !/^(in|at|for|of|with)$/.test(words[at]!.lower) || words[at - 1]!.quoted) return undefined
  const before = referenceOn(scene, at - 1)
  if (before?.options[0]?.kind === 'person' && /^(of|at)$/.test(words[at]!.lower))
    return { start: before.start, end: before.end }
  const noun = words[at - 1]!
  const names = roleNoun(noun.text) ?? documentSort(noun.text) ?? organisationSort(noun.text)
  if (names === undefined || noun.sentence !== words[first]!.sentence) return undefined
  let start = at - 1
  while (start > 0 && words[start]!.near && /^(ADJ|NOUN|PROPN|NUM)$/.test(words[start - 1]!.pos) && at - start < 7)
    start--
  if (/^(the|a|an|its|his|her|their|one|some|several)$/.test(words[start - 1]?.lower ?? '') && words[start]!.near)
    start--
  return spanOf(words, start, last)
}

/** "the county" of "the county's water board said", "the city" of "according to the city's inspector of works": the body or the person, where that
 * is the speaker. */
function wholeBody({ words }: Scene, first: number, last: number): Span | undefined {
  const mark = /^['’]s?$/.test(words[last]!.text) ? last : last + 1
  if (!/^['’]s?$/.test(words[mark]?.text ?? '')) return undefined
  for (let i = mark + 1; i < mark + 4 && words[i]?.near; i++) {
    if (organisationSort(words[i]!.text) !== undefined && /^(VERB|AUX)$/.test(words[i + 1]?.pos ?? ''))
      return spanOf(words, first, i)
    const according = words[first - 1]?.lower === 'to' && words[first - 2]?.lower === 'according'
    if (according && roleNoun(words[i]!.text) && /^(of|[.,;])$/.test(words[i + 1]?.lower ?? '.'))
      return spanOf(words, first, i)
    if (words[i]!.pos !== 'NOUN' && words[i]!.pos !== 'ADJ' && words[i]!.pos !== 'PROPN') return undefined
  }
  return undefined
}
