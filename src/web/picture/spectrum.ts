import { scaleLinear } from 'd3-scale'
import type { Placed, Scatter } from '../../compare/spectrum.js'
import { type Mark, markOf, markWords } from '../mark.js'
import { listed, many } from '../words.js'
import { shortened, widthOf } from './fonts.js'
import { lanes } from './lanes.js'
import { type Box, compactMark, compactWidth } from './mark.js'
import type { Drawing, Picture } from './picture.js'
import { line, linked, tag } from './svg.js'

/** A speaker on the axis. */
export interface Spot {
  readonly name: string
  readonly mark: Mark
  readonly scatter: Scatter
  /** "Ada Lindqvist: supports, 3 statements, from opposes to supports". */
  readonly words: string
  /** Where the quote is that places them; null where the picture leads nowhere. */
  readonly href: string | null
}

/** A spot with its place: pixels from the upper left of the drawing. */
export interface PlacedSpot {
  readonly spot: Spot
  /** Of the mark, its middle at the mean. */
  readonly mark: Box
  /** Of the name beside it. */
  readonly label: Box
  readonly shown: string
  /** Height of the line that shows how far the statements scatter. */
  readonly reach: number
}

const type = 14
const laneHeight = 34
const markHeight = 22
const top = 44
const beside = 7
// A browser may set a name a little wider than the face that it was measured in.
const slack = 1.03

const ticks = [
  { at: -2, long: 'Strongly opposes', short: 'Strongly opposes' },
  { at: -1, long: 'Opposes', short: '' },
  { at: 0, long: 'Mixed', short: 'Mixed' },
  { at: 1, long: 'Supports', short: '' },
  { at: 2, long: 'Strongly supports', short: 'Strongly supports' },
] as const

/** From a position to pixels. A mark at either end stays inside the drawing. */
export const axisOf = (width: number) =>
  scaleLinear()
    .domain([-2, 2])
    .range([42, width - 42])

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high))

/** Puts every spot on the axis, with its name on the side where there is room, in as many lanes as it takes that nothing touches.
 * @param width of the drawing, in pixels */
export function placeSpots(spots: readonly Spot[], width: number): PlacedSpot[] {
  const x = axisOf(width)
  const boxes = spots.map((spot) => {
    const own = compactWidth(spot.mark)
    const left = clamp(x(spot.scatter.mean) - own / 2, 0, width - own)
    const room = { right: width - left - own - beside, left: left - beside }
    const most = Math.max(room.right, room.left)
    const shown = shortened(spot.name, most / slack - 1, type)
    const name = Math.ceil(widthOf(shown, type) * slack)
    const toRight = name <= room.right
    const label = toRight ? left + own + beside : Math.max(0, left - beside - name)
    return { spot, shown, own, left, label, name }
  })
  const lane = lanes(
    boxes.map(({ spot, own, left, label, name }) => ({
      left: Math.min(left, label, x(spot.scatter.lowest)),
      right: Math.max(left + own, label + name, x(spot.scatter.highest)),
    })),
    16,
  )
  return boxes.map(({ spot, shown, own, left, label, name }, i) => {
    const y = top + lane[i]! * laneHeight
    return {
      spot,
      shown,
      mark: { x: left, y, width: own, height: markHeight },
      label: { x: label, y: y + 2, width: name, height: 18 },
      reach: y + markHeight + 4,
    }
  })
}

function axis(width: number, height: number): string {
  const x = axisOf(width)
  const isNarrow = width < 560
  return ticks
    .map(({ at, long, short }) => {
      const anchor = at === -2 ? 'start' : at === 2 ? 'end' : 'middle'
      const label = at === -2 ? 0 : at === 2 ? width : x(at)
      const words = isNarrow ? short : long
      return (
        tag('path', { d: `M${x(at)} 30V${height}`, class: 'rule' }) +
        (words === '' ? '' : line(label, 14, words, { 'font-size': 13, class: 'soft', 'text-anchor': anchor }))
      )
    })
    .concat(tag('path', { d: `M0 26H${width}`, class: 'rule-ink' }))
    .join('')
}

function reachOf({ spot: { scatter }, reach }: PlacedSpot, x: (position: number) => number): string {
  const { mean, deviation, lowest, highest } = scatter
  if (lowest === highest) return ''
  const [from, to] = [Math.max(lowest, mean - deviation), Math.min(highest, mean + deviation)]
  const ends = [lowest, highest].map((end) => `M${x(end)} ${reach - 3}v6`).join('')
  return (
    tag('path', { d: `M${x(lowest)} ${reach}H${x(highest)}${ends}`, class: 'reach' }) +
    tag('path', { d: `M${x(from)} ${reach}H${x(to)}`, class: 'spread' })
  )
}

/** The axis with every speaker on it. */
export function drawSpectrum(spots: readonly Spot[], width: number): Drawing {
  const placed = placeSpots(spots, width)
  const x = axisOf(width)
  const height = Math.max(top + laneHeight, ...placed.map(({ reach }) => reach + 14))
  const drawn = placed.map((one) =>
    linked(
      one.spot.href,
      one.spot.words,
      reachOf(one, x) +
        compactMark(one.spot.mark, one.mark) +
        line(one.label.x, one.mark.y + 16, one.shown, { 'font-size': type, class: 'on-lines' }),
    ),
  )
  return { width, height, markup: axis(width, height) + drawn.join('') }
}

const steps = ['strongly opposes', 'opposes', 'mixed', 'supports', 'strongly supports']
const stepWords = (position: number): string => steps[Math.round(position) + 2]!

/** How far statements scatter, in words; empty where they agree or there is one. */
export const reachWords = ({ lowest, highest }: Scatter): string =>
  lowest === highest ? '' : `from ${stepWords(lowest)} to ${stepWords(highest)}`

/** "+1.3", "−0.5", "0": a mean position as a number. */
export function meanWords(mean: number): string {
  const rounded = Math.round(mean * 10) / 10
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`
}

/** Those of a spectrum that have a place on the axis.
 * @param href where the quote is that places a speaker */
export const spotsOf = (placed: readonly Placed[], href: (one: Placed) => string | null): Spot[] =>
  placed.flatMap((one): Spot[] => {
    const { speaker, stance, scatter } = one
    if (!scatter) return []
    const words = [`${speaker.name}: ${markWords(stance).toLowerCase()}`, reachWords(scatter)]
      .filter(Boolean)
      .join(', ')
    return [{ name: speaker.name, mark: markOf(stance, { href: null }), scatter, words, href: href(one) }]
  })

/** The spectrum of an issue as a picture. */
export function spectrumPicture(
  issue: { readonly name: string; readonly proposition: string },
  placed: readonly Placed[],
  basis: string,
): Picture {
  const spots = spotsOf(placed, () => null)
  return {
    title: issue.name,
    lede: issue.proposition,
    description:
      spots.length === 0
        ? 'Nobody has a place on the axis yet.'
        : `${many(spots.length, 'speaker')} from strongly opposes to strongly supports, by the mean of their statements. ${listed(spots.map(({ words }) => words))}.`,
    basis,
    draw: (width) => drawSpectrum(spots, width),
  }
}
