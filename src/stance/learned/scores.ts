import { reliability, sure } from './calibrate.js'
import { sideOf } from './code.js'
import type { LearnedIssue, Scores } from './model.js'
import { fairCodings, type Tried } from './trials.js'

interface Tally {
  hit: number
  extra: number
  missed: number
}

const none = (): Tally => ({ hit: 0, extra: 0, missed: 0 })
const balance = ({ hit, extra, missed }: Tally): number => (hit === 0 ? 0 : (200 * hit) / (2 * hit + extra + missed))
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
const tenths = (value: number): number => Math.round(value * 10) / 10

/** The figures of a model, from what nets said of statements that they had not seen. */
export function scoresOf(
  tried: readonly Tried[],
  issues: readonly LearnedIssue[],
): Omit<Scores, 'examples' | 'people' | 'folds'> {
  const byIssue = issues.map(none)
  const bySide = [none(), none(), none()]
  for (const { beliefs, classes } of tried)
    for (const [k, four] of beliefs.entries()) {
      if (classes[k]! < 0) continue
      const [is, found] = [classes[k]!, sideOf(four)?.side ?? 0]
      const touches = byIssue[k]!
      if (is && found) touches.hit++
      else if (found) touches.extra++
      else if (is) touches.missed++
      if (is && is === found) bySide[is - 1]!.hit++
      else {
        if (is) bySide[is - 1]!.missed++
        if (found) bySide[found - 1]!.extra++
      }
    }
  const pairs = tried.flatMap(({ classes }) => classes).filter((one) => one > 0).length
  const codings = fairCodings(tried)
  const sureOnes = codings.filter(({ confidence }) => confidence >= sure)
  const right = sureOnes.filter((coding) => coding.right).length
  return {
    issue: tenths(mean(byIssue.map(balance))),
    stance: tenths(mean(bySide.map(balance))),
    sure: {
      share: tenths((100 * sureOnes.length) / Math.max(1, pairs)),
      right: tenths((100 * right) / Math.max(1, sureOnes.length)),
    },
    reliability: reliability(codings, 0.3).map((row) => ({
      ...row,
      right: row.right === null ? null : Math.round(row.right * 1000) / 1000,
    })),
  }
}
