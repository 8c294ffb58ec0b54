import type { Coding, Statement, Wording } from '../domain.js'

/** Versions of one statement in several sources, likely original first. */
export type Versions = readonly [original: Statement, ...others: Statement[]]

// The cleanest wording first: what was translated was at least said so, altered words were said by nobody.
const cleanest: Readonly<Record<Wording, number>> = { original: 0, unchecked: 1, translated: 2, altered: 3 }

const cleanness = ({ source, quotes }: Statement): number =>
  cleanest[source.wording] * 2 + (quotes.every(({ form }) => form === 'whole') ? 0 : 1)
const dated = ({ source }: Statement): string => source.date ?? '9999'
const length = ({ quotes }: Statement): number => quotes.reduce((sum, { text }) => sum + text.length, 0)

/** Statements that are versions of one, in the order in which they are likely to be the original: cleanest wording, earliest, longest. */
export const originalFirst = (versions: readonly Statement[]): Statement[] =>
  [...versions].sort(
    (a, b) => cleanness(a) - cleanness(b) || dated(a).localeCompare(dated(b)) || length(b) - length(a) || a.id - b.id,
  )

/** Statements with their versions together, in the order in which the first of each comes. */
export function byVersion(statements: readonly Statement[]): Versions[] {
  const groups = new Map<number, Statement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.group)
    if (group) group.push(statement)
    else groups.set(statement.group, [statement])
  }
  return [...groups.values()].map((group) => originalFirst(group) as [Statement, ...Statement[]])
}

const older = (a: Coding, b: Coding): number => a.madeAt.localeCompare(b.madeAt) || a.id - b.id

/** The current codings that count for versions of one statement on an issue: each coder's newest and newest adjudication, those of
 * unaltered words before those of altered ones; oldest first. */
export function countedCodings(versions: readonly Statement[], issue: string): Coding[] {
  const newest = (altered: boolean): [string, Coding][] =>
    versions
      .filter(({ source }) => (source.wording === 'altered') === altered)
      .flatMap(({ codings }) => codings)
      .filter((coding) => coding.current && coding.issue === issue)
      .sort(older)
      .map((coding) => [`${coding.coder.id} ${coding.adjudication}`, coding])
  return [...new Map([...newest(true), ...newest(false)]).values()].sort(older)
}

/** How many independent sources print a statement: copies of one report are one. */
export const independentSources = (versions: readonly Statement[]): number =>
  new Set(versions.map(({ source }) => source.copyGroup)).size
