import { groupBy, inChunks } from '../chunks.js'
import type { Db } from '../tables.js'
import { addWords, removeWords } from './sqlite.js'

/** Names and aliases of speakers and of all who were merged into them, the speaker's own name first. */
export async function namesOf(db: Db, speakers: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await inChunks(speakers, (chunk) =>
    db
      .selectFrom('speakers')
      .leftJoin('aliases', 'aliases.speaker_id', 'speakers.id')
      .select(['speakers.id', 'merged_into', 'name', 'alias'])
      .where((eb) => eb.or([eb('speakers.id', 'in', chunk), eb('merged_into', 'in', chunk)]))
      .orderBy((eb) => eb('merged_into', 'is not', null))
      .orderBy('speakers.id')
      .orderBy('aliases.id')
      .execute(),
  )
  const names = new Map<number, string[]>(speakers.map((id) => [id, []]))
  for (const [id, own] of groupBy(rows, (row) => row.merged_into ?? row.id)) {
    const words = own.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]))
    names.get(id)?.push(...new Set(words))
  }
  return names
}

/** Writes speakers to the index as they now are; those merged into others are found under these. */
export async function indexSpeakers(trx: Db, ids: readonly number[]): Promise<void> {
  const standing = trx.selectFrom('speakers').select('id').where('id', 'in', ids).where('merged_into', 'is', null)
  const words = await speakerWords(
    trx,
    (await standing.execute()).map(({ id }) => id),
  )
  await removeWords(trx, 'speaker_words', ids)
  await addWords(
    trx,
    'speaker_words',
    [...words].map(([id, own]) => [id, ...own]),
  )
}

/** Speakers as the index has them: a line for each name, the own one first, and one for each role. */
export async function speakerWords(db: Db, ids: readonly number[]): Promise<Map<number, [string, string]>> {
  const names = await namesOf(db, ids)
  const roles = await rolesOf(db, ids)
  return new Map([...names].map(([id, own]) => [id, [own.join('\n'), (roles.get(id) ?? []).join('\n')]]))
}

async function rolesOf(trx: Db, speakers: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await inChunks(speakers, (chunk) =>
    trx
      .selectFrom('roles')
      .innerJoin('speakers', 'speakers.id', 'roles.speaker_id')
      .select(['speakers.id', 'merged_into', 'title', 'organisation'])
      .where((eb) => eb.or([eb('speakers.id', 'in', chunk), eb('merged_into', 'in', chunk)]))
      .orderBy('roles.id')
      .execute(),
  )
  const words = rows.map((row) => ({ ...row, words: [row.title, row.organisation].filter(Boolean).join(', ') }))
  const groups = groupBy(words, (row) => row.merged_into ?? row.id)
  return new Map([...groups].map(([id, own]) => [id, [...new Set(own.map((row) => row.words))]]))
}

/** Writes sources to the index; deleted ones are found by no word. */
export async function indexSources(trx: Db, ids: readonly number[]): Promise<void> {
  const there = await inChunks(ids, (chunk) =>
    trx.selectFrom('sources').select('id').where('id', 'in', chunk).where('deleted_at', 'is', null).execute(),
  )
  await removeWords(trx, 'source_words', ids)
  await addWords(
    trx,
    'source_words',
    [
      ...(await sourceWords(
        trx,
        there.map(({ id }) => id),
      )),
    ].map(([id, own]) => [id, ...own]),
  )
}

/** Sources as the index has them: title, what else names them, and text. */
export async function sourceWords(db: Db, ids: readonly number[]): Promise<Map<number, [string, string, string]>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('sources')
      .select(['id', 'name', 'title', 'publisher', 'author', 'reported_title', 'reported_publisher', 'text'])
      .where('id', 'in', chunk)
      .execute(),
  )
  return new Map(
    rows.map(({ id, name, title, text, ...printed }) => [
      id,
      [
        title ?? name,
        Object.values({ name, ...printed })
          .filter(Boolean)
          .join('\n'),
        text,
      ],
    ]),
  )
}
