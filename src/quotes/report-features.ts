import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Add } from './features.js'
import type { Report } from './reports.js'

const few = ['0', '1', '2', '3', '4']
/** A probability as one of five. */
const part = (probability: number): string => few[Math.min(4, Math.floor(probability * 5))]!
const upTo2 = (n: number): string => few[Math.min(2, n)]!

const weight = ({ probability, speaker }: Report): number => probability * speaker
const speaks = (chunk: Chunk, { who }: Report): boolean => who >= chunk.start && who < chunk.end
const inside = (chunk: Chunk, { start, end }: Report): boolean => chunk.start >= start && chunk.end <= end

/** The shortest clause around the stretch that the phrase is read to have said. */
export const reportBy = (scene: Scene, place: number, chunk: Chunk): Report | undefined =>
  scene.reports.get(place)?.find((report) => speaks(chunk, report))

/** What the reader of reported speech says of the clauses around the stretch, and whether the phrase speaks one of them. */
export function reportFeatures(scene: Scene, place: number, chunk: Chunk, side: string, q: string, add: Add): void {
  const reports = scene.reports.get(place)
  if (!reports) {
    add(side, ' no report')
    return
  }
  const best = reports.reduce((x, y) => (weight(y) > weight(x) ? y : x))
  const k = reports.findIndex((report) => speaks(chunk, report))
  if (k < 0) {
    otherFeatures(best, chunk, side, add)
    return
  }
  const own = reports[k]!
  const rank = `${upTo2(k)} of ${few[Math.min(3, reports.length)]!}`
  add(side, ' reports ', part(own.probability), ' ', part(own.speaker))
  add(side, ' reports ', rank, ' ', part(own.probability), ' ', part(own.speaker))
  add(side, ' reports ', own.sort, ' ', part(weight(own)))
  add(side, ' reports ', chunk.sort, ' ', part(weight(own)))
  add(side, ' reports ', own === best ? 'best ' : `under ${part(weight(best))} `, part(weight(own)))
  add(side, ' reports q ', q, ' ', part(weight(own)))
  const where = placeIn(own, scene, place)
  add(side, ' reports ', where, ' ', own.sort, ' ', part(weight(own)))
  add(side, ' reports ', where, ' ', rank, ' ', part(weight(own)))
  reports.forEach((other, i) => {
    if (i === k || speaks(chunk, other)) return
    add(side, ' reports ', i < k ? 'around ' : 'within ', part(weight(other)), ' ', part(weight(own)), other.sort)
  })
}

/** Somebody else is the likeliest to have said the clause around the stretch. */
function otherFeatures(best: Report, chunk: Chunk, side: string, add: Add): void {
  add(side, ' reported by another ', part(best.probability), ' ', part(best.speaker))
  add(side, ' ', chunk.sort, ' reported by another ', part(weight(best)))
  add(side, ' reported by another ', best.sort, ' ', part(weight(best)))
  if (inside(chunk, best)) add(side, ' inside the report ', part(weight(best)))
}

/** Where in the reported clause the stretch stands; marks count neither way. */
function placeIn(report: Report, { a, outer }: Scene, place: number): string {
  const { start, end } = a.stretches[outer[place]!.stretch]!
  const opens = start - report.start < 4
  const closes = report.end - end < 4
  if (opens) return closes ? 'whole' : 'opens'
  return closes ? 'closes' : 'within'
}
