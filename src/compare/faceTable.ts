import type { Issue, Speaker, Stance, StanceTotal } from '../domain.js'
import { type Relation, relationOf } from './face.js'
import { sentenceOf, summaryOf, type Verdict, verdictOf } from './faceWords.js'
import { stanceLookup } from './matrix.js'

/** One issue with the stances of the speakers who are compared, in their order. */
export interface FaceRow {
  readonly issue: Issue
  readonly stances: readonly StanceTotal[]
  readonly relation: Relation
  readonly verdict: Verdict
  readonly sentence: string
}

/** What two of several speakers are to each other. */
export interface FacePair {
  readonly speakers: readonly [Speaker, Speaker]
  readonly summary: string
}

/** A row for every issue, in their order. */
export function faceRows(
  speakers: readonly Speaker[],
  issues: readonly Issue[],
  stances: readonly Stance[],
): FaceRow[] {
  const find = stanceLookup(stances)
  return issues.map((issue) => {
    const sides = speakers.map(({ slug, name }) => ({ name, stance: find(slug, issue.id) }))
    return {
      issue,
      stances: sides.map(({ stance }) => stance),
      relation: relationOf(sides.map(({ stance }) => stance.state)),
      verdict: verdictOf(sides),
      sentence: sentenceOf(sides),
    }
  })
}

/** Every two of the speakers, where there are more than two. */
export function facePairs(speakers: readonly Speaker[], rows: readonly FaceRow[]): FacePair[] {
  if (speakers.length < 3) return []
  return speakers.flatMap((a, i) =>
    speakers.slice(i + 1).map((b, j): FacePair => {
      const found = rows.map(({ stances }) => relationOf([stances[i]!.state, stances[i + 1 + j]!.state]))
      return { speakers: [a, b], summary: summaryOf(found, 2) }
    }),
  )
}
