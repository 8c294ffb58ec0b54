import type { Span } from '../domain.js'
import { overlap } from '../text/spans.js'
import type { Chunk } from './chunks.js'
import { type Context, contextOf } from './indirect-context.js'
import { endFeatures } from './indirect-end.js'
import { endsOf } from './indirect-ends.js'
import { type IndirectModel, shares } from './indirect-model.js'
import type { Scene, Site } from './indirect-scene.js'
import { siteFeatures } from './indirect-site.js'
import { sourceFeatures } from './indirect-source.js'
import { sourcesOf } from './indirect-sources.js'
import { startFeatures } from './indirect-start.js'
import { resumesAt, type Start, startsOf } from './indirect-starts.js'
import { weigh } from './indirect-vector.js'

/** One way to read a site: the clause as indexes [at, until) in the running text, and as a span of the text. */
export interface Hypothesis {
  readonly start: Start
  readonly at: number
  readonly until: number
  readonly span: Span
  readonly probability: number
}

/** How a site was read: all ways to read it, and the one with which most of the probability agrees. */
export interface Reading {
  readonly context: Context
  readonly hypotheses: readonly Hypothesis[]
  readonly clause: Hypothesis
  /** That the site reports about this clause. */
  readonly probability: number
}

/** Sites with less than this log-odds are not looked at any further: the most that loses nothing on news. */
const hopeless = -2.5

/** Reads one site.
 * @param least readings less probable than this are none
 * @param admits which clauses are asked for
 * @returns undefined where the site reports nothing, or only a clause that was not asked for */
export function readSite(
  scene: Scene,
  site: Site,
  model: IndirectModel,
  least: number,
  admits: (clause: Hypothesis) => boolean,
): Reading | undefined {
  const seen = seenAt(scene, site, model)
  if (1 - seen.none < least) return undefined
  const { context } = seen
  seen.hypotheses ??= hypothesesOf(context, model, seen.starts, seen.odds)
  return agreed(context, seen.hypotheses.filter(admits), least)
}

/** What a model sees at a site: where a clause may begin, with probabilities, of which the first one is that nothing is reported there. */
export interface Seen {
  readonly model: IndirectModel
  readonly context: Context
  readonly none: number
  readonly starts: readonly Start[]
  readonly odds: readonly number[]
  hypotheses: readonly Hypothesis[] | undefined
}

/** Sites are read for the clauses around quoted stretches first, and for reported speech then. */
function seenAt(scene: Scene, site: Site, model: IndirectModel): Seen {
  const before = scene.seen.get(site.cue)
  if (before?.model === model) return before
  const seen = lookAt(scene, site, model)
  scene.seen.set(site.cue, seen)
  return seen
}

function lookAt(scene: Scene, site: Site, model: IndirectModel): Seen {
  const context = contextOf(scene, site)
  const prior = weigh(model.site, siteFeatures(context))
  if (prior < hopeless) return { model, context, none: 1, starts: [], odds: [1], hypotheses: [] }
  const starts = startsOf(scene, site)
  const odds = shares([0, ...starts.map((start) => prior + weigh(model.start, startFeatures(context, start)))])
  return { model, context, none: odds[0]!, starts, odds, hypotheses: undefined }
}

function hypothesesOf(
  context: Context,
  model: IndirectModel,
  starts: readonly Start[],
  odds: readonly number[],
): Hypothesis[] {
  const found: Hypothesis[] = []
  starts.forEach((start, i) => {
    if (odds[i + 1]! >= 0.04) found.push(...endings(context, model, start, odds[i + 1]!))
  })
  return found
}

function endings(context: Context, model: IndirectModel, start: Start, probability: number): Hypothesis[] {
  const { scene, site } = context
  const ends = endsOf(scene.items, site, start)
  const odds =
    ends.length === 1 ? [1] : shares(ends.map((_, i) => weigh(model.end, endFeatures(context, start, ends, i))))
  return ends.flatMap((end, i) => {
    if (odds[i]! < 0.03 || end.at <= start.at) return []
    return [
      {
        start,
        at: start.at,
        until: end.at,
        span: spanOf(scene, start.at, lastWord(scene, start.at, end.at)),
        probability: probability * odds[i]!,
      },
    ]
  })
}

/** `until` without the comma, colon or dash in front of it. */
function lastWord({ items }: Scene, at: number, until: number): number {
  return until - 1 > at && /[,;:-]/.test(items[until - 1]!.symbol) ? until - 1 : until
}

/** The span of the items [at, until). */
export const spanOf = ({ items }: Scene, at: number, until: number): Span => ({
  start: items[at]!.start,
  end: items[until - 1]!.end,
})

const alike = (a: Span, b: Span): boolean => {
  const shared = overlap(a, b)
  return shared * 2 >= a.end - a.start + b.end - b.start - shared
}

/** The reading with which most of the probability agrees by at least half.
 * @returns undefined where it is less probable than `least` */
export function agreed(context: Context, hypotheses: readonly Hypothesis[], least: number): Reading | undefined {
  let best: Reading | undefined
  let bestValue = 0
  for (const clause of hypotheses) {
    let probability = 0
    for (const other of hypotheses) if (alike(clause.span, other.span)) probability += other.probability
    const value = probability + 0.3 * clause.probability
    if (value > bestValue) {
      best = { context, hypotheses, clause, probability }
      bestValue = value
    }
  }
  return best && best.probability >= least ? best : undefined
}

/** Who says the clause of a reading: the phrase that names the speaker, if any, and how probable it is. */
export function speakerOf(
  { context, clause }: Reading,
  model: IndirectModel,
): { readonly source: Chunk | undefined; readonly probability: number } {
  const { scene, site } = context
  const candidates = sourcesOf(scene, site, partsOf(scene, site, clause))
  const odds = shares([
    0,
    ...candidates.map((chunk, rank) => weigh(model.source, sourceFeatures(context, clause.start, chunk, rank))),
  ])
  let best = 0
  for (let i = 1; i < odds.length; i++) if (odds[i]! > odds[best]!) best = i
  return { source: candidates[best - 1], probability: odds[best]! }
}

/** The clause's parts as indexes in the running text: two where it stands on both sides of its cue. */
export function partsOf(
  { items }: Scene,
  site: Site,
  { start, at, until }: { readonly start: Start; readonly at: number; readonly until: number },
): Span[] {
  if (start.side === 'split')
    return [
      { start: at, end: start.until },
      { start: Math.min(until, resumesAt(items, site)), end: until },
    ]
  return [{ start: at, end: until }]
}
