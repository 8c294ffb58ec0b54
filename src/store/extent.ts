import type { SourceChoices } from './contract.js'
import type { Db } from './tables.js'

/** How many sources there are that were not deleted, and the dates of the oldest and the newest. */
export async function extent(db: Db): Promise<Pick<SourceChoices, 'total' | 'from' | 'to'>> {
  const { n, from, to } = await db
    .selectFrom('sources')
    .where('deleted_at', 'is', null)
    .select((eb) => [eb.fn.countAll().as('n'), eb.fn.min('date').as('from'), eb.fn.max('date').as('to')])
    .executeTakeFirstOrThrow()
  return { total: Number(n), from, to }
}
