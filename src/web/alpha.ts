import { type Agreement, limits } from '../stance/agreement.js'
import type { Measure } from '../stance/reliability.js'

/** An agreement as it is shown: in words, in figures, and as a drawing of its interval. */
export interface Alpha {
  /** "reliable", "tentative only", "not reliable", with "so far" where there are few units; "too few to tell"; or why there is none. */
  readonly verdict: string
  readonly look: 'reliable' | 'tentative' | 'unreliable' | 'few' | 'undefined'
  /** ".743"; null where alpha is not defined. */
  readonly figure: string | null
  /** ".52 to .91"; null without an interval. */
  readonly interval: string | null
  /** "12 statements". */
  readonly units: string
  /** What to mind with the verdict; null where nothing is to be minded. */
  readonly caution: string | null
  readonly drawing: Drawing | null
}

/** Places in units of the drawing, `width` wide, on a scale from 0 to 1; what lies below 0 is drawn at 0. */
export interface Drawing {
  readonly low: number
  readonly high: number
  readonly at: number
}

/** The width of the drawing, and where the customary limits stand in it. */
export const scale = { width: 240, reliable: placeOf(limits.reliable), tentative: placeOf(limits.tentative) } as const

// With fewer units a handful of statements decides; with very few a single one does, and no verdict is given.
const few = 20
const veryFew = 5

function placeOf(alpha: number): number {
  return Math.round(Math.max(0, Math.min(1, alpha)) * 2280 + 60) / 10
}

/** ".743", "-.05", "1.00": three places as the literature has it, without the zero before the point. */
export function alphaWords(alpha: number): string {
  const fixed = alpha.toFixed(Math.abs(alpha) < 1 ? 3 : 2)
  return fixed.replace(/^(-?)0\./, '$1.').replace('-', '−')
}

const nothings: Record<'issues' | 'positions', Record<'nothing-shared' | 'nothing-varies', string>> = {
  issues: {
    'nothing-shared': 'not defined: nothing that two of them coded',
    'nothing-varies': 'not defined: they said the same of every statement, and nothing else',
  },
  positions: {
    'nothing-shared': 'not defined: no statement on which two of them gave a position',
    'nothing-varies': 'not defined: all positions are the same',
  },
}

function verdictOf(alpha: number, units = few): Pick<Alpha, 'verdict' | 'look'> {
  if (units < veryFew) return { verdict: 'too few to tell', look: 'few' }
  if (units < few) return { ...verdictOf(alpha), verdict: `${verdictOf(alpha).verdict} so far` }
  if (alpha >= limits.reliable) return { verdict: 'reliable', look: 'reliable' }
  if (alpha >= limits.tentative) return { verdict: 'tentative only', look: 'tentative' }
  return { verdict: 'not reliable', look: 'unreliable' }
}

function cautionOf({ alpha, interval, units }: Extract<Agreement, { defined: true }>): string | null {
  if (units < few) return units < veryFew ? null : 'Few so far: a handful more can turn it.'
  const { verdict } = verdictOf(alpha)
  const atWorst = interval && verdictOf(interval.low).verdict
  return atWorst && atWorst !== verdict ? `With other statements like these it could be ${atWorst}.` : null
}

/** An agreement in words and as a drawing.
 * @param what which of a measure's two it is
 * @param many what is counted, in words: "12 statements" */
export function alphaOf(found: Agreement, what: 'issues' | 'positions', many: (n: number) => string): Alpha {
  const units = many(found.units)
  const none = { figure: null, interval: null, caution: null, drawing: null }
  if (!found.defined) return { ...none, verdict: nothings[what][found.why], look: 'undefined', units }
  const { alpha, interval } = found
  return {
    ...verdictOf(alpha, found.units),
    figure: alphaWords(alpha),
    interval: interval && `${alphaWords(interval.low)} to ${alphaWords(interval.high)}`,
    units,
    caution: cautionOf(found),
    drawing: {
      at: placeOf(alpha),
      low: placeOf(interval?.low ?? alpha),
      high: placeOf(interval?.high ?? alpha),
    },
  }
}

const head = ['Issue', 'Measure', 'Metric', 'Units', 'Values', 'Alpha', 'Interval low', 'Interval high', 'Verdict']

/** Measures as rows of cells, two rows an issue. */
export const measuresCsv = (measures: readonly Measure[]): (string | number)[][] => [
  head,
  ...measures.flatMap(({ issue, issues, positions }) => [
    rowOf(issue, 'issues', issues),
    rowOf(issue, 'positions', positions),
  ]),
]

function rowOf(issue: string | null, what: 'issues' | 'positions', found: Agreement): (string | number)[] {
  const metric = what === 'issues' ? 'nominal' : 'ordinal'
  const { verdict } = alphaOf(found, what, String)
  const figures = found.defined ? [found.alpha, found.interval?.low ?? '', found.interval?.high ?? ''] : ['', '', '']
  return [issue ?? 'all', what, metric, found.units, found.values, ...figures, verdict]
}
