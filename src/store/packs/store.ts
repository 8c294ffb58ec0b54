import { groupBy, inChunks } from '../chunks.js'
import type { Said } from '../facts.js'
import { kept } from '../kept.js'
import type { Db } from '../tables.js'
import { decoded, encoded, type Pack } from './format.js'
import type { Part } from './parts.js'
import type { Stored } from './sums.js'

/** Keeps parts of packs instead of those that are there.
 * @param sum what a part comes to */
export async function keepParts(
  trx: Db,
  said: Said,
  parts: ReadonlyMap<number, readonly Part[]>,
  sum: (pack: Pack) => Stored,
): Promise<void> {
  await removeParts(trx, said)
  for (const [speaker_id, own] of parts)
    for (const { first, pack } of own) {
      const quotes = pack.quotes.reduce((total, n) => total + n, 0)
      const size = { statements: pack.group.at(-1)! + 1, quotes }
      await trx
        .insertInto('pack_parts')
        .values({ speaker_id, first_group: first, ...size, totals: JSON.stringify(sum(pack)), data: encoded(pack) })
        .execute()
    }
}

function removeParts(trx: Db, said: Said): Promise<unknown> {
  const parts = trx.deleteFrom('pack_parts')
  if ('speakers' in said) return parts.where('speaker_id', 'in', said.speakers).execute()
  const own = parts.where('speaker_id', '=', said.speaker)
  return own.where('first_group', '>=', said.from).where('first_group', '<', said.to).execute()
}

/** What the parts of each speaker's pack come to, in their order. */
export async function sumsOf(db: Db, speakers: readonly number[]) {
  const rows = await db
    .selectFrom('pack_parts')
    .select(['speaker_id', 'statements', 'quotes', 'totals'])
    .where('speaker_id', 'in', speakers)
    .orderBy('speaker_id')
    .orderBy('first_group')
    .execute()
  const parts = rows.map(({ totals, ...row }) => ({ ...row, totals: JSON.parse(totals) as Stored }))
  return groupBy(parts, ({ speaker_id }) => speaker_id)
}

/** Where the parts of speakers' packs begin, in order. */
export async function firstsOf(db: Db, speakers: readonly number[]): Promise<Map<number, number[]>> {
  const rows = await inChunks(speakers, (chunk) =>
    db
      .selectFrom('pack_parts')
      .select(['speaker_id', 'first_group'])
      .where('speaker_id', 'in', chunk)
      .orderBy('speaker_id')
      .orderBy('first_group')
      .execute(),
  )
  const groups = groupBy(rows, ({ speaker_id }) => speaker_id)
  return new Map([...groups].map(([speaker, own]) => [speaker, own.map(({ first_group }) => first_group)]))
}

/** How many bytes the packs of all speakers may take to be kept: those of a million quotes take 48 MB. */
const roomForAll = 2 ** 26
/** The packs of fewer speakers are read when they are asked for. */
const many = 20

/** The packs of speakers part by part, in the order of their ids and of the parts.
 * @param room how many bytes may be kept */
export async function eachPart(
  db: Db,
  speakers: readonly number[],
  look: (speaker: number, pack: Pack) => void,
  room = roomForAll,
): Promise<void> {
  const [only] = speakers
  if (only !== undefined && speakers.length === 1) {
    for (const pack of await partsOf(db, only)) look(only, pack)
    return
  }
  const all = speakers.length < many ? null : await allParts(db, room)
  if (all) {
    const asked = new Set(speakers)
    for (const [speaker, pack] of all) if (asked.has(speaker)) look(speaker, pack)
    return
  }
  await inChunks(speakers, async (chunk) => {
    const rows = await packRows(db).where('speaker_id', 'in', chunk).execute()
    for (const { speaker_id, data } of rows) look(speaker_id, decoded(data))
    return []
  })
}

/** The packs of one speaker, part by part. A page asks for them several times, so those of the last speaker are kept. */
export const partsOf = (db: Db, speaker: number): Promise<readonly Pack[]> =>
  kept(
    db,
    'parts of one speaker',
    async () => (await packRows(db).where('speaker_id', '=', speaker).execute()).map(({ data }) => decoded(data)),
    String(speaker),
  )

/** The packs of all speakers, by which every filter is answered; null where they take too much room to be kept. */
const allParts = (db: Db, room: number): Promise<readonly (readonly [speaker: number, pack: Pack])[] | null> =>
  kept(db, 'parts of all speakers', async () => {
    const { size } = await db
      .selectFrom('pack_parts')
      .select((eb) => eb.fn.sum<number | string | null>(eb.fn('length', ['data'])).as('size'))
      .executeTakeFirstOrThrow()
    if (Number(size) > room) return null
    return (await packRows(db).execute()).map(({ speaker_id, data }) => [speaker_id, decoded(data)] as const)
  })

const packRows = (db: Db) =>
  db.selectFrom('pack_parts').select(['speaker_id', 'data']).orderBy('speaker_id').orderBy('first_group')

/** How much each speaker said. */
export const packSizes = (db: Db) => db.selectFrom('speaker_packs').select(['speaker_id', 'statements', 'quotes'])
