import type { FoundQuote } from '../domain.js'
import { apart } from './indirect-apart.js'
import { hasVerb } from './indirect-codes.js'
import { mentionOf } from './indirect-mention.js'
import { type IndirectModel, indirectModel } from './indirect-model.js'
import { type Hypothesis, type Reading, readSite, spanOf, speakerOf } from './indirect-read.js'
import type { Scene, Site } from './indirect-scene.js'

/** Clauses less probable than this are not reported speech: the least that gains more than it costs, cross-validated. */
export const leastProbable = 0.3

/** Finds reported speech without quotation marks, in reading order. A clause with somebody's words between marks in it is left to the direct quotes.
 * Linear in the text; never throws.
 * @param least clauses less probable than this are none
 * @param terms stretches between marks that are nobody's words: a clause may hold them */
export function findIndirect(
  scene: Scene,
  model: IndirectModel = indirectModel(),
  least = leastProbable,
  terms: ReadonlySet<number> = new Set(),
): FoundQuote[] {
  return readClauses(scene, model, least, terms)
    .map((reading) => quoteOf(scene, reading, model))
    .sort((x, y) => x.start - y.start || y.end - x.end)
}

/** Every clause that counts as reported speech, in the order of their cues. */
export function readClauses(scene: Scene, model: IndirectModel, least: number, terms: ReadonlySet<number>): Reading[] {
  const admits = (clause: Hypothesis): boolean => isPlain(scene, clause, terms)
  const readings = scene.sites.flatMap((site) => readSite(scene, site, model, least, admits) ?? [])
  return apart(
    readings.filter((reading) => !introduces(reading)),
    least,
  )
}

/** Whether none of somebody's words stand in a clause between marks, and what it holds of terms is not nearly all of it. */
function isPlain({ items }: Scene, { at, until }: Hypothesis, terms: ReadonlySet<number>): boolean {
  let marked = 0
  for (let i = at; i < until; i++) {
    if (items[i]!.symbol !== 'Q') continue
    if (!terms.has(items[i]!.stretch)) return false
    marked++
  }
  return marked === 0 || until - at - marked >= 3
}

/** "pointed to a speech by Bo Sample, in which he said “...”", "posted a thread:": what only leads to other words is told by them. */
function introduces({ context, clause }: Reading): boolean {
  const { codes, site, scene } = context
  const { at, until } = clause
  if (clause.start.side !== 'after' || hasVerb(codes, at, until) === 1) return false
  if (scene.items[site.to - 1]?.symbol === ':') return true
  const next = scene.items[until]?.symbol === ',' ? until + 1 : until
  const leads = scene.items[next]?.lower === 'wherein' || scene.items[next + 1]?.lower === 'which'
  return leads && scene.items.slice(next, site.to + 1).some(({ symbol }) => symbol === 'Q')
}

/** A clause as a quote. */
export function quoteOf(scene: Scene, reading: Reading, model: IndirectModel): FoundQuote {
  const { clause, probability, context } = reading
  const { site } = context
  const speaker = speakerOf(reading, model)
  const verb = laterVerb(scene, site, clause)
  return {
    start: verb ? scene.items[verb.behind]!.start : startOf(scene, clause),
    end: clause.span.end,
    kind: 'indirect',
    cue: spanOf(scene, site.cue, (verb?.at ?? site.last) + 1),
    mention: speaker.source ? mentionOf(scene, speaker.source, site) : null,
    continues: null,
    rule: `indirect-${clause.start.side}-${site.word.sort}`,
    confidence: confidenceOf(probability * speaker.probability),
  }
}

/** Where a clause begins: behind "(as quoted by the Ledger) that". */
function startOf({ items }: Scene, { at, until, span }: Hypothesis): number {
  if (items[at]!.lower !== '(' || !/^(as|according|per|via)$/.test(items[at + 1]?.lower ?? '')) return span.start
  let i = at + 1
  while (i < until && items[i]!.lower !== ')') i++
  if (items[i + 1]?.lower === 'that') i++
  return i + 1 < until ? items[i + 1]!.start : span.start
}

/** What the product of both probabilities means: of clauses at 0.5 it is right in 64 of 100, cross-validated. The model learns from every
 * place alone, and is too modest where no other clause competes. */
export const confidenceOf = (share: number): number => Math.min(1, (1.8 * share) / (1 + 0.8 * share))

/** "refused to say whether ...", "declined to comment on ...": a verb of speech behind "to" belongs to the cue.
 * @returns its index and that of the clause's first word behind it */
function laterVerb({ items }: Scene, { word, last }: Site, { at, until }: Hypothesis) {
  if (word.sort !== 'other' || at !== last + 1 || items[at]!.symbol !== 'o' || items[at + 1]?.symbol !== 'C')
    return undefined
  const behind = at + (/^(that|on|about|for|with)$/.test(items[at + 2]?.lower ?? '') ? 3 : 2)
  return behind < until ? { at: at + 1, behind } : undefined
}
