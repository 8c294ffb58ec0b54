import { examples } from '../../../seeds/stance/examples/index.js'
import type { Issue } from '../../domain.js'
import { isExample } from './issues.js'
import type { LearnedIssue } from './model.js'
import type { Taught } from './train.js'

/** Fewer codings of people than this on an issue that the examples do not know teach nothing. */
export const fewest = 30

/** The example statements with their codings on those issues of a codebook that mean the same as in the seed codebook. */
export function taughtByExamples(issues: readonly LearnedIssue[]): Taught[] {
  const own = issues.filter(isExample).map(({ id }) => id)
  if (own.length === 0) return []
  return examples.map(({ quote, lead, codings }) => ({
    quote,
    lead,
    codings: Object.fromEntries(own.map((id) => [id, codings[id as keyof typeof codings] ?? null])),
  }))
}

/** What a model for a codebook can learn from, and which issues there is too little for. */
export interface Lessons {
  readonly taught: readonly Taught[]
  /** How many of them people coded. */
  readonly people: number
  readonly issues: readonly LearnedIssue[]
  readonly tooFew: readonly { readonly name: string; readonly codings: number }[]
}

/** Puts examples and people's codings together. An issue that the examples do not know needs at least `fewest` positions by people. */
export function lessonsFor(issues: readonly Issue[], byPeople: readonly Taught[]): Lessons {
  const positions = ({ id }: LearnedIssue) => byPeople.filter(({ codings }) => typeof codings[id] === 'number').length
  const learnable = issues.filter((issue) => isExample(issue) || positions(issue) >= fewest)
  const ids = new Set(learnable.map(({ id }) => id))
  const people = byPeople.filter(({ codings }) => Object.keys(codings).some((id) => ids.has(id)))
  return {
    taught: [...taughtByExamples(learnable), ...people],
    people: people.length,
    issues: learnable.map(({ id, proposition }) => ({ id, proposition })),
    tooFew: issues
      .filter((issue) => !ids.has(issue.id))
      .map((issue) => ({ name: issue.name, codings: positions(issue) })),
  }
}
