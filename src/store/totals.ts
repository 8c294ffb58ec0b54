import type { CoderKind, Position, Vote, Wording } from '../domain.js'

/** One statement as the totals see it. */
export interface StatementRow {
  readonly id: number
  /** The statements that are versions of one have one number. */
  readonly version_group: number | null
  readonly speaker_id: number
  readonly source_id: number
  readonly date: string | null
  readonly wording: Wording
}

/** One current coding as the totals see it. */
export interface VoteRow {
  readonly statement_id: number
  readonly issue: string
  readonly coding_id: number
  readonly coder_id: number
  readonly kind: CoderKind
  readonly reviews: number
  readonly confidence_limit: number
  readonly adjudication: number
  readonly position: Position | null
  readonly confidence: number
  readonly codebook_version: number
  readonly made_at: string
}

/** What speakers said, and how it was coded. */
export interface CodedStatements {
  /** Every statement of the speakers that counts, with or without votes. */
  readonly statements: readonly StatementRow[]
  /** In the order in which they were made. */
  readonly votes: readonly VoteRow[]
  /** Of the current codebook, in its order. */
  readonly issues: readonly string[]
  readonly version: number
}

export const isAltered = ({ wording }: StatementRow): boolean => wording === 'altered'

const older = (a: VoteRow, b: VoteRow): number => {
  if (a.made_at !== b.made_at) return a.made_at < b.made_at ? -1 : 1
  return a.coding_id - b.coding_id
}

/** The newest vote of each coder, and the newest adjudication, in the order in which they were made; what was coded from altered words gives way to what was not. */
export function oneOfEach(
  versions: readonly StatementRow[],
  votes: ReadonlyMap<number, readonly VoteRow[]>,
  issue: string,
): VoteRow[] {
  if (versions.length === 1) return (votes.get(versions[0]!.id) ?? []).filter((vote) => vote.issue === issue)
  const newest = (altered: boolean): [string, VoteRow][] =>
    versions
      .filter((version) => isAltered(version) === altered)
      .flatMap(({ id }) => votes.get(id) ?? [])
      .filter((vote) => vote.issue === issue)
      .sort(older)
      .map((vote) => [`${vote.coder_id} ${vote.adjudication}`, vote])
  return [...new Map([...newest(true), ...newest(false)]).values()].sort(older)
}

/** A vote in the terms of the aggregation. */
export const asVote = (row: VoteRow, version: number): Vote => ({
  kind: row.kind,
  reviews: row.reviews === 1,
  limit: row.confidence_limit,
  adjudication: row.adjudication === 1,
  position: row.position,
  confidence: row.confidence,
  olderCodebook: row.codebook_version < version,
})
