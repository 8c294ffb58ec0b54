import { handling } from '../../seeds/names/relays.js'
import type { Span } from '../domain.js'
import { opensWithDocument } from './documents.js'
import type { Reference } from './entities.js'
import { documentSort, organisationSort } from './lexicon.js'
import { isOutletHere, isOutletNoun, outletAt } from './outlets.js'
import type { Entity } from './registry.js'
import { named, type Search } from './relay-search.js'
import { isSaying, nameBehind, sentenceAround } from './reported.js'
import { referenceOn, type Scene } from './scene.js'
import type { Word } from './words.js'

// Relays by those whose trade it is to pass on what they hear: papers, stations, agencies.

const quotes = /^(quoted|quotes|quoting|cited|cites|citing)$/

/** "the newspaper quoted her as saying": whoever is the subject of "quoted". */
export function quotedBy(search: Search): string[] {
  const { scene, discourse, mention, first } = search
  const { words } = scene
  let reach = 12
  for (let i = mention - 1; i >= first && i > mention - reach; i--) {
    // "the newspaper quoted a waiter as saying that Quill had called it"
    if (words[i]!.lower === 'as' && words[i + 1]?.lower.endsWith('ing')) reach = mention - i + 8
    if (words[i]!.pos === 'VERB' && reach === 12 && !quotes.test(words[i]!.lower)) return []
    if (!quotes.test(words[i]!.lower)) continue
    const before = words[i - 1]
    if (!before) return []
    const reference = referenceOn(scene, i - 1)
    if (reference) return named(search, reference)
    if (/^(which|who)$/.test(before.lower) || before.text === ',') return named(search, lastName(scene, i - 1, first))
    if (isOutletNoun(before.text)) {
      const outlet = outletAt(scene, discourse, i - 2)
      return outlet ? [outlet.name] : []
    }
    if (organisationSort(before.text) !== undefined) {
      const source = discourse.lastBefore(i - 1, ({ kind, place }) => kind === 'organisation' && !place)
      return source ? [source.name] : []
    }
  }
  return []
}

function lastName(scene: Scene, from: number, first: number): Reference | undefined {
  for (let i = from; i >= first && i > from - 14; i--) {
    const reference = referenceOn(scene, i)
    if (reference) return reference
  }
  return undefined
}

/** "..., X said, the Ledger reported": an outlet that reports what somebody else says. */
export function outletReports(search: Search): string[] {
  const { scene, first, last, quote, finding } = search
  const { words } = scene
  for (let i = first + 1; i < last; i++) {
    const word = words[i]!
    if (
      word.quoted ||
      !/^(reported|reports)$/.test(word.lower) ||
      (quote.cue && word.start < quote.cue.end && word.end > quote.cue.start)
    )
      continue
    const outlet = outletEnding(search, i - 1)
    if (outlet && !finding.entities.includes(outlet)) return [outlet.name]
  }
  return []
}

/** The outlet whose phrase ends at word `end`: "the Halden Ledger", "the paper", "the Halden news agency". */
function outletEnding({ scene, discourse }: Search, end: number): Entity | undefined {
  const { words } = scene
  for (let at = end; at >= 0 && at > end - 4; at--) {
    const reference = referenceOn(scene, at)
    if (reference) {
      const entity = discourse.bearerOf(reference)
      return entity.kind === 'organisation' && (at < end || isOutletHere(entity)) ? entity : undefined
    }
    if (words[at]!.lower === 'the') return outletAt(scene, discourse, at)
    if (!isOutletNoun(words[at]!.text) && words[at]!.lower !== 'news') return undefined
  }
  return undefined
}

const isPrivate = (word: string): boolean =>
  /^(memo|memorandum|memos|e-?mails?|letters?|messages?|notes?|drafts?|documents?|reports?|files?|recordings?|tapes?|chats?|conversations?|transcripts?|repl(y|ies)|texts?)$/.test(
    word,
  )

/** A memo that was "seen by the Ledger" reaches the text through the Ledger, and so do the papers that belong to it. */
export function seenBy(search: Search): string[] {
  const { scene, first, mention, finding } = search
  const { words } = scene
  const document = opensWithDocument(scene, first)
  const own = document !== undefined && isPrivate(words[document]!.lower)
  const writing = writtenBy(search)
  if (writing) return writing
  if (!own && !(finding.rule === 'document-author' && /^(it|its)$/.test(words[mention]!.lower))) return []
  for (let i = mention; i > 1 && i > mention - 250; i--) {
    if (
      words[i]!.lower !== 'by' ||
      words[i]!.quoted ||
      !/^(seen|obtained|reviewed|viewed|acquired)$/.test(words[i - 1]!.lower)
    )
      continue
    const outlet = outletAt(scene, search.discourse, i + 1)
    return outlet ? [outlet.name] : named(search, nameBehind(scene, i + 1))
  }
  return []
}

/** "in an email by Quill, which was seen by the Ledger. “No,” Quill wrote.": what she wrote is what the Ledger has. */
function writtenBy({ scene, discourse, first, quote, finding }: Search): string[] | undefined {
  const { words, text } = scene
  if (!quote.cue || first === 0 || !/^(wrote|writes)$/.test(text.slice(quote.cue.start, quote.cue.end)))
    return undefined
  const before = words[first - 1]!
  if (before.paragraph !== words[first]!.paragraph && before.paragraph !== words[first]!.paragraph - 1) return undefined
  const [start] = sentenceAround(words, first - 1)
  let letter = false
  let author = false
  for (let i = first - 1; i >= start; i--) {
    const reference = referenceOn(scene, i)
    if (reference && finding.entities.includes(discourse.bearerOf(reference))) author = true
    if (isPrivate(words[i]!.lower) && !words[i]!.quoted) letter = true
  }
  if (!letter || !author) return undefined
  for (let i = first - 1; i > start; i--) {
    if (words[i]!.lower !== 'by' || !handles.has(words[i - 1]!.lower)) continue
    const outlet = outletAt(scene, discourse, i + 1)
    if (outlet) return [outlet.name]
  }
  return undefined
}

const handles = new Set(handling.split(' '))

/** "in a memo leaked to the magazine Stave", "in remarks carried by the agency", "according to a transcript that the Ledger published". */
export function carriedBy(search: Search): string[] {
  const { scene, first, last, discourse, quote } = search
  const { words } = scene
  for (let i = first + 2; i < last; i++) {
    if (words[i]!.quoted || !handles.has(words[i]!.lower) || !isOfWords(words, i, first, quote.mention)) continue
    const preposition = words[i + 1]?.lower === 'up' ? i + 2 : i + 1
    const behind = /^(by|to|in|on|with)$/.test(words[preposition]?.lower ?? '')
      ? outletAt(scene, discourse, preposition + 1)
      : undefined
    const outlet = behind ?? subjectOf(search, i)
    if (outlet) return [outlet.name]
  }
  return []
}

/** "a letter that the Ledger had printed": the outlet between the relative pronoun and the verb. */
function subjectOf({ scene, discourse }: Search, verb: number): Entity | undefined {
  for (let i = verb - 1; i > verb - 7 && i > 0; i--)
    if (/^(that|which)$/.test(scene.words[i]!.lower)) return outletAt(scene, discourse, i + 1)
  return undefined
}

/** Whether a participle tells what became of the words: before it stands in what, or according to what, they were said. A study that speaks
 * for itself was only published somewhere. */
function isOfWords(words: readonly Word[], participle: number, first: number, speaker: Span | null): boolean {
  for (let i = participle - 1; i >= first && i > participle - 14; i--) {
    if (words[i]!.quoted || /^[;:]$/.test(words[i]!.text)) return false
    if (!isSaying(words[i]!.lower) && !isPrivate(words[i]!.lower) && documentSort(words[i]!.text) === undefined)
      continue
    if (speaker && words[i]!.start >= speaker.start && words[i]!.end <= speaker.end) return false
    let at = i - 1
    while (at > first && at > i - 6 && /^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[at]!.pos)) at--
    return /^(in|from|on|to|during)$/.test(words[at]!.lower)
  }
  return false
}
