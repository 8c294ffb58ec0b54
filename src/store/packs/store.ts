import { groupBy, inChunks } from '../chunks.js'
import type { Db } from '../tables.js'
import type { CodedStatements } from '../totals.js'
import { packOf, type QuoteRow } from './build.js'
import { decoded, encoded, type Pack } from './format.js'

/** Packs what speakers said, by their ids; those who said nothing have no pack. */
export function packsOf({ statements, votes }: CodedStatements, quotes: readonly QuoteRow[]): Map<number, Pack> {
  const votesOf = groupBy(votes, ({ statement_id }) => statement_id)
  const quotesOf = groupBy(quotes, ({ statement_id }) => statement_id)
  const bySpeaker = groupBy(statements, ({ speaker_id }) => speaker_id)
  return new Map([...bySpeaker].map(([speaker, said]) => [speaker, packOf(said, votesOf, quotesOf)]))
}

/** Keeps packs instead of those that the speakers have. */
export async function keepPacks(trx: Db, speakers: readonly number[], packs: ReadonlyMap<number, Pack>): Promise<void> {
  await inChunks(speakers, async (chunk) => {
    await trx.deleteFrom('speaker_packs').where('speaker_id', 'in', chunk).execute()
    return []
  })
  for (const [speaker_id, pack] of packs) {
    const statements = pack.group.length === 0 ? 0 : pack.group.at(-1)! + 1
    const quotes = pack.quotes.reduce((sum, n) => sum + n, 0)
    await trx
      .insertInto('speaker_packs')
      .values({ speaker_id, statements, quotes, data: encoded(pack) })
      .execute()
  }
}

/** The packs of speakers, a few at a time, in the order of their ids. */
export async function eachPack(
  db: Db,
  speakers: readonly number[],
  look: (speaker: number, pack: Pack) => void,
): Promise<void> {
  await inChunks(speakers, async (chunk) => {
    const packs = db.selectFrom('speaker_packs').select(['speaker_id', 'data']).where('speaker_id', 'in', chunk)
    for (const { speaker_id, data } of await packs.orderBy('speaker_id').execute()) look(speaker_id, decoded(data))
    return []
  })
}

/** How much each speaker said. */
export const packSizes = (db: Db) => db.selectFrom('speaker_packs').select(['speaker_id', 'statements', 'quotes'])
