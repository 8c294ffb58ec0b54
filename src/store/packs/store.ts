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

/** The packs of speakers part by part, a few speakers at a time, in the order of their ids and of the parts. */
export async function eachPart(
  db: Db,
  speakers: readonly number[],
  look: (speaker: number, pack: Pack) => void,
): Promise<void> {
  const [only] = speakers
  if (only !== undefined && speakers.length === 1) {
    for (const pack of await partsOf(db, only)) look(only, pack)
    return
  }
  await inChunks(speakers, async (chunk) => {
    for (const { speaker_id, data } of await packRows(db, chunk)) look(speaker_id, decoded(data))
    return []
  })
}

/** The packs of one speaker, part by part. A page asks for them several times, so those of the last speaker are kept. */
export const partsOf = (db: Db, speaker: number): Promise<readonly Pack[]> =>
  kept(
    db,
    'parts of one speaker',
    async () => (await packRows(db, [speaker])).map(({ data }) => decoded(data)),
    String(speaker),
  )

const packRows = (db: Db, speakers: readonly number[]) =>
  db
    .selectFrom('pack_parts')
    .select(['speaker_id', 'data'])
    .where('speaker_id', 'in', speakers)
    .orderBy('speaker_id')
    .orderBy('first_group')
    .execute()

/** How much each speaker said. */
export const packSizes = (db: Db) => db.selectFrom('speaker_packs').select(['speaker_id', 'statements', 'quotes'])
