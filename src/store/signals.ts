import type { Signal } from '../domain.js'
import type { Db } from './tables.js'

/** The signs of altered wording in a source, in reading order. */
export const signalsOf = (db: Db, source: number): Promise<Signal[]> =>
  db
    .selectFrom('signals')
    .select(['start_offset as start', 'end_offset as end', 'printed', 'expected', 'rule'])
    .where('source_id', '=', source)
    .orderBy('ordinal')
    .execute()
