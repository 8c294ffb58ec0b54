import type { FoundQuote, Span } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import { mentionOf } from './indirect-mention.js'
import { type IndirectModel, indirectModel } from './indirect-model.js'
import { readSite, type SiteReading, spanOf } from './indirect-read.js'
import { type Made, type Scene, type Site, sceneOf, sitesOf } from './indirect-scene.js'

/** A clause that somebody is said to have said, whether or not quotation marks stand in it. */
export interface ReportingClause {
  /** The clause, its final period left out; marks of stretches inside it are taken in. */
  readonly span: Span
  readonly cue: Span
  /** The noun phrase that names the speaker; null where none could be told. */
  readonly mention: Span | null
  readonly rule: string
  /** 0..1: that the cue reports this clause and `mention` is who said it. */
  readonly confidence: number
  /** 0..1: that the cue reports this clause, whoever said it. */
  readonly reported: number
}

/** Clauses less probable than this are not reported speech. */
export const leastProbable = 0.4

/** Finds reported speech without quotation marks, in reading order. A clause with a quoted stretch in it is left to the direct quotes.
 * Linear in the text; never throws.
 * @param made the running text, where it was made already */
export function findIndirect(a: Analysis, made?: Made): FoundQuote[] {
  return readClauses(a, leastProbable, indirectModel(), 'plain', made).map(
    ({ span, cue, mention, rule, confidence }) => ({
      ...span,
      kind: 'indirect',
      cue,
      mention,
      continues: null,
      rule,
      confidence,
    }),
  )
}

/** Finds every reported clause with its cue and the mention of its speaker, those around quoted stretches included, in reading order of
 * the clauses. Clauses may stand inside one another; of two readings of the same clause the more probable one stays.
 * @param least clauses less probable than this are left out */
export const findReportingClauses = (a: Analysis, least = 0.2): ReportingClause[] =>
  readClauses(a, least, indirectModel(), 'any')

/** The same with a given model. @param which all clauses, or only those without quoted stretches */
export function readClauses(
  a: Analysis,
  least: number,
  model: IndirectModel,
  which: 'any' | 'plain',
  made?: Made,
): ReportingClause[] {
  const scene = sceneOf(a, made)
  const found: ReportingClause[] = []
  for (const site of sitesOf(scene)) {
    const reading = readSite(scene, site, model, least, which)
    if (reading) found.push(clauseOf(scene, site, reading))
  }
  return withoutDoubles(found.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end))
}

function clauseOf(
  scene: Scene,
  site: Site,
  { clause, probability, source, sourceProbability }: SiteReading,
): ReportingClause {
  return {
    span: clause.span,
    cue: spanOf(scene, site.cue, site.last + 1),
    mention: source ? mentionOf(scene, source, site) : null,
    rule: `indirect-${clause.start.side}-${site.word.sort}`,
    confidence: Math.min(1, probability * sourceProbability),
    reported: Math.min(1, probability),
  }
}

/** Of clauses that share most of their length the more probable one. Looks back a few clauses only: doubles stand close together. */
function withoutDoubles(clauses: readonly ReportingClause[]): ReportingClause[] {
  const kept: ReportingClause[] = []
  for (const clause of clauses) {
    let double = -1
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - 6); i--) if (isDouble(kept[i]!, clause)) double = i
    if (double < 0) kept.push(clause)
    else if (clause.reported > kept[double]!.reported) kept[double] = clause
  }
  return kept
}

function isDouble({ span: a, cue: x }: ReportingClause, { span: b, cue: y }: ReportingClause): boolean {
  if (holds(a, y) || holds(b, x)) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared * 2 >= a.end - a.start + b.end - b.start - shared
}

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
