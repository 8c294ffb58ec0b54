import type { MonthTotal, Positioned } from '../domain.js'
import { groupBy } from './chunks.js'
import type { Store } from './contract.js'
import { type Spoken, type Stand, spokenUnder } from './spoken.js'
import type { Db } from './tables.js'

/** Where single statements stand. */
export const positionStore = (db: Db): Store['positions'] => ({
  async strongest(speakers, issues, most, filter = {}) {
    const found: Positioned[] = []
    for (const slug of speakers) {
      const spoken = await spokenUnder(db, slug, filter)
      const byIssue = groupBy(spoken.stands, ({ issue }) => issue)
      for (const issue of issues) found.push(...strongestOf(byIssue.get(issue) ?? [], spoken, slug, most))
    }
    return found
  },
  async onSide(speaker, sides, most, filter = {}) {
    if (sides.length === 0) return []
    const spoken = await spokenUnder(db, speaker, filter)
    const byIssue = groupBy(spoken.stands, ({ issue }) => issue)
    return sides.flatMap(({ issue, side }) => {
      const own = (byIssue.get(issue) ?? []).filter((one) => sideOf(one) === side)
      return strongestOf(own, spoken, speaker, most)
    })
  },
  async byMonth(speaker, filter = {}) {
    return months((await spokenUnder(db, speaker, filter)).stands)
  },
})

// What people differ on is on no side.
const sideOf = ({ position }: Stand): number => (position === null ? 0 : Math.sign(position))

// What people differ on comes before any position.
const strength = ({ position }: Stand): number => (position === null ? 3 : Math.abs(position))

const strongestFirst = (a: Stand, b: Stand): number =>
  strength(b) - strength(a) ||
  Number(b.byPerson) - Number(a.byPerson) ||
  b.confidence - a.confidence ||
  compare(b.date ?? '', a.date ?? '') ||
  a.group - b.group

const strongestOf = (stands: readonly Stand[], { versions }: Spoken, speaker: string, most: number): Positioned[] =>
  [...stands]
    .sort(strongestFirst)
    .slice(0, most)
    .map(({ issue, group, position }) => ({ speaker, issue, position, statements: versions.get(group) ?? [] }))

function months(stands: readonly Stand[]): MonthTotal[] {
  const dated = stands.filter(({ date, position }) => date !== null && position !== null)
  return [...groupBy(dated, ({ issue, date }) => `${issue} ${date!.slice(0, 7)}`).values()]
    .map((own) => ({
      issue: own[0]!.issue,
      month: own[0]!.date!.slice(0, 7),
      statements: own.length,
      sum: own.reduce((sum, { position }) => sum + position!, 0),
    }))
    .sort((a, b) => compare(a.issue, b.issue) || compare(a.month, b.month))
}

// As a database compares, not as a language sorts.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
