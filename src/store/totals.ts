import type { CoderKind, Position, Stance, StanceTotal, Vote, VotedStatement, Wording } from '../domain.js'
import { aggregate } from '../stance/aggregate.js'
import { groupBy } from './chunks.js'

/** One statement as the totals see it. */
export interface StatementRow {
  readonly id: number
  readonly speaker_id: number
  readonly slug: string
  readonly date: string | null
  readonly wording: Wording
}

/** One current coding as the totals see it. */
export interface VoteRow {
  readonly statement_id: number
  readonly issue: string
  readonly kind: CoderKind
  readonly reviews: number
  readonly confidence_limit: number
  readonly adjudication: number
  readonly position: Position | null
  readonly confidence: number
  readonly codebook_version: number
}

/** A stance with the key of its speaker. */
export interface SpeakerStance extends Stance {
  readonly speakerId: number
}

/** Adds up statements and their votes for every speaker and issue that somebody looked at; "nothing found" is left out.
 * @param statements every statement of the speakers that counts, with or without votes
 * @param votes in the order in which they were made
 * @param issues in the order of the answer
 * @param version the current codebook's */
export function totalsOf(
  statements: readonly StatementRow[],
  votes: readonly VoteRow[],
  issues: readonly string[],
  version: number,
): SpeakerStance[] {
  const byStatement = groupBy(votes, ({ statement_id }) => statement_id)
  return [...groupBy(statements, ({ speaker_id }) => speaker_id)].flatMap(([speakerId, said]) =>
    issues.flatMap((issue): SpeakerStance[] => {
      const total = totalOn(issue, said, byStatement, version)
      return total.state === 'nothing-found' ? [] : [{ speakerId, speaker: said[0]!.slug, issue, ...total }]
    }),
  )
}

const totalOn = (
  issue: string,
  said: readonly StatementRow[],
  votes: ReadonlyMap<number, readonly VoteRow[]>,
  version: number,
): StanceTotal =>
  aggregate(
    said.map(
      ({ id, date, wording }): VotedStatement => ({
        date,
        altered: wording === 'altered',
        votes: (votes.get(id) ?? []).filter((vote) => vote.issue === issue).map((vote) => asVote(vote, version)),
      }),
    ),
  )

const asVote = (row: VoteRow, version: number): Vote => ({
  kind: row.kind,
  reviews: row.reviews === 1,
  limit: row.confidence_limit,
  adjudication: row.adjudication === 1,
  position: row.position,
  confidence: row.confidence,
  olderCodebook: row.codebook_version < version,
})
