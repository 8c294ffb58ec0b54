import type { Judgement, Wording } from '../domain.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { recompute } from './recompute.js'
import { newestFirst } from './replay.js'
import type { Db } from './tables.js'
import { regroup } from './versionGroups.js'

/** Judges a source's wording within a transaction. See `Store.sources.judge`. */
export async function judge(trx: Db, slug: string, wording: Wording, by: By): Promise<void> {
  signed(by)
  const source = await sourceCalled(trx, slug)
  const standing = (await judgementsOf(trx, slug)).find(({ undoes, undone }) => undoes === null && !undone)
  if (standing?.wording === wording) throw new Refused(`The wording was judged ${wording} already.`)
  await append(trx, source.id, { wording, undoes: null }, by)
  await settle(trx, source, 'source.judged', by)
}

/** Takes a judgement back within a transaction. See `Store.sources.unjudge`. */
export async function unjudge(trx: Db, slug: string, judgement: number, by: By): Promise<void> {
  signed(by)
  const source = await sourceCalled(trx, slug)
  const found = (await judgementsOf(trx, slug)).find(({ id, undoes }) => id === judgement && undoes === null)
  if (!found) throw new Refused(`${slug} has no judgement ${judgement}.`)
  if (found.undone) throw new Refused('That was taken back already.')
  await append(trx, source.id, { wording: found.wording, undoes: judgement }, by)
  await settle(trx, source, 'source.judgement-undone', by)
}

/** What people said of a source's wording, newest first. */
export async function judgementsOf(db: Db, slug: string): Promise<Judgement[]> {
  const rows = await db
    .selectFrom('wording_judgements')
    .innerJoin('sources', 'sources.id', 'wording_judgements.source_id')
    .select(['wording_judgements.id', 'at', 'who', 'why', 'wording_judgements.wording', 'undoes'])
    .where('sources.slug', '=', slug)
    .orderBy('wording_judgements.id')
    .execute()
  return newestFirst(rows)
}

/** The wording that people judged a source to have; undefined where nobody did, or all of it was taken back. */
export const judgedWording = async (db: Db, slug: string): Promise<Wording | undefined> =>
  (await judgementsOf(db, slug)).find(({ undoes, undone }) => undoes === null && !undone)?.wording

interface Judged {
  readonly id: number
  readonly slug: string
  readonly wording: Wording
  readonly found_wording: Wording | null
}

async function sourceCalled(db: Db, slug: string): Promise<Judged> {
  const source = await db
    .selectFrom('sources')
    .select(['id', 'slug', 'wording', 'found_wording'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!source) throw new Refused(`There is no source "${slug}".`)
  return source
}

const append = (
  trx: Db,
  source_id: number,
  said: { readonly wording: Wording; readonly undoes: number | null },
  { who, why }: By,
): Promise<unknown> =>
  trx
    .insertInto('wording_judgements')
    .values({ source_id, at: new Date().toISOString(), who, why, ...said })
    .execute()

/** Brings a source and all that depends on its wording to what was last said. */
async function settle(trx: Db, source: Judged, action: string, by: By): Promise<void> {
  const wording = (await judgedWording(trx, source.slug)) ?? source.found_wording ?? source.wording
  await trx.updateTable('sources').set({ wording }).where('id', '=', source.id).execute()
  const statements = await trx
    .selectFrom('statements')
    .select(['id', 'speaker_id'])
    .where('source_id', '=', source.id)
    .execute()
  const regrouped = await regroup(
    trx,
    statements.map(({ id }) => id),
  )
  const speakers = [...statements.map(({ speaker_id }) => speaker_id), ...regrouped.keys()]
  await recompute(
    trx,
    speakers.filter((id) => id !== null),
  )
  const [before, after] = [{ wording: source.wording }, { wording }]
  await record(trx, { ...by, action, subject: 'source', subjectId: source.id, before, after })
}
