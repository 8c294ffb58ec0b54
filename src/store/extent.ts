import type { SourceChoices } from './contract.js'
import { ready } from './ready.js'
import type { Db } from './tables.js'

/** How many sources there are that were not deleted, and the dates of the oldest and the newest. */
export async function extent(db: Db): Promise<Pick<SourceChoices, 'total' | 'from' | 'to'>> {
  const [row] = await ready(db, 'extent', (on) =>
    on
      .selectFrom('sources')
      .where('deleted_at', 'is', null)
      .select((eb) => [eb.fn.countAll().as('n'), eb.fn.min('date').as('from'), eb.fn.max('date').as('to')]),
  )
  const { n, from, to } = row!
  return { total: Number(n), from, to }
}
