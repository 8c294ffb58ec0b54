import type { Span } from '../domain.js'
import { type Context, contextOf } from '../quotes/indirect-context.js'
import { endFeatures } from '../quotes/indirect-end.js'
import { type End, endsOf } from '../quotes/indirect-ends.js'
import { partsOf, spanOf } from '../quotes/indirect-read.js'
import type { Scene, Site } from '../quotes/indirect-scene.js'
import { siteFeatures } from '../quotes/indirect-site.js'
import { sourceFeatures } from '../quotes/indirect-source.js'
import { sourcesOf } from '../quotes/indirect-sources.js'
import { startFeatures } from '../quotes/indirect-start.js'
import { type Start, startsOf } from '../quotes/indirect-starts.js'
import type { Vector } from '../quotes/indirect-vector.js'
import { overlap } from '../text/spans.js'
import type { Annotated } from './brat.js'

/** One place where the clause may begin: what speaks for it, and the places where it may end; none of these where no end is right. */
export interface StartOption {
  readonly features: Int32Array
  readonly ends: readonly { readonly features: Int32Array; readonly value: number }[]
}

/** What one site teaches. Of all ways to read it, those are right of which the clause is at least half the annotated one. */
export interface Example {
  readonly site: Int32Array
  readonly starts: readonly StartOption[]
  /** Whether any reading is right: the site reports. */
  readonly reports: boolean
  /** The phrases that may name the speaker, and the index of the right one; option 0 is "none of them". */
  readonly source: { readonly options: readonly Int32Array[]; readonly right: number } | null
}

/** From this likeness on a clause counts as the annotated one. */
export const alike = 0.5

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Shared length over the length of the union. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += overlap(x, y)
  return shared / Math.max(1, length(a) + length(b) - shared)
}

/** What a text teaches, given its attributions: at each place whether it reports, where the clause begins and ends, and who speaks. */
export const examplesOf = (scene: Scene, attributions: readonly Annotated[]): Example[] =>
  scene.sites.map((site) => {
    const cue = spanOf(scene, site.cue, site.last + 1)
    const mine = attributions.filter(
      (one) => one.content.length > 0 && one.cue.some((part) => overlap(part, cue) * 2 > cue.end - cue.start),
    )
    return siteExample(scene, site, mine)
  })

function siteExample(scene: Scene, site: Site, attributions: readonly Annotated[]): Example {
  const context = contextOf(scene, site)
  const places = startsOf(scene, site)
  const readings = readingsOf(scene, site, places, attributions)
  const best = readings.reduce<Reading | undefined>(
    (best, reading) => (reading.value >= alike && reading.value > (best?.value ?? 0) ? reading : best),
    undefined,
  )
  const starts = places.map((start) => ({
    features: copy(startFeatures(context, start)),
    ends: endOptions(
      context,
      readings.filter((reading) => reading.start === start),
    ),
  }))
  return {
    site: copy(siteFeatures(context)),
    starts,
    reports: best !== undefined,
    source: best ? sourceExample(context, best) : null,
  }
}

/** A way to read a site: how much it is like the most similar annotated clause. */
interface Reading {
  readonly start: Start
  readonly ends: readonly End[]
  readonly end: number
  readonly attribution: Annotated
  readonly value: number
}

/** All ways to read a site that reports; none where no attribution has its cue. */
function readingsOf(scene: Scene, site: Site, starts: readonly Start[], attributions: readonly Annotated[]): Reading[] {
  if (attributions.length === 0) return []
  return starts.flatMap((start) => {
    const ends = endsOf(scene.items, site, start)
    return ends.map(({ at }, end) => {
      const values = attributions.map(({ content }) =>
        at <= start.at ? 0 : likeness(content, [spanOf(scene, start.at, at)]),
      )
      const value = Math.max(...values)
      return { start, ends, end, attribution: attributions[values.indexOf(value)]!, value }
    })
  })
}

function endOptions(context: Context, readings: readonly Reading[]): StartOption['ends'] {
  if (!readings.some(({ value }) => value >= alike)) return []
  return readings.map(({ start, ends, end, value }) => ({
    features: ends.length > 1 ? copy(endFeatures(context, start, ends, end)) : new Int32Array(0),
    value,
  }))
}

function sourceExample(context: Context, { start, ends, end, attribution }: Reading): Example['source'] {
  const { scene, site } = context
  const sources = sourcesOf(scene, site, partsOf(scene, site, { start, at: start.at, until: ends[end]!.at }))
  const named = nearestStart(sources, attribution.source)
  if (attribution.source.length > 0 && named < 0) return null
  const options = sources.map((chunk, rank) => copy(sourceFeatures(context, start, chunk, rank)))
  return { options: [new Int32Array(0), ...options], right: named + 1 }
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
