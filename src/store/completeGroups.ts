import { groupCopies } from './copyGroups.js'
import { signalsOf } from './signals.js'
import type { Db } from './tables.js'
import { completeVersions } from './versionGroups.js'

/** Makes up for the groups of sources and statements that were stored before there were any. */
export async function completeGroups(db: Db): Promise<void> {
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'wording', 'text'])
    .where('copy_group', 'is', null)
    .execute()
  for (const { id, wording, text } of sources)
    await groupCopies(db, id, { text, wording, signals: await signalsOf(db, id) })
  await completeVersions(db)
}
