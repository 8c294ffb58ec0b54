import type { Filter, PositionCount, Stance } from '../domain.js'
import { inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { isOpen, saidIn, votesIn } from './filter.js'
import { requeue } from './requeue.js'
import { reindex } from './search/reindex.js'
import { resettle } from './search/sides.js'
import { type Db, flag, type NewRow } from './tables.js'
import { type CodedStatements, type SpeakerStance, totalsOf } from './totals.js'
import { currentVersion, issueIds } from './versions.js'

/** Brings the stored totals up to date, in the transaction of whatever changed them.
 * @param speakers ids of those whose statements or codings changed; all where it is left out */
export async function recompute(trx: Db, speakers?: readonly number[]): Promise<void> {
  const version = await currentVersion(trx)
  await reindex(trx)
  if (speakers === undefined) await trx.deleteFrom('stances').execute()
  const touched = speakers === undefined ? await speakerIds(trx, {}) : [...new Set(speakers)]
  await inChunks(touched, async (chunk) => {
    await trx.deleteFrom('stances').where('speaker_id', 'in', chunk).execute()
    if (version === undefined) return []
    const facts = await factsOf(trx, chunk, {}, version)
    for (const total of totalsOf(facts)) await trx.insertInto('stances').values(asRow(total, version)).execute()
    await requeue(trx, chunk, facts)
    await resettle(trx, chunk, facts)
    return []
  })
}

/** Computes the stored totals anew where an earlier version of the program stored them, without positions. */
export async function completeTotals(db: Db): Promise<void> {
  const without = db.selectFrom('stances').select('issue').where('positions', 'is', null).limit(1)
  if (await without.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

/** Stances: stored totals, or totals under a filter. */
export const stanceStore = (db: Db): Store['stances'] => ({
  list: (filter = {}) => (isOpen(filter) ? stored(db) : filtered(db, filter)),
  recompute: () => db.transaction().execute((trx) => recompute(trx)),
})

async function filtered(db: Db, filter: Filter): Promise<Stance[]> {
  const version = await currentVersion(db)
  if (version === undefined) return []
  const totals = await inChunks(await speakerIds(db, filter), async (chunk) =>
    totalsOf(await factsOf(db, chunk, filter, version)),
  )
  return totals.map(({ speakerId: _, ...stance }) => stance)
}

async function speakerIds(db: Db, { speaker, speakerKind }: Filter): Promise<number[]> {
  let speakers = db.selectFrom('speakers').select('id').where('merged_into', 'is', null).orderBy('id')
  if (speaker !== undefined) speakers = speakers.where('slug', '=', speaker)
  if (speakerKind !== undefined) speakers = speakers.where('kind', '=', speakerKind)
  return (await speakers.execute()).map(({ id }) => id)
}

async function factsOf(db: Db, speakers: number[], filter: Filter, version: number): Promise<CodedStatements> {
  const statements = await db
    .selectFrom('statements')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .innerJoin('speakers', 'speakers.id', 'statements.speaker_id')
    .select(['statements.id', 'statements.version_group', 'speakers.id as speaker_id', 'speakers.slug'])
    .select(['sources.date', 'sources.wording'])
    .where('speakers.id', 'in', speakers)
    .where(saidIn(filter))
    .orderBy('speakers.id')
    .execute()
  return {
    statements,
    votes: await votes(db, speakers, filter, version),
    issues: await issueIds(db, version),
    version,
  }
}

// Votes of statements that the filter leaves out may come along: they find no statement to count for.
const votes = (db: Db, speakers: number[], filter: Filter, version: number) =>
  db
    .selectFrom('statements')
    .innerJoin('current_codings', 'current_codings.statement_id', 'statements.id')
    .innerJoin('codings', 'codings.id', 'current_codings.coding_id')
    .innerJoin('coders', 'coders.id', 'current_codings.coder_id')
    .innerJoin('codebook_issues', 'codebook_issues.issue', 'codings.issue')
    .select(['codings.id as coding_id', 'codings.coder_id', 'codings.statement_id', 'codings.issue'])
    .select(['codings.adjudication', 'codings.position', 'codings.confidence', 'codings.made_at'])
    .select(['codings.codebook_version', 'coders.kind', 'coders.reviews', 'coders.confidence_limit'])
    .where('statements.speaker_id', 'in', speakers)
    .where('codebook_issues.version', '=', version)
    .whereRef('codings.codebook_version', '>=', 'codebook_issues.meaning_since')
    .where(votesIn(filter))
    .orderBy('codings.made_at')
    .orderBy('codings.id')
    .execute()

async function stored(db: Db): Promise<Stance[]> {
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
  return rows.map(({ slug, speaker_id: _, codebook_version: __, ...row }) => asStance(slug, row))
}

type TotalRow = Omit<NewRow<'stances'>, 'speaker_id' | 'codebook_version'>

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

const asRow = (total: SpeakerStance, version: number): NewRow<'stances'> => {
  const { speakerId, speaker: _, machineOnly, alteredOnly, olderCodebook, reviewed, positions, ...row } = total
  return {
    ...row,
    speaker_id: speakerId,
    codebook_version: version,
    machine_only: flag(machineOnly),
    positions: JSON.stringify(positions),
    reviewed: flag(reviewed),
    altered_only: flag(alteredOnly),
    older_codebook: flag(olderCodebook),
  }
}
