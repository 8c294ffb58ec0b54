import { positionLabel } from '../../codebook/changes.js'
import type { Issue, Position } from '../../domain.js'

/** An issue as the codebook says it. */
export interface IssueView {
  readonly id: string
  readonly name: string
  readonly proposition: string
  readonly rules: readonly { readonly term: string; readonly text: string }[]
  readonly examples: readonly {
    readonly text: string
    readonly speaker: string
    readonly position: string
    readonly why: string
  }[]
}

/** What counts on an issue, as terms; empty ones are left out. */
export const rulesOf = (issue: Issue): { term: string; text: string }[] =>
  [
    { term: 'Counts', text: issue.include },
    { term: 'Supports', text: issue.supports },
    { term: 'Opposes', text: issue.opposes },
    { term: 'Does not count', text: issue.exclude },
  ].filter(({ text }) => text !== '')

/** "+2", "−1"; empty for no position. */
export const valueWords = (value: Position | null): string =>
  value === null ? '' : value > 0 ? `+${value}` : String(value).replace('-', '−')

/** An issue as the codebook says it. */
export const issueView = (issue: Issue): IssueView => ({
  id: issue.id,
  name: issue.name,
  proposition: issue.proposition,
  rules: rulesOf(issue),
  examples: issue.examples.map(({ text, speaker, position, why }) => ({
    ...{ text, speaker, why },
    position: [valueWords(position), positionLabel(position)].filter(Boolean).join(' '),
  })),
})
