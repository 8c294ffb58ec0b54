import type { SpeakerKind } from '../domain.js'
import { record } from './log.js'
import { addNameKeys } from './nameKeys.js'
import { folded, freeSlug, slugOf } from './names.js'
import type { Db } from './tables.js'

/** The speaker whom a name belongs to beyond doubt: the only one of that name, else the only one of that alias,
 * merged ones followed; undefined where there is none or more than one. Unnamed speakers are never found by name. */
export async function speakerNamed(db: Db, name: string): Promise<number | undefined> {
  const key = folded(name)
  const named = await namedSpeakers(db).where('speakers.folded', '=', key).execute()
  if (named.length > 0) return onlyOne(named)
  const known = namedSpeakers(db).innerJoin('aliases', 'aliases.speaker_id', 'speakers.id')
  return onlyOne(await known.where('aliases.folded', '=', key).execute())
}

/** Adds a speaker under a free address. */
export async function addSpeaker(trx: Db, name: string, kind: SpeakerKind, who: string): Promise<number> {
  const slug = await freeSlug(slugOf(name, 'speaker'), async (slugs) => {
    const taken = await trx.selectFrom('speakers').select('slug').where('slug', 'in', slugs).execute()
    return taken.map((row) => row.slug)
  })
  const { id } = await trx
    .insertInto('speakers')
    .values({ slug, name, folded: folded(name), kind, merged_into: null, added_at: new Date().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addNameKeys(trx, id, kind, name)
  await record(trx, { who, action: 'speaker.added', subject: 'speaker', subjectId: id, after: { name, kind, slug } })
  return id
}

const namedSpeakers = (db: Db) =>
  db
    .selectFrom('speakers')
    .select((eb) => eb.fn.coalesce('speakers.merged_into', 'speakers.id').as('id'))
    .where('speakers.kind', '<>', 'unnamed')

/** The only speaker of all that were found; undefined where they are none or several. */
export function onlyOne(rows: readonly { readonly id: number }[]): number | undefined {
  const ids = new Set(rows.map(({ id }) => id))
  return ids.size === 1 ? rows[0]!.id : undefined
}
