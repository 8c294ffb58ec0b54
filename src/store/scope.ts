import type { Filter } from '../domain.js'
import { codedIn, saidIn, takenIn } from './filter.js'
import type { Db } from './tables.js'

/** The statements that a filter takes in, joined with their sources; nothing selected yet. */
export const statementsIn = (db: Db, filter: Filter) => withSources(db).where(takenIn(filter))

/** Those of them with a current coding on an issue. */
export const statementsOn = (db: Db, issue: string, filter: Filter) =>
  withSources(db).where(saidIn(filter)).where(codedIn(filter, issue))

/** How many statements a filter takes in, and how many quotes they have. */
export const quotesIn = (db: Db, filter: Filter) =>
  statementsIn(db, filter)
    .innerJoin('quotes', 'quotes.statement_id', 'statements.id')
    .where('quotes.withdrawn_at', 'is', null)
    .select((eb) => eb.fn.count('statements.id').distinct().as('statements'))
    .select((eb) => eb.fn.count('quotes.id').as('quotes'))

/** Ids of statements by date, undated last, then as they were read: within a source keys rise in reading order. */
export async function idsByDate(statements: ReturnType<typeof withSources>): Promise<number[]> {
  const rows = await statements
    .select('statements.id')
    .orderBy('sources.date', (order) => order.asc().nullsLast())
    .orderBy('statements.source_id')
    .orderBy('statements.id')
    .execute()
  return rows.map(({ id }) => id)
}

const withSources = (db: Db) => db.selectFrom('statements').innerJoin('sources', 'sources.id', 'statements.source_id')
