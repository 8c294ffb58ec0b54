import type { Span } from '../domain.js'
import { endsOf } from '../quotes/indirect-ends.js'
import { contextOf, endFeatures, siteFeatures, sourceFeatures, startFeatures } from '../quotes/indirect-features.js'
import type { Question } from '../quotes/indirect-model.js'
import { partsOf, spanOf } from '../quotes/indirect-read.js'
import { type Scene, type Site, sitesOf } from '../quotes/indirect-scene.js'
import { sourcesOf } from '../quotes/indirect-sources.js'
import { startsOf } from '../quotes/indirect-starts.js'
import type { Vector } from '../quotes/indirect-vector.js'
import { overlap } from '../text/spans.js'
import type { Annotated } from './brat.js'

/** The features of one option, by question. */
export type Option = readonly (readonly [Question, Int32Array])[]

/** A choice to learn from: the features of each option, by question, and the index of the right one. Option 0 may be "none of them". */
export interface Example {
  readonly options: readonly Option[]
  readonly right: number
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Shared length over the length of the union. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += overlap(x, y)
  return shared / Math.max(1, length(a) + length(b) - shared)
}

/** What a text teaches, given its attributions: at each place whether it reports, where the clause begins and ends, and who speaks. */
export function examplesOf(scene: Scene, attributions: readonly Annotated[]): Example[] {
  return sitesOf(scene).flatMap((site) => {
    const cue = spanOf(scene, site.cue, site.last + 1)
    const mine = attributions.filter(
      (one) => one.content.length > 0 && one.cue.some((part) => overlap(part, cue) * 2 > cue.end - cue.start),
    )
    return siteExamples(scene, site, mine)
  })
}

function siteExamples(scene: Scene, site: Site, attributions: readonly Annotated[]): Example[] {
  const starts = startsOf(scene, site)
  const best = bestReading(scene, site, starts, attributions)
  const context = contextOf(scene, site)
  const prior = copy(siteFeatures(context))
  const options = starts.map(
    (start): Option => [
      ['site', prior],
      ['start', copy(startFeatures(context, start))],
    ],
  )
  const examples: Example[] = [{ options: [[], ...options], right: best ? best.start + 1 : 0 }]
  if (!best) return examples
  const start = starts[best.start]!
  const ends = endsOf(scene.items, site, start)
  if (ends.length > 1) {
    examples.push({
      options: ends.map((_, i) => [['end', copy(endFeatures(context, start, ends, i))]]),
      right: best.end,
    })
  }
  const sources = sourcesOf(scene, site, partsOf(scene, site, { start, at: start.at, until: ends[best.end]!.at }))
  const named = nearestStart(sources, best.attribution.source)
  if (best.attribution.source.length === 0 || named >= 0) {
    examples.push({
      options: [
        [],
        ...sources.map((chunk, rank): Option => [['source', copy(sourceFeatures(context, start, chunk, rank))]]),
      ],
      right: named + 1,
    })
  }
  return examples
}

/** Index of the phrase that begins where the annotated source does: a source takes in what is added to it ("Ada Example, who replaced Bo
 * Sample,"), its first phrase is the one that speaks. */
function nearestStart(phrases: readonly Span[], source: readonly Span[]): number {
  let best = -1
  let distance = Number.POSITIVE_INFINITY
  phrases.forEach((phrase, i) => {
    for (const part of source) {
      const apart = Math.abs(phrase.start - part.start)
      if (overlap(part, phrase) * 2 >= phrase.end - phrase.start && apart < distance) {
        best = i
        distance = apart
      }
    }
  })
  return best
}

const copy = ({ numbers, length }: Vector): Int32Array => numbers.slice(0, length)

function bestReading(
  scene: Scene,
  site: Site,
  starts: ReturnType<typeof startsOf>,
  attributions: readonly Annotated[],
) {
  let best: { start: number; end: number; attribution: Annotated; value: number } | undefined
  for (const attribution of attributions) {
    starts.forEach((start, s) => {
      endsOf(scene.items, site, start).forEach((end, e) => {
        if (end.at <= start.at) return
        const value = likeness(attribution.content, [spanOf(scene, start.at, end.at)])
        if (value >= 0.5 && value > (best?.value ?? 0) + 1e-9) best = { start: s, end: e, attribution, value }
      })
    })
  }
  return best
}
