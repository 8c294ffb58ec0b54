import { positions } from '../../seeds/codebook.js'
import type { CodebookText, Example, Issue, Position } from '../domain.js'

/** The parts of an issue that can be said otherwise. */
export const parts = ['name', 'proposition', 'include', 'supports', 'opposes', 'exclude', 'examples'] as const
export type Part = (typeof parts)[number]

/** What the parts are called on pages and in messages. */
export const partNames: Readonly<Record<Part, string>> = {
  name: 'Name',
  proposition: 'Proposition',
  include: 'Counts',
  supports: 'Supports',
  opposes: 'Opposes',
  exclude: 'Does not count',
  examples: 'Examples',
}

export interface PartChange {
  readonly part: Part
  readonly before: string
  readonly after: string
}

export interface IssueChange {
  readonly issue: Issue
  readonly what: 'added' | 'retired' | 'restored' | 'changed'
  /** What is said otherwise than the last time that the issue was there. */
  readonly parts: readonly PartChange[]
}

/** What one version of a codebook changes. */
export interface CodebookChanges {
  readonly title: { readonly before: string; readonly after: string } | null
  readonly issues: readonly IssueChange[]
  /** The issues that stay stand in another order. */
  readonly reordered: boolean
}

/** What a new text changes against the versions before it, of which the last is in force.
 * @param earlier oldest first */
export function changesOf(earlier: readonly CodebookText[], after: CodebookText): CodebookChanges {
  const before = earlier.at(-1)
  const there = new Map(before?.issues.map((issue) => [issue.id, issue]))
  const last = new Map(earlier.flatMap(({ issues }) => issues).map((issue) => [issue.id, issue]))
  const kept = new Set(after.issues.map(({ id }) => id))
  const now = after.issues.flatMap((issue): IssueChange[] => {
    const old = last.get(issue.id)
    if (!old) return [{ issue, what: 'added', parts: [] }]
    const changed = partsChanged(old, issue)
    if (!there.has(issue.id)) return [{ issue, what: 'restored', parts: changed }]
    return changed.length > 0 ? [{ issue, what: 'changed', parts: changed }] : []
  })
  const gone = [...there.values()].filter(({ id }) => !kept.has(id))
  return {
    title: before && before.title !== after.title ? { before: before.title, after: after.title } : null,
    issues: [...now, ...gone.map((issue): IssueChange => ({ issue, what: 'retired', parts: [] }))],
    reordered: order(before?.issues ?? [], kept) !== order(after.issues, new Set(there.keys())),
  }
}

/** Whether anything is changed at all. */
export const changesNothing = ({ title, issues, reordered }: CodebookChanges): boolean =>
  title === null && issues.length === 0 && !reordered

/** The issues of which more than the name is said otherwise, so that earlier codings may no longer fit. */
export const redefined = ({ issues }: CodebookChanges): Issue[] =>
  issues.filter((change) => change.parts.some(({ part }) => part !== 'name')).map(({ issue }) => issue)

const order = (issues: readonly Issue[], among: ReadonlySet<string>): string =>
  issues
    .map(({ id }) => id)
    .filter((id) => among.has(id))
    .join(' ')

function partsChanged(before: Issue, after: Issue): PartChange[] {
  return parts.flatMap((part) => {
    const [was, is] = [partText(before, part), partText(after, part)]
    return was === is ? [] : [{ part, before: was, after: is }]
  })
}

/** A part of an issue as text; examples are one line each. */
export const partText = (issue: Issue, part: Part): string =>
  part === 'examples' ? issue.examples.map(exampleLine).join('\n') : issue[part]

const exampleLine = ({ text, speaker, position, why }: Example): string =>
  `“${text.replace(/\s+/g, ' ')}”${speaker && `, ${speaker}`}: ${positionLabel(position)}.${why && ` ${why}`}`

/** "strongly supports", "no position". */
export const positionLabel = (position: Position | null): string =>
  positions.find(({ value }) => value === position)!.label
