import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import type { Search } from './relay-search.js'
import { isSaying, nameBehind, reportedSubject } from './reported.js'
import { referenceOn, wordAt } from './scene.js'
import { weights } from './weights.js'
import type { Word } from './words.js'

// Relays by the subject of the clause in which the speaker's own clause stands.

const points =
  /^(pointed|points|pointing|referred|refers|alluded|cited|cites|quoted|quotes|recalled|recalls|mentioned|mentions|invoked|invokes|highlighted|brought|brings|echoed|shared|read|reads|recited)$/

/** "He pointed to a speech by X, in which he said": the subject of "pointed". */
export function pointedTo(search: Search): string[] {
  const { scene, first, last, finding } = search
  const { words } = scene
  for (let i = first; i < last; i++) {
    if (words[i]!.quoted || !points.test(words[i]!.lower)) continue
    for (let j = i + 1; j < i + 14 && j < last; j++) {
      if (!isSaying(words[j]!.lower) || !/^(by|from|of)$/.test(words[j + 1]?.lower ?? '')) continue
      const speaker = nameBehind(scene, j + 2) ?? personBehind(search, j + 3)
      if (!speaker || !finding.entities.includes(search.discourse.bearerOf(speaker))) continue
      return subjectBefore(search, first, i)
    }
  }
  return []
}

/** "by the state engineer, Quill": the person whom a few words of office lead up to. */
function personBehind({ scene }: Search, from: number): Reference | undefined {
  for (let i = from; i < from + 6 && scene.words[i] && !/^[:.;“"]$/.test(scene.words[i]!.text); i++) {
    const reference = referenceOn(scene, i)
    if (reference) return reference.options[0]?.kind === 'person' ? reference : undefined
  }
  return undefined
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
export function tellsThat(search: Search): string[] {
  const { scene, first, mention } = search
  const { words } = scene
  const that = thatBefore(words, mention, first) ?? bareClause(search)
  for (let i = (that ?? first) - 1; i > first && i > (that ?? first) - 14; i--) {
    if (words[i]!.quoted || words[i]!.text === ';') return []
    if (isReportingVerb(words[i]!.lower)) return subjectBefore(search, first, i)
  }
  return []
}

/** "said Quill had answered": a verb of saying right before the mention, and a verb behind it. */
function bareClause({ scene, mention, quote }: Search): number | undefined {
  const { words } = scene
  if (!quote.mention || !isReportingVerb(words[mention - 1]?.lower ?? '') || words[mention - 2]?.quoted)
    return undefined
  const behind = words[wordAt(scene, quote.mention.end)]
  return behind && /^(had|has|have)$/.test(behind.lower) ? mention : undefined
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

/** What somebody reports of the speaker: the subject of the verb that reports it. */
export function reportedBefore(search: Search): string[] {
  const { scene, finding, discourse, mention } = search
  const report = reportedSubject(scene, mention)
  if (!report || !finding.entities.includes(discourse.bearerOf(report.reference))) return []
  return subjectBefore(search, report.first, report.that)
}
