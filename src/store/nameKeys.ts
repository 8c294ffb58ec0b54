import type { SpeakerKind } from '../domain.js'
import { nameKeysOf } from './likeness.js'
import type { Db } from './tables.js'

/** Keeps the keys of a speaker's name, so that names like it are found by index.
 * @param alias see `nameKeysOf` */
export async function addNameKeys(
  trx: Db,
  speaker_id: number,
  kind: SpeakerKind,
  name: string,
  alias = false,
): Promise<void> {
  for (const key of nameKeysOf(name, kind, alias))
    await trx
      .insertInto('name_keys')
      .values({ speaker_id, ...key })
      .onConflict((conflict) => conflict.columns(['key', 'sort', 'speaker_id', 'given']).doNothing())
      .execute()
}

/** Makes up for the keys of speakers who were stored before there were any. */
export async function completeNameKeys(trx: Db): Promise<void> {
  const speakers = await trx
    .selectFrom('speakers')
    .leftJoin('name_keys', 'name_keys.speaker_id', 'speakers.id')
    .select(['speakers.id', 'speakers.kind', 'speakers.name'])
    .where('name_keys.speaker_id', 'is', null)
    .where('speakers.kind', '<>', 'unnamed')
    .execute()
  for (const { id, kind, name } of speakers) {
    await addNameKeys(trx, id, kind, name)
    const aliases = await trx.selectFrom('aliases').select('alias').where('speaker_id', '=', id).execute()
    for (const { alias } of aliases) await addNameKeys(trx, id, kind, alias, true)
  }
}
