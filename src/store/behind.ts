import type { Coding, Filter, Quote, Statement } from '../domain.js'
import { assemble } from './assemble.js'
import { codingsById } from './codings.js'
import type { Onward } from './contract.js'
import { codedHere, saidIn, votesIn } from './filter.js'
import { asQuotes, quoteRows } from './quoteRows.js'
import type { Db } from './tables.js'

// What comes behind a number, in the order of the numbers. Each page begins where the last one ended, by the key, so that all pages together
// cost as much as the dossier is long, and what is stored meanwhile comes at the end. A cross join keeps SQLite to that order; where a
// filter leaves little, what it leaves is found by its index and put in order instead.

const leavesLittle = ({ speaker, speakers, source }: Filter): boolean =>
  speaker !== undefined || speakers !== undefined || source !== undefined

const numbers = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id)

/** See `Store.quotes.behind`. */
export async function quotesBehind(db: Db, { after, limit }: Onward, filter: Filter): Promise<Quote[]> {
  const all = db.selectFrom('quotes')
  const joined = leavesLittle(filter)
    ? all.innerJoin('statements', (join) => join.onTrue()).innerJoin('sources', (join) => join.onTrue())
    : all.crossJoin('statements').crossJoin('sources')
  const rows = joined
    .whereRef('statements.id', '=', 'quotes.statement_id')
    .whereRef('sources.id', '=', 'statements.source_id')
    .where('quotes.withdrawn_at', 'is', null)
    .where(saidIn(filter))
    .where(codedHere(filter))
    .where('quotes.id', '>', after)
  const ids = numbers(await rows.select('quotes.id').orderBy('quotes.id').limit(limit).execute())
  return asQuotes(db, await quoteRows(db).where('quotes.id', 'in', ids).orderBy('quotes.id').execute())
}

/** See `Store.statements.behind`. */
export async function statementsBehind(db: Db, { after, limit }: Onward, filter: Filter): Promise<Statement[]> {
  const all = db.selectFrom('statements')
  const joined = leavesLittle(filter) ? all.innerJoin('sources', (join) => join.onTrue()) : all.crossJoin('sources')
  const rows = joined
    .whereRef('sources.id', '=', 'statements.source_id')
    .where(saidIn(filter))
    .where(codedHere(filter))
    .where('statements.id', '>', after)
  return assemble(db, numbers(await rows.select('statements.id').orderBy('statements.id').limit(limit).execute()))
}

/** See `Store.codings.behind`. */
export async function codingsBehind(
  db: Db,
  { after, limit }: Onward,
  filter: Filter,
  issue?: string,
): Promise<Coding[]> {
  const all = db.selectFrom('current_codings')
  const joined = leavesLittle(filter)
    ? all.innerJoin('statements', (join) => join.onTrue()).innerJoin('sources', (join) => join.onTrue())
    : all.crossJoin('statements').crossJoin('sources')
  const rows = joined
    .innerJoin('coders', 'coders.id', 'current_codings.coder_id')
    .whereRef('statements.id', '=', 'current_codings.statement_id')
    .whereRef('sources.id', '=', 'statements.source_id')
    .where(saidIn(filter))
    .where(votesIn(filter))
    .where('current_codings.coding_id', '>', after)
  const ofIssue = issue === undefined ? rows : rows.where('current_codings.issue', '=', issue)
  const found = ofIssue.select('current_codings.coding_id as id').orderBy('current_codings.coding_id').limit(limit)
  return (await codingsById(db, numbers(await found.execute()))).sort((a, b) => a.id - b.id)
}
