import type { SpeakerRef } from '../domain.js'
import { inChunks } from './chunks.js'
import type { Db } from './tables.js'

/** Names of speakers. See `Store.speakers.refs`. */
export async function refsOf(db: Db, slugs?: readonly string[]): Promise<SpeakerRef[]> {
  if (slugs === undefined) return named(db).where('merged_into', 'is', null).orderBy('folded').orderBy('id').execute()
  const rows = await inChunks(slugs, (chunk) =>
    db
      .selectFrom('speakers as asked')
      .innerJoin('speakers', (join) =>
        join.on((eb) => eb('speakers.id', '=', eb.fn.coalesce('asked.merged_into', 'asked.id'))),
      )
      .select(['asked.slug as asked', 'speakers.slug', 'speakers.name', 'speakers.kind'])
      .where('asked.slug', 'in', chunk)
      .execute(),
  )
  const found = new Map(rows.map(({ asked, ...ref }) => [asked, ref]))
  const known = slugs.flatMap((slug) => found.get(slug) ?? [])
  return [...new Map(known.map((ref) => [ref.slug, ref])).values()]
}

const named = (db: Db) => db.selectFrom('speakers').select(['slug', 'name', 'kind'])
