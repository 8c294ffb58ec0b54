import type { SourceChoices } from './contract.js'
import { keptRows } from './kept.js'
import type { Db } from './tables.js'

/** How many sources there are that were not deleted, and the dates of the oldest and the newest. */
export async function extent(db: Db): Promise<Pick<SourceChoices, 'total' | 'from' | 'to'>> {
  const [row] = await keptRows(db, 'extent', measured)
  const { all, gone, from, to } = row!
  return { total: Number(all ?? 0) - Number(gone ?? 0), from, to }
}

/** Each part by itself, so that an index answers it. */
const measured = (db: Db) => {
  const there = db.selectFrom('sources').where('deleted_at', 'is', null)
  const gone = db.selectFrom('sources').where('deleted_at', 'is not', null)
  return db.selectNoFrom([
    db
      .selectFrom('sources')
      .select((eb) => eb.fn.countAll().as('n'))
      .as('all'),
    gone.select((eb) => eb.fn.countAll().as('n')).as('gone'),
    there.select((eb) => eb.fn.min('date').as('from')).as('from'),
    there.select((eb) => eb.fn.max('date').as('to')).as('to'),
  ])
}
