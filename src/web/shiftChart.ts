import { scaleLinear, scaleTime } from 'd3-scale'
import { line, symbol, symbolDiamond, symbolTriangle } from 'd3-shape'
import { type Line, type Point, sideOf } from '../compare/shifts.js'
import { dateWords, many, positionWords } from './words.js'

// Size of a chart in its own units; the page scales it.
const chartWidth = 360
const chartHeight = 132
const margin = { left: 70, right: 10, top: 12, bottom: 24 }

/** The positions on one issue through time, drawn, told, and as a table. */
export interface ShiftChart {
  readonly id: string
  readonly issue: string
  readonly href: string
  /** "From strongly supports in March 2031 to opposes in May 2031." */
  readonly words: string
  readonly shifted: boolean
  readonly path: string
  readonly marks: readonly { readonly look: string; readonly path: string; readonly transform: string }[]
  readonly ticks: readonly { readonly x: number; readonly anchor: string; readonly label: string }[]
  /** The lines of strong support, the middle, and strong opposition. */
  readonly levels: readonly { readonly look: string; readonly y: number; readonly label: string }[]
  readonly rows: readonly { readonly when: string; readonly mean: string; readonly statements: string }[]
}

const y = scaleLinear([2, -2], [margin.top, chartHeight - margin.bottom])

/** The lines across a chart. */
const levels = [
  { look: 'level', y: y(2), label: 'supports' },
  { look: 'level middle', y: y(0), label: 'mixed' },
  { look: 'level', y: y(-2), label: 'opposes' },
]

// The middle of a year that nothing more is known of.
const timeOf = (period: string): Date => new Date(`${period.length === 4 ? `${period}-07` : period}-01T00:00:00Z`)

/** The mean position in words: "supports", with the number where it lies between two. */
const meanWords = ({ mean, statements }: Point): string =>
  `${positionWords(sideOf(mean) === 0 ? 0 : mean)} (${mean > 0 ? '+' : ''}${mean.toFixed(1).replace('-', '−')}, ${many(statements, 'statement')})`

const looks = { '1': 's1', '0': 'mixed', '-1': 'o1' } as const

/** A mark as in the matrix: a triangle up for support, down for opposition, a diamond between; the larger the more statements. */
function markOf(point: Point, x: number) {
  const side = sideOf(point.mean)
  const area = Math.min(40 + 26 * Math.sqrt(point.statements), 220)
  const turn = side === -1 ? ' rotate(180)' : ''
  return {
    look: looks[`${side}`],
    path: symbol(side === 0 ? symbolDiamond : symbolTriangle, area)() ?? '',
    transform: `translate(${x.toFixed(1)},${y(point.mean).toFixed(1)})${turn}`,
  }
}

/** Draws one line. All charts of a page have the same span of time, so that they can be compared.
 * @param span first and last period of all lines */
export function shiftChart(
  { issue, points, shifted }: Line,
  name: string,
  href: string,
  span: readonly [string, string],
): ShiftChart {
  const x = scaleTime([timeOf(span[0]), timeOf(span[1])], [margin.left, chartWidth - margin.right])
  const at = ({ period }: Point): number => x(timeOf(period))
  const draw = line<Point>(at, ({ mean }) => y(mean))
  const [first, last] = [points[0]!, points.at(-1)!]
  return {
    id: issue,
    issue: name,
    href,
    words: `From ${meanWords(first)} in ${dateWords(first.period)} to ${meanWords(last)} in ${dateWords(last.period)}.`,
    shifted,
    path: draw(points) ?? '',
    marks: points.map((point) => markOf(point, at(point))),
    ticks: [
      { x: margin.left, anchor: 'start', label: dateWords(span[0]) },
      { x: chartWidth - margin.right, anchor: 'end', label: dateWords(span[1]) },
    ],
    levels,
    rows: points.map((point) => ({
      when: dateWords(point.period),
      mean: `${positionWords(sideOf(point.mean) === 0 ? 0 : point.mean)}, ${point.mean.toFixed(1).replace('-', '−')}`,
      statements: many(point.statements, 'statement'),
    })),
  }
}

/** The charts of a speaker's lines. */
export function shiftCharts(
  lines: readonly Line[],
  nameOf: (issue: string) => string,
  hrefOf: (issue: string) => string,
): ShiftChart[] {
  const periods = lines.flatMap(({ points }) => points.map(({ period }) => period)).sort()
  if (periods.length === 0) return []
  const span = [periods[0]!, periods.at(-1)!] as const
  return lines.map((one) => shiftChart(one, nameOf(one.issue), hrefOf(one.issue), span))
}
