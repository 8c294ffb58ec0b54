import type { Deletion } from '../domain.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { recompute } from './recompute.js'
import { refold } from './refold.js'
import type { Db } from './tables.js'

/** Deletes a source within a transaction. See `Store.sources.remove`. */
export async function removeSource(trx: Db, slug: string, by: By): Promise<void> {
  const { id, deleted_at } = await sourceCalled(trx, slug, by)
  if (deleted_at !== null) throw new Refused('This source was deleted already.')
  await settle(trx, id, new Date().toISOString(), null, by)
}

/** Brings it back. See `Store.sources.restore`. */
export async function restoreSource(trx: Db, slug: string, by: By): Promise<void> {
  const { id, deleted_at } = await sourceCalled(trx, slug, by)
  const deletion = await deletionOf(trx, id)
  if (deleted_at === null || !deletion) throw new Refused('This source was not deleted.')
  await settle(trx, id, null, deletion.id, by)
}

/** The deletion that stands; undefined where the source is there. */
export async function deletionOf(db: Db, source: number): Promise<(Deletion & { readonly id: number }) | undefined> {
  const newest = db.selectFrom('source_deletions').selectAll().where('source_id', '=', source).orderBy('id', 'desc')
  const row = await newest.limit(1).executeTakeFirst()
  return row && row.undoes === null ? { id: row.id, at: row.at, who: row.who, why: row.why } : undefined
}

/** Makes sure that something is said of a source that is there.
 * @throws Refused where it was deleted */
export async function notDeleted(db: Db, source: number): Promise<void> {
  if (await deletionOf(db, source)) throw new Refused('Its source was deleted. Bring that back first.')
}

async function sourceCalled(trx: Db, slug: string, by: By) {
  signed(by)
  const row = await trx.selectFrom('sources').select(['id', 'deleted_at']).where('slug', '=', slug).executeTakeFirst()
  if (!row) throw new Refused(`There is no source "${slug}".`)
  return row
}

/** Takes a source's quotes out of whatever counts, or back in. */
async function settle(trx: Db, id: number, at: string | null, undoes: number | null, by: By): Promise<void> {
  const said = { source_id: id, at: new Date().toISOString(), who: by.who, why: by.why, undoes }
  await trx.insertInto('source_deletions').values(said).execute()
  await trx.updateTable('sources').set({ deleted_at: at }).where('id', '=', id).execute()
  const quotes = trx.selectFrom('quotes').select('base_statement_id').distinct().where('source_id', '=', id)
  const statements = (await quotes.execute()).flatMap((row) => row.base_statement_id ?? [])
  await recompute(trx, await refold(trx, statements))
  const action = undoes === null ? 'source.deleted' : 'source.restored'
  await record(trx, { ...by, action, subject: 'source', subjectId: id })
}
