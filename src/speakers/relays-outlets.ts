import { opensWithDocument } from './documents.js'
import type { Reference } from './entities.js'
import { endsOrganisation, isAudience, isOutlet, organisationSort, outletSort } from './lexicon.js'
import type { Entity } from './registry.js'
import { named, type Search } from './relay-search.js'
import { nameBehind } from './reported.js'
import { referenceOn, type Scene } from './scene.js'

// Relays by those whose trade it is to pass on what they hear: papers, stations, agencies.

/** "she told Radio X", "told the paper", "in an interview with X": outlets pass on what they are told. */
export function toldOutlet(search: Search): string[] {
  const { scene, first, last, discourse } = search
  for (let i = first; i < last; i++) {
    const word = scene.words[i]!
    if (word.quoted) continue
    const talk =
      /^(speaking|talking|spoke|talked)$/.test(word.lower) && /^(to|with)$/.test(scene.words[i + 1]?.lower ?? '')
    const interview = talk || (word.lower === 'interview' && scene.words[i + 1]?.lower === 'with')
    if (!/^(told|tells|telling)$/.test(word.lower) && !interview) continue
    const hearer = nameBehind(scene, interview ? i + 2 : i + 1)
    const outletThere = hearer && outletBehind(scene, hearer)
    if (outletThere) return [discourse.bearerOf(outletThere).name]
    if (hearer) return hears(discourse.bearerOf(hearer), interview) ? named(search, hearer) : []
    let at = i + 1
    while (/^(the|to|same|that)$/.test(scene.words[at]?.lower ?? '')) at++
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

/** "told the Halden daily Bote": the outlet that stands behind where it comes from. */
function outletBehind(scene: Scene, { name }: Reference): Reference | undefined {
  const noun = scene.words[name.last + 1]
  if (!noun || noun.capital || organisationSort(noun.text) !== outletSort) return undefined
  const outlet = referenceOn(scene, name.last + 2)
  return outlet?.name.run === name.last + 2 ? outlet : undefined
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
export function quotedBy(search: Search): string[] {
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
    const reference = referenceOn(scene, i - 1)
    if (!reference && words[i - 2]?.lower === 'the' && organisationSort(words[i - 1]!.text) === outletSort) {
      const paper = search.discourse.lastBefore(i - 1, isOutletHere)
      if (paper && !finding.entities.includes(paper)) return [paper.name]
    }
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
export function seenBy(search: Search): string[] {
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
