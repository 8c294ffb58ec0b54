import { scaleSqrt } from 'd3-scale'
import type { Measure, Tie } from '../../compare/tie.js'
import type { Speaker } from '../../domain.js'
import { listed, many } from '../words.js'
import { shortened, widthOf } from './fonts.js'
import { fitted, type Knot, labelHeight, type Point, settled } from './forces.js'
import type { Drawing, Picture } from './picture.js'
import { line, linked, tag } from './svg.js'

/** Who is in the picture and what binds them. */
export interface Web {
  /** Those with a tie, by name. */
  readonly speakers: readonly Speaker[]
  readonly ties: readonly Tie[]
  readonly measure: Measure
  /** Where a speaker leads to; null where the picture leads nowhere. */
  readonly href: (speaker: Speaker) => string | null
}

/** Everybody who has one of the ties, by name. */
export function boundBy(all: readonly Tie[]): Speaker[] {
  const bySlug = new Map(all.flatMap(({ a, b }) => [a, b]).map((speaker) => [speaker.slug, speaker]))
  return [...bySlug.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug))
}

interface Node extends Knot {
  readonly label: string
  readonly type: number
}

function nodesOf({ speakers }: Web, width: number): Node[] {
  const [type, longest] = width < 500 ? [12.5, 112] : [14, 190]
  const most = Math.max(1, ...speakers.map(({ statements }) => statements))
  const radius = scaleSqrt().domain([0, most]).range([4, 11])
  return speakers.map(({ name, statements }) => {
    const label = shortened(name, longest, type)
    return { label, type, radius: radius(statements), labelWidth: Math.ceil(widthOf(label, type) * 1.03) }
  })
}

/** A tie's weight, below zero where two stand against each other. */
export const pullOf = (measure: Measure, { weight }: Tie): number => (measure === 'conflict' ? -weight : weight)

/** How strong a tie is among those shown, 0..1. */
type Share = (tie: Tie) => number

function tieOf(pull: number, share: number, a: Point, b: Point): string {
  return tag('path', {
    d: `M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}`,
    class: pull > 0 ? 'with' : 'against',
    'stroke-width': 1 + 4 * share,
    'stroke-opacity': 0.3 + 0.6 * share,
  })
}

function nodeOf(speaker: Speaker, radius: number, { x, y }: Point): string {
  if (speaker.kind !== 'organisation') return tag('circle', { cx: x, cy: y, r: radius, class: 'node' })
  const side = radius * 1.8
  return tag('rect', { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: 2, class: 'node' })
}

/** Speakers as dots, squares where they are organisations, and what binds them as lines: whole where they stand together, broken
 * where against each other; the thicker, the stronger.
 * @returns how to draw it at a width; who stands near whom is the same at each */
export function networkDrawing(web: Web): (width: number) => Drawing {
  const weights = web.ties.map(({ weight }) => Math.abs(weight))
  const [least, most] = [Math.min(...weights), Math.max(...weights)]
  const share: Share = ({ weight }) => (most === least ? 0.5 : (Math.abs(weight) - least) / (most - least))
  const pulls = web.ties.map((tie) => ({ a: tie.a.slug, b: tie.b.slug, weight: pullOf(web.measure, tie) / most }))
  const places = settled(
    web.speakers.map(({ slug }) => slug),
    pulls,
  )
  return (width) => {
    const nodes = nodesOf(web, width)
    const { points, height } = fitted(places, nodes, width)
    const at = new Map(web.speakers.map(({ slug }, i) => [slug, points[i]!]))
    // The strongest on top.
    const lines = [...web.ties]
      .reverse()
      .map((tie) => tieOf(pullOf(web.measure, tie), share(tie), at.get(tie.a.slug)!, at.get(tie.b.slug)!))
    const marks = web.speakers.map((speaker, i) => labelled(web, speaker, nodes[i]!, points[i]!))
    return { width, height: Math.max(60, height), markup: lines.join('') + marks.join('') }
  }
}

function labelled({ href }: Web, speaker: Speaker, { radius, label, type }: Node, point: Point): string {
  const name = line(point.x, point.y + radius + labelHeight - 4, label, {
    ...{ 'font-size': type, 'text-anchor': 'middle', class: 'on-lines' },
  })
  return linked(href(speaker), speaker.name, nodeOf(speaker, radius, point) + name)
}

const tieWords = (measure: Measure, tie: Tie): string =>
  `${tie.a.name} ${pullOf(measure, tie) > 0 ? 'with' : 'against'} ${tie.b.name}`

/** How many ties a description names one by one. */
const mostTold = 12

/** The title of a network, and what can be seen in words. */
export function aboutNetwork(title: string, web: Web): Pick<Picture, 'title' | 'description'> {
  if (web.ties.length === 0) return { title, description: 'No tie is strong enough to be shown.' }
  const told = web.ties.slice(0, mostTold).map((tie) => tieWords(web.measure, tie))
  const rest = web.ties.length - told.length
  const all = listed(rest > 0 ? [...told, `${rest} more`] : told)
  const amount = `${many(web.speakers.length, 'speaker')} and ${many(web.ties.length, 'tie')} between them`
  return { title, description: `${amount}, the strongest first: ${all}.` }
}

/** The network as a picture. */
export const networkPicture = (title: string, lede: string, web: Web, basis: string): Picture => ({
  ...aboutNetwork(title, web),
  ...{ lede, basis },
  draw: networkDrawing({ ...web, href: () => null }),
})
