import type { FoundQuote } from '../domain.js'
import { isReportingVerb } from './cues.js'
import { type Discourse, weights } from './discourse.js'
import { opensWithDocument } from './documents.js'
import type { Reference } from './entities.js'
import type { Finding } from './finding.js'
import {
  endsOrganisation,
  isAudience,
  isDocumentNoun,
  isOutlet,
  organisationSort,
  outletSort,
  roleOf,
} from './lexicon.js'
import type { Entity } from './registry.js'
import { isSaying, nameBehind, reportedSubject, sentenceAround } from './reported.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import type { Word } from './words.js'

/** What a relay is sought for. */
interface Search {
  readonly scene: Scene
  readonly discourse: Discourse
  readonly quote: FoundQuote
  readonly finding: Finding
  /** Words of the sentence in which the quote is attributed: [first, last). */
  readonly first: number
  readonly last: number
  readonly mention: number
}

/** Relays of one quote. */
export interface Relays {
  /** Nearest to the speaker first. */
  readonly names: readonly string[]
  /** Whether what the speaker says next came the same way. */
  readonly lasting: boolean
}

/** Through whom the words of a quote reached the text. */
export function relaysOf(scene: Scene, discourse: Discourse, quote: FoundQuote, finding: Finding): Relays {
  const mention = Math.min(wordAt(scene, quote.mention?.start ?? quote.start), scene.words.length - 1)
  if (mention < 0) return { names: [], lasting: false }
  const [first, last] = sentenceAround(scene.words, mention)
  const search = { scene, discourse, quote, finding, first, last, mention }
  const lasting = [toldOutlet, quotedBy, seenBy].flatMap((rule) => rule(search))
  const passing = [tellsThat, pointedTo, reportedBefore, accordingTo, asQuotedBy, readBy, outletReports].flatMap(
    (rule) => rule(search),
  )
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')
  const known = [finding.name, scene.publisher].map((name) => bare(name ?? ''))
  const names = [...new Set([...lasting, ...passing])].filter((name) => !known.includes(bare(name)))
  return { names, lasting: lasting.length > 0 }
}

const named = (search: Search, reference: Reference | undefined): string[] => {
  if (!reference) return []
  const { name, place } = search.discourse.bearerOf(reference)
  return place ? [] : [name]
}

/** "she told Radio X", "told the paper", "in an interview with X": outlets pass on what they are told. */
function toldOutlet(search: Search): string[] {
  const { scene, first, last, discourse } = search
  for (let i = first; i < last; i++) {
    const word = scene.words[i]!
    if (word.quoted) continue
    const talk =
      /^(speaking|talking|spoke|talked)$/.test(word.lower) && /^(to|with)$/.test(scene.words[i + 1]?.lower ?? '')
    const interview = talk || (word.lower === 'interview' && scene.words[i + 1]?.lower === 'with')
    if (!/^(told|tells|telling)$/.test(word.lower) && !interview) continue
    const hearer = nameBehind(scene, interview ? i + 2 : i + 1)
    if (hearer) return hears(discourse.bearerOf(hearer), interview) ? named(search, hearer) : []
    let at = i + 1
    while (/^(the|to)$/.test(scene.words[at]?.lower ?? '')) at++
    const noun = scene.words[at]?.lower ?? ''
    const outletNamed = organisationSort(noun) === outletSort ? referenceOn(scene, at + 1) : undefined
    if (outletNamed?.name.run === at + 1) return named(search, outletNamed)
    if (at > i + 1 && organisationSort(noun) === outletSort) {
      const outlet = discourse.lastBefore(at, isOutletHere)
      return outlet ? [outlet.name] : []
    }
    return []
  }
  return []
}

const isOutletHere = ({ kind, name, stems }: Entity): boolean =>
  (kind === 'organisation' && isOutlet(name)) || [...stems].some((stem) => organisationSort(stem) === outletSort)

/** Whether an organisation that is told something is an outlet. */
function hears(entity: Entity, interview: boolean): boolean {
  if (entity.kind !== 'organisation' || entity.place) return false
  if (entity.keys.some(isAudience)) return false
  if (isOutletHere(entity)) return true
  return (
    !interview && entity.keys.length === 1 && !endsOrganisation(entity.keys[0]!) && /\p{Ll}\p{Lu}/u.test(entity.name)
  )
}

const quotes = /^(quoted|quotes|quoting|cited|cites|citing)$/

/** "the newspaper quoted her as saying": whoever is the subject of "quoted". */
function quotedBy(search: Search): string[] {
  const { scene, discourse, mention, first } = search
  const { words } = scene
  for (let i = mention - 1; i >= first && i > mention - 5; i--) {
    if (!quotes.test(words[i]!.lower)) continue
    const before = words[i - 1]
    if (!before) return []
    const reference = referenceOn(scene, i - 1)
    if (reference) return named(search, reference)
    if (/^(which|who)$/.test(before.lower) || before.text === ',') return named(search, lastName(scene, i - 1, first))
    if (organisationSort(before.text) !== undefined) {
      const sort = organisationSort(before.text)
      const fits = (entity: Entity): boolean =>
        sort === outletSort ? isOutletHere(entity) : entity.kind === 'organisation' && !entity.place
      const source = discourse.lastBefore(i - 1, fits)
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

const points =
  /^(pointed|points|pointing|referred|refers|alluded|cited|cites|quoted|quotes|recalled|recalls|mentioned|mentions|invoked|invokes|highlighted|brought|brings|echoed|shared)$/

/** "He pointed to a speech by X, in which he said": the subject of "pointed". */
function pointedTo(search: Search): string[] {
  const { scene, first, last, finding } = search
  const { words } = scene
  for (let i = first; i < last; i++) {
    if (words[i]!.quoted || !points.test(words[i]!.lower)) continue
    for (let j = i + 1; j < i + 14 && j < last; j++) {
      if (!isSaying(words[j]!.lower) || !/^(by|from|of)$/.test(words[j + 1]?.lower ?? '')) continue
      const speaker = nameBehind(scene, j + 2)
      if (!speaker || !finding.entities.includes(search.discourse.bearerOf(speaker))) continue
      return subjectBefore(search, first, i)
    }
  }
  return []
}

/** The last subject between two words, other than the speaker. */
function subjectBefore({ discourse, finding }: Search, from: number, to: number): string[] {
  const { traces } = discourse
  for (let t = discourse.tracesBefore(to) - 1; t >= 0; t--) {
    const { word, entity, weight } = traces[t]!
    if (word < from) break
    if (weight >= weights.plain && !finding.entities.includes(entity)) return [entity.name]
  }
  return []
}

/** "Quill told the paper that Ostler had said": the subject of the verb before the clause whose subject is the speaker. */
function tellsThat(search: Search): string[] {
  const { scene, first, mention } = search
  const { words } = scene
  const that = thatBefore(words, mention, first)
  for (let i = (that ?? first) - 1; i > first && i > (that ?? first) - 14; i--) {
    if (words[i]!.quoted || words[i]!.text === ';') return []
    if (isReportingVerb(words[i]!.lower)) return subjectBefore(search, first, i)
  }
  return []
}

/** Index of the "that" which opens the clause of a mention, the words of its phrase and what stands in apposition to it left out. */
function thatBefore(words: readonly Word[], mention: number, first: number): number | undefined {
  for (let i = mention - 1; i > first && i > mention - 9; i--) {
    const { lower, pos, quoted, text } = words[i]!
    if (lower === 'that') return i
    if (quoted || !(/^(NOUN|ADJ|PROPN|DET|NUM)$/.test(pos) || text === ',' || /^['’]s?$/.test(text))) return undefined
  }
  return undefined
}

function reportedBefore(search: Search): string[] {
  const { scene, finding, discourse, mention } = search
  const report = reportedSubject(scene, mention)
  if (!report || !finding.entities.includes(discourse.bearerOf(report.reference))) return []
  return subjectBefore(search, report.first, report.that)
}

/** "X, according to Y, had promised": Y, where "according to" is not what names the speaker. */
function accordingTo(search: Search): string[] {
  const { scene, first, last, quote, mention } = search
  const { words, text } = scene
  const beside =
    quote.cue !== null &&
    quote.mention !== null &&
    quote.mention.start >= quote.cue.end &&
    text.slice(quote.cue.end, quote.mention.start).trim() === ''
  if (beside && /according|per\b/i.test(text.slice(quote.cue!.start, quote.cue!.end))) return []
  for (let i = first; i < last - 1; i++) {
    if (words[i]!.quoted || words[i]!.lower !== 'according' || words[i + 1]!.lower !== 'to' || i + 2 === mention)
      continue
    const source = nameBehind(scene, i + 2)
    if (source && source.name.run !== mention) return named(search, source)
    const noun = nounBehind(words, i + 2)
    if (i === first && noun && roleOf(noun.text) && quote.mention && mention > i)
      return [phraseUntilComma(scene, i + 2)].filter((name) => name !== '')
  }
  return []
}

const nounBehind = (words: readonly Word[], i: number): Word | undefined =>
  words[i]?.lower === 'the' ? words[i + 1] : undefined

function phraseUntilComma({ words, text }: Scene, i: number): string {
  for (let j = i + 1; j < i + 9 && j < words.length; j++) {
    if (words[j]!.text === ',') return text.slice(words[i]!.start, words[j - 1]!.end)
    if (words[j]!.quoted || isDocumentNoun(words[j]!.text)) return ''
  }
  return ''
}

/** "(as quoted by Y)", "as first reported by Y", "was quoted by Y as saying". */
function asQuotedBy(search: Search): string[] {
  const { scene, first, last } = search
  const { words } = scene
  for (let i = first + 1; i < last - 1; i++) {
    if (
      words[i]!.quoted ||
      words[i]!.lower !== 'by' ||
      !/^(quoted|reported|relayed|cited|published|recounted)$/.test(words[i - 1]!.lower)
    )
      continue
    if (!/^(as|first|was|were|is|been|earlier|\()$/.test(words[i - 2]?.lower ?? '')) continue
    const reference = nameBehind(scene, i + 1)
    if (reference && reference.name.run !== search.mention) return named(search, reference)
  }
  return []
}

/** "in a statement read by his lawyer, Quill, he said", "released through Quill": whoever hands the words on. */
function readBy(search: Search): string[] {
  const { scene, first, last } = search
  const { words } = scene
  for (let i = first + 1; i < last - 1; i++) {
    const by =
      words[i]!.lower === 'by' ? /^(read|out|relayed)$/ : /^(through|via)$/.test(words[i]!.lower) ? handed : undefined
    if (words[i]!.quoted || !by?.test(words[i - 1]!.lower) || !saidBefore(words, i, first)) continue
    for (let j = i + 1; j < i + 7 && j < last && !words[j]!.quoted; j++) {
      const reference = referenceOn(scene, j)
      if (reference?.options[0]?.kind === 'person') return j === search.mention ? [] : named(search, reference)
    }
  }
  return []
}

const handed = /^(released|issued|sent|published|out|on|relayed)$/

/** Whether a statement, letter or the like stands in the few words before word `i`. */
function saidBefore(words: readonly Word[], i: number, first: number): boolean {
  for (let j = i - 1; j >= first && j > i - 5; j--) if (isSaying(words[j]!.lower)) return true
  return false
}

/** "..., X said, the Ledger reported": an outlet that reports what somebody else says. */
function outletReports(search: Search): string[] {
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
    const reference = referenceOn(scene, i - 1)
    if (!reference) continue
    const outlet = search.discourse.bearerOf(reference)
    if (outlet.kind === 'organisation' && isOutlet(outlet.name) && !finding.entities.includes(outlet))
      return [outlet.name]
  }
  return []
}

const isPrivate = (word: string): boolean =>
  /^(memo|memorandum|memos|e-?mails?|letters?|messages?|notes?|drafts?|documents?|files?|recordings?|transcripts?|repl(y|ies)|texts?)$/.test(
    word,
  )

/** A memo that was "seen by the Ledger" reaches the text through the Ledger, and so do the papers that belong to it. */
function seenBy(search: Search): string[] {
  const { scene, first, mention, finding } = search
  const { words } = scene
  const document = opensWithDocument(scene, first)
  const own = document !== undefined && isPrivate(words[document]!.lower)
  if (!own && !(finding.rule === 'document-author' && /^(it|its)$/.test(words[mention]!.lower))) return []
  for (let i = mention; i > 1 && i > mention - 250; i--) {
    if (
      words[i]!.lower !== 'by' ||
      words[i]!.quoted ||
      !/^(seen|obtained|reviewed|viewed|acquired)$/.test(words[i - 1]!.lower)
    )
      continue
    return named(search, nameBehind(scene, i + 1))
  }
  return []
}
