import { codebook } from '../../../seeds/codebook.js'
import type { LearnedIssue } from './model.js'

/** The issues of the seed codebook, which the examples were coded by. */
export const exampleIssues: readonly LearnedIssue[] = codebook.issues.map(({ id, proposition }) => ({
  id,
  proposition,
}))

/** Whether an issue is one of the seed codebook, and means the same. */
export const isExample = ({ id, proposition }: LearnedIssue): boolean =>
  exampleIssues.some((known) => known.id === id && known.proposition === proposition)
