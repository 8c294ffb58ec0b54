import { agreed, type Hypothesis, type Reading } from './indirect-read.js'
import type { Site } from './indirect-scene.js'

/** How many readings to either side are compared: a sentence holds few. */
const near = 8

/** By how much more probable a reading must be than the one whose clause it stands in, and how much less is believed of it where the two
 * could stand side by side: of two that are equally probable, people mark the outer one three times in four. Cross-validated. */
const outerGains = 0.25
const innerLoses = 0.1

/** Chooses readings of which none stands in another's clause and no two share most of their words: people who mark who says what take
 * one of them, the outer rather than the inner. The more probable one stays; the other is read anew around it, or left out.
 * @param readings in the order of their cues
 * @param least readings less probable than this are none */
export function apart(readings: readonly Reading[], least: number): Reading[] {
  const chosen: (Reading | undefined)[] = [...readings]
  const settled: boolean[] = readings.map(() => false)
  const weight = weightsOf(readings)
  const order = [...readings.keys()].sort((i, k) => weight[k]! - weight[i]!)
  for (const i of order) {
    settled[i] = true
    for (const k of around(readings, i)) {
      const [reading, other] = [chosen[i], chosen[k]]
      if (!reading || !other || settled[k] || !excludes(reading, reading.clause, other)) continue
      const shorter = without(reading, [other], least)
      if (passesOn(reading, other)) chosen[i] = undefined
      else if (shorter && bothSpeak(reading, other)) chosen[i] = shorter
      else chosen[k] = without(other, [reading, ...settledAround(k)], least)
    }
  }
  return chosen.filter((reading) => reading !== undefined)

  function settledAround(k: number): Reading[] {
    return around(readings, k).flatMap((n) => (settled[n] && chosen[n] ? [chosen[n]] : []))
  }
}

/** Indexes of the readings near the one at `i`, itself left out. */
function around(readings: readonly Reading[], i: number): number[] {
  const indexes: number[] = []
  for (let k = Math.max(0, i - near); k < Math.min(readings.length, i + near + 1); k++) if (k !== i) indexes.push(k)
  return indexes
}

/** The order in which readings are settled, highest first: by probability, but an outer one right before those in its clause that are not
 * much more probable. */
function weightsOf(readings: readonly Reading[]): number[] {
  const weights = readings.map(({ probability }) => probability)
  const length = ({ clause }: Reading): number => clause.until - clause.at
  const shortestFirst = [...readings.keys()].sort((i, k) => length(readings[i]!) - length(readings[k]!))
  for (const i of shortestFirst)
    for (const k of around(readings, i)) {
      const gains = isOuter(readings[i]!, readings[k]!) ? outerGains : 0
      if (gains > 0 && readings[i]!.probability + gains > readings[k]!.probability)
        weights[i] = Math.max(weights[i]!, weights[k]! + 1e-6)
    }
  return weights
}

/** Whether the cue of another reading stands in the clause of this one, and not the other way round. */
const isOuter = (one: Reading, other: Reading): boolean =>
  holds(one.clause, other.context.site) && !holds(other.clause, one.context.site)

/** Whether "she confirmed that A but said B" is more probable than "she confirmed that (A but said B)". */
function bothSpeak(reading: Reading, other: Reading): boolean {
  const long = reading.hypotheses.filter((one) => excludes(reading, one, other))
  const short = probabilityOf(reading.hypotheses) - probabilityOf(long)
  const believed = Math.max(0, other.probability - innerLoses)
  return short * believed > probabilityOf(long) * (1 - believed)
}

/** "According to the agency, the minister said that ...": the minister's words, which the agency passes on. "He said so, according to the
 * agency" is the agency's report. */
const passesOn = (outer: Reading, inner: Reading): boolean =>
  outer.context.site.word.lemma === 'according' &&
  outer.clause.start.side === 'after' &&
  inner.probability >= 0.5 &&
  inner.clause.at > outer.clause.at &&
  holds(outer.clause, inner.context.site)

/** The reading that is left of `reading` when the others stand: what cannot be any more makes the rest more probable. */
function without(reading: Reading, others: readonly Reading[], least: number): Reading | undefined {
  const left = reading.hypotheses.filter((one) => !others.some((other) => excludes(reading, one, other)))
  const gone = probabilityOf(reading.hypotheses) - probabilityOf(left)
  const given = left.map((one) => ({ ...one, probability: one.probability / Math.max(0.05, 1 - gone) }))
  return agreed(reading.context, given, least)
}

const probabilityOf = (hypotheses: readonly Hypothesis[]): number =>
  hypotheses.reduce((sum, { probability }) => sum + probability, 0)

/** Whether a hypothesis of `reading` cannot stand beside the clause of another reading. */
function excludes({ context }: Reading, one: Hypothesis, other: Reading): boolean {
  const { clause } = other
  if (holds(one, other.context.site) || holds(clause, context.site)) return true
  const shared = Math.min(one.until, clause.until) - Math.max(one.at, clause.at)
  return shared * 3 >= one.until - one.at + clause.until - clause.at
}

const holds = ({ at, until }: Hypothesis, { cue, last }: Site): boolean => cue >= at && last < until
