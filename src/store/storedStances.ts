import type { PositionCount, Stance, StanceState } from '../domain.js'
import type { Standings } from './contract.js'
import { type Db, flag, type NewRow } from './tables.js'

/** The totals that are kept, in the order of speakers and issues, and how they stand without altered wording. */
export async function storedStances(db: Db): Promise<Pick<Standings, 'stances' | 'otherwise'>> {
  const rows = await db
    .selectFrom('stances')
    .innerJoin('speakers', 'speakers.id', 'stances.speaker_id')
    .innerJoin('codebook_issues', (join) =>
      join
        .onRef('codebook_issues.version', '=', 'stances.codebook_version')
        .onRef('codebook_issues.issue', '=', 'stances.issue'),
    )
    .selectAll('stances')
    .select('speakers.slug')
    .orderBy('stances.speaker_id')
    .orderBy('codebook_issues.ordinal')
    .execute()
  const found = (state: StanceState | null): boolean => state !== null && state !== 'nothing-found'
  return {
    stances: rows
      .filter(({ state }) => found(state))
      .map(({ slug, speaker_id: _, codebook_version: __, unaltered_state: ___, ...row }) => asStance(slug, row)),
    otherwise: rows
      .filter(({ unaltered_state }) => found(unaltered_state))
      .map(({ slug, issue, unaltered_state }) => ({ speaker: slug, issue, state: unaltered_state! })),
  }
}

type TotalRow = Omit<NewRow<'stances'>, 'speaker_id' | 'codebook_version' | 'unaltered_state'>

const asStance = (
  speaker: string,
  { machine_only, altered_only, older_codebook, reviewed, median, newest, positions, ...row }: TotalRow,
): Stance => ({
  speaker,
  ...row,
  median: median ?? null,
  positions: JSON.parse(positions ?? '[]') as PositionCount[],
  newest: newest ?? null,
  machineOnly: machine_only === 1,
  reviewed: reviewed === 1,
  alteredOnly: altered_only === 1,
  olderCodebook: older_codebook === 1,
})

/** A total as it is kept. */
export const asRow = (
  { machineOnly, alteredOnly, olderCodebook, reviewed, positions, speaker: _, ...row }: Stance,
  more: Pick<NewRow<'stances'>, 'speaker_id' | 'codebook_version' | 'unaltered_state'>,
): NewRow<'stances'> => ({
  ...row,
  ...more,
  positions: JSON.stringify(positions),
  machine_only: flag(machineOnly),
  reviewed: flag(reviewed),
  altered_only: flag(alteredOnly),
  older_codebook: flag(olderCodebook),
})
