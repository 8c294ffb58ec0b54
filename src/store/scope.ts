import type { Filter } from '../domain.js'
import { codedIn, type StatementScope, saidIn, takenIn } from './filter.js'
import type { Db } from './tables.js'

/** The statements that a filter takes in, joined with their sources; nothing selected yet. */
export const statementsIn = (db: Db, filter: Filter) => withSources(db).where(takenIn(filter))

/** The same without regard to codings. */
export const statementsWithin = (db: Db, filter: Filter) => withSources(db).where(saidIn(filter))

/** Those of them with a current coding on an issue. */
export const statementsOn = (db: Db, issue: string, filter: Filter) =>
  statementsWithin(db, filter).where(codedIn(filter, issue))

/** How many statements a filter takes in, versions of one counted once, and how many quotes they have. */
export const quotesIn = (db: Db, filter: Filter) =>
  statementsIn(db, filter)
    .innerJoin('quotes', 'quotes.statement_id', 'statements.id')
    .where('quotes.withdrawn_at', 'is', null)
    .select((eb) => eb.fn.count('statements.version_group').distinct().as('statements'))
    .select((eb) => eb.fn.count('quotes.id').as('quotes'))

/** Ids of statements by date, undated last, then in reading order: by the place of their first quote. */
export async function idsByDate(statements: ReturnType<typeof withSources>): Promise<number[]> {
  const rows = await statements
    .select('statements.id')
    .orderBy('sources.date', (order) => order.asc().nullsLast())
    .orderBy('statements.source_id')
    .orderBy(placeOf)
    .orderBy('statements.id')
    .execute()
  return rows.map(({ id }) => id)
}

const withSources = (db: Db) => db.selectFrom('statements').innerJoin('sources', 'sources.id', 'statements.source_id')

const placeOf = (eb: StatementScope) =>
  eb
    .selectFrom('quotes')
    .leftJoin('quote_spans', 'quote_spans.id', 'quotes.span_id')
    .select((q) => q.fn.min(q.fn.coalesce('quote_spans.start_offset', 'quotes.start_offset')).as('place'))
    .whereRef('quotes.statement_id', '=', 'statements.id')
    .where('quotes.withdrawn_at', 'is', null)
