import { randomFrom } from '../text/random.js'

/** What two values that differ have in common: nominal: nothing; ordinal: their order; interval: their distance. */
export type Metric = 'nominal' | 'ordinal' | 'interval'

/** The values that coders gave one unit, in any order; null: that coder gave none. */
export type Values = readonly (number | null)[]

/** Nothing is shared: no unit has values of two coders. Nothing varies: all shared values are the same, so that agreement cannot be told
 * from there being nothing to tell apart. */
export type Undefined = 'nothing-shared' | 'nothing-varies'

/** How far coders agree. `units`: those with values of two coders or more, which alone count; `values`: how many these have. */
export type Agreement =
  | {
      readonly defined: true
      /** Krippendorff's alpha: 1 is perfect, 0 what chance alone would give, below 0 is worse than chance. */
      readonly alpha: number
      /** Bootstrap interval of 95 %; null where too few resamples have an alpha. */
      readonly interval: { readonly low: number; readonly high: number } | null
      readonly units: number
      readonly values: number
    }
  | { readonly defined: false; readonly why: Undefined; readonly units: number; readonly values: number }

/** The limits that are customary since Krippendorff (2004): rely on no less than .800; draw tentative conclusions from .667. */
export const limits = { reliable: 0.8, tentative: 0.667 } as const

// Of so many resamples the 25th lowest and highest bound the interval; with very many units fewer do as well.
const resamples = 1000
const fewestResamples = 200
const mostDraws = 2_000_000
const seed = 20250519

/** Units that got the same values. */
interface Pattern {
  readonly values: readonly number[]
  readonly units: number
}

/** What is counted over and over: the values that occur, and for each pattern where its pairs go in the table of coincidences. */
interface Table {
  readonly metric: Metric
  /** The values that occur, in order. */
  readonly scale: readonly number[]
  /** For each pattern what one unit of it adds to which cell: row times size plus column. */
  readonly adds: readonly { readonly cells: readonly number[]; readonly weight: number }[]
}

/** Krippendorff's alpha for any number of coders and missing values, with a bootstrap interval.
 * Alpha: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011); Content Analysis, 4th ed. (2019), ch. 12.
 * Interval: units drawn with replacement, percentiles of the alphas, as Zapf et al. recommend, BMC Medical Research
 * Methodology 16:93 (2016); resamples in which nothing varies have no alpha and are left out.
 * The same units give the same answer, in whatever order they, or their values, are. Never throws. */
export function agreement(units: readonly Values[], metric: Metric): Agreement {
  const patterns = patternsOf(units)
  const shared = patterns.reduce((sum, one) => sum + one.units, 0)
  const values = patterns.reduce((sum, one) => sum + one.units * one.values.length, 0)
  if (shared === 0) return { defined: false, why: 'nothing-shared', units: 0, values: 0 }
  const table = tableOf(patterns, metric)
  const counts = patterns.map((one) => one.units)
  const alpha = alphaOf(table, counts)
  if (alpha === null) return { defined: false, why: 'nothing-varies', units: shared, values }
  return { defined: true, alpha, interval: intervalOf(table, counts), units: shared, values }
}

/** Units with two values or more, those alike together, always in the same order. */
function patternsOf(units: readonly Values[]): Pattern[] {
  const counted = new Map<string, Pattern>()
  for (const unit of units) {
    const values = unit.filter((value) => value !== null).sort((a, b) => a - b)
    if (values.length < 2) continue
    const key = values.join(' ')
    counted.set(key, { values, units: (counted.get(key)?.units ?? 0) + 1 })
  }
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern)
}

/** A unit of m values adds m in all, spread over its m(m-1) ordered pairs. */
function tableOf(patterns: readonly Pattern[], metric: Metric): Table {
  const scale = [...new Set(patterns.flatMap(({ values }) => values))].sort((a, b) => a - b)
  const adds = patterns.map(({ values }) => {
    const places = values.map((value) => scale.indexOf(value))
    const cells = places.flatMap((a, i) => places.flatMap((b, j) => (i === j ? [] : [a * scale.length + b])))
    return { cells, weight: 1 / (values.length - 1) }
  })
  return { metric, scale, adds }
}

/** Alpha where each pattern occurs so many times; null where the values do not vary. */
function alphaOf({ metric, scale, adds }: Table, counts: ArrayLike<number>): number | null {
  const size = scale.length
  const pairs = new Float64Array(size * size)
  for (const [i, { cells, weight }] of adds.entries()) for (const cell of cells) pairs[cell]! += counts[i]! * weight
  const totals = scale.map((_, c) => pairs.subarray(c * size, (c + 1) * size).reduce((sum, n) => sum + n, 0))
  const distance = distances(metric, scale, totals)
  let observed = 0
  let expected = 0
  for (let c = 0; c < size; c++)
    for (let k = 0; k < size; k++) {
      const apart = distance(c, k)
      observed += pairs[c * size + k]! * apart
      expected += totals[c]! * totals[k]! * apart
    }
  const all = totals.reduce((sum, n) => sum + n, 0)
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}

/** The squared difference between two values by their places on the scale. The ordinal one counts the values that lie between them. */
function distances(metric: Metric, scale: readonly number[], totals: readonly number[]) {
  if (metric === 'nominal') return (c: number, k: number): number => (c === k ? 0 : 1)
  const places = metric === 'interval' ? scale : middles(totals)
  return (c: number, k: number): number => (places[c]! - places[k]!) ** 2
}

/** For each value how many lie before its middle. */
function middles(totals: readonly number[]): number[] {
  let before = 0
  return totals.map((n) => {
    before += n
    return before - n / 2
  })
}

function intervalOf(table: Table, counts: readonly number[]): { low: number; high: number } | null {
  const units = counts.reduce((sum, n) => sum + n, 0)
  const tries = Math.max(fewestResamples, Math.min(resamples, Math.floor(mostDraws / units)))
  const draw = drawer(counts, units)
  const found: number[] = []
  for (let i = 0; i < tries; i++) {
    const alpha = alphaOf(table, draw())
    if (alpha !== null) found.push(alpha)
  }
  if (found.length * 2 < tries) return null
  found.sort((a, b) => a - b)
  const cut = Math.floor(found.length * 0.025)
  return { low: found[cut]!, high: found.at(-1 - cut)! }
}

/** Draws as many units as there are, with replacement, the same ones in every run. */
function drawer(counts: readonly number[], units: number): () => Uint32Array {
  const random = randomFrom(seed)
  const patternOf = Uint32Array.from(counts.flatMap((n, i) => Array<number>(n).fill(i)))
  return () => {
    const drawn = new Uint32Array(counts.length)
    for (let i = 0; i < units; i++) drawn[patternOf[Math.floor(random() * units)]!]!++
    return drawn
  }
}
