import { agreed, type Hypothesis, type Reading } from './indirect-read.js'
import type { Site } from './indirect-scene.js'

/** How many readings to either side are compared: a sentence holds few. */
const near = 8

/** Chooses readings of which none stands in another's clause and no two share most of their words: people who mark who says what take
 * one of them. The more probable one stays; the other is read anew around it, or left out.
 * @param readings in the order of their cues
 * @param least readings less probable than this are none */
export function apart(readings: readonly Reading[], least: number): Reading[] {
  const chosen: (Reading | undefined)[] = [...readings]
  const settled: boolean[] = readings.map(() => false)
  const order = [...readings.keys()].sort((i, k) => readings[k]!.probability - readings[i]!.probability)
  for (const i of order) {
    settled[i] = true
    const around = range(Math.max(0, i - near), Math.min(readings.length, i + near + 1)).filter((k) => k !== i)
    for (const k of around) {
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
    return range(Math.max(0, k - near), Math.min(readings.length, k + near + 1)).flatMap((n) =>
      settled[n] && chosen[n] ? [chosen[n]] : [],
    )
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Whether "she confirmed that A but said B" is more probable than "she confirmed that (A but said B)". */
function bothSpeak(reading: Reading, other: Reading): boolean {
  const long = reading.hypotheses.filter((one) => excludes(reading, one, other))
  const short = probabilityOf(reading.hypotheses) - probabilityOf(long)
  return short * other.probability > probabilityOf(long) * (1 - other.probability)
}

/** "According to the agency, the minister said that ...": the minister's words, which the agency passes on. */
const passesOn = (outer: Reading, inner: Reading): boolean =>
  outer.context.site.word.lemma === 'according' &&
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
