import type { IndirectModel } from './indirect-model.js'
import { readSite, speakerOf } from './indirect-read.js'
import type { Scene } from './indirect-scene.js'
import type { Outer } from './outer.js'

/** A clause around a quoted stretch, as the reader of reported speech reads it. */
export interface Report {
  /** First unit of the cue. */
  readonly cue: number
  readonly sort: string
  /** The likeliest speaker's first unit; -1 where none is likely. */
  readonly who: number
  readonly start: number
  readonly end: number
  /** 0..1: that the cue reports this clause, and that `who` then speaks. */
  readonly probability: number
  readonly speaker: number
}

/** Less probable clauses are not looked at. */
const least = 0.1

/** The clauses around each quoted stretch, by its index in the running text, the shortest first. */
export function reportsIn(
  scene: Scene,
  outer: readonly Outer[],
  model: IndirectModel,
): ReadonlyMap<number, readonly Report[]> {
  const found = new Map<number, Report[]>()
  const quoted =
    scene.a.stretches.length === 0 ? [] : scene.sites.filter(({ from, to }) => holdsQuote(scene.items, from, to))
  const places = new Map<number, number>()
  outer.forEach((item, i) => {
    if (item.symbol === 'Q') places.set(item.start, i)
  })
  for (const site of quoted) {
    const reading = readSite(scene, site, model, least, () => true)
    if (!reading) continue
    const { clause, probability } = reading
    const { source, probability: sourceProbability } = speakerOf(reading, model)
    const report: Report = {
      cue: scene.items[site.cue]!.start,
      sort: site.word.sort,
      who: source ? source.start : -1,
      start: clause.span.start,
      end: clause.span.end,
      probability: Math.min(1, probability),
      speaker: sourceProbability,
    }
    for (let i = clause.at; i < clause.until; i++) {
      const place = scene.items[i]!.symbol === 'Q' ? places.get(scene.items[i]!.start) : undefined
      if (place !== undefined) found.set(place, [...(found.get(place) ?? []), report])
    }
  }
  for (const list of found.values()) list.sort((x, y) => x.end - x.start - (y.end - y.start))
  return found
}

function holdsQuote(items: readonly Outer[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.symbol === 'Q') return true
  return false
}
