import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { randomFrom } from '../../text/random.js'
import type { Box } from './mark.js'

/** How strongly two are drawn together (above zero) or pushed apart (below), -1..1. */
export interface Pull {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** A place; in a drawing, pixels from its upper left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a mark and the label under it need, both centred on the mark's middle. Pixels. */
export interface Knot {
  readonly radius: number
  readonly labelWidth: number
}

export const labelHeight = 18
const gap = 5
/** How often places are moved; fewer times where there are many of them, since each takes longer. */
const roundsFor = (size: number): number => (size > 100 ? 160 : 300)

interface Body extends SimulationNodeDatum {
  readonly id: string
  x: number
  y: number
}

/** Lets those who are drawn together come near each other and the others part, always in the same way for the same input.
 * @returns places in the order of `ids`, around 0,0 */
export function settled(ids: readonly string[], pulls: readonly Pull[]): Point[] {
  const bodies: Body[] = ids.map((id, i) => ({
    id,
    x: Math.cos(i * 2.4) * 20 * Math.sqrt(i),
    y: Math.sin(i * 2.4) * 20 * Math.sqrt(i),
  }))
  const links = pulls.map(({ a, b, weight }) => ({ source: a, target: b, weight }))
  forceSimulation(bodies)
    .randomSource(randomFrom(1))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => (weight > 0 ? 90 - 40 * weight : 260 - 120 * weight))
        .strength(({ weight }) => (weight > 0 ? 0.15 + 0.4 * weight : 0.04 - 0.1 * weight)),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('room', forceCollide<Body>(24))
    .force('middle-x', forceX(0).strength(0.09))
    .force('middle-y', forceY(0).strength(0.09))
    .alphaDecay(1 - 0.001 ** (1 / roundsFor(ids.length)))
    .stop()
    .tick(roundsFor(ids.length))
  return bodies.map(({ x, y }) => ({ x, y }))
}

/** The room that a mark and its label take. */
export const roomOf = ({ radius, labelWidth }: Knot, { x, y }: Point): Box => {
  const width = Math.max(labelWidth, 2 * radius)
  return { x: x - width / 2, y: y - radius, width, height: 2 * radius + labelHeight }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Turns places so that they stretch farthest along the longer side. */
function turned(points: readonly Point[], upright: boolean): Point[] {
  const [cx, cy] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const xx = mean(points.map(({ x }) => (x - cx) ** 2))
  const yy = mean(points.map(({ y }) => (y - cy) ** 2))
  const xy = mean(points.map(({ x, y }) => (x - cx) * (y - cy)))
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (upright ? Math.PI / 2 : 0)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return points.map(({ x, y }) => ({
    x: (x - cx) * cos + (y - cy) * sin,
    y: (y - cy) * cos - (x - cx) * sin,
  }))
}

/** Something to be moved: its middle, half of its room, and how far its mark reaches above and its room below. */
interface Piece {
  x: number
  y: number
  readonly half: number
  readonly above: number
  readonly below: number
}

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

function keepInside(piece: Piece, width: number, height: number): void {
  piece.x = between(piece.x, Math.min(piece.half, width / 2), Math.max(width - piece.half, width / 2))
  piece.y = between(piece.y, piece.above, height - piece.below)
}

/** A coordinate of each, 0..1: partly where it lies, partly how many lie before it, which gives crowds more room.
 * @param even how much of the second, 0..1 */
function spread(values: readonly number[], even: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (most === least) return values.map(() => 0.5)
  const order = values.map((value, i) => [value, i] as const).sort(([a, i], [b, j]) => a - b || i - j)
  const before = new Map(order.map(([, i], rank) => [i, rank / (values.length - 1)]))
  return values.map((value, i) => (1 - even) * ((value - least) / (most - least)) + even * before.get(i)!)
}

/** Stretches places to a frame. */
function framed(points: readonly Point[], knots: readonly Knot[], width: number, height: number): Piece[] {
  const side = Math.min(60, width / 6)
  const even = width < 600 ? 0.85 : 0.4
  const xs = spread(
    points.map(({ x }) => x),
    even,
  )
  const ys = spread(
    points.map(({ y }) => y),
    even,
  )
  return knots.map(({ radius, labelWidth }, i) => {
    const piece = {
      ...{
        x: side + xs[i]! * (width - 2 * side),
        y: 20 + ys[i]! * (height - 60),
        half: Math.max(labelWidth / 2, radius),
      },
      ...{ above: radius, below: radius + labelHeight },
    }
    keepInside(piece, width, height)
    return piece
  })
}

/** Moves two that touch apart by the shorter way. @returns whether they touched */
function part(a: Piece, b: Piece): boolean {
  const acrossBy = a.half + b.half + gap - Math.abs(a.x - b.x)
  if (acrossBy <= 0) return false
  const downBy = (a.y <= b.y ? a.below + b.above : b.below + a.above) + gap - Math.abs(a.y - b.y)
  if (downBy <= 0) return false
  if (acrossBy < downBy) {
    const step = (a.x <= b.x ? 1 : -1) * (acrossBy / 2 + 0.5)
    a.x -= step
    b.x += step
  } else {
    const step = (a.y <= b.y ? 1 : -1) * (downBy / 2 + 0.5)
    a.y -= step
    b.y += step
  }
  return true
}

const topOf = ({ y, above }: Piece): number => y - above

/** Moves whatever touches apart, from top to bottom, again and again. @returns whether there was room for all */
function parted(pieces: readonly Piece[], width: number, height: number): boolean {
  const sorted = [...pieces]
  for (let round = 0; round < 160; round++) {
    sorted.sort((a, b) => topOf(a) - topOf(b))
    let touching = false
    for (const [i, a] of sorted.entries())
      for (let j = i + 1; j < sorted.length; j++) {
        const b = sorted[j]!
        if (topOf(b) >= a.y + a.below + gap) break
        if (!part(a, b)) continue
        touching = true
        keepInside(a, width, height)
        keepInside(b, width, height)
      }
    if (!touching) return true
  }
  return false
}

/** Brings settled places into a drawing in which no mark or label stands on another.
 * @param knots in the order of `points`
 * @param width that there is; the height grows until everything has room */
export function fitted(
  points: readonly Point[],
  knots: readonly Knot[],
  width: number,
): { readonly points: readonly Point[]; readonly height: number } {
  if (points.length === 0) return { points: [], height: 0 }
  const area = knots.reduce(
    (sum, { labelWidth, radius }) => sum + (labelWidth + 24) * (2 * radius + labelHeight + 30),
    0,
  )
  let height = Math.max(Math.min(width * 0.62, 420), area / width)
  for (;;) {
    const pieces = framed(turned(points, height > width), knots, width, height)
    if (parted(pieces, width, height)) return { points: pieces.map(({ x, y }) => ({ x, y })), height }
    height *= 1.2
  }
}
