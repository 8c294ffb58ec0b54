import type { Filter } from '../domain.js'
import type { Counts } from './contract.js'
import { isOpen } from './filter.js'
import { kept } from './kept.js'
import { quotesIn, statementsIn } from './scope.js'
import type { Db } from './tables.js'
import { currentVersion, issueIds } from './versions.js'

/** How much a filter takes in. Without one also speakers who said nothing yet and sources without quotes count. */
export const count = (db: Db, filter: Filter = {}): Promise<Counts> =>
  isOpen(filter)
    ? kept(db, 'counts', () => readCounts(db, {}))
    : kept(db, 'counts asked for last', () => readCounts(db, filter), JSON.stringify(filter))

async function readCounts(db: Db, filter: Filter): Promise<Counts> {
  const version = await currentVersion(db)
  const { statements, quotes } = await quotesIn(db, filter).executeTakeFirstOrThrow()
  return {
    speakers: await countSpeakers(db, filter),
    issues: version === undefined ? 0 : (await issueIds(db, version)).length,
    quotes: Number(quotes),
    statements: Number(statements),
    ...(await countSources(db, filter)),
  }
}

async function countSpeakers(db: Db, filter: Filter): Promise<number> {
  const all = db.selectFrom('speakers').where('merged_into', 'is', null)
  const some = isOpen(filter) ? all : all.where('id', 'in', statementsIn(db, filter).select('statements.speaker_id'))
  const { n } = await some.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()
  return Number(n)
}

async function countSources(db: Db, filter: Filter): Promise<Pick<Counts, 'sources' | 'from' | 'to'>> {
  const all = db.selectFrom('sources').where('deleted_at', 'is', null)
  const some = isOpen(filter) ? all : all.where('id', 'in', statementsIn(db, filter).select('statements.source_id'))
  const { n, from, to } = await some
    .select((eb) => [eb.fn.countAll().as('n'), eb.fn.min('date').as('from'), eb.fn.max('date').as('to')])
    .executeTakeFirstOrThrow()
  return { sources: Number(n), from, to }
}
