import type { Merge } from '../domain.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { recompute } from './recompute.js'
import type { Db } from './tables.js'
import { regroup } from './versionGroups.js'

/** Merges two speakers within a transaction. See `Store.speakers.merge`. */
export async function merge(trx: Db, from: string, into: string, by: By): Promise<void> {
  signed(by)
  const [one, other] = [await unmerged(trx, from), await unmerged(trx, into)]
  if (one === other) throw new Refused('A speaker cannot be merged into itself.')
  await join(trx, one, other, by)
}

/** Makes one speaker count under another, both by their keys and neither merged; what was merged into it comes along.
 * Quotes keep whom they were attributed to, and aliases and roles stay where they are, so that parting gives all of it back. */
export async function join(trx: Db, from_id: number, into_id: number, by: By): Promise<void> {
  const at = new Date().toISOString()
  await trx.insertInto('merges').values({ from_id, into_id, at, who: by.who, why: by.why }).execute()
  await trx
    .updateTable('speakers')
    .set({ merged_into: into_id })
    .where((eb) => eb.or([eb('id', '=', from_id), eb('merged_into', '=', from_id)]))
    .execute()
  const speaker_id = into_id
  const { numUpdatedRows } = await trx
    .updateTable('quotes')
    .set({ speaker_id })
    .where('speaker_id', '=', from_id)
    .executeTakeFirst()
  const moved = await statementsOf(trx, [from_id])
  await trx.updateTable('statements').set({ speaker_id }).where('speaker_id', '=', from_id).execute()
  await recompute(trx, [from_id, into_id, ...(await regroup(trx, moved)).keys()])
  const after = { into: into_id, quotes: Number(numUpdatedRows) }
  await record(trx, { ...by, action: 'speaker.merged', subject: 'speaker', subjectId: from_id, after })
}

/** Undoes a merge within a transaction. See `Store.speakers.unmerge`. */
export async function unmerge(trx: Db, slug: string, by: By): Promise<void> {
  signed(by)
  const speaker = await trx
    .selectFrom('speakers')
    .select(['id', 'merged_into'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!speaker) throw new Refused(`There is no speaker "${slug}".`)
  const row = await standing(trx).where('merges.from_id', '=', speaker.id).executeTakeFirst()
  if (!row || speaker.merged_into === null) throw new Refused(`The speaker "${slug}" is not merged.`)
  const { from_id, into_id, id: undoes } = row
  const at = new Date().toISOString()
  await trx.insertInto('merges').values({ from_id, into_id, at, who: by.who, why: by.why, undoes }).execute()
  const quotes = await giveBack(trx, from_id, await mergedInto(trx, from_id))
  const moved = await statementsOf(trx, [from_id])
  await recompute(trx, [from_id, speaker.merged_into, ...(await regroup(trx, moved)).keys()])
  const [before, after] = [{ into: into_id }, { quotes }]
  await record(trx, { ...by, action: 'speaker.unmerged', subject: 'speaker', subjectId: from_id, before, after })
}

/** The merges that stand, newest first. */
export async function merges(db: Db): Promise<Merge[]> {
  const rows = await standing(db)
    .innerJoin('speakers as a', 'a.id', 'merges.from_id')
    .innerJoin('speakers as b', 'b.id', 'merges.into_id')
    .select(['merges.at', 'merges.who', 'merges.why', 'a.slug as a_slug', 'a.name as a_name', 'a.kind as a_kind'])
    .select(['b.slug as b_slug', 'b.name as b_name', 'b.kind as b_kind'])
    .orderBy('merges.id', 'desc')
    .execute()
  return rows.map(({ at, who, why, ...row }) => ({
    from: { slug: row.a_slug, name: row.a_name, kind: row.a_kind },
    into: { slug: row.b_slug, name: row.b_name, kind: row.b_kind },
    ...{ at, who, why },
  }))
}

const standing = (db: Db) =>
  db
    .selectFrom('merges')
    .leftJoin('merges as undoing', 'undoing.undoes', 'merges.id')
    .where('merges.undoes', 'is', null)
    .where('undoing.id', 'is', null)
    .select(['merges.id', 'merges.from_id', 'merges.into_id'])

async function unmerged(trx: Db, slug: string): Promise<number> {
  const speaker = await trx
    .selectFrom('speakers')
    .select(['id', 'merged_into'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!speaker) throw new Refused(`There is no speaker "${slug}".`)
  if (speaker.merged_into !== null) throw new Refused(`The speaker "${slug}" was merged already.`)
  return speaker.id
}

// Words that two speakers share have to be more alike than those of one, so that their versions are looked for anew.
async function statementsOf(trx: Db, speakers: readonly number[]): Promise<number[]> {
  const rows = await trx.selectFrom('statements').select('id').where('speaker_id', 'in', speakers).execute()
  return rows.map(({ id }) => id)
}

/** Those that were merged into a speaker, and into those in turn. */
async function mergedInto(trx: Db, speaker: number): Promise<number[]> {
  const found: number[] = []
  for (let next = [speaker]; next.length > 0; ) {
    const rows = await standing(trx).where('merges.into_id', 'in', next).execute()
    next = rows.map(({ from_id }) => from_id)
    found.push(...next)
  }
  return found
}

/** Makes a speaker count for itself and for `others` again.
 * @returns the number of quotes that it got back */
async function giveBack(trx: Db, speaker_id: number, others: readonly number[]): Promise<number> {
  await trx.updateTable('speakers').set({ merged_into: null }).where('id', '=', speaker_id).execute()
  if (others.length > 0)
    await trx.updateTable('speakers').set({ merged_into: speaker_id }).where('id', 'in', others).execute()
  const own = trx
    .selectFrom('quotes')
    .select('statement_id')
    .where('named_id', 'in', [speaker_id, ...others])
  await trx.updateTable('statements').set({ speaker_id }).where('id', 'in', own).execute()
  const { numUpdatedRows } = await trx
    .updateTable('quotes')
    .set({ speaker_id })
    .where('named_id', 'in', [speaker_id, ...others])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
